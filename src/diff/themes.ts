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

/** How alike the themes of both sides are: by their titles, by the items under them, by what these deal with. */
export function themePairs(old: Side, later: Side, flows: Flows, space: TextSpace): Pair[] {
  return old.themes.flatMap((one, i) =>
    later.themes.map((other, j) => ({ old: i, new: j, ...themeLikeness(one, other, flows, space) })),
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
