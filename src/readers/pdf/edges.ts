import type { Draft } from "./drafts.ts";
import type { Line } from "./lines.ts";

export interface ColumnEdges {
  readonly left: number;
  readonly right: number;
}

/**
 * Finds the edges of the column that a line stands in: how far lines of running text reach on its page, among those that stand
 * over or under it.
 */
export function columnEdges(drafts: readonly Draft[]): (line: Line) => ColumnEdges | undefined {
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
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (const other of byPage.get(line.page) ?? []) {
      if (other.box[0] >= line.box[2] || other.box[2] <= line.box[0]) continue;
      left = Math.min(left, other.box[0]);
      right = Math.max(right, other.box[2]);
    }
    return right > left ? { left, right } : undefined;
  };
}
