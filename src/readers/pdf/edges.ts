import type { Draft } from "./drafts.ts";
import type { Line } from "./lines.ts";

export interface ColumnEdges {
  readonly left: number;
  readonly right: number;
}

/** How far the left edges of lines of one column lie apart at most (indents of lists), in points. */
const INDENT = 60;
/** How many lines near a line tell the edge of its column. */
const NEAR = 12;

/**
 * Finds the edges of the column that a line stands in, where only tags tell the order of reading: from the lines near it that begin
 * under each other and are followed by another line of their block, so that they are likely to be full.
 */
export function columnEdges(drafts: readonly Draft[]): (line: Line) => ColumnEdges | undefined {
  const byPage = new Map<number, Line[]>();
  for (const draft of drafts) {
    if (draft.kind !== "paragraph" && draft.kind !== "list-item") continue;
    for (const line of draft.lines.slice(0, -1)) {
      const lines = byPage.get(line.page);
      if (lines) lines.push(line);
      else byPage.set(line.page, [line]);
    }
  }
  for (const lines of byPage.values()) lines.sort((a, b) => a.baseline - b.baseline);
  return (line) => {
    const near = nearest(line, byPage.get(line.page) ?? []);
    if (near.length < 2) return undefined;
    return {
      left: Math.min(...near.map((other) => other.box[0])),
      right: Math.max(...near.map((other) => other.box[2])),
    };
  };
}

/** The nearest lines over and under a line that begin about where it does. */
function nearest(line: Line, lines: readonly Line[]): Line[] {
  let below = lines.findIndex((other) => other.baseline >= line.baseline);
  if (below < 0) below = lines.length;
  let above = below - 1;
  const found: Line[] = [];
  const isBeside = (other: Line) => Math.abs(other.box[0] - line.box[0]) < INDENT;
  while (found.length < NEAR && (above >= 0 || below < lines.length)) {
    const up = lines[above];
    const down = lines[below];
    const goUp = up && (!down || line.baseline - up.baseline <= down.baseline - line.baseline);
    const next = goUp ? up : down;
    if (goUp) above--;
    else below++;
    if (next && isBeside(next)) found.push(next);
  }
  return found;
}
