import { StrategyError } from "../../base/errors.ts";
import type { PdfFile } from "./engine.ts";

export async function readWithPdfjs(_bytes: Uint8Array): Promise<PdfFile> {
  await Promise.resolve();
  throw new StrategyError("damaged", "The PDF cannot be read.");
}
