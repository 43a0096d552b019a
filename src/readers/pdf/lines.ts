import type { Rectangle } from "../../document/document.ts";
import type { Run } from "./engine.ts";

/** A printed line, or the part of one that stands in a column or cell. */
export interface Line {
  /** Counts from 0. */
  readonly page: number;
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly box: Rectangle;
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** How far the column that it stands in reaches, where the layout has told columns. */
  readonly column?: { readonly left: number; readonly right: number };
}

/** A gap from which two runs of a line stand apart as words, in letter sizes. */
const WORD_GAP = 0.17;

/** Makes a line of runs that stand on one baseline. */
export function lineOf(page: number, runs: readonly Run[]): Line {
  const main = mainRun(runs);
  return { page, runs, box: unite(runs.map((run) => run.box)), baseline: main.baseline, size: main.size };
}

/** The run with the most letters. */
function mainRun(runs: readonly Run[]): Run {
  let main = runs[0] as Run;
  for (const run of runs) if (run.text.length > main.text.length) main = run;
  return main;
}

/**
 * Breaks runs that follow each other in reading order into lines: a new one begins where the baseline changes by more than a
 * raised letter's rise, or where the text goes back to the left.
 */
export function linesInOrder(page: number, runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let current: Run[] = [];
  for (const run of runs) {
    const last = current.at(-1);
    if (last && !onSameLine(last, run, current)) {
      lines.push(lineOf(page, current));
      current = [];
    }
    current.push(run);
  }
  if (current.length > 0) lines.push(lineOf(page, current));
  return lines;
}

function onSameLine(last: Run, run: Run, line: readonly Run[]): boolean {
  if (last.upright !== run.upright) return false;
  const main = mainRun(line);
  const size = Math.max(main.size, run.size);
  return Math.abs(run.baseline - main.baseline) < 0.5 * size && run.box[0] > last.box[0] - 0.5 * size;
}

/** Texts of lines are asked for again and again. */
const TEXTS = new WeakMap<Line, string>();

/** The text of a line: runs with a space where they stand apart. */
export function lineText(line: Line): string {
  const known = TEXTS.get(line);
  if (known !== undefined) return known;
  let text = "";
  let before: Run | undefined;
  for (const run of line.runs) {
    text += before && apart(before, run) ? ` ${run.text}` : run.text;
    before = run;
  }
  text = text.replace(/\s+/gu, " ").trim();
  TEXTS.set(line, text);
  return text;
}

/** Whether a space belongs between two runs of a line that neither of them holds. */
export function apart(before: Run, run: Run): boolean {
  if (/\s$/u.test(before.text) || /^\s/u.test(run.text)) return false;
  // LibreOffice sets the hyphen of a broken word as a piece of its own, after a small gap.
  if (/^[-\u00ad]$/u.test(run.text)) return false;
  return run.box[0] - before.box[2] > WORD_GAP * Math.min(before.size, run.size);
}

export function unite(boxes: readonly Rectangle[]): Rectangle {
  let [x0, y0, x1, y1] = boxes[0] ?? [0, 0, 0, 0];
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

export function width(box: Rectangle): number {
  return box[2] - box[0];
}

export function height(box: Rectangle): number {
  return box[3] - box[1];
}
