import { expect, it } from "vitest";
import { modelJsonSchema } from "../../src/model/json-schema.ts";
import { KEY_ORDER } from "../../src/model/key-order.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
}

const root = modelJsonSchema() as Schema & { $defs?: Readonly<Record<string, Schema>> };

/** The order of keys that a schema says, in the form of the table. */
function orderOf(schema: Schema): object {
  if (schema.$ref !== undefined) return orderOf(root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {});
  if (schema.items) return orderOf(schema.items);
  return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, child]) => [key, orderOf(child)]));
}

it("is the order of the schema, with nothing left out", () => {
  expect(JSON.stringify(KEY_ORDER, undefined, 1)).toBe(JSON.stringify(orderOf(root), undefined, 1));
});
