import type { PdfFile, Run } from "./engine.ts";

/** What is usual in a file: the letters of the running text, and how far its lines stand apart. */
export interface Measures {
  readonly bodySize: number;
  readonly bodyBold: boolean;
  /** The usual distance of baselines for letters of a size. */
  readonly leading: (size: number) => number;
}

const PAGES_MEASURED = 40;

export function measure(file: PdfFile, furniture: ReadonlySet<Run>): Measures {
  const letters = new Map<string, number>();
  const distances = new Map<number, Map<number, number>>();
  for (const page of file.pages.slice(0, PAGES_MEASURED)) {
    const runs = page.runs.filter((run) => run.upright && !furniture.has(run));
    for (const run of runs) count(letters, styleKey(run), run.text.length);
    for (const [step, of] of stepsOf(runs)) {
      const key = sizeKey(of);
      const known = distances.get(key) ?? new Map<number, number>();
      distances.set(key, known);
      count(known, step, 1);
    }
  }
  const [size, bold] = (mode(letters) ?? "10 ").split(" ");
  const usual = new Map<number, number>();
  for (const [key, steps] of distances) usual.set(key, closest(steps));
  const bodySize = Number(size);
  const bodyLeading = usual.get(sizeKey(bodySize)) ?? 1.25 * bodySize;
  return {
    bodySize,
    bodyBold: bold === "bold",
    leading: (of) => usual.get(sizeKey(of)) ?? (bodyLeading / bodySize) * of,
  };
}

/** The distances from runs to the next of their size that stands under them, in half points. */
function* stepsOf(runs: readonly Run[]): Generator<[step: number, size: number]> {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline);
  for (const [at, run] of sorted.entries()) {
    for (let below = at + 1; below < sorted.length; below++) {
      const other = sorted[below] as Run;
      const step = other.baseline - run.baseline;
      if (step > 2.5 * run.size) break;
      if (step < 0.8 * run.size || other.box[0] > run.box[2] || other.box[2] < run.box[0]) continue;
      if (Math.abs(other.size - run.size) < 0.3) yield [Math.round(step * 2) / 2, run.size];
      break;
    }
  }
}

function styleKey(run: Run): string {
  return `${sizeKey(run.size)} ${run.bold ? "bold" : ""}`;
}

export function sizeKey(size: number): number {
  return Math.round(size * 2) / 2;
}

function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mode<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  for (const [key, number] of counts) if (best === undefined || number > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** The smallest distance that is about as usual as the most usual one: lists set apart can outnumber lines of paragraphs. */
function closest(steps: ReadonlyMap<number, number>): number {
  const top = Math.max(...steps.values());
  let best = Number.POSITIVE_INFINITY;
  for (const [step, number] of steps) if (number >= 0.35 * top && step < best) best = step;
  return best;
}
