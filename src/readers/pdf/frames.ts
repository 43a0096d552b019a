import type { Rectangle } from "../../document/document.ts";
import type { PdfPage, Run } from "./engine.ts";
import { height, unite, width } from "./lines.ts";

/** The boxes of a page that hold text apart from the rest: larger than a line, smaller than the page's own text. */
export function framesOf(page: PdfPage, runs: readonly Run[]): Rectangle[] {
  if (runs.length === 0) return [];
  const text = unite(runs.map((run) => run.box));
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const frames: Rectangle[] = [];
  const candidates = [...page.boxes].sort((a, b) => width(b) * height(b) - width(a) * height(a));
  for (const box of candidates) {
    if (width(box) < 60 || height(box) < 20 || width(box) * height(box) > 0.7 * page.width * page.height) continue;
    if (height(box) > 0.9 * height(text) && width(box) > 0.9 * width(text)) continue;
    if (frames.some((frame) => inside(box, frame, 2) || overlaps(box, frame))) continue;
    const within = runs.filter((run) => inside(run.box, box));
    const held = within.reduce((sum, run) => sum + run.text.length, 0);
    if (held < 3 || held > 0.6 * letters || runs.some((run) => cuts(run.box, box))) continue;
    // A rule under a heading or a marked word is no box.
    if (
      within.every((run) => Math.abs(run.baseline - (within[0] as Run).baseline) < 2) &&
      height(box) < 2.5 * (within[0] as Run).size
    )
      continue;
    frames.push(box);
  }
  return frames;
}

/** Whether the middle of a box lies in a frame, and the box does not stick out by more than the slack. */
export function inside(box: Rectangle, frame: Rectangle, slack = 4): boolean {
  return (
    box[0] >= frame[0] - slack && box[2] <= frame[2] + slack && box[1] >= frame[1] - slack && box[3] <= frame[3] + slack
  );
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Whether text runs over the edge of a frame, which is then only an ornament behind it. */
function cuts(box: Rectangle, frame: Rectangle): boolean {
  const middle = (box[1] + box[3]) / 2;
  if (middle < frame[1] || middle > frame[3]) return false;
  return (box[0] < frame[0] - 4 && box[2] > frame[0] + 4) || (box[0] < frame[2] - 4 && box[2] > frame[2] + 4);
}
