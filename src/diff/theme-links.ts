import { compareCodeUnits } from "../base/text.ts";
import type { TextSpace } from "../similarity/space.ts";
import type { Side } from "./items.ts";
import { type Bands, type Choice, choose, type Pair } from "./pairing.ts";
import type { DiffEvidence } from "./schema.ts";
import { type Flows, themePairs } from "./themes.ts";

const BANDS: Bands = { matched: 0.42, possible: 0.17 };
/** Across levels a theme must be told by more than its field. */
const ACROSS: Bands = { matched: 0.5, possible: 0.34 };

/** Themes that several became, or that became several: by the items that went from one to the other. */
export interface ThemeGroup {
  readonly change: "split" | "merged";
  /** By the places of the themes. */
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly score: number;
  readonly evidence: readonly DiffEvidence[];
}

export interface ThemeLinks {
  readonly choices: readonly Choice[];
  readonly groups: readonly ThemeGroup[];
}

/** Pairs themes level by level, then what is left across levels; then finds those that were split or merged. */
export function linkThemes(
  old: Side,
  later: Side,
  flows: Flows,
  context: { readonly space: TextSpace; readonly decide: (pairs: Pair[]) => Pair[] },
): ThemeLinks {
  const pairs = context.decide(themePairs(old, later, flows, context.space));
  const ids = [old, later].map((side) => side.themes.map(({ theme }) => theme.id)) as [string[], string[]];
  const sameLevel = (pair: Pair) => pair.pinned || old.themes[pair.old]?.depth === later.themes[pair.new]?.depth;
  const first = choose(pairs.filter(sameLevel), ...ids, BANDS);
  const [takenOld, takenNew] = [new Set(first.map((pair) => pair.old)), new Set(first.map((pair) => pair.new))];
  const rest = pairs.filter((pair) => !takenOld.has(pair.old) && !takenNew.has(pair.new) && !sameLevel(pair));
  const choices = [...first, ...choose(rest, ...ids, ACROSS)].map((choice) => asserted(choice));
  return { choices, groups: groupsOf(old, later, flows, { choices, pairs }) };
}

/** Without a word or an item in common, a pair is for a person to decide, however much the two deal with one field. */
function asserted(choice: Choice): Choice {
  return told(choice) ? choice : { ...choice, band: "possible" };
}

function told(choice: Choice): boolean {
  return choice.pinned === true || choice.evidence.some(({ how }) => how === "same" || how === "items");
}

const MOST = 0.5;
const SOME_TITLE = 0.3;
const TWO = 2;

function groupsOf(
  old: Side,
  later: Side,
  flows: Flows,
  found: { readonly choices: readonly Choice[]; readonly pairs: readonly Pair[] },
): ThemeGroup[] {
  // A pair that neither words nor items speak for gives way to what the items say.
  const choices = found.choices.filter((choice) => told(choice));
  const partners = new Map(choices.map((choice) => [choice.old, choice]));
  const owners = new Map(choices.map((choice) => [choice.new, choice]));
  const groups = new Map<string, ThemeGroup>();
  const join = (change: ThemeGroup["change"], whole: Choice, pair: Pair) => {
    const key = `${change} ${whole.old} ${whole.new}`;
    const group = groups.get(key) ?? {
      change,
      old: [whole.old],
      new: [whole.new],
      score: whole.score,
      evidence: whole.evidence,
    };
    const [olds, news] = [new Set([...group.old, pair.old]), new Set([...group.new, pair.new])];
    groups.set(key, { ...group, old: [...olds], new: [...news] });
  };
  for (const pair of found.pairs) {
    const [one, other] = [old.themes[pair.old], later.themes[pair.new]];
    if (!one || !other || one.depth !== other.depth) continue;
    const [from, to] = [one.theme.id, other.theme.id];
    const [whole, owner] = [partners.get(pair.old), owners.get(pair.new)];
    const count = flows.between(from, to);
    if (whole && !owner && goesTogether(flows.shareOfNew(from, to), count, pair.score)) join("split", whole, pair);
    if (owner && !whole && goesTogether(flows.shareOfOld(from, to), count, pair.score)) join("merged", owner, pair);
  }
  // In an order that does not know the sides: a theme goes into the first group that takes it.
  const idsOf = (group: ThemeGroup) =>
    [...group.old.map((place) => old.themes[place]), ...group.new.map((place) => later.themes[place])]
      .map((entry) => entry?.theme.id ?? "")
      .sort(compareCodeUnits)
      .join(" ");
  return [...groups.values()].sort((a, b) => b.score - a.score || compareCodeUnits(idsOf(a), idsOf(b)));
}

/** Most of what is under the theme that is left over came from, or went to, the one. */
function goesTogether(share: number, count: number, score: number): boolean {
  return share >= MOST && (count >= TWO || (count >= 1 && score >= SOME_TITLE));
}
