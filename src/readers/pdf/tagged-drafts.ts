import { contentsIn } from "./contents.ts";
import type { Draft } from "./drafts.ts";
import { columnEdges } from "./edges.ts";
import type { PdfFile } from "./engine.ts";
import { furnitureRole } from "./furniture.ts";
import { findHeadings } from "./headings.ts";
import { joinOverBreaks } from "./join.ts";
import { linesInOrder, lineText } from "./lines.ts";
import { findBullet } from "./markers.ts";
import { measure } from "./measures.ts";
import { TaggedRuns, TagWalker } from "./tagged.ts";

/** The least part of the letters that the tree must account for, to be trusted with the reading order. */
const LEAST_COVER = 0.6;
const LUMP_LINES = 25;

/** The blocks as the structure tree gives them; undefined when there is no tree, or one that leaves out much of the text. */
export function taggedDrafts(file: PdfFile): Draft[] | undefined {
  if (file.structure.length === 0) return undefined;
  const runs = new TaggedRuns(file);
  const walked = new TagWalker(runs).walk(file.structure);
  const drafts = contentsIn(file.structureByPage ? joinOverPages(walked) : walked);
  let all = 0;
  let covered = 0;
  for (const page of file.pages) {
    for (const run of page.runs) {
      const letters = run.text.trim().length;
      all += letters;
      if (runs.used.has(run)) covered += letters;
    }
  }
  if (drafts.length === 0 || covered < LEAST_COVER * all || isLumped(drafts, covered)) return undefined;
  const blocks = withLooks(drafts, file, runs);
  for (const [index, page] of file.pages.entries()) {
    const left = page.runs.filter((run) => !runs.used.has(run));
    for (const line of linesInOrder(index, left)) {
      blocks.push({ kind: "furniture", role: furnitureRole(line, page), lines: [line] });
    }
  }
  return blocks;
}

/** Whether most of the text stands in one element, as where a converter tags a whole file as one paragraph. */
function isLumped(drafts: readonly Draft[], letters: number): boolean {
  return drafts.some((draft) => {
    if (draft.kind === "table" || draft.lines.length < LUMP_LINES) return false;
    return draft.lines.reduce((sum, line) => sum + lineText(line).length, 0) > 0.5 * letters;
  });
}

/** What the tags leave unsaid: bullets in plain paragraphs, and headings where none is tagged. */
function withLooks(drafts: readonly Draft[], file: PdfFile, runs: TaggedRuns): Draft[] {
  const listed = drafts.map((draft): Draft => {
    const bullet = draft.kind === "paragraph" && draft.lines[0] ? findBullet(lineText(draft.lines[0])) : undefined;
    return draft.kind === "paragraph" && bullet ? { ...draft, kind: "list-item", depth: 0, ...bullet } : draft;
  });
  if (drafts.some((draft) => draft.kind === "heading")) return listed;
  const furniture = new Set(file.pages.flatMap((page) => page.runs.filter((run) => !runs.used.has(run))));
  return findHeadings(listed, measure(file, furniture), file.outline);
}

/** Joins what a page cuts in two, where the tree was given page by page. */
function joinOverPages(drafts: readonly Draft[]): Draft[] {
  const edges = columnEdges(drafts);
  return joinOverBreaks(
    drafts.map((draft) => {
      const first = draft.kind === "table" ? undefined : draft.lines[0];
      return { draft, ...((first && edges(first)) ?? { left: 0, right: 0 }) };
    }),
  );
}
