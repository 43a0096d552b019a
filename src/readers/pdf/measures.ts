import type { PdfFile, Run } from "./engine.ts";
import { clusterLines } from "./regions.ts";

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
  for (const [index, page] of file.pages.slice(0, PAGES_MEASURED).entries()) {
    const runs = page.runs.filter((run) => run.upright && !furniture.has(run));
    for (const run of runs) count(letters, styleKey(run), run.text.length);
    const lines = clusterLines(index, runs);
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (!next || Math.abs(next.size - line.size) > 0.3 || next.runs.length === 0) continue;
      const step = Math.round((next.baseline - line.baseline) * 2) / 2;
      if (step < 0.8 * line.size || step > 2.5 * line.size) continue;
      const key = sizeKey(line.size);
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
