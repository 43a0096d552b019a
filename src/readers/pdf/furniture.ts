import type { Furniture } from "../../document/document.ts";
import { clusterLines } from "./cluster-lines.ts";
import type { PdfFile, PdfPage, Run } from "./engine.ts";
import { type Line, lineOf, lineText } from "./lines.ts";

/** How much of the page, from its upper and lower edge, headers and footers stand in. */
const MARGIN = 0.14;
const PART_OF_PAGES = 0.25;

/** What a line that is set aside was for, by its text and its place on the page. */
export function furnitureRole(line: Line, page: PdfPage | undefined): Furniture["role"] {
  if (isPageNumber(lineText(line))) return "page-number";
  return page && line.baseline > page.height / 2 ? "footer" : "header";
}

/** "7", "- 7 -", "7/12", "Side 7 af 12", "s. 7", "Page 7 of 12", "vii". */
function isPageNumber(text: string): boolean {
  return /^(?:(?:side|page|sida|s\.|p\.)\s*)?[-–|[(]?\s*(?:\d{1,4}|[ivx]{1,6})\s*[-–|\])]?(?:\s*(?:af|av|of|\/|ud af)\s*\d{1,4})?$/iu.test(
    text,
  );
}

/** Finds the running headers, footers and page numbers: lines at the edge of pages that come again at the same height. */
export function findFurniture(file: PdfFile, isCandidate: (run: Run) => boolean): Line[] {
  const edges = file.pages.map((page, index) => edgeLines(page, index, isCandidate));
  const counts = new Map<string, number>();
  for (const { top, bottom } of edges) {
    for (const key of new Set([...top, ...bottom].flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(PART_OF_PAGES * file.pages.length));
  const repeats = (line: Line) => keysOf(line).some((key) => (counts.get(key) ?? 0) >= enough);
  return edges.flatMap(({ top, bottom }) => [top, bottom].flatMap((lines) => outermost(lines, repeats)));
}

/** How far apart lines of one header stand at most, in letter sizes. */
const APART = 3;

/** The lines at the edge, outermost first, up to the first that is text of the page's own. */
function outermost(lines: readonly Line[], repeats: (line: Line) => boolean): Line[] {
  const found: Line[] = [];
  let level: number | undefined;
  for (const line of lines) {
    const beside = level !== undefined && Math.abs(line.baseline - level) < 3;
    if (level !== undefined && Math.abs(line.baseline - level) > APART * line.size) break;
    if (repeats(line) || isPageNumber(lineText(line))) {
      found.push(line);
      level = line.baseline;
    } else if (!beside && level !== undefined) break;
    else if (
      level === undefined &&
      !lines.some((other) => other !== line && Math.abs(other.baseline - line.baseline) < 3)
    )
      break;
  }
  return found;
}

function edgeLines(page: PdfPage, index: number, isCandidate: (run: Run) => boolean): { top: Line[]; bottom: Line[] } {
  const upper: Run[] = [];
  const lower: Run[] = [];
  for (const run of page.runs) {
    if (!run.upright || !isCandidate(run)) continue;
    if (run.baseline < MARGIN * page.height) upper.push(run);
    else if (run.baseline > (1 - MARGIN) * page.height) lower.push(run);
  }
  return { top: segments(index, upper), bottom: segments(index, lower).reverse() };
}

/** Lines cut at wide gaps: the left, middle and right part of a footer repeat by themselves. */
function segments(page: number, runs: readonly Run[]): Line[] {
  return clusterLines(page, runs).flatMap((line) => {
    const parts: Run[][] = [];
    for (const run of line.runs) {
      const last = parts.at(-1)?.at(-1);
      if (last && run.box[0] - last.box[2] < 2 * run.size) parts.at(-1)?.push(run);
      else parts.push([run]);
    }
    return parts.map((part) => lineOf(page, part));
  });
}

/** Two keys, so that heights a little to either side of a step's border still meet. */
function keysOf(line: Line): string[] {
  const text = lineText(line).replace(/\d+/gu, "#");
  const level = line.baseline / 4;
  return [`${text}@${Math.floor(level)}`, `${text}@${Math.floor(level + 0.5)}+`];
}
