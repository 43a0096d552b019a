import { plainText } from "./inline.ts";
import type { Raw, RawText } from "./raw.ts";

const TITLE =
  /^(?:indhold|indholdsfortegnelse|indholdsoversigt|contents|table of contents|innhold|innholdsfortegnelse|innehåll|innehållsförteckning)\s*:?$/iu;
/** A table of contents without a heading has so many lines with leaders. */
const FEWEST = 3;
const LONGEST = 250;
/** So many short paragraphs may stand before an agenda. */
const LATEST_AGENDA = 20;
/** Title, leader, page number. */
const ENTRY = /^(\S.*?)(\s*(?:\.\s?){2,}\s*|\s*[…·_]{2,}\s*|\t+\s*|\s{2,}|\s+)(\d{1,3})$/u;

/** The titles that a table of contents lists, with their level. */
export type Titles = ReadonlyMap<string, number>;

/** Is the line what stands above a table of contents? */
export function isContentsTitle(text: string): boolean {
  return TITLE.test(plainText(text).trim());
}

/** The title as it is compared: without number, case and final stop. */
export function titleKey(title: string): string {
  return plainText(title.slice(0, 1000))
    .slice(0, 500)
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?|\d{3}\.)\s+/u, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.:]+$/u, "")
    .toLowerCase();
}

/** Finds the table of contents, and what it says of the headings. */
export function markContents(raws: readonly Raw[]): { readonly raws: Raw[]; readonly titles: Titles } {
  const titles = new Map<string, number>();
  const marked: Raw[] = [];
  const last = lastPlaces(raws);
  for (let at = 0; at < raws.length; ) {
    const raw = raws[at] as Raw;
    const isTitled = (raw.kind === "text" || raw.kind === "heading") && isContentsTitle(raw.text);
    const start = isTitled ? at + 1 : at;
    const run = runFrom(raws, start, last, isTitled);
    if (run.lines.length === 0) {
      const end = Math.max(run.end, start, at + 1);
      marked.push(...raws.slice(at, end));
      at = end;
      continue;
    }
    if (isTitled) marked.push({ kind: "contents", text: plainText(raw.text) });
    for (const line of run.lines) {
      const title = entryOf(line)?.[1] ?? line;
      titles.set(titleKey(title.replace(/[.\s]+$/u, "")), levelOf(title));
      marked.push({ kind: "contents", text: line });
    }
    at = run.end;
  }
  return { raws: marked, titles };
}

/** The lines of a table of contents from here on; without lines, what need not be looked at again. */
function runFrom(
  raws: readonly Raw[],
  start: number,
  last: ReadonlyMap<string, number>,
  isTitled: boolean,
): { readonly lines: readonly string[]; readonly end: number } {
  const paged = entriesFrom(raws, start);
  if (isTitled ? paged.lines.length > 0 : paged.leaders >= FEWEST) return paged;
  const recurring = isTitled || isAtTop(raws, start) ? recurringFrom(raws, start, last, isTitled) : undefined;
  // What is left of a run that is too short is shorter still.
  return recurring ?? { lines: [], end: paged.end };
}

/** The agenda of a meeting stands before all text. */
function isAtTop(raws: readonly Raw[], start: number): boolean {
  return (
    start < LATEST_AGENDA &&
    raws.slice(0, start).every((raw) => raw.kind !== "item" && raw.kind !== "table" && raw.text.length <= LONGEST)
  );
}

function entryOf(line: string): RegExpExecArray | null {
  return line.length > LONGEST ? null : ENTRY.exec(line);
}

function levelOf(title: string): number {
  const number = /^(?:\d{3}|\d{1,2}(?:\.\d{1,2})*)/u.exec(title)?.[0];
  return number ? number.split(".").filter(Boolean).length : 1;
}

/** A run of lines that end in page numbers which never fall. */
function entriesFrom(raws: readonly Raw[], start: number): { lines: string[]; end: number; leaders: number } {
  const lines: string[] = [];
  let page = 0;
  let leaders = 0;
  let end = start;
  for (; end < raws.length; end++) {
    const raw = raws[end] as Raw;
    if (raw.kind !== "text" && raw.kind !== "item") break;
    const own = linesOf(raw);
    const entries = own.map(entryOf);
    if (!entries.every((entry) => entry && Number(entry[3]) >= page)) break;
    for (const entry of entries) {
      page = Number(entry?.[3]);
      if (/[.…·_\t]|\s{2,}/u.test(entry?.[2] ?? "")) leaders++;
    }
    lines.push(...own);
  }
  return { lines, end, leaders };
}

/** Where each short text stands last. */
function lastPlaces(raws: readonly Raw[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, raw] of raws.entries()) {
    if ((raw.kind === "text" || raw.kind === "heading") && raw.text.length <= LONGEST)
      places.set(fullKey(raw.text), at);
  }
  return places;
}

function fullKey(text: string): string {
  return plainText(text)
    .replace(/\s+/gu, " ")
    .replace(/[\s.:]+$/u, "")
    .toLowerCase();
}

/** A run of lines without page numbers, each of which comes back as a line of its own: the items of an agenda. */
function recurringFrom(
  raws: readonly Raw[],
  start: number,
  last: ReadonlyMap<string, number>,
  isTitled: boolean,
): { readonly lines: readonly string[]; readonly end: number } | undefined {
  const lines: string[] = [];
  let end = start;
  for (let raw = raws[end]; raw && (isTitled || isNumbered(raw)); raw = raws[++end]) {
    if (raw.kind !== "text" && raw.kind !== "item") break;
    const own = linesOf(raw);
    if (!own.every((line) => line.length <= LONGEST && (last.get(fullKey(line)) ?? 0) > end)) break;
    lines.push(...own);
  }
  const isWhole = lines.length >= 2 && (last.get(fullKey(lines[0] ?? "")) ?? 0) >= end;
  return isWhole ? { lines, end } : undefined;
}

function isNumbered(raw: Raw): boolean {
  return raw.kind === "item" && raw.ordered && /^\d/u.test(raw.marker);
}

function linesOf(raw: RawText | Extract<Raw, { kind: "item" }>): string[] {
  const text = raw.kind === "item" && raw.ordered ? `${raw.marker} ${raw.text}` : raw.text;
  return text.split("\n").map((line) => line.trim());
}
