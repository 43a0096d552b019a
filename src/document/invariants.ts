import type { Document, Span } from "./document.ts";

/**
 * The laws of a Document, as a list of what is broken (empty: none):
 * spans lie within the text and are not empty; blocks and cells are in order and do not overlap; a block's text neither begins
 * nor ends in white space; marks and cells lie within their block; pages and boxes lie on the pages there are.
 */
export function brokenInvariants(document: Document): string[] {
  const broken: string[] = [];
  const { text, blocks, pages = [], lines = [] } = document;
  if (text !== text.normalize("NFC")) broken.push("text is not NFC");
  if (text !== "" && !/[^\n]\n$/u.test(text)) broken.push("text does not end in one line break");
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const where = `block ${index} (${block.kind})`;
    if (!within(block, { start: end, end: text.length })) broken.push(`${where} overlaps or lies outside`);
    if (block.start >= block.end) broken.push(`${where} is empty`);
    const content = text.slice(block.start, block.end);
    if (block.kind !== "table" && content !== content.trim()) broken.push(`${where} is not trimmed`);
    if (block.kind !== "table" && content.includes("\t")) broken.push(`${where} holds a tab`);
    for (const mark of block.marks) if (!within(mark, block)) broken.push(`${where} has a mark outside it`);
    if (block.kind === "table") {
      let last = block.start;
      for (const cell of block.cells) {
        if (!within(cell, { start: last, end: block.end }))
          broken.push(`${where} has a cell that overlaps or lies outside`);
        for (const mark of cell.marks) if (!within(mark, cell)) broken.push(`${where} has a mark outside its cell`);
        last = cell.end;
      }
    }
    if (block.page !== undefined && !(block.page >= 1 && block.page <= pages.length))
      broken.push(`${where} is on no page`);
    end = block.end;
  }
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const where = `line ${index}`;
    const page = pages[line.page - 1];
    if (!within(line, { start: last, end: text.length }) || line.start >= line.end)
      broken.push(`${where} overlaps or lies outside`);
    if (!page) broken.push(`${where} is on no page`);
    else {
      const [x0, y0, x1, y1] = line.box;
      if (!(x0 >= -1 && y0 >= -1 && x1 <= page.width + 1 && y1 <= page.height + 1 && x0 <= x1 && y0 <= y1)) {
        broken.push(`${where} is off its page`);
      }
    }
    last = line.end;
  }
  return broken;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end;
}
