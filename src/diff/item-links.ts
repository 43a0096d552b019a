import type { Features } from "../similarity/features.ts";
import type { Candidate, TextSpace } from "../similarity/space.ts";
import { type Bands, type Choice, choose, type Pair, stepped } from "./pairing.ts";
import type { DiffEvidence } from "./schema.ts";

/** An item of either kind, as the matching sees it. */
export interface Matchable {
  readonly id: string;
  readonly text: string;
  readonly features: Features;
}

/** What stands around two items: structure first, then words. */
export type Around = (
  old: number,
  later: number,
) => { readonly bonus: number; readonly evidence: readonly DiffEvidence[] };

const ITEM_BANDS: Bands = { matched: 0.4, possible: 0.27 };

/** Pairs with their scores: how alike the texts are, and what stands around them. */
export function itemPairs(
  olds: readonly Matchable[],
  news: readonly Matchable[],
  candidates: readonly Candidate[],
  around: Around,
): Pair[] {
  return candidates.map(({ old, new: later, likeness }) => {
    const same = olds[old]?.text === news[later]?.text;
    const { bonus, evidence } = around(old, later);
    // Where words say nothing, the place says nothing either.
    const words = same ? 1 : likeness.score;
    const score = words + bonus * Math.min(1, words / 0.2) * (same ? 0.01 : 1);
    return {
      old,
      new: later,
      score: stepped(same ? Math.min(1, 0.99 + bonus / 20) : Math.min(score, 0.98)),
      evidence: [...likeness.evidence, ...evidence],
    };
  });
}

export function chooseItems(olds: readonly Matchable[], news: readonly Matchable[], pairs: readonly Pair[]): Choice[] {
  return choose(
    pairs,
    olds.map(({ id }) => id),
    news.map(({ id }) => id),
    ITEM_BANDS,
  );
}

/** One item that became several, or several that became one. */
export interface ItemGroup {
  readonly change: "split" | "merged";
  readonly old: readonly number[];
  readonly new: readonly number[];
  readonly score: number;
  readonly evidence: readonly DiffEvidence[];
}

/** What the items of one kind are matched to. */
export interface Matched {
  readonly choices: readonly Choice[];
  readonly groups: readonly ItemGroup[];
}

/** A part must lie in the whole so far, and add so much to what the other part covers of it. */
const CONTAINED = 0.5;
const ADDED = 0.18;
const COVERED = 0.55;

/**
 * Finds items left over that are parts of one that has found another part. A part lies in the whole with most of its words,
 * and says something of the whole that the other part does not.
 */
export function findGroups(
  olds: readonly Matchable[],
  news: readonly Matchable[],
  found: { readonly choices: readonly Choice[]; readonly pairs: readonly Pair[] },
  space: TextSpace,
): ItemGroup[] {
  const proposals = [
    ...proposalsOf(olds, news, found, space).map((proposal) => ({ ...proposal, change: "split" as const })),
    ...proposalsOf(news, olds, turned(found), space).map((proposal) => ({ ...proposal, change: "merged" as const })),
  ];
  proposals.sort((a, b) => b.score - a.score || (keyOf(a, olds, news) < keyOf(b, olds, news) ? -1 : 1));
  const groups = new Map<
    string,
    { change: ItemGroup["change"]; whole: number; parts: number[]; score: number; evidence: DiffEvidence[] }
  >();
  const roles = new Map<string, string>();
  for (const { change, whole, first, part, score, evidence } of proposals) {
    const [wholeSide, partSide] = change === "split" ? ["o", "n"] : ["n", "o"];
    const key = `${wholeSide}${whole}`;
    const members = [key, `${partSide}${first}`, `${partSide}${part}`];
    if (members.some((member) => (roles.get(member) ?? key) !== key)) continue;
    for (const member of members) roles.set(member, key);
    const group = groups.get(key);
    if (group) group.parts.push(part);
    else groups.set(key, { change, whole, parts: [first, part], score, evidence: [...evidence] });
  }
  return [...groups.values()].map(({ change, whole, parts, score, evidence }) =>
    change === "split"
      ? { change, old: [whole], new: parts, score, evidence }
      : { change, old: parts, new: [whole], score, evidence: evidence.map(turnEvidence) },
  );
}

interface Proposal {
  readonly whole: number;
  /** The part that it is paired with already. */
  readonly first: number;
  readonly part: number;
  readonly score: number;
  readonly evidence: readonly DiffEvidence[];
}

function proposalsOf(
  wholes: readonly Matchable[],
  parts: readonly Matchable[],
  { choices, pairs }: { readonly choices: readonly Choice[]; readonly pairs: readonly Pair[] },
  space: TextSpace,
): Proposal[] {
  const firsts = new Map(choices.map((choice) => [choice.old, choice]));
  const strong = new Set(choices.filter(({ band }) => band === "matched").map((choice) => choice.new));
  const weak = new Map(choices.filter(({ band }) => band === "possible").map((choice) => [choice.new, choice.score]));
  return pairs.flatMap((pair) => {
    const first = firsts.get(pair.old);
    const [whole, part, other] = [wholes[pair.old], parts[pair.new], first && parts[first.new]];
    if (!first || !whole || !part || !other || first.new === pair.new || strong.has(pair.new)) return [];
    if ((weak.get(pair.new) ?? 0) > pair.score || whole.text === other.text) return [];
    const contained = space.coverage(part.features, [whole.features]);
    if (contained < CONTAINED) return [];
    const together = space.coverage(whole.features, [other.features, part.features]);
    const alone = Math.max(
      space.coverage(whole.features, [other.features]),
      space.coverage(whole.features, [part.features]),
    );
    if (together - alone < ADDED || together < COVERED) return [];
    const score = stepped((contained + together) / 2);
    return [{ whole: pair.old, first: first.new, part: pair.new, score, evidence: pair.evidence }];
  });
}

function turned({ choices, pairs }: { readonly choices: readonly Choice[]; readonly pairs: readonly Pair[] }): {
  choices: Choice[];
  pairs: Pair[];
} {
  const turn = <T extends Pair>(pair: T): T => ({
    ...pair,
    old: pair.new,
    new: pair.old,
    evidence: pair.evidence.map(turnEvidence),
  });
  return { choices: choices.map(turn), pairs: pairs.map(turn) };
}

function turnEvidence(evidence: DiffEvidence): DiffEvidence {
  return { ...evidence, old: evidence.new, new: evidence.old };
}

/** The same for a split and for the merger that mirrors it. */
function keyOf(
  proposal: Proposal & { change: ItemGroup["change"] },
  olds: readonly Matchable[],
  news: readonly Matchable[],
): string {
  const [wholes, parts] = proposal.change === "split" ? [olds, news] : [news, olds];
  return [wholes[proposal.whole], parts[proposal.part], parts[proposal.first]].map((item) => item?.id).join(" ");
}
