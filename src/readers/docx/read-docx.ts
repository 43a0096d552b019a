import { StrategyError } from "../../base/errors.ts";
import type { Document } from "../../document/document.ts";
import type { Read } from "../reader.ts";
import { readNative } from "./native-document.ts";
import { toDocument } from "./to-document.ts";
import { XmlError } from "./xml.ts";
import { openPackage } from "./zip-package.ts";

/**
 * Reads a DOCX. One whose XML is not well-formed is handed to mammoth, whose parser is laxer.
 *
 * @throws StrategyError damaged, encrypted, legacy-doc, too-complex
 */
export const readDocx: Read = async (bytes): Promise<Document> => {
  try {
    return toDocument(readNative(bytes));
  } catch (error) {
    if (!(error instanceof StrategyError) || !(error.cause instanceof XmlError)) throw error;
    // Mammoth knows no limits: it may only have what our own package can unpack within ours.
    openPackage(bytes).checkAll();
    const { readWithMammoth } = await import("./mammoth-fallback.ts");
    const native = await readWithMammoth(bytes);
    if (!native) throw error;
    return toDocument(native);
  }
};
