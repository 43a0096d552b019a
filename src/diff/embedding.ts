import { StrategyError } from "../base/errors.ts";
import { compareCodeUnits } from "../base/text.ts";
import type { Candidate, Embed } from "../similarity/space.ts";
import type { Matchable } from "./item-links.ts";

/** What a vector's word counts beside the words of the texts. */
const SHARE = 0.5;

/** The candidates with their scores mixed with the cosine of their vectors, where the caller gave a function for these. */
export async function blend(
  candidates: readonly Candidate[],
  [olds, news]: readonly [readonly Matchable[], readonly Matchable[]],
  embed: Embed | undefined,
): Promise<readonly Candidate[]> {
  if (!embed) return candidates;
  const texts = [...new Set([...olds, ...news].map(({ text }) => text))].sort(compareCodeUnits);
  const vectors = await embed(texts);
  if (vectors.length !== texts.length) throw new StrategyError("usage", "embed gives one vector for each text");
  const byText = new Map(texts.map((text, index) => [text, vectors[index] ?? new Float32Array()]));
  const vectorOf = (item: Matchable | undefined) => byText.get(item?.text ?? "") ?? new Float32Array();
  return candidates.map((candidate) => {
    const near = cosine(vectorOf(olds[candidate.old]), vectorOf(news[candidate.new]));
    const score = (1 - SHARE) * candidate.likeness.score + SHARE * Math.max(0, near);
    return { ...candidate, likeness: { ...candidate.likeness, score } };
  });
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [product, left, right] = [0, 0, 0];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, other] = [a[at] as number, b[at] as number];
    product += one * other;
    left += one * one;
    right += other * other;
  }
  return left === 0 || right === 0 ? 0 : product / Math.sqrt(left * right);
}
