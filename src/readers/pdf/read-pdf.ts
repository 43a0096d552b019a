import { StrategyError } from "../../base/errors.ts";
import { DocumentBuilder } from "../../document/builder.ts";
import type { Read } from "../reader.ts";
import { addDrafts } from "./add-drafts.ts";
import type { Draft } from "./drafts.ts";
import type { PdfFile } from "./engine.ts";
import { layoutDrafts } from "./layout.ts";
import { openPdf } from "./open.ts";
import { taggedDrafts } from "./tagged-drafts.ts";

/**
 * Reads a PDF. Where the file says how it is built (a structure tree), that is followed; else the looks of the pages are.
 *
 * @throws StrategyError "damaged", "encrypted", "needs-ocr" (pages of images only) or "no-text"
 */
export const readPdf: Read = async (bytes, options) => {
  const file = await openPdf(bytes, options.pdfEngine ?? "pdfium");
  const builder = new DocumentBuilder();
  checkText(file, builder);
  const drafts: readonly Draft[] = taggedDrafts(file) ?? layoutDrafts(file);
  addDrafts(builder, drafts, file);
  return builder.build({
    mediaType: "application/pdf",
    metadata: {
      ...(file.title ? { title: file.title } : {}),
      ...(file.author ? { author: file.author } : {}),
      ...(file.language ? { language: file.language } : {}),
    },
    pages: file.pages.map(({ width, height }) => ({ width, height })),
  });
};

/** Tells pages that hold no text, and text that is not to be trusted. */
function checkText(file: PdfFile, builder: DocumentBuilder): void {
  const bare = file.pages
    .map((page, index) => ({ page, number: index + 1 }))
    .filter(({ page }) => page.runs.length === 0);
  const images = bare.filter(({ page }) => page.images > 0);
  if (bare.length === file.pages.length) {
    throw images.length > 0
      ? new StrategyError("needs-ocr", "The PDF holds images of pages and no text.")
      : new StrategyError("no-text", "The PDF holds no text.");
  }
  if (images.length > 0) {
    const numbers = images.map(({ number }) => number).join(", ");
    builder.warn("page-without-text", `No text on page ${numbers}, only images; run OCR to read them.`);
  }
  const letters = file.pages.reduce((sum, page) => sum + page.runs.reduce((all, run) => all + run.text.length, 0), 0);
  const unmapped = file.pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (unmapped > 5 && unmapped > 0.02 * letters) {
    builder.warn("garbled-text", "The fonts do not tell which letters they draw; the text may be garbled.");
  }
}
