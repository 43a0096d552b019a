import { CHANGES, type Change, type Diff, SEVERITIES } from "./schema.ts";

/** Counts of changes; an item with two changes counts for both. */
export function summaryOf(changes: readonly Change[], notCompared: Diff["summary"]["notCompared"]): Diff["summary"] {
  const real = changes.filter(({ change }) => !change.includes("unchanged"));
  return {
    changes: counts(CHANGES, changes, ({ change }, name) => change.includes(name)),
    severities: counts(SEVERITIES, real, ({ severity }, name) => severity === name),
    possible: changes.filter(({ band }) => band === "possible").length,
    notCompared,
  };
}

function counts<K extends string>(
  names: readonly K[],
  changes: readonly Change[],
  holds: (change: Change, name: K) => boolean,
): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const name of names) {
    const count = changes.filter((change) => holds(change, name)).length;
    if (count > 0) found[name] = count;
  }
  return found;
}

/** Whether nothing has changed: each item is there on both sides, as it was. */
export function isEmpty(diff: Diff): boolean {
  return diff.changes.every(({ change }) => change.length === 1 && change[0] === "unchanged");
}
