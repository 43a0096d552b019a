import { fold } from "../../base/text.ts";
import { titleKey } from "../text/contents.ts";
import { levelsOf } from "../text/levels.ts";
import type { Element, Line } from "./lines.ts";
import { splitDocxNumber } from "./typed.ts";

const LONGEST = 110;
const DEEPEST = 6;
/** How much larger than the body a heading is, in half points and as a factor. */
const LARGER = { by: 4, times: 1.15 };

type Candidate = Parameters<typeof levelsOf>[0][number];

/**
 * The paragraphs that serve as headings where styles hardly say which do: wholly bold or larger than the body, or listed in the
 * table of contents. The larger are the higher; of one size, numbers and order tell.
 */
export function findLooksHeadings(
  elements: readonly Element[],
  contents: ReadonlySet<Element>,
): ReadonlyMap<Element, number> {
  const body = elements.filter((element) => !contents.has(element));
  const lines = body.filter((element): element is Line => element.kind === "line");
  const levels = new Map<Element, number>();
  if (lines.filter((line) => formatLevel(line) !== undefined && !line.aside).length > 1) return levels;
  const look = bodyLook(lines);
  const listed = listedTitles(contents);
  const candidates = new Map<Line, Candidate>();
  let isFirst = true;
  for (const [at, line] of body.entries()) {
    if (line.kind === "line" && (formatLevel(line) !== undefined || looksLikeHeading(body, at, look, listed))) {
      const { number, title } = splitDocxNumber(line.text);
      const level = formatLevel(line) ?? listed.get(titleKey(title));
      candidates.set(line, { title, isFirst, at, ...(number ? { number } : {}), ...(level ? { listed: level } : {}) });
    }
    isFirst &&= line.kind === "line" && line.text.length < 120;
  }
  const sizes = [...new Set([...candidates.keys()].map((line) => line.size))].sort((a, b) => b - a);
  const byOrder = levelsOf([...candidates.values()]);
  for (const [line, candidate] of candidates) {
    if (formatLevel(line) !== undefined) continue;
    const level = sizes.length > 1 ? sizes.indexOf(line.size) + 1 : (byOrder.get(candidate) ?? 1);
    levels.set(line, Math.min(DEEPEST, level));
  }
  return levels;
}

/** The level that the format gives a paragraph; undefined for one that is no heading by it. */
export function formatLevel(line: Line): number | undefined {
  return line.headingLevel ?? (line.style.isTitle ? 1 : undefined);
}

/**
 * The paragraphs in the style of a document title that only say over the body what metadata says: the text repeats them in or
 * before the next heading, or they are the title of the properties and the body has a sole highest heading of its own.
 */
export function findRepeatedTitles(elements: readonly Element[], title: string | undefined): ReadonlySet<Element> {
  const repeated = new Set<Element>();
  for (const [at, element] of elements.entries()) {
    if (element.kind !== "line" || !element.style.isTitle) continue;
    const own = fold(element.text);
    if (isRepeated(own.toLowerCase(), elements.slice(at + 1, at + 13))) repeated.add(element);
    else if (own === title && hasOwnTitle(elements)) repeated.add(element);
  }
  return repeated;
}

function isRepeated(title: string, following: readonly Element[]): boolean {
  for (const line of following) {
    if (line.kind !== "line" || line.style.isTitle) continue;
    if (line.headingLevel !== undefined) return fold(line.text).toLowerCase().includes(title);
    if (line.text.split("\n").some((part) => fold(part).toLowerCase() === title)) return true;
  }
  return false;
}

function hasOwnTitle(elements: readonly Element[]): boolean {
  const levels = elements.flatMap((element) => (element.kind === "line" ? (element.headingLevel ?? []) : []));
  return levels[0] === 1 && levels.length > 1 && !levels.includes(1, 1);
}

/** The title that the document's own title paragraphs give; undefined without such. */
export function titleOf(elements: readonly Element[]): string | undefined {
  const first = elements.findIndex((element) => element.kind === "line" && element.style.isTitle);
  if (first < 0) return undefined;
  const titles: string[] = [];
  for (const element of elements.slice(first)) {
    if (element.kind !== "line" || !element.style.isTitle) break;
    titles.push(fold(element.text));
  }
  return titles.join(" ");
}

interface Look {
  readonly bold: boolean;
  readonly size: number;
}

function looksLikeHeading(
  body: readonly Element[],
  at: number,
  look: Look,
  listed: ReadonlyMap<string, number>,
): boolean {
  const line = body[at];
  if (line?.kind !== "line" || line.label || line.aside || at + 1 >= body.length) return false;
  const text = fold(line.text);
  if (listed.has(titleKey(splitDocxNumber(text).title)) && text.length <= LONGEST) return true;
  const isLarge = line.size >= look.size + LARGER.by && line.size >= look.size * LARGER.times;
  if (!(line.bold && !look.bold) && !isLarge) return false;
  if (text.length > LONGEST || line.text.trim().includes("\n") || /[.,;]$/u.test(text)) return false;
  if (!/^["'”“»«(]?[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  // Dates, and labels with what they label, are bold for other reasons.
  return !/^\d{1,2}[./-]\s?(?:\d|\p{Ll})/u.test(text) && !(/:\s*\S/u.test(text) && !isLarge);
}

/** How most of the text looks; where most of it is bold, bold says nothing. */
function bodyLook(lines: readonly Line[]): Look {
  let all = 0;
  let bold = 0;
  const sizes = new Map<number, number>();
  for (const line of lines) {
    all += line.text.length;
    if (line.bold) bold += line.text.length;
    sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
  }
  const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { bold: bold * 2 > all, size };
}

function listedTitles(contents: ReadonlySet<Element>): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  for (const line of contents) {
    const entry = line.kind === "line" ? /^(.*?)[\s.…·_]+\d{1,4}$/u.exec(fold(line.text))?.[1] : undefined;
    if (entry === undefined) continue;
    const number = splitDocxNumber(entry).number;
    listed.set(titleKey(splitDocxNumber(entry).title), number ? number.split(".").length : 1);
  }
  return listed;
}
