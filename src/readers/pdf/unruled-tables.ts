import { clusterLines } from "./cluster-lines.ts";
import type { Draft, DraftCell } from "./drafts.ts";
import type { Run } from "./engine.ts";
import { type Line, lineOf } from "./lines.ts";
import type { Measures } from "./measures.ts";
import { isBold } from "./paragraphs.ts";
import { bandsOf, type Region } from "./regions.ts";

type TableDraft = Extract<Draft, { kind: "table" }>;

/** Makes rows and cells of text that stands in columns, without rules between. */
export function cellsTable(page: number, region: Region, measures: Measures): TableDraft {
  const rows = bandRows(page, region, measures) ?? lineRows(page, region, measures);
  const bold = (row: Line[][] | undefined) => row?.every((part) => part.every(isBold)) === true;
  const headed = rows.length > 1 && bold(rows[0]) && !bold(rows[1]);
  const cells: DraftCell[] = [];
  for (const [row, parts] of rows.entries()) {
    for (const [column, paragraph] of parts.entries()) {
      const paragraphs = paragraph.length > 0 ? [paragraph] : [];
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, header: headed && row === 0, paragraphs });
    }
  }
  return { kind: "table", cells };
}

/** Rows parted by more room than lines of a cell: the sure way, when there is such room. */
function bandRows(page: number, region: Region, measures: Measures): Line[][][] | undefined {
  const size = region.runs[0]?.size ?? measures.bodySize;
  // The boxes of lines that follow each other nearly touch; see the letter heights in run-maker.
  const between = measures.leading(size) - 1.12 * size;
  const bands = bandsOf(region.runs, Math.max(between, 0) + 0.22 * size);
  const lines = clusterLines(page, region.runs).length;
  if (bands.length < 2 || (bands.length < 3 && lines > 3 * bands.length)) return undefined;
  return bands.map((band) =>
    clusterLines(page, band).reduce<Line[][]>(
      (row, line) => {
        for (const [column, part] of splitAt(line, region.gutters).entries()) if (part) row[column]?.push(part);
        return row;
      },
      region.gutters.map(() => []),
    ),
  );
}

/** A line that fills the first column, or stands apart, begins a row. */
function lineRows(page: number, { runs, gutters }: Region, measures: Measures): Line[][][] {
  const rows: Line[][][] = [];
  let before: Line | undefined;
  for (const line of clusterLines(page, runs)) {
    const parts = splitAt(line, gutters);
    const gap = before ? line.baseline - before.baseline : 0;
    const tight = gap < 1.15 * measures.leading(line.size) + 0.5;
    const full = parts.filter((part) => part !== undefined).length;
    const current = rows.at(-1);
    const continues = current && tight && (parts[0] === undefined || (full < gutters.length && full <= 1));
    if (continues) for (const [column, part] of parts.entries()) part && current[column]?.push(part);
    else rows.push(parts.map((part) => (part ? [part] : [])));
    before = line;
  }
  return rows;
}

function splitAt(line: Line, gutters: readonly number[]): (Line | undefined)[] {
  const parts: Run[][] = gutters.map(() => []);
  for (const run of line.runs) {
    const column = gutters.findLastIndex((edge) => run.box[0] >= edge - 2);
    parts[Math.max(column, 0)]?.push(run);
  }
  return parts.map((runs) => (runs.length > 0 ? lineOf(line.page, runs) : undefined));
}
