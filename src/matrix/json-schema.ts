import { z } from "zod";
import { MatrixSchema } from "./schema.ts";

/** The JSON Schema (2020-12) of the matrix, as it is published in schemas/. */
export function matrixJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(MatrixSchema, { target: "draft-2020-12" });
  return {
    $schema,
    $id: "https://unpkg.com/strategy-model/schemas/strategy-matrix-1.schema.json",
    title: "strategy-matrix/1",
    description: "What the parties of a hearing have said of each theme of a strategy.",
    ...schema,
  };
}
