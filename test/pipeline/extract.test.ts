import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CodePoints, fold } from "../../src/base/text.ts";
import { DocumentBuilder } from "../../src/document/builder.ts";
import { checkModel } from "../../src/model/check.ts";
import { digestOf } from "../../src/model/digest.ts";
import { type Model, ModelSchema } from "../../src/model/schema.ts";
import { extract } from "../../src/pipeline/extract.ts";
import { readDocument } from "../../src/readers/index.ts";

const folder = path.join(import.meta.dirname, "../../fixtures");
const files = readdirSync(folder).filter((file) => /[.](?:pdf|docx|html)$/u.test(file));

/** The keys of all objects in their order, as paths without indexes. */
function keyOrder(value: unknown): string {
  return JSON.stringify(value, (_, child: unknown) => (typeof child === "object" && child !== null ? child : 0));
}

/** The items that have a text, with their places. */
function quotes(model: Model): { text: string; start: number; end: number }[] {
  const { goals, indicators, comments, decisions, statements, benefits } = model;
  return [...goals, ...indicators, ...comments, ...decisions, ...statements, ...benefits].map(({ text, source }) => ({
    text,
    ...source,
  }));
}

describe.each(files)("the model of %s", (file) => {
  const bytes = readFileSync(path.join(folder, file));

  it("is valid, in the schema's order of keys, signed, and each text is the fold of its range", async () => {
    const model = await extract(bytes, file);
    const parsed = ModelSchema.parse(model);
    expect(checkModel(parsed)).toEqual([]);
    // zod gives keys in the order of the schema.
    expect(keyOrder(model)).toBe(keyOrder(parsed));
    expect(model.document.extraction?.digest).toBe(digestOf(model));

    const { text } = await readDocument(bytes, file);
    const points = new CodePoints(text);
    for (const quote of quotes(model)) {
      expect(fold(text.slice(points.toUnits(quote.start), points.toUnits(quote.end)))).toBe(quote.text);
    }
  });
});

it("keeps the options that are not the default, and gives rules only when asked", async () => {
  const bytes = readFileSync(path.join(folder, files[0] as string));
  const model = await extract(bytes, "a.docx", { type: "memo", explain: true, pdfEngine: "pdfium" });
  expect(model.document.extraction?.options).toEqual({ type: "memo", explain: true });
  expect(JSON.stringify(model)).toContain('"rule":');
});

it("is given half characters by no reader", () => {
  const builder = new DocumentBuilder();
  builder.add({ kind: "paragraph", inlines: [{ text: "Mål \ud83d og 😀" }] });
  expect(builder.build({ mediaType: "text/plain" }).text).toBe("Mål \ufffd og 😀\n");
});
