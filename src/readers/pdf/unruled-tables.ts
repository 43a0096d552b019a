import type { Draft, DraftCell } from "./drafts.ts";
import type { Run } from "./engine.ts";
import { type Line, lineOf } from "./lines.ts";
import type { Measures } from "./measures.ts";
import { isBold } from "./paragraphs.ts";
import { clusterLines, type Region } from "./regions.ts";

type TableDraft = Extract<Draft, { kind: "table" }>;

/** Makes rows and cells of text that stands level in columns, without rules between. */
export function cellsTable(page: number, region: Region, measures: Measures): TableDraft {
  const lines = clusterLines(page, region.runs);
  const rows = rowsOf(lines, region.gutters, measures);
  const cells: DraftCell[] = [];
  for (const [row, parts] of rows.entries()) {
    for (const [column, paragraph] of parts.entries()) {
      const header = row === 0 && rows.length > 1 && parts.every((part) => part.length === 0 || part.every(isBold));
      const paragraphs = paragraph.length > 0 ? [paragraph] : [];
      cells.push({ row, column, rowSpan: 1, columnSpan: 1, header, paragraphs });
    }
  }
  return { kind: "table", cells };
}

/** Lines of each column, row by row: a line that fills the first column, or stands apart, begins a row. */
function rowsOf(lines: readonly Line[], gutters: readonly number[], measures: Measures): Line[][][] {
  const rows: Line[][][] = [];
  let before: Line | undefined;
  for (const line of lines) {
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
