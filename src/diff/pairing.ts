import { hashOf } from "../similarity/hash.ts";
import { assign, type Edge } from "./assign.ts";
import type { Band, DiffEvidence } from "./schema.ts";

/** Two items that may be the same, by their places in the lists of their sides. */
export interface Pair {
  readonly old: number;
  readonly new: number;
  /** 0 to 1, in steps of a millionth. */
  readonly score: number;
  readonly evidence: readonly DiffEvidence[];
  /** A person's word. */
  readonly pinned?: true;
}

export interface Choice extends Pair {
  readonly band: Exclude<Band, "none">;
}

/** From which score on a pair is asserted, and from which on it is shown to a person. */
export interface Bands {
  readonly matched: number;
  readonly possible: number;
}

const STEPS = 1_000_000;
/** Room below a step of the score for an order of equal pairs: by their ids, whichever side they are on. */
const TIES = 2 ** 20;
/** More than the two pairs that a pinned one can keep apart. */
const PINNED = 3 * STEPS;

/** Rounds a score, so that sums in another order of terms do not decide. */
export function stepped(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * STEPS) / STEPS;
}

/** Chooses the pairs that together have the highest score. Ties are broken by ids, never by places. */
export function choose(
  pairs: readonly Pair[],
  olds: readonly string[],
  news: readonly string[],
  bands: Bands,
): Choice[] {
  const worthy = pairs.filter(({ score, pinned }) => pinned || score >= bands.possible);
  const byPlaces = new Map(worthy.map((pair) => [pair.old * news.length + pair.new, pair]));
  const edges = worthy.map((pair): Edge => ({ old: pair.old, new: pair.new, weight: weightOf(pair, olds, news) }));
  return assign(edges, olds.length, news.length).flatMap((edge) => {
    const pair = byPlaces.get(edge.old * news.length + edge.new);
    if (!pair) return [];
    const matched = pair.pinned || pair.score >= bands.matched;
    return [{ ...pair, band: matched ? ("matched" as const) : ("possible" as const) }];
  });
}

function weightOf(pair: Pair, olds: readonly string[], news: readonly string[]): number {
  const [old = "", later = ""] = [olds[pair.old], news[pair.new]];
  const tie = old === later ? TIES - 1 : hashOf(old < later ? `${old}\n${later}` : `${later}\n${old}`) % (TIES - 1);
  return (Math.round(pair.score * STEPS) + (pair.pinned ? PINNED : 0)) * TIES + tie;
}
