import { compareCodeUnits, fold } from "../base/text.ts";
import { isFields } from "../base/values.ts";
import type { Variant } from "./schema.ts";

/** Texts that share this much of their words (Dice) are wordings of one thing. */
const NEAR = 0.9;

/** One item of one document. */
export interface Member<T> {
  readonly document: string;
  readonly item: T;
  readonly text: string;
  /** Members of different kinds are never one thing. */
  readonly kind: string;
}

/** Brings together what is the same in several documents; two items of one document stay two. */
export function clustersOf<T>(members: readonly Member<T>[]): Member<T>[][] {
  const clusters: Member<T>[][] = [];
  const words = new Map(members.map((member) => [member, wordsOf(member.text)]));
  for (const member of members) {
    const own = words.get(member) ?? new Set<string>();
    const fitting = clusters
      .filter((cluster) => cluster.every(({ document }) => document !== member.document))
      .map((cluster) => {
        const [first] = cluster as [Member<T>];
        return { cluster, score: first.kind === member.kind ? likeness(own, words.get(first) ?? own) : 0 };
      })
      .filter(({ score }) => score >= NEAR)
      .sort((a, b) => b.score - a.score);
    const [best] = fitting;
    if (best) best.cluster.push(member);
    else clusters.push([member]);
  }
  return clusters;
}

/** Figures count: what is promised by 2015 is not what is promised by 2020, and the same text with another number is near. */
function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The wordings of a cluster, each with where it stands. */
export function variantsOf<T extends { readonly id: string }>(cluster: readonly Member<T>[]): Variant[] {
  const variants = new Map<string, Variant>();
  for (const { document, item, text } of cluster) {
    const variant = variants.get(fold(text)) ?? { text: fold(text), sources: [] };
    variant.sources.push({ document, id: item.id });
    variants.set(fold(text), variant);
  }
  return [...variants.values()];
}

export interface Values {
  readonly value: unknown;
  readonly sources: string[];
}

/** What documents say of one field, each value once; those that say nothing do not count. */
export function valuesOf(said: readonly { readonly document: string; readonly value: unknown }[]): Values[] {
  const values = new Map<string, Values>();
  for (const { document, value } of said) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const key = JSON.stringify(comparable(value));
    const known = values.get(key) ?? { value, sources: [] };
    known.sources.push(document);
    values.set(key, known);
  }
  return [...values.values()];
}

/** Case, white space, the order of keys and the words of a target make no conflict. */
function comparable(value: unknown): unknown {
  if (typeof value === "string") return fold(value).toLowerCase();
  if (Array.isArray(value)) return value.map(comparable);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).filter((key) => key !== "raw");
  return keys.sort(compareCodeUnits).map((key) => [key, comparable(value[key])]);
}
