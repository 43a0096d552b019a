import { z } from "zod";
import { MergedSchema } from "./schema.ts";

/** The JSON Schema (2020-12) of a merged model, as it is published in schemas/. */
export function mergedJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(MergedSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: "https://unpkg.com/strategy-model/schemas/strategy-merged-1.schema.json",
    title: "strategy-merged/1",
    description: "What many documents say of one strategy.",
    ...schema,
  };
}
