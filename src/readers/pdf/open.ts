import { StrategyError } from "../../base/errors.ts";
import type { PdfEngine, PdfFile } from "./engine.ts";
import { readWithPdfium } from "./pdfium-engine.ts";

const ENGINES: Readonly<Record<"pdfium" | "pdf-parse", PdfEngine>> = {
  pdfium: readWithPdfium,
  "pdf-parse": async (bytes) => (await import("./pdfjs-engine.ts")).readWithPdfjs(bytes),
};

/**
 * Reads a file with the engine asked for; what that cannot open, the other tries.
 *
 * @throws StrategyError "encrypted" or "damaged" when neither can open it
 */
export async function openPdf(bytes: Uint8Array, engine: "pdfium" | "pdf-parse"): Promise<PdfFile> {
  try {
    return await ENGINES[engine](bytes);
  } catch (error) {
    if (!(error instanceof StrategyError) || error.code === "encrypted") throw error;
    return ENGINES[engine === "pdfium" ? "pdf-parse" : "pdfium"](bytes);
  }
}
