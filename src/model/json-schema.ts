import { z } from "zod";
import { ModelSchema } from "./schema.ts";
import { SCHEMA_ADDRESS } from "./schema-address.ts";

/** The JSON Schema (2020-12) of the model, as it is published in schemas/. */
export function modelJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(ModelSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: "strategy/1",
    description:
      "What an extracted document says: its themes, goals, indicators, comments, decisions, statements and benefits.",
    ...schema,
  };
}
