import { diffWordsWithSpace } from "diff";

/** A run of words of two texts: on both sides, or on one. */
export interface Run {
  readonly text: string;
  readonly side: "both" | "old" | "new";
}

/** Texts that share less than this are easier to read one after the other. */
const LEAST_SHARED = 0.35;

/** The words of two texts in a row, marked by the side that they stand on; undefined where hardly any are shared. */
export function wordRuns(old: string, later: string): Run[] | undefined {
  const runs = diffWordsWithSpace(old, later).map(
    ({ value, added, removed }): Run => ({ text: value, side: added ? "new" : removed ? "old" : "both" }),
  );
  const shared = runs.reduce((sum, { text, side }) => sum + (side === "both" ? text.trim().length : 0), 0);
  return shared >= LEAST_SHARED * Math.max(old.length, later.length) ? runs : undefined;
}
