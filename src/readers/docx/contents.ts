import type { Element, Line } from "./lines.ts";

const HEADING =
  /^(?:indhold|indholdsfortegnelse|indholdsoversigt|innhold|innholdsfortegnelse|innehåll|innehållsförteckning|contents|table of contents)\s*:?$/iu;
const STRONG = /^\S.{0,180}?(?:\s*(?:[.…_·]\s?){3,}\s*|\s*\t\s*)(\d{1,4})$/u;
const WEAK = /^\S.{0,180}?(?:[\s.…])(\d{1,4})$/u;
/** A line that is longer is no entry; several can stand in one paragraph. */
const LONGEST = 2000;
/** Fewer lines than this with leaders to a number could be a small table set with tabs. */
const FEWEST = 3;

/** The lines of a table of contents, whether the word processor made it or somebody typed it, and the heading over it. */
export function findContents(elements: readonly Element[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) if (element.kind === "line" && element.contents) found.add(element);
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (element.kind !== "line" || found.has(element)) continue;
    const isHeading = HEADING.test(element.text.trim());
    if (isHeading && found.has(elements[at + 1] as Element)) found.add(element);
    const run = entries(elements, isHeading ? at + 1 : at, isHeading ? WEAK : STRONG);
    if (run.length < (isHeading ? 1 : FEWEST)) continue;
    if (isHeading) found.add(element);
    for (const line of run) found.add(line);
    at += run.length - 1;
  }
  return found;
}

/** Consecutive lines that end in page numbers, which never fall. */
function entries(elements: readonly Element[], from: number, pattern: RegExp): Line[] {
  const run: Line[] = [];
  let page = 0;
  for (let at = from; at < Math.min(elements.length, from + 500); at += 1) {
    const element = elements[at] as Element;
    if (element.kind !== "line" || element.headingLevel !== undefined) break;
    if (element.text.length > LONGEST || !/\d\s*$/u.test(element.text)) break;
    const pages = element.text
      .trim()
      .split("\n")
      .map((line) => Number(pattern.exec(line.trim())?.[1] ?? Number.NaN));
    if (pages.some((one) => Number.isNaN(one) || one < page)) break;
    page = pages.at(-1) ?? page;
    run.push(element);
  }
  return run;
}
