import type { TextSpace } from "../similarity/space.ts";
import { cosine } from "../similarity/sparse.ts";
import type { Side, ThemeItem } from "./items.ts";
import { type Pair, stepped } from "./pairing.ts";
import type { DiffEvidence } from "./schema.ts";

/** How many items under two themes are the same, by their words alone. */
export class Flows {
  readonly #flows = new Map<string, number>();
  readonly #old = new Map<string, number>();
  readonly #new = new Map<string, number>();

  /** Tells of an item of the old theme that is found under the new one; it counts for the themes above as well. */
  add(olds: readonly string[], news: readonly string[]): void {
    for (const old of olds) this.#old.set(old, (this.#old.get(old) ?? 0) + 1);
    for (const later of news) this.#new.set(later, (this.#new.get(later) ?? 0) + 1);
    for (const old of olds) {
      for (const later of news) {
        const key = `${old}\n${later}`;
        this.#flows.set(key, (this.#flows.get(key) ?? 0) + 1);
      }
    }
  }

  between(old: string, later: string): number {
    return this.#flows.get(`${old}\n${later}`) ?? 0;
  }

  /** Of the old theme's items that are found anywhere, the share found under the new one. */
  shareOfOld(old: string, later: string): number {
    const all = this.#old.get(old) ?? 0;
    return all === 0 ? 0 : this.between(old, later) / all;
  }

  shareOfNew(old: string, later: string): number {
    const all = this.#new.get(later) ?? 0;
    return all === 0 ? 0 : this.between(old, later) / all;
  }
}

const BY_ITEMS = 0.8;
const BY_CONTENT = 0.5;
const BY_AREA = 0.3;
/** A theme of one level is seldom one of another. */
const OTHER_LEVEL = 0.75;
/** Two items in common are a hint, four are proof. */
const ITEMS_THAT_PROVE = 4;

/** Each theme is compared with each of the other side, up to this many pairs. */
const ALL_PAIRS = 40_000;

/** How alike the themes of both sides are: by their titles, by the items under them, by what these deal with. */
export function themePairs(old: Side, later: Side, flows: Flows, space: TextSpace): Pair[] {
  return placesOf(old, later, flows, space).flatMap(([i, j]) => {
    const [one, other] = [old.themes[i], later.themes[j]];
    return one && other ? [{ old: i, new: j, ...themeLikeness(one, other, flows, space) }] : [];
  });
}

/** Of very many themes only those whose titles are near, or that have an item in common. */
function placesOf(old: Side, later: Side, flows: Flows, space: TextSpace): [number, number][] {
  const titles = (side: Side) => side.themes.map(({ title }) => title);
  const many = old.themes.length * later.themes.length > ALL_PAIRS;
  const near = many
    ? new Set(space.candidates(titles(old), titles(later)).map((pair) => `${pair.old} ${pair.new}`))
    : undefined;
  return old.themes.flatMap(({ theme }, i) =>
    later.themes.flatMap((other, j): [number, number][] =>
      near === undefined || near.has(`${i} ${j}`) || flows.between(theme.id, other.theme.id) > 0 ? [[i, j]] : [],
    ),
  );
}

function themeLikeness(
  one: ThemeItem,
  other: ThemeItem,
  flows: Flows,
  space: TextSpace,
): { score: number; evidence: DiffEvidence[] } {
  const [old, later] = [one.theme.id, other.theme.id];
  const titles = space.likeness(one.title, other.title);
  const count = flows.between(old, later);
  const shared = (flows.shareOfOld(old, later) + flows.shareOfNew(old, later)) / 2;
  const items = shared * Math.min(1, count / ITEMS_THAT_PROVE);
  const content = cosine(one.content.words, other.content.words);
  const area = cosine(one.content.areas, other.content.areas);
  const doubt =
    (1 - titles.score) * (1 - BY_ITEMS * items) * (1 - BY_CONTENT * content ** 2) * (1 - BY_AREA * area ** 2);
  const level = one.depth === other.depth ? 1 : OTHER_LEVEL;
  const evidence: DiffEvidence[] = [...titles.evidence];
  if (count > 0) evidence.push({ old: one.theme.title, new: other.theme.title, how: "items" });
  return { score: stepped((1 - doubt) * level), evidence };
}
