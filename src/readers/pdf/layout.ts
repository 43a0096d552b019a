import { withMarkers } from "./bullets.ts";
import { clusterLines } from "./cluster-lines.ts";
import { contentsIn } from "./contents.ts";
import type { Draft } from "./drafts.ts";
import type { PdfFile, PdfPage, Run } from "./engine.ts";
import { framesOf, inside } from "./frames.ts";
import { findFurniture, furnitureRole } from "./furniture.ts";
import { findHeadings } from "./headings.ts";
import { joinOverBreaks } from "./join.ts";
import { type Line, lineOf } from "./lines.ts";
import { type Measures, measure } from "./measures.ts";
import { type Drafted, paragraphsOf } from "./paragraphs.ts";
import { regionsOf } from "./regions.ts";
import { ruledTables } from "./ruled-tables.ts";
import { cellsTable } from "./unruled-tables.ts";

/** The blocks of a file as its looks suggest, where nothing in it says how it is built. */
export function layoutDrafts(file: PdfFile): Draft[] {
  const furniture = findFurniture(file, () => true);
  const aside = new Set(furniture.flatMap((line) => line.runs));
  const measures = measure(file, aside);
  const body = file.pages.map((page, index) =>
    pageDrafts(
      page,
      index,
      page.runs.filter((run) => !aside.has(run)),
      measures,
    ),
  );
  const drafts = findHeadings(joinOverBreaks(withContents(body.flat())), measures, file.outline);
  for (const line of furniture) {
    drafts.push({ kind: "furniture", role: furnitureRole(line, file.pages[line.page]), lines: [line] });
  }
  return drafts;
}

function withContents(drafted: readonly Drafted[]): Drafted[] {
  const known = new Map(drafted.map((each) => [each.draft, each]));
  return contentsIn(drafted.map(({ draft }) => draft)).map((draft) => known.get(draft) ?? { draft, left: 0, right: 0 });
}

/** A part of a page with its place, for the order of reading. */
interface Part {
  readonly top: number;
  readonly drafts: Drafted[];
}

function pageDrafts(page: PdfPage, index: number, runs: readonly Run[], measures: Measures): Drafted[] {
  const upright = runs.filter((run) => run.upright);
  const turned = runs.filter((run) => !run.upright);
  const { tables, rest } = ruledTables(page, index, upright);
  const frames = framesOf(page, rest);
  const parts: Part[] = tables.map((table) => ({
    top: table.top,
    drafts: [{ draft: table.draft, left: 0, right: 0 }],
  }));
  let free = rest;
  for (const frame of frames) {
    const within = free.filter((run) => inside(run.box, frame));
    free = free.filter((run) => !within.includes(run));
    const drafts = textDrafts(page, index, within, measures);
    for (const { draft } of drafts) draft.aside = true;
    if (drafts.length > 0) parts.push({ top: frame[1], drafts });
  }
  const drafts = weave(textDrafts(page, index, free, measures), parts);
  for (const line of turnedLines(index, turned)) {
    drafts.push({ draft: { kind: "paragraph", lines: [line], aside: true }, left: line.box[0], right: line.box[2] });
  }
  return drafts;
}

function textDrafts(page: PdfPage, index: number, runs: readonly Run[], measures: Measures): Drafted[] {
  return regionsOf(withMarkers(runs, page.dots)).flatMap((region): Drafted[] => {
    if (region.kind === "cells") {
      const table = cellsTable(index, region, measures);
      return [{ draft: table, left: 0, right: 0 }];
    }
    return paragraphsOf(clusterLines(index, region.runs), measures);
  });
}

/** Puts tables and boxes before the first block of the text that begins under them in their own column's reach. */
function weave(drafts: readonly Drafted[], parts: readonly Part[]): Drafted[] {
  const woven = [...drafts];
  for (const part of [...parts].sort((a, b) => b.top - a.top)) {
    const at = woven.findIndex(
      ({ draft }) => draft.kind !== "table" && (draft.lines[0] as Line).box[1] >= part.top - 1,
    );
    woven.splice(at < 0 ? woven.length : at, 0, ...part.drafts);
  }
  return woven;
}

function turnedLines(page: number, runs: readonly Run[]): Line[] {
  return runs.map((run) => lineOf(page, [run]));
}
