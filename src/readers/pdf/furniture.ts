import type { Furniture } from "../../document/document.ts";
import type { PdfFile, PdfPage } from "./engine.ts";
import { type Line, lineText } from "./lines.ts";

/** What a line that is set aside was for, by its text and its place on the page. */
export function furnitureRole(line: Line, page: PdfPage | undefined): Furniture["role"] {
  if (isPageNumber(lineText(line))) return "page-number";
  return page && line.baseline > page.height / 2 ? "footer" : "header";
}

/** "7", "- 7 -", "7/12", "Side 7 af 12", "s. 7", "Page 7 of 12", "vii". */
export function isPageNumber(text: string): boolean {
  return /^(?:(?:side|page|sida|s\.|p\.)\s*)?[-–|[(]?\s*(?:\d{1,4}|[ivx]{1,6})\s*[-–|\])]?(?:\s*(?:af|av|of|\/|ud af)\s*\d{1,4})?$/iu.test(
    text,
  );
}

export function pageOf(file: PdfFile, line: Line): PdfPage | undefined {
  return file.pages[line.page];
}
