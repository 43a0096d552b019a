import type { Block, Cell, Document, Span } from "../../document/document.ts";

/** One line of the body: a block's line between line breaks, or a line of a table's cell. */
export interface Line extends Span {
  readonly text: string;
  readonly block: Block;
  readonly cell?: Cell;
  /** Place in the list of lines. */
  readonly index: number;
}

/** The lines of the body in order, without contents, footnotes and furniture. */
export function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
  const add = (span: Span, block: Block, cell?: Cell): void => {
    let at = span.start;
    for (const raw of document.text.slice(span.start, span.end).split("\n")) {
      const start = at + (raw.length - raw.trimStart().length);
      const text = raw.trim();
      at += raw.length + 1;
      if (text === "") continue;
      lines.push({ start, end: start + text.length, text, block, index: lines.length, ...(cell ? { cell } : {}) });
    }
  };
  for (const block of document.blocks) {
    if (block.kind === "contents" || block.kind === "footnote" || block.kind === "furniture") continue;
    if (block.kind === "table") for (const cell of block.cells) add(cell, block, cell);
    else add(block, block);
  }
  return lines;
}

/** A line that reads as running text and not as a title, label or letterhead. */
export function isProse(line: Line): boolean {
  if (line.block.kind === "heading") return line.text.length > 250;
  return line.text.length > 160 || (line.text.length > 90 && /[.!?]["”»’)]?$/u.test(line.text));
}

/**
 * The lines of the document's head: up to the first piece of running text, or the third run of headings, but at most 40.
 * Tables count as head as long as their cells are short.
 */
export function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  let runs = 0;
  for (const line of lines) {
    const heading = line.block.kind === "heading";
    if (heading && head.at(-1)?.block.kind !== "heading") runs += 1;
    if (isProse(line) || runs > 2 || head.length >= 40) break;
    head.push(line);
  }
  return head;
}
