import { StrategyError } from "../base/errors.ts";
import type { Document } from "../document/document.ts";
import type { ReadOptions } from "./reader.ts";
import { type Format, sniff } from "./sniff.ts";

export { SUFFIXES } from "./sniff.ts";

/**
 * Reads a document of any supported format; the format is told by the content, the name breaks ties.
 *
 * @param name the file's name; only its suffix is looked at
 * @throws StrategyError for everything that can be wrong with a file, "no-text" among them
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Document> {
  const document = await readAs(sniff(bytes, name), bytes, name, options);
  if (!document.blocks.some((block) => block.kind !== "furniture")) {
    throw new StrategyError("no-text", "the document holds no text");
  }
  return document;
}

/** The readers are loaded when they are needed: their libraries cost a quarter of a second each. */
async function readAs(format: Format, bytes: Uint8Array, name: string, options: ReadOptions): Promise<Document> {
  switch (format) {
    case "pdf":
      return (await import("./pdf/read-pdf.ts")).readPdf(bytes, options);
    case "docx":
      return (await import("./docx/read-docx.ts")).readDocx(bytes, options);
    case "html":
      return (await import("./html/read-html.ts")).readHtml(bytes, options);
    case "text":
      return (await import("./text/read-text.ts")).readText(bytes, {
        ...options,
        markdown: /\.(?:md|markdown)$/iu.test(name),
      });
  }
}
