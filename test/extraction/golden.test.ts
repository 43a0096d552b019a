import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeYaml } from "../../src/codecs/yaml-writer.ts";
import { extract } from "../../src/pipeline/extract.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");

/** The models of the fixtures as they are written: `vitest -u` renews them, and the difference is for a person to read. */
describe("models of the fixtures", () => {
  const pages = readdirSync(FIXTURES).filter((name) => name.endsWith(".html"));
  it.each(pages)("%s", async (name) => {
    const model = await extract(new Uint8Array(readFileSync(join(FIXTURES, name))), name, { explain: true });
    const { extraction: _, ...document } = model.document;
    await expect(encodeYaml({ ...model, document })).toMatchFileSnapshot(`golden/${name.replace(/\.html$/u, ".yaml")}`);
  });
});
