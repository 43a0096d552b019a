import { type ChangeName, SEVERITIES, type Severity } from "./schema.ts";

/** What each change means to somebody who relied on the old text. */
const SEVERITY: Readonly<Record<ChangeName, Severity>> = {
  removed: "breaking",
  "target-lowered": "breaking",
  "deadline-later": "breaking",
  "scope-narrower": "breaking",
  "obligation-weaker": "breaking",
  added: "notable",
  "target-raised": "notable",
  "target-redefined": "notable",
  "deadline-earlier": "notable",
  "scope-wider": "notable",
  "obligation-stronger": "notable",
  moved: "notable",
  split: "notable",
  merged: "notable",
  reworded: "editorial",
  unchanged: "editorial",
};

/** The gravest of several changes. */
export function severityOf(changes: readonly ChangeName[]): Severity {
  return SEVERITIES.find((severity) => changes.some((change) => SEVERITY[change] === severity)) ?? "editorial";
}

/** The changes of a severity. */
export function changesOf(severity: Severity): ChangeName[] {
  return (Object.keys(SEVERITY) as ChangeName[]).filter((change) => SEVERITY[change] === severity);
}

const MIRROR: Partial<Record<ChangeName, ChangeName>> = {
  "target-raised": "target-lowered",
  "target-lowered": "target-raised",
  "deadline-earlier": "deadline-later",
  "deadline-later": "deadline-earlier",
  "scope-wider": "scope-narrower",
  "scope-narrower": "scope-wider",
  "obligation-stronger": "obligation-weaker",
  "obligation-weaker": "obligation-stronger",
  split: "merged",
  merged: "split",
  removed: "added",
  added: "removed",
};

/** What a change is called when the sides change places. */
export function mirrored(change: ChangeName): ChangeName {
  return MIRROR[change] ?? change;
}
