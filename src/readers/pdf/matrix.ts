import type { Rectangle } from "../../document/document.ts";

/** a, b, c, d, e, f as PDF writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Takes a point of PDF's space to its place on the page as shown. */
export type Place = (x: number, y: number) => readonly [number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies the inner first and then the outer. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function transform(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/**
 * From PDF's space (up from the bottom left of an unturned page) to ours (down from the top left of the page as shown).
 *
 * @param bounds left, bottom, right, top of the page in PDF's space
 * @param quarterTurns clockwise
 */
export function placing(bounds: Rectangle, quarterTurns: number): Place {
  const [left, bottom, right, top] = bounds;
  switch (quarterTurns) {
    case 1:
      return (x, y) => [y - bottom, x - left];
    case 2:
      return (x, y) => [right - x, y - bottom];
    case 3:
      return (x, y) => [top - y, right - x];
    default:
      return (x, y) => [x - left, top - y];
  }
}
