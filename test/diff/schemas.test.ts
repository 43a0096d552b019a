import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { diffJsonSchema, linksJsonSchema } from "../../src/diff/json-schemas.ts";

it.each([
  ["strategy-diff-1", diffJsonSchema],
  ["strategy-links-1", linksJsonSchema],
])("%s is published as the code says it", (name, schema) => {
  const published = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
  expect(JSON.parse(published), "npm run generate").toEqual(schema());
});
