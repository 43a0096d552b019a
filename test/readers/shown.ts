import type { Document } from "../../src/document/document.ts";

/** The blocks of a document, one a line: kind, what marks it, and text. */
export function shown(document: Document): string[] {
  return document.blocks.map((block) => {
    const text = document.text.slice(block.start, block.end).replaceAll("\n", "/").replaceAll("\t", " | ");
    switch (block.kind) {
      case "heading":
        return `h${block.level}${block.number ? ` ${block.number}` : ""}: ${text}`;
      case "list-item":
        return `${"  ".repeat(block.depth)}${block.continues ? "+" : block.marker} ${text}`;
      case "furniture":
        return `(${block.role}) ${text}`;
      case "table":
        return `table ${block.rowCount}x${block.columnCount}: ${text}`;
      case "contents":
        return `contents: ${text}`;
      default:
        return text;
    }
  });
}

/** The words that are set in bold or italics. */
export function marked(document: Document): string[] {
  return document.blocks.flatMap((block) =>
    block.marks.map((mark) => `${mark.kind}: ${document.text.slice(mark.start, mark.end)}`),
  );
}
