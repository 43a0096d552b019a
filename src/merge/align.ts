import { fold } from "../base/text.ts";
import type { Fields } from "../base/values.ts";

/** Texts that share this much of their words (Dice) are the same item, worded anew. */
const NEAR = 0.8;

/**
 * Which items of two lists are the same: by id, then by text, then by nearly the same text. Each item has one partner at most.
 *
 * @returns for each item of `right` its partner in `left`
 */
export function align(left: readonly Fields[], right: readonly Fields[]): Map<Fields, Fields> {
  const pairs = new Map<Fields, Fields>();
  const free = { left: new Set(left), right: new Set(right) };
  const pair = (one: Fields, other: Fields) => {
    pairs.set(other, one);
    free.left.delete(one);
    free.right.delete(other);
  };
  for (const key of [idOf, textOf]) {
    const known = gathered(free.left, key);
    for (const other of [...free.right].filter((item) => key(item) !== "")) {
      const one = known.get(key(other))?.shift();
      if (one) pair(one, other);
    }
  }
  for (const { one, other } of nearPairs([...free.left], [...free.right])) {
    if (free.left.has(one) && free.right.has(other)) pair(one, other);
  }
  return pairs;
}

/** The items by their keys, in their order. */
function gathered(items: Iterable<Fields>, key: (item: Fields) => string): Map<string, Fields[]> {
  const groups = new Map<string, Fields[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function idOf(item: Fields): string {
  return typeof item["id"] === "string" ? item["id"] : "";
}

function textOf(item: Fields): string {
  const parts = [item["title"], item["text"]].filter((part) => typeof part === "string");
  return fold(parts.join(" ")).toLowerCase();
}

interface Near {
  readonly one: Fields;
  readonly other: Fields;
  readonly score: number;
}

/** The best first; equal ones in the order of the lists. */
function nearPairs(left: readonly Fields[], right: readonly Fields[]): Near[] {
  const words = left.map(wordsOf);
  const holders = new Map<string, number[]>();
  for (const [index, own] of words.entries()) {
    for (const word of own) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  const near = right.flatMap((other) => {
    const own = wordsOf(other);
    return sharedWords(own, holders).map(([index, count]) => ({
      one: left[index] as Fields,
      other,
      score: (2 * count) / (own.size + (words[index]?.size ?? 0)),
    }));
  });
  return near.filter(({ score }) => score >= NEAR).sort((a, b) => b.score - a.score);
}

/** How many of the words each of the others has, in their order. */
function sharedWords(words: ReadonlySet<string>, holders: ReadonlyMap<string, number[]>): [number, number][] {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared].sort(([a], [b]) => a - b);
}

function wordsOf(item: Fields): Set<string> {
  return new Set(textOf(item).match(/[\p{L}\p{N}]+/gu) ?? []);
}
