import type { Draft } from "./drafts.ts";
import { endsHard } from "./inlines.ts";
import { type Line, lineText, unite } from "./lines.ts";
import { findMarker, type Marker, ordinal, surelyMarker } from "./markers.ts";
import type { Measures } from "./measures.ts";

/** A draft with the edges of the column that it stands in. */
export interface Drafted {
  readonly draft: Draft;
  readonly left: number;
  readonly right: number;
  /** The first of its region: what stands before it on the page was cut off from it by the region's edge. */
  readonly opens?: boolean;
}

type Item = Extract<Draft, { kind: "list-item" }>;

interface Open {
  readonly lines: Line[];
  readonly marker: Marker | undefined;
  /** Where the text of an item begins, right of its marker. */
  readonly textX: number;
}

/** Breaks the lines of a column into paragraphs and list items. */
export function paragraphsOf(bare: readonly Line[], measures: Measures): Drafted[] {
  if (bare.length === 0) return [];
  const column = edgesOf(bare);
  const { left, right } = column;
  const lines = bare.map((line): Line => ({ ...line, column }));
  const groups: Open[] = [];
  const stack: number[] = [];
  for (const [index, line] of lines.entries()) {
    const open = groups.at(-1);
    const before = open?.lines.at(-1);
    const marker = markerOf(line, before, open, { groups, right, next: lines.slice(index + 1, index + 8), measures });
    if (open && before && !marker && goesOn(open, before, line, left, right, measures)) open.lines.push(line);
    else groups.push({ lines: [line], marker, textX: line.runs[0]?.hang ?? line.box[0] });
  }
  return groups.map((group, index) => ({ draft: draftOf(group, stack), left, right, opens: index === 0 }));
}

/** The edges that most lines keep to; a title set in the middle or a long word does not move them. */
function edgesOf(lines: readonly Line[]): { left: number; right: number } {
  const box = unite(lines.map((line) => line.box));
  return { left: box[0], right: box[2] };
}

interface Around {
  readonly groups: readonly Open[];
  readonly right: number;
  readonly next: readonly Line[];
  readonly measures: Measures;
}

/** The list marker that a line begins with, if it is one. */
function markerOf(line: Line, before: Line | undefined, open: Open | undefined, around: Around): Marker | undefined {
  const text = lineText(line);
  const marker = findMarker(text);
  if (!marker) return undefined;
  if (marker.ordered && isBold(line) && isTitle(line, around)) return undefined;
  const hangs = line.runs[0]?.hang !== undefined;
  const fresh = !before || startsFresh(before, line, around);
  const sequel = followsNumber(marker, around.groups);
  if (marker.ordered) {
    if (!(fresh || sequel || (hangs && !sameLeft(line, open)))) return undefined;
    return surelyMarker(text, marker) || sequel || comesNext(marker, around.next) ? marker : undefined;
  }
  if (/^[–—-]$/u.test(marker.marker) && !hangs && !fresh && sameLeft(line, open) && !open?.marker) return undefined;
  return marker;
}

/** A numbered line in bold over text that is not is a heading; in a row with others of its kind it is an item. */
function isTitle(line: Line, { next, measures }: Around): boolean {
  if (line.size > 1.05 * measures.bodySize) return true;
  if (measures.bodyBold) return false;
  const after = next.find((each) => !isBold(each) || findMarker(lineText(each)));
  return after !== undefined && !isBold(after);
}

function sameLeft(line: Line, open: Open | undefined): boolean {
  return open !== undefined && Math.abs(line.box[0] - open.textX) < 0.3 * line.size;
}

function startsFresh(before: Line, line: Line, { right, measures }: Around): boolean {
  return (
    line.baseline - before.baseline > 1.15 * measures.leading(line.size) + 0.5 ||
    endsHard(before, line, () => right) ||
    /[.:;!?,]$|(?:og|and|och|samt)$/u.test(lineText(before))
  );
}

/** Whether the marker counts on from the last item with a number. */
function followsNumber(marker: Marker, groups: readonly Open[]): boolean {
  const number = ordinal(marker.marker);
  if (number === undefined || number < 2) return false;
  const last = groups.findLast((group) => group.marker?.ordered);
  return last?.marker !== undefined && ordinal(last.marker.marker) === number - 1;
}

function comesNext(marker: Marker, next: readonly Line[]): boolean {
  const number = ordinal(marker.marker);
  if (number === undefined) return false;
  return next.some((line) => {
    const other = findMarker(lineText(line));
    return other?.ordered === true && ordinal(other.marker) === number + 1;
  });
}

export function isBold(line: Line): boolean {
  return line.runs.every((run) => run.bold || run.text.trim() === "");
}

/** Whether a line belongs to the paragraph or item before it. */
function goesOn(open: Open, before: Line, line: Line, left: number, right: number, measures: Measures): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > 0.1 * size) return false;
  const gap = line.baseline - before.baseline;
  const usual = measures.leading(line.size);
  if (gap > 1.2 * usual + 0.5 || gap < 0) return false;
  const hard = endsHard(before, line, () => right);
  if (isBold(before) !== isBold(line) && (hard || gap > usual + 1 || isBold(before))) {
    if (hard || gap > usual + 1 || !/[\p{Ll},-]$/u.test(lineText(before))) return false;
  }
  const first = open.lines[0] as Line;
  const shift = line.box[0] - before.box[0];
  if (open.marker) {
    // The lines of an item hang under its text or under its marker; further to the left stands something else.
    if (line.box[0] < first.box[0] - 0.5 * size) return false;
    if (hard && line.box[0] < open.textX - 0.5 * size) return false;
    return true;
  }
  if (isCentred(before, line, left, right)) return true;
  if (shift > 0.8 * size) return open.lines.length === 1 && !hard && !/[.:!?]$/u.test(lineText(before));
  if (shift < -0.8 * size) return open.lines.length === 1 && !hard;
  return true;
}

function isCentred(a: Line, b: Line, left: number, right: number): boolean {
  const middle = (left + right) / 2;
  const off = (line: Line) => Math.abs((line.box[0] + line.box[2]) / 2 - middle);
  return off(a) < 3 && off(b) < 3 && Math.max(a.box[0], b.box[0]) > left + 10;
}

function draftOf(group: Open, stack: number[]): Draft {
  const { lines, marker } = group;
  const x = (lines[0] as Line).box[0];
  if (!marker) {
    const size = (lines[0] as Line).size;
    // A paragraph between items that stands no deeper than the outermost ends their list.
    if (stack.length > 0 && x < (stack[0] as number) - 0.3 * size) stack.length = 0;
    if (stack.length > 0 && x <= (stack[0] as number) + 0.5 * size && lines.length > 0) stack.length = 0;
    return { kind: "paragraph", lines };
  }
  while (stack.length > 0 && x < (stack.at(-1) as number) - 3) stack.pop();
  if (stack.length === 0 || x > (stack.at(-1) as number) + 5) stack.push(x);
  const item: Item = { kind: "list-item", depth: stack.length - 1, ...marker, lines };
  return item;
}
