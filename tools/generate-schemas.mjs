/** Writes schemas/ from the built model; with --check it only says whether they are up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { diffJsonSchema, linksJsonSchema } from "../dist/diff/json-schemas.js";
import { mergedJsonSchema } from "../dist/gather/json-schema.js";
import { matrixJsonSchema } from "../dist/matrix/json-schema.js";
import { modelJsonSchema } from "../dist/model/json-schema.js";

const schemas = {
  "strategy-1": modelJsonSchema(),
  "strategy-diff-1": diffJsonSchema(),
  "strategy-links-1": linksJsonSchema(),
  "strategy-matrix-1": matrixJsonSchema(),
  "strategy-merged-1": mergedJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  const fresh = `${JSON.stringify(schema, undefined, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, fresh);
  else if (readFileSync(file, "utf8") !== fresh) {
    process.stderr.write(`schemas/${name}.schema.json is out of date: npm run build && npm run generate\n`);
    process.exitCode = 1;
  }
}
