import { StrategyError } from "../../base/errors.ts";
import type { Document } from "../../document/document.ts";
import type { Read } from "../reader.ts";
import { readNative } from "./native-document.ts";
import { toDocument } from "./to-document.ts";

/**
 * Reads a DOCX. What our own reader refuses as damaged is handed to mammoth, which is laxer in places.
 *
 * @throws StrategyError damaged, encrypted, legacy-doc, too-complex
 */
export const readDocx: Read = async (bytes): Promise<Document> => {
  try {
    return toDocument(readNative(bytes));
  } catch (error) {
    if (!(error instanceof StrategyError) || error.code !== "damaged") throw error;
    const { readWithMammoth } = await import("./mammoth-fallback.ts");
    const native = await readWithMammoth(bytes);
    if (!native) throw error;
    return toDocument(native);
  }
};
