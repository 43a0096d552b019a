import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { modelJsonSchema } from "../../src/model/json-schema.ts";

it("is published as the model says it", () => {
  const published = JSON.parse(
    readFileSync(new URL("../../schemas/strategy-1.schema.json", import.meta.url), "utf8"),
  ) as unknown;
  expect(published, "npm run generate").toEqual(modelJsonSchema());
});
