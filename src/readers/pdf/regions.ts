import type { Run } from "./engine.ts";
import { alignedShare, guttersOf, isProse, type Strip, widestStrip } from "./strips.ts";

/** A part of a page that is read by itself: a column, a band over all columns, or rows of cells without rules. */
export interface Region {
  readonly kind: "text" | "cells";
  readonly runs: readonly Run[];
  /** The left edges of the columns of cells, from left to right; empty for text. */
  readonly gutters: readonly number[];
}

/** Cuts the runs of a page into regions in reading order. */
export function regionsOf(runs: readonly Run[], depth = 0): Region[] {
  if (runs.length === 0) return [];
  const strip = depth < 8 ? widestStrip(runs) : undefined;
  if (!strip) return [{ kind: "text", runs, gutters: [] }];
  const above = runs.filter((run) => middle(run) < strip.y0);
  const below = runs.filter((run) => middle(run) > strip.y1);
  const inside = runs.filter((run) => middle(run) >= strip.y0 && middle(run) <= strip.y1);
  const table = tableIn(inside, strip);
  if (table) {
    return [
      ...regionsOf([...above, ...table.before], depth + 1),
      { kind: "cells", runs: table.runs, gutters: table.gutters },
      ...regionsOf([...table.after, ...below], depth + 1),
    ];
  }
  const columns = columnsIn(inside, strip);
  const isLeft = (run: Run) => (run.box[0] + run.box[2]) / 2 < strip.x;
  return [
    ...regionsOf([...above, ...columns.before], depth + 1),
    ...regionsOf(columns.runs.filter(isLeft), depth + 1),
    ...regionsOf(
      columns.runs.filter((run) => !isLeft(run)),
      depth + 1,
    ),
    ...regionsOf([...columns.after, ...below], depth + 1),
  ];
}

/** How much room sets a short line apart from the columns over or under it, in letter sizes. */
const FAR = 2.2;

/** The columns around a strip, without what stands far over or under them on one side only. */
function columnsIn(inside: readonly Run[], strip: Strip): Omit<Cells, "gutters"> {
  const bands = bandsOf(inside, FAR * (inside[0]?.size ?? 10));
  const isTwoSided = (band: readonly Run[]) =>
    band.some((run) => run.box[2] <= strip.x) && band.some((run) => run.box[0] >= strip.x);
  const first = bands.findIndex(isTwoSided);
  const last = bands.findLastIndex(isTwoSided);
  if (first < 0) return { before: [], runs: inside, after: [] };
  return {
    before: bands.slice(0, first).flat(),
    runs: bands.slice(first, last + 1).flat(),
    after: bands.slice(last + 1).flat(),
  };
}

function middle(run: Run): number {
  return (run.box[1] + run.box[3]) / 2;
}

interface Cells {
  readonly before: readonly Run[];
  readonly runs: readonly Run[];
  readonly after: readonly Run[];
  readonly gutters: readonly number[];
}

/** The rows of cells around a strip, without the lines over and under them that stand on one side only. */
function tableIn(inside: readonly Run[], strip: Strip): Cells | undefined {
  const bands = bandsOf(inside, 0);
  const isTwoSided = (band: readonly Run[]) =>
    band.some((run) => run.box[2] <= strip.x) && band.some((run) => run.box[0] >= strip.x);
  let first = bands.findIndex(isTwoSided);
  let last = bands.findLastIndex(isTwoSided);
  if (first < 0) return undefined;
  // The first or last line of a cell of several lines has no other cell beside it either, but stands close.
  while (first > 0 && isClose(bands[first - 1], bands[first])) first--;
  while (last < bands.length - 1 && isClose(bands[last], bands[last + 1])) last++;
  const runs = bands.slice(first, last + 1).flat();
  const gutters = guttersOf(runs);
  if (gutters.length < 2) return undefined;
  const left = runs.filter((run) => run.box[2] <= strip.x);
  const right = runs.filter((run) => run.box[2] > strip.x);
  const level = alignedShare(left, right) >= 0.75 && !areColumns(left, right, strip.x);
  if (!level && !(gutters.length > 2 && !columnsAreProse(runs, gutters))) return undefined;
  return { before: bands.slice(0, first).flat(), runs, after: bands.slice(last + 1).flat(), gutters };
}

function isClose(above: readonly Run[] = [], below: readonly Run[] = []): boolean {
  const gap = Math.min(...below.map((run) => run.box[1])) - Math.max(...above.map((run) => run.box[3]));
  const [one, other] = [above[0], below[0]];
  return one !== undefined && other !== undefined && Math.abs(one.size - other.size) < 0.5 && gap < 0.35 * one.size;
}

/** Whether two level sides are columns of text: one is running text, and the other holds about as many lines. */
function areColumns(left: readonly Run[], right: readonly Run[], x: number): boolean {
  const one = isProse(left, x);
  const other = isProse(right, undefined);
  if (one === other) return one;
  const lines = (runs: readonly Run[]) => new Set(runs.map((run) => Math.round(run.baseline / 3))).size;
  return one ? lines(right) > 0.6 * lines(left) : lines(left) > 0.6 * lines(right);
}

function columnsAreProse(runs: readonly Run[], gutters: readonly number[]): boolean {
  const prose = gutters.filter((edge, index) => {
    const end = gutters[index + 1] ?? Number.POSITIVE_INFINITY;
    return isProse(
      runs.filter((run) => run.box[0] >= edge - 1 && run.box[0] < end - 1),
      undefined,
    );
  });
  return prose.length >= 0.5 * gutters.length;
}

/** Runs gathered between the heights that no run crosses, from top to bottom. */
export function bandsOf(runs: readonly Run[], leastGap: number): Run[][] {
  const bands: Run[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => a.box[1] - b.box[1])) {
    if (run.box[1] - reach > leastGap) bands.push([run]);
    else bands.at(-1)?.push(run);
    reach = Math.max(reach, run.box[3]);
  }
  return bands;
}
