import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import type { PdfFile } from "../../../src/readers/pdf/engine.ts";
import { readWithPdfium } from "../../../src/readers/pdf/pdfium-engine.ts";
import { readWithPdfjs } from "../../../src/readers/pdf/pdfjs-engine.ts";
import { readPdf } from "../../../src/readers/pdf/read-pdf.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const files = (await readdir(FIXTURES)).filter((file) => file.endsWith(".pdf"));
const ENGINES = { pdfium: readWithPdfium, "pdf-parse": readWithPdfjs } as const;

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`${FIXTURES}${file}`));
}

function wordsOf(file: PdfFile): string[] {
  const text = file.pages.map((page) => page.runs.map((run) => run.text).join(" ")).join(" ");
  return [...text.replaceAll("\u00ad", "").matchAll(/[\p{L}\d]+/gu)].map(([word]) => word).sort();
}

describe.each(files)("%s", (name) => {
  describe.each(["pdfium", "pdf-parse"] as const)("through %s", (engine) => {
    test("runs stand on their page", async () => {
      const file = await ENGINES[engine](await bytesOf(name));
      for (const page of file.pages) {
        for (const { box, size } of page.runs) {
          expect(box[0]).toBeGreaterThanOrEqual(0);
          expect(box[1]).toBeGreaterThanOrEqual(0);
          expect(box[2]).toBeLessThanOrEqual(page.width);
          expect(box[3]).toBeLessThanOrEqual(page.height);
          expect(box[2]).toBeGreaterThanOrEqual(box[0]);
          expect(size).toBeGreaterThan(4);
        }
      }
    });

    test("the document keeps the laws of documents", async () => {
      const document = await readPdf(await bytesOf(name), { pdfEngine: engine });
      expect(brokenInvariants(document)).toEqual([]);
      expect(document.warnings).toEqual([]);
      expect(document.lines?.length).toBeGreaterThan(10);
    });

    test("the words of the HTML twin are there, in its order", async () => {
      const html = await readFile(`${FIXTURES}${name.replace(/\.pdf$/u, ".html")}`, "utf8");
      const body = html.slice(html.indexOf("<body"));
      const twin = body
        .replace(/<[^>]+>/gu, " ")
        .replaceAll("&amp;", "&")
        .replaceAll("&nbsp;", " ");
      const document = await readPdf(await bytesOf(name), { pdfEngine: engine });
      const read = document.blocks
        .filter((block) => block.kind !== "furniture")
        .map((block) => {
          const shown =
            block.kind === "heading" ? (block.number ?? "") : block.kind === "list-item" ? block.marker : "";
          return `${/\d/u.test(shown) ? shown : ""} ${document.text.slice(block.start, block.end)}`;
        })
        .join(" ");
      const words = (text: string) => [...text.matchAll(/[\p{L}\d]{2,}/gu)].map(([word]) => word);
      expect(words(read)).toEqual(words(twin));
    });
  });

  test("both engines see the same words", async () => {
    const bytes = await bytesOf(name);
    const [one, other] = await Promise.all([readWithPdfium(bytes), readWithPdfjs(bytes)]);
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  test("both engines lead to the same blocks", async () => {
    const bytes = await bytesOf(name);
    const [one, other] = await Promise.all([readPdf(bytes, {}), readPdf(bytes, { pdfEngine: "pdf-parse" })]);
    expect(one.text).toEqual(other.text);
    expect(one.blocks.map(({ kind }) => kind)).toEqual(other.blocks.map(({ kind }) => kind));
  });
});
