import type { Draft } from "./drafts.ts";
import type { Line } from "./lines.ts";

/**
 * Finds the right edge of the column that a line stands in: the farthest right that a line of running text reaches on its
 * page, among lines that begin within the line's own width. Undefined where too few lines tell.
 */
export function columnEdges(drafts: readonly Draft[]): (line: Line) => number | undefined {
  const byPage = new Map<number, Line[]>();
  for (const draft of drafts) {
    if (draft.kind !== "paragraph" && draft.kind !== "list-item" && draft.kind !== "heading") continue;
    for (const line of draft.lines) {
      const lines = byPage.get(line.page);
      if (lines) lines.push(line);
      else byPage.set(line.page, [line]);
    }
  }
  return (line) => {
    let edge: number | undefined;
    for (const other of byPage.get(line.page) ?? []) {
      const overlaps = other.box[0] < line.box[2] && other.box[2] > line.box[0];
      if (overlaps && (edge === undefined || other.box[2] > edge)) edge = other.box[2];
    }
    return edge;
  };
}
