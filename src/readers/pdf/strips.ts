import type { Rectangle } from "../../document/document.ts";
import { clusterLines } from "./cluster-lines.ts";
import type { Run } from "./engine.ts";
import { unite, width } from "./lines.ts";

/** How wide a strip must be kept clear of text to part columns, in points. */
const GUTTER = 7;
const STEP = 2;
const LEAST_HEIGHT = 20;
const FEWEST_LINES = 3;
const FEWEST_LINES_AFTER_SPACES = 8;

/** A strip kept clear of text, with what stands on either side. */
export interface Strip {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly score: number;
}

function center(box: Rectangle): number {
  return (box[0] + box[2]) / 2;
}

/** The strip that keeps the most lines on both of its sides apart. */
export function widestStrip(unsorted: readonly Run[]): Strip | undefined {
  const runs = [...unsorted].sort((a, b) => a.box[1] - b.box[1]);
  const all = unite(runs.map((run) => run.box));
  let best: Strip | undefined;
  let last = "";
  for (let x = all[0] + GUTTER; x < all[2] - GUTTER; x += STEP) {
    for (const [from, to] of clearAt(x, runs, all)) {
      const [key, isTwoSided] = sidesAt(x, from, to, runs);
      // The next step to the right mostly finds the same strip.
      if (!isTwoSided || key === last) continue;
      last = key;
      const strip = stripBetween(x, from, to, runs);
      if (strip && (!best || strip.score > best.score)) best = strip;
    }
  }
  return best;
}

/** The stretches of height in which no run comes near x. */
function clearAt(x: number, runs: readonly Run[], all: Rectangle): [from: number, to: number][] {
  const clear: [number, number][] = [];
  let from = all[1] - 1;
  for (const { box } of runs) {
    if (box[0] >= x + GUTTER / 2 || box[2] <= x - GUTTER / 2) continue;
    if (box[1] - from > LEAST_HEIGHT) clear.push([from, box[1]]);
    if (box[3] > from) from = box[3];
  }
  if (all[3] + 1 - from > LEAST_HEIGHT) clear.push([from, all[3] + 1]);
  return clear;
}

function sidesAt(x: number, from: number, to: number, runs: readonly Run[]): [key: string, isTwoSided: boolean] {
  let left = 0;
  let right = 0;
  for (const { box } of runs) {
    const middle = (box[1] + box[3]) / 2;
    if (middle <= from || middle >= to) continue;
    if (box[0] + box[2] < 2 * x) left++;
    else right++;
  }
  return [`${from} ${to} ${left} ${right}`, left > 1 && right > 1];
}

function stripBetween(x: number, top: number, bottom: number, runs: readonly Run[]): Strip | undefined {
  const left: Run[] = [];
  const right: Run[] = [];
  for (const run of runs) {
    const y = (run.box[1] + run.box[3]) / 2;
    if (y <= top || y >= bottom) continue;
    (center(run.box) < x ? left : right).push(run);
  }
  // What stands above or below the whole of the other side is not beside it.
  const one = unite(left.map((run) => run.box));
  const other = unite(right.map((run) => run.box));
  const y0 = Math.max(one[1], other[1]);
  const lines = Math.min(baselines(left, y0), baselines(right, y0));
  const fewest = partsWords(left, right) ? FEWEST_LINES_AFTER_SPACES : FEWEST_LINES;
  if (lines < fewest && (fewest > FEWEST_LINES || lines < 2 || alignedShare(left, right) < 0.9)) return undefined;
  if (arePageNumbers(right)) return undefined;
  const y1 = Math.max(one[3], other[3]);
  return { x, y0: Math.min(one[1], other[1]), y1, left, right, score: lines * 1000 + gapAt(x, left, right) };
}

/** Page numbers of a table of contents belong to their lines: whole numbers that do not fall from top to bottom. */
function arePageNumbers(runs: readonly Run[]): boolean {
  const numbers = runs
    .map((run) => /^[\s.…]*(\d{1,3})\s*$/u.exec(run.text)?.[1])
    .filter((number) => number !== undefined);
  return (
    numbers.length > 2 &&
    numbers.length > 0.8 * runs.length &&
    numbers.every((number, index) => index === 0 || Number(number) >= Number(numbers[index - 1]))
  );
}

/** Whether the strip lies mostly between words of justified lines; these can stand above each other by chance, but not for long. */
function partsWords(left: readonly Run[], right: readonly Run[]): boolean {
  let level = 0;
  let spaced = 0;
  for (const run of right) {
    let near: Run | undefined;
    for (const other of left) {
      if (Math.abs(other.baseline - run.baseline) < 1 && (!near || other.box[2] > near.box[2])) near = other;
    }
    if (!near || (run.box[0] - near.box[2] > 4 * run.size && !near.text.endsWith(" "))) continue;
    level++;
    if (near.text.endsWith(" ")) spaced++;
  }
  return spaced > 0.4 * level;
}

function gapAt(x: number, left: readonly Run[], right: readonly Run[]): number {
  const from = Math.max(...left.map((run) => run.box[2]));
  const to = Math.min(...right.map((run) => run.box[0]));
  // Prefer the middle of the strip.
  return Math.min(to - from, 200) - Math.abs(x - (from + to) / 2) / 100;
}

function baselines(runs: readonly Run[], from: number): number {
  return new Set(runs.filter((run) => run.box[3] > from).map((run) => Math.round(run.baseline / 3))).size;
}

/** The part of the lines on the side with fewer that stand level with a line on the other. */
export function alignedShare(left: readonly Run[], right: readonly Run[]): number {
  const share = (some: readonly Run[], others: readonly Run[]) => {
    const level = some.filter((run) => others.some((other) => Math.abs(other.baseline - run.baseline) < 2));
    return level.length / some.length;
  };
  return Math.max(share(left, right), share(right, left));
}

/** Whether a column is filled with running text: long lines that mostly reach its edge. */
export function isProse(runs: readonly Run[], edge: number | undefined): boolean {
  const lines = clusterLines(0, runs);
  const right = edge === undefined ? Math.max(...lines.map((line) => line.box[2])) : edge - GUTTER;
  const left = Math.min(...lines.map((line) => line.box[0]));
  const filled = lines.filter((line) => width(line.box) > 0.7 * (right - left)).length;
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0) / lines.length;
  return filled >= 0.5 * lines.length && letters > 18;
}

/** The left edges of all columns of cells: where no run crosses over the height of the rows. */
export function guttersOf(runs: readonly Run[]): number[] {
  const spans = runs.map((run) => [run.box[0], run.box[2]] as const).sort((a, b) => a[0] - b[0]);
  const edges: number[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const [x0, x1] of spans) {
    if (x0 - reach > GUTTER / 2) edges.push(x0);
    reach = Math.max(reach, x1);
  }
  return edges;
}
