import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CodePoints, fold } from "../../src/base/text.ts";
import { extractModel } from "../../src/extraction/index.ts";
import { loadPack } from "../../src/languages/index.ts";
import type { Model, Source } from "../../src/model/schema.ts";
import { ModelSchema } from "../../src/model/schema.ts";
import { sha256Of } from "../../src/pipeline/extract.ts";
import { languageOf } from "../../src/pipeline/language.ts";
import { readDocument } from "../../src/readers/index.ts";

/** Every item of a model as its text and source; a theme's and an agenda item's text is its title. */
function itemsOf(model: Model): { text: string; source: Source }[] {
  const titled = [...model.themes, ...(model.document.agenda ?? [])].map(({ title, source }) => ({
    text: title,
    source,
  }));
  const { goals, indicators, comments, decisions, statements, benefits } = model;
  return [...titled, ...goals, ...indicators, ...comments, ...decisions, ...statements, ...benefits];
}

const folders = [join(import.meta.dirname, "../../fixtures")];
const corpus = process.env["STRATEGY_CORPUS"];
if (corpus) folders.push(corpus);

describe.each(folders)("provenance in %s", (folder) => {
  it("has documents", () => expect(existsSync(folder)).toBe(true));
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes(".scan.")).map(({ name }) => name);
  it.each(files)("%s: every item's text is the fold of its range, and its boxes lie on the page", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const sha256 = sha256Of(bytes);
    const document = await readDocument(new Uint8Array(bytes), name, {});
    const language = await languageOf(document);
    const pack = await loadPack(language ?? "da");
    const model = extractModel(document, { file: name, sha256, ...(pack ? { pack } : {}) });
    ModelSchema.parse(model);
    const points = new CodePoints(document.text);
    const items = itemsOf(model);
    // Without a pack there are no rules, and so nothing to be told.
    expect(items.length > 0).toBe(pack !== undefined);
    for (const { text, source } of items) {
      const range = document.text.slice(points.toUnits(source.start), points.toUnits(source.end));
      expect(fold(range)).toBe(text);
      if (!document.pages) continue;
      expect(source.boxes?.length ?? 0).toBeGreaterThan(0);
      expect(source.page).toBe(source.boxes?.[0]?.page);
      for (const { page, box } of source.boxes ?? []) {
        const size = document.pages[page - 1];
        expect(size).toBeDefined();
        const [x0, y0, x1, y1] = box;
        expect(x0 >= 0 && y0 >= 0 && x1 <= (size?.width ?? 0) && y1 <= (size?.height ?? 0)).toBe(true);
        expect(x0 < x1 && y0 < y1).toBe(true);
      }
    }
  });
});
