import type { Line } from "./lines.ts";

const NUMBERED =
  /^(?:[-–|]\s*)?(?:(?:side|page|sida|s\.)\s*:?\s*\d{1,4}(?:\s*(?:af|of|av|\/)\s*\d{1,4})?|\d{1,4}\s+(?:af|of|av)\s+\d{1,4})(?:\s*[-–|])?$/iu;
const LONE = /^[-–|]?\s*(\d{1,3})\s*[-–|]?$/u;

/** A page holds at least so many letters: numbers that stand closer count something else. */
const SHORTEST_PAGE = 600;
/** A page with little on it, among others that hold more. */
const SHORTEST_OF_MANY = 60;
/** So many numbers that count on are pages, even if some hold little. */
const MANY = 4;
/** Running heads stand within so many lines of where a page ends. */
const REACH = 2;

export type PageRole = "page-number" | "header" | "footer";

/** The lines that belong to the pages and not to the text: page numbers, and heads that come back at each page's end. */
export function pageLines(lines: readonly Line[]): ReadonlyMap<Line, PageRole> {
  const roles = new Map<Line, PageRole>();
  for (const line of lines) if (NUMBERED.test(line.text)) roles.set(line, "page-number");
  for (const line of loneNumbers(lines)) roles.set(line, "page-number");
  for (const line of numberedFeet(lines)) roles.set(line, "footer");
  for (const line of runningHeads(lines, roles)) roles.set(line, "header");
  return roles;
}

/** "Klimaplan 2030 | 4", "4   Klimaplan 2030": the same words with a number that counts on, three times or more. */
function numberedFeet(lines: readonly Line[]): Line[] {
  const byWords = new Map<string, Lone[]>();
  let at = 0;
  for (const line of lines) {
    at += line.text.length;
    if (line.text.length > 120) continue;
    const match =
      /^(?<before>\d{1,3})(?:\s*[|·•–-]\s+|\s{2,}|\t)(?<words>\D.*)$|^(?<title>.*?\S)(?:\s*[|·•–-]\s*(?:side\s|s\.\s)?|\s{2,}|\s+(?:side|s\.)\s)(?<after>\d{1,3})$/iu.exec(
        line.text,
      );
    const { before, words, title, after } = match?.groups ?? {};
    const key = words ?? title;
    if (key === undefined) continue;
    const same = byWords.get(key) ?? [];
    same.push({ line, value: Number(before ?? after), at });
    byWords.set(key, same);
  }
  return [...byWords.values()].flatMap((same) =>
    chainsOf(same).flatMap((chain) => (chain.length >= 3 ? chain.map((one) => one.line) : [])),
  );
}

/** Numbers alone on a line that count the pages: each one more than the last, a page of text apart. */
function loneNumbers(lines: readonly Line[]): Line[] {
  const found: Lone[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    at += line.text.length;
    const value = LONE.exec(line.text)?.[1];
    const isAlone = line.blanks > 0 && (lines[index + 1]?.blanks ?? 1) > 0;
    if (value && isAlone) found.push({ line, value: Number(value), at });
  }
  return chainsOf(found).flatMap((chain) => (countsPages(chain) ? chain.map((one) => one.line) : []));
}

interface Lone {
  readonly line: Line;
  readonly value: number;
  readonly at: number;
}

/** Runs of numbers that each are one more than the one before; other numbers may stand between. */
function chainsOf(found: readonly Lone[]): Lone[][] {
  const chains: Lone[][] = [];
  const open = new Map<number, Lone[]>();
  for (const one of found) {
    const chain = open.get(one.value - 1) ?? [];
    if (chain.length === 0) chains.push(chain);
    chain.push(one);
    open.delete(one.value - 1);
    open.set(one.value, chain);
  }
  return chains;
}

function countsPages(chain: readonly Lone[]): boolean {
  const gaps = chain.slice(1).map((one, index) => one.at - (chain[index]?.at ?? 0));
  if (gaps.length === 0) return false;
  const full = gaps.filter((gap) => gap >= SHORTEST_PAGE).length;
  if (chain.length >= MANY) return full * 2 >= gaps.length && gaps.every((gap) => gap >= SHORTEST_OF_MANY);
  return full === gaps.length;
}

/** Lines that stand at the end or the beginning of three pages or more, and nowhere else. */
function runningHeads(lines: readonly Line[], roles: ReadonlyMap<Line, PageRole>): Line[] {
  const near = new Map<string, Set<Line>>();
  for (const [index, line] of lines.entries()) {
    if (!roles.has(line) && !line.newPage) continue;
    for (const other of lines.slice(Math.max(0, index - REACH), index + REACH + 1)) {
      if (roles.has(other) || other.text.length > 120) continue;
      const set = near.get(other.text) ?? new Set();
      near.set(other.text, set.add(other));
    }
  }
  const all = new Map<string, number>();
  for (const { text } of lines) if (near.has(text)) all.set(text, (all.get(text) ?? 0) + 1);
  return [...near].flatMap(([text, set]) => (set.size >= 3 && set.size === all.get(text) ? [...set] : []));
}
