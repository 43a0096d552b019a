/** Writes schemas/ from the built model; with --check it only says whether they are up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { modelJsonSchema } from "../dist/model/json-schema.js";

const file = new URL("../schemas/strategy-1.schema.json", import.meta.url);
const fresh = `${JSON.stringify(modelJsonSchema(), undefined, 2)}\n`;
if (!process.argv.includes("--check")) writeFileSync(file, fresh);
else if (readFileSync(file, "utf8") !== fresh) {
  process.stderr.write("schemas/strategy-1.schema.json is out of date: npm run build && npm run generate\n");
  process.exitCode = 1;
}
