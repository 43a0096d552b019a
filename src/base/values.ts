/** A mapping as it comes out of YAML or JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Equality of values as YAML and JSON have them; the order of keys does not count, absent is undefined. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, index) => same(value, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** `first` in its order; what only `second` holds stands after what it follows there, or at the beginning. */
export function woven<T>(first: readonly T[], second: readonly T[]): T[] {
  const own = new Set(first);
  const after = new Map<T | undefined, T[]>();
  let anchor: T | undefined;
  for (const one of second) {
    if (own.has(one)) anchor = one;
    else after.set(anchor, [...(after.get(anchor) ?? []), one]);
  }
  return [...(after.get(undefined) ?? []), ...first.flatMap((one) => [one, ...(after.get(one) ?? [])])];
}
