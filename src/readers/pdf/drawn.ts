import type { Rectangle } from "../../document/document.ts";

/** What is drawn on a page, as far as it can tell of the text. */
export interface Drawn {
  images: number;
  paths: number;
  readonly rules: Rectangle[];
  readonly boxes: Rectangle[];
  readonly dots: Rectangle[];
}

/** Sorts the outline of a drawn path by what it can be. */
export function sort(box: Rectangle, drawn: Drawn): void {
  const wide = box[2] - box[0];
  const high = box[3] - box[1];
  const thin = Math.min(wide, high);
  const long = Math.max(wide, high);
  if (long < 8 && thin > 1.5 && thin > 0.6 * long) drawn.dots.push(box);
  else if (thin < 3) drawn.rules.push(box);
  else if (thin > 8) drawn.boxes.push(box);
}
