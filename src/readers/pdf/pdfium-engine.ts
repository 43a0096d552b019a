import { StrategyError } from "../../base/errors.ts";
import type { OutlineEntry, PdfFile, PdfPage, StructureElement } from "./engine.ts";
import { dropPdfium, loadPdfium, type Pdfium } from "./pdfium-library.ts";
import { PdfiumPageReader } from "./pdfium-page.ts";
import { PdfiumStructure } from "./pdfium-structure.ts";

const PASSWORD_ERROR = 4;
const MOST_OUTLINE_ENTRIES = 5000;

/** PDFium compiled to WASM: the engine that is tried first. */
export async function readWithPdfium(bytes: Uint8Array): Promise<PdfFile> {
  const pdfium = await loadPdfium();
  try {
    return readFile(pdfium, bytes);
  } catch (error) {
    if (error instanceof StrategyError) throw error;
    dropPdfium();
    throw new StrategyError("damaged", "The PDF cannot be read.", { cause: error });
  }
}

function readFile(pdfium: Pdfium, bytes: Uint8Array): PdfFile {
  const { calls } = pdfium;
  const address = pdfium.store(bytes);
  const document = calls.FPDF_LoadMemDocument(address, bytes.length, 0);
  if (document === 0) {
    const error = calls.FPDF_GetLastError();
    calls.free(address);
    if (error === PASSWORD_ERROR) {
      throw new StrategyError("encrypted", "The PDF is locked with a password.");
    }
    throw new StrategyError("damaged", "The file is not a PDF that can be opened.");
  }
  const count = calls.FPDF_GetPageCount(document);
  const structure = calls.FPDFCatalog_IsTagged(document) ? new PdfiumStructure(pdfium) : undefined;
  const reader = new PdfiumPageReader(pdfium);
  const pages: PdfPage[] = [];
  for (let index = 0; index < count; index++) {
    const page = calls.FPDF_LoadPage(document, index);
    // A page that cannot be loaded keeps its number, so that the pages after it keep theirs.
    if (page === 0) {
      pages.push({ width: 0, height: 0, runs: [], images: 0, rules: [], boxes: [], dots: [], unmapped: 0 });
      continue;
    }
    pages.push(reader.read(page));
    structure?.addPage(page, index);
    calls.FPDF_ClosePage(page);
  }
  const elements: readonly StructureElement[] = structure?.finish() ?? [];
  const outline = readOutline(pdfium, document);
  const title = readMeta(pdfium, document, "Title");
  const author = readMeta(pdfium, document, "Author");
  const language = pdfium.text(calls.FPDFCatalog_GetLanguage, document).trim();
  calls.FPDF_CloseDocument(document);
  calls.free(address);
  return {
    pages,
    structure: elements,
    outline,
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
  };
}

function readMeta(pdfium: Pdfium, document: number, key: string): string {
  const name = pdfium.storeName(key);
  const value = pdfium.text(pdfium.calls.FPDF_GetMetaText, document, name);
  pdfium.calls.free(name);
  return value.trim();
}

function readOutline(pdfium: Pdfium, document: number): OutlineEntry[] {
  const { calls } = pdfium;
  const entries: OutlineEntry[] = [];
  const seen = new Set<number>();
  const walk = (parent: number, level: number): void => {
    let entry = calls.FPDFBookmark_GetFirstChild(document, parent);
    // Broken files link entries in circles.
    while (entry !== 0 && !seen.has(entry) && entries.length < MOST_OUTLINE_ENTRIES) {
      seen.add(entry);
      const title = pdfium.text(calls.FPDFBookmark_GetTitle, entry).trim();
      const action = calls.FPDFBookmark_GetAction(entry);
      const to = calls.FPDFBookmark_GetDest(document, entry) || (action && calls.FPDFAction_GetDest(document, action));
      const page = to ? calls.FPDFDest_GetDestPageIndex(document, to) : -1;
      if (title) entries.push({ title, level, ...(page >= 0 ? { page } : {}) });
      if (level < 10) walk(entry, level + 1);
      entry = calls.FPDFBookmark_GetNextSibling(document, entry);
    }
  };
  walk(0, 1);
  return entries;
}
