import type { Run } from "./engine.ts";
import { type Line, lineOf } from "./lines.ts";

/** Gathers runs that stand level into lines, from top to bottom, whatever their order in the file. */
export function clusterLines(page: number, runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const rows: Run[][] = [];
  // Raised and lowered letters join the line that they overlap; large letters first lay the lines.
  const raised = new Set(sorted.filter((run) => isRaised(run, sorted)));
  const large = sorted.filter((run) => !raised.has(run));
  for (const run of large) {
    const row = rows.at(-1);
    const level = row?.[0];
    if (row && level && Math.abs(run.baseline - level.baseline) < 0.3 * Math.min(run.size, level.size)) row.push(run);
    else rows.push([run]);
  }
  for (const run of raised) {
    const row = rows.find((each) => touches(run, each));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows
    .map((row) =>
      lineOf(
        page,
        row.sort((a, b) => a.box[0] - b.box[0]),
      ),
    )
    .sort((a, b) => a.baseline - b.baseline);
}

function isRaised(run: Run, others: readonly Run[]): boolean {
  if (run.text.trim().length > 4) return false;
  return others.some((other) => other.size > 1.12 * run.size && touches(run, [other]));
}

function touches(run: Run, row: readonly Run[]): boolean {
  return row.some(
    (other) =>
      run.baseline > other.baseline - 0.7 * other.size &&
      run.baseline < other.baseline + 0.3 * other.size &&
      run.box[0] - other.box[2] < 0.5 * other.size &&
      other.box[0] - run.box[2] < 0.5 * other.size,
  );
}
