import type { ComparingPack } from "../languages/types/comparing.ts";
import { hashOf } from "./hash.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { type Sparse, sparse } from "./sparse.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A unit of meaning: a word, or a part of a compound. */
export interface Atom {
  readonly lemma: string;
  /** The word of the text that it comes from. */
  readonly word: string;
  readonly weight: number;
  /** Numbers of its concepts, its own and those of the whole compound. */
  readonly concepts: readonly number[];
  /** What a goal is about rather than what is done: a noun or a name that is no boilerplate. */
  readonly object: boolean;
}

/** What is compared of a text. */
export interface Features {
  readonly atoms: readonly Atom[];
  /** The sum of the atoms' weights. */
  readonly weight: number;
  readonly names: ReadonlySet<string>;
  /** Over lemmas, parts and concepts; of length 1. */
  readonly words: Sparse;
  /** Over runs of three and four letters of the lemmas; of length 1. */
  readonly letters: Sparse;
  /** Over fields of policy; of length 1. */
  readonly areas: Sparse;
}

/** Which features count; all do but where their worth is measured. */
export interface FeatureSwitches {
  readonly lemmas: boolean;
  readonly parts: boolean;
  readonly pos: boolean;
  readonly boilerplate: boolean;
  readonly rarity: boolean;
  readonly letters: boolean;
  readonly concepts: boolean;
  readonly names: boolean;
  readonly conflicts: boolean;
}

export const ALL_FEATURES: FeatureSwitches = {
  lemmas: true,
  parts: true,
  pos: true,
  boilerplate: true,
  rarity: true,
  letters: true,
  concepts: true,
  names: true,
  conflicts: true,
};

const POS_WEIGHT: Readonly<Record<Word["pos"], number>> = { N: 1, PN: 1.2, A: 0.6, V: 0.45, X: 0.25, "?": 0.9 };
const BOILERPLATE = 0.2;
const NAME = 1.5;
/** A compound says more than a simple word, but not twice as much. */
const COMPOUND = 1.2;
/** What concepts weigh beside the words themselves in the vectors. */
const CONCEPT = 0.7;
/** What a compound as a whole weighs beside its parts. */
const WHOLE = 0.5;

interface Term {
  readonly token: Token;
  readonly word: Word;
  readonly weight: number;
  readonly parts: readonly { readonly lemma: string; readonly weight: number }[];
}

/** Makes features of texts of one language. */
export class FeatureMaker {
  readonly #lexicon: Lexicon;
  readonly #switches: FeatureSwitches;
  readonly #stopWords: ReadonlySet<string>;
  readonly #boilerplate: ReadonlySet<string>;
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  readonly #areas: ReadonlyMap<string, readonly number[]>;
  readonly #rarity = new Map<string, number>();
  readonly #unlisted: number;

  constructor(
    lexicon: Lexicon,
    pack: ComparingPack | undefined,
    options: { concepts: readonly (readonly string[])[]; switches: FeatureSwitches },
  ) {
    this.#lexicon = lexicon;
    this.#switches = options.switches;
    this.#stopWords = new Set([...(pack?.stopWords ?? []), ...(pack?.numerals ?? [])]);
    this.#boilerplate = new Set(pack?.boilerplate ?? []);
    this.#concepts = groupsByLemma([...(pack?.concepts ?? []), ...options.concepts]);
    this.#areas = groupsByLemma(pack?.areas ?? []);
    for (const [value, lemmas] of Object.entries(pack?.rarity ?? {})) {
      for (const lemma of lemmas.split(" ")) this.#rarity.set(lemma, Number(value));
    }
    this.#unlisted = pack?.unlistedRarity ?? 1;
  }

