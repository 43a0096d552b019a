import { comparingPack } from "../languages/comparing.ts";
import type { ComparingPack } from "../languages/types/comparing.ts";
import { ALL_FEATURES, FeatureMaker, type FeatureSwitches, type Features } from "./features.ts";
import { lexiconOf } from "./lexicons.ts";
import { coverageOf, type Likeness, likenessOf } from "./likeness.ts";
import { SparseIndex } from "./sparse.ts";

/** Turns texts into vectors of one length, such as a model of sentences on the user's machine does. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]> | readonly Float32Array[];

export interface SpaceOptions {
  /** BCP 47. */
  readonly language: string;
  /** Lines of lemmas that mean much the same, beside those of the language's pack. */
  readonly concepts?: readonly (readonly string[])[];
  /** For measuring what each feature is worth. */
  readonly switches?: Partial<FeatureSwitches>;
}

/** Two texts of different lists, by their places. */
export interface Candidate {
  readonly old: number;
  readonly new: number;
  readonly likeness: Likeness;
}

/** Of each text, so many neighbours are looked at closely. */
const NEIGHBOURS = 8;
/** Below this, texts have nothing in common worth a look. */
const FLOOR = 0.04;

/** Where texts of one language are compared. */
export class TextSpace {
  readonly pack: ComparingPack | undefined;
  readonly #maker: FeatureMaker;
  readonly #switches: FeatureSwitches;
  readonly #features = new Map<string, Features>();

  private constructor(pack: ComparingPack | undefined, maker: FeatureMaker, switches: FeatureSwitches) {
    this.pack = pack;
    this.#maker = maker;
    this.#switches = switches;
  }

  /** Loads what the language has; for a language without a pack, words are compared by their stems. */
  static async open({ language, concepts = [], switches = {} }: SpaceOptions): Promise<TextSpace> {
    const pack = await comparingPack(language);
    const lexicon = await lexiconOf(language, pack);
    const all = { ...ALL_FEATURES, ...switches };
    return new TextSpace(pack, new FeatureMaker(lexicon, pack, { concepts, switches: all }), all);
  }

  features(text: string): Features {
    const known = this.#features.get(text);
    if (known) return known;
    const features = this.#maker.features(text);
    this.#features.set(text, features);
    return features;
  }

  likeness(old: Features, later: Features): Likeness {
    return likenessOf(old, later, this.#switches);
  }

  /** The share of a text's weight that is found in others taken together. */
  coverage(text: Features, others: readonly Features[]): number {
    return coverageOf(text, others);
  }

  /**
   * The pairs of two lists of texts that may be the same: of each text the nearest on the other side. Where more are equally
   * near than are looked at, the first of the list count; so the lists must come in an order of their own.
   */
  candidates(olds: readonly Features[], news: readonly Features[]): Candidate[] {
    const near = new Map<number, Candidate>();
    const rough = roughScores(olds, news);
    const keep = (old: number, later: number) => {
      const key = old * news.length + later;
      if (near.has(key)) return;
      const likeness = this.likeness(olds[old] as Features, news[later] as Features);
      near.set(key, { old, new: later, likeness });
    };
    for (const [old, row] of rough.entries()) for (const later of nearest(row)) keep(old, later);
    for (let later = 0; later < news.length; later++) {
      const column = Float64Array.from(rough, (row) => row[later] as number);
      for (const old of nearest(column)) keep(old, later);
    }
    for (const [old, later] of alikeInTurn(olds, news)) keep(old, later);
    return [...near.values()];
  }
}

function roughScores(olds: readonly Features[], news: readonly Features[]): Float64Array[] {
  const words = new SparseIndex(news.map((features) => features.words));
  const letters = new SparseIndex(news.map((features) => features.letters));
  return olds.map((features) => {
    const byLetters = letters.cosines(features.letters);
    return words.cosines(features.words).map((value, index) => (value + (byLetters[index] as number)) / 2);
  });
}

/** Of texts with the same words, the first with the first, the second with the second. */
function alikeInTurn(olds: readonly Features[], news: readonly Features[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [place, features] of news.entries()) {
    const words = wordsOf(features);
    places.set(words, [...(places.get(words) ?? []), place]);
  }
  const turns = new Map<string, number>();
  return olds.flatMap((features, old): [number, number][] => {
    const words = wordsOf(features);
    const turn = turns.get(words) ?? 0;
    turns.set(words, turn + 1);
    const later = places.get(words)?.[turn];
    return later === undefined ? [] : [[old, later]];
  });
}

function wordsOf({ atoms }: Features): string {
  return atoms.map(({ lemma }) => lemma).join(" ");
}

/** The places of the highest values. */
function nearest(row: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < row.length; at++) if ((row[at] as number) >= FLOOR) places.push(at);
  if (places.length <= NEIGHBOURS) return places;
  return places.sort((a, b) => (row[b] as number) - (row[a] as number) || a - b).slice(0, NEIGHBOURS);
}
