import { type Fields, isFields, same, woven } from "../base/values.ts";

/** A field that a person and the extraction have both changed; what the person wrote stays. */
export interface Conflict {
  /** The way to the field from the item or section that it is in. */
  readonly field: string;
  readonly before: unknown;
  readonly kept: unknown;
  readonly extracted: unknown;
}

export interface FieldRules {
  /** Fields that only the extraction knows: where both differ, its value is taken and nothing is said. */
  readonly machine: ReadonlySet<string>;
  /** A person has vouched for the whole: changes of the extraction are conflicts. */
  readonly vouched?: boolean;
}

interface Merging {
  readonly rules: FieldRules;
  readonly conflicts: Conflict[];
}

/** Three-way merge of mappings, field by field. */
export function mergeFields(
  base: unknown,
  ours: Fields,
  theirs: Fields,
  rules: FieldRules,
): { value: Fields; conflicts: Conflict[] } {
  const merging: Merging = { rules, conflicts: [] };
  return { value: byKey(base, ours, theirs, [], merging), conflicts: merging.conflicts };
}

function byKey(base: unknown, ours: Fields, theirs: Fields, path: readonly string[], merging: Merging): Fields {
  const before = isFields(base) ? base : {};
  const merged: Record<string, unknown> = {};
  for (const key of woven(Object.keys(ours), Object.keys(theirs))) {
    const value = merge(before[key], ours[key], theirs[key], [...path, key], merging);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function merge(base: unknown, ours: unknown, theirs: unknown, path: readonly string[], merging: Merging): unknown {
  const { rules, conflicts } = merging;
  if (same(ours, theirs) || same(base, theirs)) return ours;
  const machine = path.some((key) => rules.machine.has(key));
  if (machine || (same(base, ours) && !rules.vouched)) return theirs;
  if (isFields(ours) && isFields(theirs)) return byKey(base, ours, theirs, path, merging);
  const rows = [base, ours, theirs].map(rowsOf);
  const [before, own, now] = rows;
  if (before && own && now && before.length === own.length && own.length === now.length) {
    return own.map((row, index) => byKey(before[index], row, now[index] as Fields, [...path, String(index)], merging));
  }
  conflicts.push({ field: path.join("."), before: base, kept: ours, extracted: theirs });
  return ours;
}

/** Lists of mappings in which nobody has added or taken away a row are merged row by row. */
function rowsOf(value: unknown): readonly Fields[] | undefined {
  return Array.isArray(value) && value.every(isFields) ? value : undefined;
}
