import type { Draft } from "./drafts.ts";
import { type Line, lineText } from "./lines.ts";

const TITLE = /^(?:indhold|innhold|inneh\u00e5ll|contents|table of contents|indeks)/iu;
const FEWEST = 3;

type Textual = Exclude<Draft, { kind: "table" }>;

/** Finds tables of contents: runs of lines that end in page numbers which do not fall. Each entry becomes a block. */
export function contentsIn(drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  let index = 0;
  while (index < drafts.length) {
    const entries = entriesFrom(drafts, index);
    if (entries) {
      found.push(...entries.lines.map((lines): Draft => ({ kind: "contents", lines })));
      index = entries.end;
    } else {
      found.push(drafts[index] as Draft);
      index++;
    }
  }
  return found;
}

function entriesFrom(drafts: readonly Draft[], start: number): { lines: Line[][]; end: number } | undefined {
  const titled = start > 0 && TITLE.test(textOf(drafts[start - 1] as Draft));
  const entries: Line[][] = [];
  let last = 0;
  let leaders = 0;
  let end = start;
  for (; end < drafts.length; end++) {
    const draft = drafts[end] as Draft;
    if (draft.kind === "table" || draft.kind === "furniture") break;
    const split = entriesOf(draft);
    if (!split) break;
    const numbers = split.map((entry) => pageNumber(entry.at(-1) as Line) ?? 0);
    if (numbers.some((number, at) => number < (at === 0 ? last : (numbers[at - 1] ?? 0)))) break;
    last = numbers.at(-1) ?? last;
    leaders += split.filter((entry) => isLed(entry.at(-1) as Line)).length;
    entries.push(...split);
  }
  if (entries.length < FEWEST || !(titled || leaders >= 0.5 * entries.length)) return undefined;
  return { lines: entries, end };
}

/** The entries in a block: lines up to and with one that ends in a page number; undefined when the last line does not. */
function entriesOf(draft: Textual): Line[][] | undefined {
  const entries: Line[][] = [];
  let open: Line[] = [];
  for (const line of draft.lines) {
    open.push(line);
    if (pageNumber(line) === undefined) continue;
    entries.push(open);
    open = [];
  }
  return open.length === 0 && draft.lines.length / entries.length < 3 ? entries : undefined;
}

function pageNumber(line: Line): number | undefined {
  const found = /^(?:.*[^\d\s])?[\s.…·_]*(?<=[\s.…·_])(\d{1,3})$/u.exec(lineText(line));
  return found?.[1] && /\p{L}/u.test(lineText(line)) ? Number(found[1]) : undefined;
}

/** Whether the number stands away from its title, led to by dots or by a gap. */
function isLed(line: Line): boolean {
  if (/(?:\.\s?){3,}\s*\d+$|…\s*\d+$|_{3,}\s*\d+$/u.test(lineText(line))) return true;
  const last = line.runs.at(-1);
  const before = line.runs.at(-2);
  return Boolean(last && before && /^\s*\d+\s*$/u.test(last.text) && last.box[0] - before.box[2] > 2 * last.size);
}

function textOf(draft: Draft): string {
  return draft.kind === "table" ? "" : draft.lines.map(lineText).join(" ");
}
