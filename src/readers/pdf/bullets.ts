import type { Rectangle } from "../../document/document.ts";
import type { Run } from "./engine.ts";
import { unite } from "./lines.ts";
import { markerOnly } from "./markers.ts";

/** How far a list marker may stand from its text, in letter sizes. */
const REACH = 4;

/**
 * Joins list markers with the text that they stand before, so that they are not taken for a column of their own; bullets that are
 * drawn become letters.
 */
export function withMarkers(runs: readonly Run[], dots: readonly Rectangle[]): Run[] {
  const rows = rowIndex(runs);
  const merged = new Map<Run, Run>();
  const gone = new Set<Run>();
  for (const dot of dots) {
    const middle = (dot[1] + dot[3]) / 2;
    const text = nearestRight(rows, dot[2], middle, undefined);
    if (text && !merged.has(text)) merged.set(text, marked(text, "•", dot));
  }
  for (const run of runs) {
    const text = run.text.trim();
    if (text.length > 5 || !markerOnly(text)) continue;
    const next = nearestRight(rows, run.box[2] - 0.1, run.baseline - 0.3 * run.size, run);
    if (!next || merged.has(next) || Math.abs(next.baseline - run.baseline) > 0.3 * next.size) continue;
    if (leftNeighbour(rows, run)) continue;
    merged.set(next, marked(next, text, run.box));
    gone.add(run);
  }
  return runs.filter((run) => !gone.has(run)).map((run) => merged.get(run) ?? run);
}

function marked(run: Run, marker: string, box: Rectangle): Run {
  return { ...run, text: `${marker} ${run.text.trimStart()}`, box: unite([box, run.box]), hang: run.box[0] };
}

type Rows = ReadonlyMap<number, readonly Run[]>;
const ROW = 8;

function rowIndex(runs: readonly Run[]): Rows {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    for (let row = Math.floor(run.box[1] / ROW); row <= Math.floor(run.box[3] / ROW); row++) {
      const known = rows.get(row);
      if (known) known.push(run);
      else rows.set(row, [run]);
    }
  }
  return rows;
}

function nearestRight(rows: Rows, x: number, y: number, not: Run | undefined): Run | undefined {
  let best: Run | undefined;
  for (const run of rows.get(Math.floor(y / ROW)) ?? []) {
    if (run === not || run.box[1] > y || run.box[3] < y) continue;
    const gap = run.box[0] - x;
    if (gap >= -1 && gap < REACH * run.size && (!best || run.box[0] < best.box[0])) best = run;
  }
  return best;
}

/** Text that stands close before a run on its line: then the run is a word or a cell of its own, not a marker. */
function leftNeighbour(rows: Rows, run: Run): boolean {
  const y = run.baseline - 0.3 * run.size;
  return (rows.get(Math.floor(y / ROW)) ?? []).some((other) => {
    const gap = run.box[0] - other.box[2];
    return other !== run && Math.abs(other.baseline - run.baseline) < 2 && gap > -1 && gap < 1.5 * run.size;
  });
}
