/** A suffix rule: `strip` at the end of a base gives way to `add`. */
export interface SuffixRule {
  readonly flag: number;
  readonly strip: string;
  readonly add: string;
  /** What the base must end in. */
  readonly condition: RegExp | undefined;
  /** Flags of the form that it makes: further suffixes, places in compounds. */
  readonly next: ReadonlySet<number>;
  /** The dictionary's own mark ("+GENITIV"); "" for none. */
  readonly mark: string;
}

export interface Suffixes {
  /** By what they add. */
  readonly byAdded: ReadonlyMap<string, readonly SuffixRule[]>;
  /** Rules whose form takes the flag, by that flag: a suffix may stand on a suffix. */
  readonly before: ReadonlyMap<number, readonly SuffixRule[]>;
  readonly longest: number;
}

/** Reads the suffix rules of a Hunspell .aff file with numeric flags. */
export function readSuffixes(aff: string): Suffixes {
  const rules = aff.split("\n").flatMap((line) => ruleOf(line.trim().split(/\s+/u)));
  const byAdded = groupBy(rules, (rule) => [rule.add]);
  const flags = new Set(rules.map(({ flag }) => flag));
  const before = groupBy(rules, (rule) => [...rule.next].filter((flag) => flags.has(flag)));
  return { byAdded, before, longest: Math.max(0, ...rules.map(({ add }) => add.length)) };
}

function ruleOf([kind, flag, strip, added, condition, ...marks]: readonly string[]): SuffixRule[] {
  if (kind !== "SFX" || strip === undefined || added === undefined || condition === undefined) return [];
  const [add = "", next] = added.split("/");
  return [
    {
      flag: Number(flag),
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      condition: condition === "." ? undefined : new RegExp(`(?:${condition})$`, "u"),
      next: flagsOf(next),
      mark: marks.find((mark) => mark.startsWith("+")) ?? "",
    },
  ];
}

export function flagsOf(text: string | undefined): Set<number> {
  return new Set(text === undefined || text === "" ? [] : text.split(",").map(Number));
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
