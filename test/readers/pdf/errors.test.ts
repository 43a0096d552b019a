import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { StrategyError } from "../../../src/base/errors.ts";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import { readPdf } from "../../../src/readers/pdf/read-pdf.ts";
import { made } from "./make-pdf.ts";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("what cannot be read", () => {
  test.each([
    ["no PDF", new TextEncoder().encode("Referat af møde")],
    ["an empty file", new Uint8Array()],
    ["a PDF cut short", new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<< /Type /Catalog")],
  ])("%s is damaged", async (_name, bytes) => {
    await expect(readPdf(bytes, {})).rejects.toMatchObject({ name: "StrategyError", code: "damaged" });
  });

  test("pages of images ask for OCR", async () => {
    const bytes = await made((pdf) => pdf.image(PIXEL, 50, 50, { width: 400 }));
    await expect(readPdf(bytes, {})).rejects.toMatchObject({ code: "needs-ocr" });
  });

  test("empty pages hold no text", async () => {
    const bytes = await made(() => undefined);
    await expect(readPdf(bytes, {})).rejects.toMatchObject({ code: "no-text" });
  });

  test("a page of an image among pages of text is warned of", async () => {
    const bytes = await made((pdf) => {
      pdf.text("Kommunen skal have en plan for klimaet.");
      pdf.addPage().image(PIXEL, 50, 50, { width: 400 });
    });
    const document = await readPdf(bytes, {});
    expect(document.warnings).toMatchObject([
      { code: "page-without-text", message: expect.stringContaining("page 2") },
    ]);
  });

  test("a password is asked for, but not an empty one", async () => {
    const locked = await made((pdf) => pdf.text("Fortroligt"), { userPassword: "hemmelig", ownerPassword: "hemmelig" });
    await expect(readPdf(locked, {})).rejects.toMatchObject({ code: "encrypted" });
    await expect(readPdf(locked, { pdfEngine: "pdf-parse" })).rejects.toMatchObject({ code: "encrypted" });
    const open = await made((pdf) => pdf.text("Offentligt"), { ownerPassword: "hemmelig" });
    expect((await readPdf(open, {})).text).toBe("Offentligt\n");
  });
});

const folder = process.env["STRATEGY_ROBUST"];

describe.runIf(folder)("odd files of other readers", async () => {
  const files = folder ? (await readdir(folder)).filter((file) => file.endsWith(".pdf")) : [];
  test.each(files)("%s", { timeout: 60_000 }, async (file) => {
    const bytes = new Uint8Array(await readFile(`${folder}/${file}`));
    try {
      expect(brokenInvariants(await readPdf(bytes, {}))).toEqual([]);
    } catch (error) {
      if (!(error instanceof StrategyError)) throw error;
    }
  });
});
