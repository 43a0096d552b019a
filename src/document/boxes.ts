import type { Document, PlacedLine, Rectangle, Span } from "./document.ts";

export interface PageBox {
  readonly page: number;
  readonly box: Rectangle;
}

/**
 * Where a range stands on its pages: one rectangle for each run of lines that follow each other on a page, in points from the top
 * left, rounded to hundredths and kept within the page. Undefined where the format has no pages.
 */
export function boxesOf(document: Document, span: Span): PageBox[] | undefined {
  const { lines, pages } = document;
  if (!lines || !pages) return undefined;
  const out: { page: number; box: Rectangle; last: PlacedLine }[] = [];
  for (let index = firstEndingAfter(lines, span.start); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.start >= span.end) break;
    const open = out.at(-1);
    if (open && follows(open.last, line)) {
      open.box = union(open.box, line.box);
      open.last = line;
    } else out.push({ page: line.page, box: line.box, last: line });
  }
  return out.map(({ page, box }) => ({ page, box: clamp(box, pages[page - 1]) }));
}

/** Lines are in the order of the text, so that the first one of a range is found by halving. */
function firstEndingAfter(lines: readonly PlacedLine[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next line of the same column: on the same page, overlapping sideways, and not far above. */
function follows(before: PlacedLine, line: PlacedLine): boolean {
  if (before.page !== line.page) return false;
  const [ax0, ay0, ax1, ay1] = before.box;
  const [bx0, by0, bx1, by1] = line.box;
  const sameLine = by0 < ay1 && by1 > ay0;
  const height = Math.max(ay1 - ay0, by1 - by0);
  return sameLine || (bx0 < ax1 && bx1 > ax0 && by0 >= ay0 && by0 - ay1 < height * 3);
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function clamp(box: Rectangle, page: { width: number; height: number } | undefined): Rectangle {
  const within = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most) * 100) / 100;
  const width = page?.width ?? 0;
  const height = page?.height ?? 0;
  return [within(box[0], width), within(box[1], height), within(box[2], width), within(box[3], height)];
}