  features(text: string): Features {
    const terms = this.#terms(text);
    const atoms = weightiest(terms.flatMap((term) => this.#atoms(term))).sort(byLemma);
    return {
      atoms,
      weight: atoms.reduce((sum, { weight }) => sum + weight, 0),
      names: new Set(terms.filter(({ token }) => token.name).map(({ word }) => word.lemma)),
      words: this.#wordVector(terms, atoms),
      letters: this.#switches.letters ? letterVector(terms) : sparse(new Map()),
      areas: sparse(countGroups(atoms, this.#areas)),
    };
  }

  #terms(text: string): Term[] {
    const found = tokensOf(text)
      .filter(({ form }) => !this.#stopWords.has(form))
      .map((token) => this.#term(token));
    return found.length > 0 ? found : tokensOf(text).map((token) => this.#term(token));
  }

  #term(token: Token): Term {
    const read = this.#lexicon.word(token.form);
    // A capital on a word that the dictionary knows is a title's, not a name's.
    const name =
      (token.acronym && !token.form.includes("-")) || (token.name && (read.pos === "?" || read.pos === "PN"));
    const asIs = (token.acronym && !token.form.includes("-")) || !this.#switches.lemmas;
    const word = asIs ? { ...read, lemma: token.form, parts: [token.form] } : read;
    const weights = word.parts.map((lemma) => ({ lemma, weight: this.#weightOf(lemma, name ? "PN" : word.pos, name) }));
    const whole = this.#weightOf(word.lemma, name ? "PN" : word.pos, name);
    if (!this.#switches.parts || weights.length < 2) {
      const weight = weights.length < 2 ? whole : Math.max(...weights.map((part) => part.weight));
      return { token: { ...token, name }, word, weight, parts: [{ lemma: word.lemma, weight }] };
    }
    const weight = COMPOUND * Math.max(...weights.map((part) => part.weight));
    const sum = weights.reduce((total, part) => total + part.weight, 0);
    const parts = weights.map((part) => ({ lemma: part.lemma, weight: (part.weight / sum) * weight }));
    return { token: { ...token, name }, word, weight, parts };
  }

  #weightOf(lemma: string, pos: Word["pos"], name: boolean): number {
    const { pos: byPos, rarity, boilerplate } = this.#switches;
    const rare = rarity ? (this.#rarity.get(lemma) ?? this.#unlisted) / this.#unlisted : 1;
    const damped = boilerplate && this.#boilerplate.has(lemma) ? BOILERPLATE : 1;
    return (byPos ? POS_WEIGHT[pos] : 1) * rare * damped * (name && this.#switches.names ? NAME : 1);
  }

  #atoms({ token, word, parts }: Term): Atom[] {
    const own = parts.length > 1 ? (this.#conceptsOf(word.lemma) ?? []) : [];
    return parts.map(({ lemma, weight }) => ({
      lemma,
      word: token.text,
      weight,
      concepts: [...new Set([...(this.#conceptsOf(lemma) ?? []), ...own])].sort((a, b) => a - b),
      object: (word.pos === "N" || word.pos === "?" || token.name) && !this.#boilerplate.has(lemma),
    }));
  }

  #conceptsOf(lemma: string): readonly number[] | undefined {
    return this.#switches.concepts ? this.#concepts.get(lemma) : undefined;
  }

  #wordVector(terms: readonly Term[], atoms: readonly Atom[]): Sparse {
    const weights = new Map<number, number>();
    const add = (key: string, weight: number) => {
      const hash = hashOf(key);
      weights.set(hash, (weights.get(hash) ?? 0) + weight);
    };
    for (const { lemma, weight, concepts } of atoms) {
      add(`l:${lemma}`, weight);
      for (const concept of concepts) add(`c:${concept}`, weight * CONCEPT);
    }
    const compounds = terms.filter(({ parts }) => parts.length > 1);
    for (const { word, weight } of compounds) add(`l:${word.lemma}`, weight * WHOLE);
    return sparse(weights);
  }
}

function letterVector(terms: readonly Term[]): Sparse {
  const weights = new Map<number, number>();
  for (const { word, weight } of terms) {
    const padded = `_${word.lemma}_`;
    for (const size of [3, 4]) {
      for (let at = 0; at + size <= padded.length; at++) {
        const hash = hashOf(padded.slice(at, at + size));
        weights.set(hash, (weights.get(hash) ?? 0) + weight);
      }
    }
  }
  return sparse(weights);
}

function groupsByLemma(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, lemmas] of groups.entries()) {
    for (const lemma of lemmas) {
      const numbers = found.get(lemma);
      if (numbers) numbers.push(number);
      else found.set(lemma, [number]);
    }
  }
  return found;
}

function countGroups(atoms: readonly Atom[], groups: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { lemma, weight } of atoms) {
    for (const group of groups.get(lemma) ?? []) counts.set(group, (counts.get(group) ?? 0) + weight);
  }
  return counts;
}

/** Texts are compared atom by atom; of one as long as a chapter, so many say what it is about. */
const MOST_ATOMS = 300;

function weightiest(atoms: readonly Atom[]): Atom[] {
  if (atoms.length <= MOST_ATOMS) return [...atoms];
  return [...atoms].sort((a, b) => b.weight - a.weight || byLemma(a, b)).slice(0, MOST_ATOMS);
}

function byLemma(a: Atom, b: Atom): number {
  if (a.lemma !== b.lemma) return a.lemma < b.lemma ? -1 : 1;
  return a.word < b.word ? -1 : a.word > b.word ? 1 : a.weight - b.weight;
}
