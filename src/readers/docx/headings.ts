import { fold } from "../../base/text.ts";
import type { Element, Line } from "./lines.ts";

/** The longest text that passes for a heading by its looks alone. */
const LONGEST = 120;
const DEEPEST = 6;

/**
 * The paragraphs that serve as headings though no style says so, with their levels. Where the document has headings by style, they
 * stand one below the last of those; else the larger are the higher.
 */
export function findLooksHeadings(elements: readonly Element[], set: ReadonlySet<Element>): ReadonlyMap<Line, number> {
  const found = new Map<Line, number>();
  const lines = elements.filter((element): element is Line => element.kind === "line" && !set.has(element));
  const isStyled = lines.some((line) => line.headingLevel !== undefined && !line.aside);
  const body = bodyLook(lines);
  const candidates = elements.filter((element, at): element is Line => {
    if (element.kind !== "line" || set.has(element) || element.headingLevel !== undefined || element.label)
      return false;
    if (at + 1 >= elements.length || !isShort(element.text)) return false;
    if (element.bold && !body.bold) return true;
    return !isStyled && element.size >= body.size + 4 && element.size >= body.size * 1.15;
  });
  if (isStyled) {
    const wanted = new Set(candidates);
    let level = 0;
    for (const line of lines) {
      if (line.headingLevel !== undefined) level = line.headingLevel;
      else if (level > 0 && wanted.has(line)) found.set(line, Math.min(DEEPEST, level + 1));
    }
    return found;
  }
  const sizes = [...new Set(candidates.map((line) => line.size))].sort((a, b) => b - a);
  for (const line of candidates) found.set(line, Math.min(DEEPEST, sizes.indexOf(line.size) + 1));
  return found;
}

/**
 * The paragraphs in the style of a document title that the text repeats, in or before the next heading: they are the
 * title as metadata, which word processors and converters set over the body.
 */
export function findRepeatedTitles(elements: readonly Element[]): ReadonlySet<Element> {
  const repeated = new Set<Element>();
  for (const [at, element] of elements.entries()) {
    if (element.kind !== "line" || !element.style.isTitle) continue;
    const title = fold(element.text).toLowerCase();
    for (const next of elements.slice(at + 1, at + 12)) {
      if (next.kind !== "line" || next.style.isTitle) continue;
      if (fold(next.text).toLowerCase().includes(title)) repeated.add(element);
      if (next.headingLevel !== undefined || repeated.has(element)) break;
    }
  }
  return repeated;
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

function isShort(text: string): boolean {
  const folded = text.trim();
  if (folded.length > LONGEST || !/\p{L}/u.test(folded)) return false;
  return !/[.,;]$/u.test(folded) && folded.split("\n").length <= 2;
}

/** How most of the text looks; where most of it is bold, bold says nothing. */
function bodyLook(lines: readonly Line[]): { readonly bold: boolean; readonly size: number } {
  let all = 0;
  let bold = 0;
  const sizes = new Map<number, number>();
  for (const line of lines) {
    all += line.text.length;
    if (line.bold) bold += line.text.length;
    sizes.set(line.size, (sizes.get(line.size) ?? 0) + line.text.length);
  }
  let size = 0;
  let most = 0;
  for (const [one, count] of sizes) {
    if (count > most) {
      size = one;
      most = count;
    }
  }
  return { bold: bold * 2 > all, size };
}
