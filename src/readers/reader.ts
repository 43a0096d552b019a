import type { Document } from "../document/document.ts";

export interface ReadOptions {
  /** Which PDF engine to try first. */
  readonly pdfEngine?: "pdfium" | "pdf-parse";
}

/**
 * Reads the bytes of one format. Content never makes it fail: what it cannot make sense of becomes a warning of the document.
 *
 * @throws StrategyError when the bytes cannot be opened as this format at all (damaged, encrypted, needs-ocr, ...)
 */
export type Read = (bytes: Uint8Array, options: ReadOptions) => Promise<Document>;
