import type { Draft } from "./drafts.ts";
import { endsHard } from "./inlines.ts";
import { type Line, lineText } from "./lines.ts";
import type { Drafted } from "./paragraphs.ts";
import { isBold } from "./paragraphs.ts";

/** The least width of a column whose lines can be seen to be full, in letter sizes. */
const NARROWEST = 12;

/** Joins paragraphs, items and tables that a column or page cuts in two. */
export function joinOverBreaks(drafted: readonly Drafted[]): Draft[] {
  const joined: Drafted[] = [];
  for (const next of drafted) {
    const at = joined.findLastIndex(({ draft }) => Boolean(draft.aside) === Boolean(next.draft.aside));
    const last = at >= 0 ? joined[at] : undefined;
    if (last && runsOn(last, next)) append(last.draft, next.draft);
    else joined.push(next);
  }
  return joined.map(({ draft }) => draft);
}

function append(to: Draft, from: Draft): void {
  if (to.kind === "table" && from.kind === "table") {
    const rows = Math.max(...to.cells.map((cell) => cell.row + cell.rowSpan));
    const skipped = repeatsHeader(to, from) ? 1 : 0;
    for (const cell of from.cells) {
      if (cell.row >= skipped) to.cells.push({ ...cell, row: cell.row + rows - skipped, header: false });
    }
  } else if (to.kind !== "table" && from.kind !== "table") to.lines.push(...from.lines);
}

type TableDraft = Extract<Draft, { kind: "table" }>;

function repeatsHeader(to: TableDraft, from: TableDraft): boolean {
  const text = (table: TableDraft) =>
    table.cells
      .filter((cell) => cell.row === 0)
      .map((cell) => cell.paragraphs.flat().map(lineText).join(" "))
      .join("|");
  return text(to) === text(from);
}

function runsOn(last: Drafted, next: Drafted): boolean {
  if (last.draft.kind === "table" && next.draft.kind === "table") return tableGoesOn(last.draft, next.draft);
  if (last.draft.kind === "table" || !canContinue(next.draft)) return false;
  if (last.draft.kind !== "paragraph" && last.draft.kind !== "list-item") return false;
  const a = last.draft.lines.at(-1) as Line;
  const b = next.draft.lines[0] as Line;
  if (b.page - a.page > 1 || Math.abs(a.size - b.size) > 0.06 * a.size || isBold(a) !== isBold(b)) return false;
  // Only what stands in another column or on another page can be a continuation, or a short last line that was cut off.
  if (a.page === b.page && b.baseline > a.baseline) return next.opens === true && isNextLine(a, b, next.left);
  // A column of short lines does not tell whether its last line is full.
  if (last.right - last.left < NARROWEST * a.size) return false;
  const text = lineText(a);
  const opening = lineText(b);
  if (endsHard(a, b, () => last.right)) return false;
  if (/[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(opening)) return true;
  const indent = b.box[0] - next.left;
  if (last.draft.kind === "list-item" && !hangsAlike(last, next)) return false;
  if (last.draft.kind === "paragraph" && indent > 0.8 * b.size && next.draft.lines.length > 1) return false;
  if (/:$/u.test(text)) return false;
  // Between two sentences the cut may as well fall between paragraphs; typesetters keep two lines of one together.
  if (/[.!?][»”"')]*$/u.test(text)) {
    return last.draft.lines.length > 1 && next.draft.lines.length > 1 && !hasRoom(a, b, last.right);
  }
  return true;
}

/** Whether the next line's first word would have fitted in, with nothing to spare. */
function hasRoom(line: Line, next: Line, right: number): boolean {
  const text = lineText(next);
  const letters = (/^\S+/u.exec(text)?.[0].length ?? 0) + 1;
  return right - line.box[2] > (letters * (next.box[2] - next.box[0])) / text.length;
}

function isNextLine(a: Line, b: Line, left: number): boolean {
  return b.baseline - a.baseline < 1.45 * a.size && Math.abs(b.box[0] - left) < a.size && a.box[0] < b.box[2];
}

/** A paragraph, or what the tags of a page call an item though it has no marker. */
function canContinue(draft: Draft): draft is Extract<Draft, { kind: "paragraph" | "list-item" }> {
  return draft.kind === "paragraph" || (draft.kind === "list-item" && draft.marker === "" && !draft.continues);
}

/** Whether the text begins at the same distance from its column's edge as the item's text does. */
function hangsAlike(last: Drafted, next: Drafted): boolean {
  if (last.draft.kind === "table" || next.draft.kind === "table") return false;
  const lines = last.draft.lines;
  const first = lines[0] as Line;
  const hang = (lines.length > 1 ? (lines[1] as Line).box[0] : (first.runs[0]?.hang ?? first.box[0])) - last.left;
  const opening = next.draft.lines[0] as Line;
  return (
    Math.abs(opening.box[0] - next.left - hang) < 0.7 * opening.size || opening.box[0] - next.left > 0.8 * opening.size
  );
}

function tableGoesOn(last: TableDraft, next: TableDraft): boolean {
  const columns = (table: TableDraft) => Math.max(...table.cells.map((cell) => cell.column + cell.columnSpan));
  const pages = (table: TableDraft) => table.cells.flatMap((cell) => cell.paragraphs.flat().map((line) => line.page));
  return columns(last) === columns(next) && Math.min(...pages(next)) === Math.max(...pages(last)) + 1;
}
