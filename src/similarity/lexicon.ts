import type { ComparingPack } from "../languages/types/comparing.ts";
import { splitCompound } from "./hunspell/compounds.ts";
import type { Dictionary, PartOfSpeech, Reading } from "./hunspell/dictionary.ts";

/** What is known of a form. */
export interface Word {
  readonly lemma: string;
  /** "?" where no dictionary knows it. */
  readonly pos: PartOfSpeech | "?";
  /** Lemmas of the parts of a compound; of any other word, its lemma. */
  readonly parts: readonly string[];
}

/** Reads forms of words. */
export interface Lexicon {
  /** @param form in lower case */
  readonly word: (form: string) => Word;
}

export type Stemmer = (word: string) => string;

/** Splitting shorter words does more harm than good. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;

const BARE = 20;

const RANK: Readonly<Record<PartOfSpeech, number>> = { N: 0, V: 1, A: 2, X: 3, PN: 4 };

/** Words by their stems, for languages without a dictionary. */
export class StemLexicon implements Lexicon {
  readonly #stem: Stemmer;
  readonly #lemmas: ReadonlyMap<string, string>;

  constructor(stem: Stemmer, pack?: ComparingPack) {
    this.#stem = stem;
    this.#lemmas = new Map(Object.entries(pack?.lemmas ?? {}));
  }

  word(form: string): Word {
    const lemma = this.#lemmas.get(form) ?? this.#stem(form);
    return { lemma, pos: "?", parts: [lemma] };
  }
}

/** Words by a dictionary; what it does not know, by their stems. */
export class DictionaryLexicon implements Lexicon {
  readonly #dictionary: Dictionary;
  readonly #pack: ComparingPack;
  readonly #lemmas: ReadonlyMap<string, string>;
  readonly #stems: StemLexicon;
  readonly #shortParts: ReadonlySet<string>;
  readonly #falseParts: ReadonlySet<string>;
  readonly #whole: ReadonlySet<string>;
  readonly #words = new Map<string, Word>();

  constructor(dictionary: Dictionary, pack: ComparingPack, stem: Stemmer) {
    this.#dictionary = dictionary;
    this.#pack = pack;
    this.#lemmas = new Map(Object.entries(pack.lemmas));
    this.#stems = new StemLexicon(stem, pack);
    this.#shortParts = new Set(pack.shortParts);
    this.#falseParts = new Set(pack.falseParts);
    this.#whole = new Set(pack.noCompounds);
  }

  word(form: string): Word {
    const known = this.#words.get(form);
    if (known) return known;
    const word = form.includes("-") ? this.#hyphened(form) : this.#plain(form);
    this.#words.set(form, word);
    return word;
  }

  /** "it-strategien": each side for itself. "børne-": the first part of a compound whose end stands elsewhere. */
  #hyphened(form: string): Word {
    const sides = form.split("-").filter((side) => side !== "");
    const words = sides.map((side, index) =>
      index < sides.length - 1 || form.endsWith("-") ? this.#first(side) : this.word(side),
    );
    const last = words.at(-1) ?? this.#stems.word(form);
    return {
      lemma: words.map(({ lemma }) => lemma).join("-"),
      pos: last.pos,
      parts: words.flatMap(({ parts }) => parts),
    };
  }

  /** A form as it stands first in a compound ("sundheds"). */
  #first(form: string): Word {
    const reading = this.#dictionary
      .readings(form)
      .filter(({ first, pos }) => first && pos !== "X")
      .sort((a, b) => RANK[a.pos] - RANK[b.pos])[0];
    if (reading === undefined) return this.word(form);
    const lemma = this.#settled(reading.lemma.replace(/-$/u, ""));
    return { lemma, pos: reading.pos, parts: [lemma] };
  }

  #plain(form: string): Word {
    const fixed = this.#lemmas.get(form);
    const reading = this.#best(form);
    const split = this.#split(form, reading !== undefined);
    const parts = split?.map(({ lemma }) => this.#settled(lemma));
    if (fixed !== undefined) return { lemma: fixed, pos: reading?.pos ?? "N", parts: parts ?? [fixed] };
    if (reading) {
      const lemma = this.#settled(reading.lemma.toLowerCase());
      return { lemma, pos: reading.pos, parts: parts ?? [lemma] };
    }
    const last = split?.at(-1);
    if (parts && last) {
      return { lemma: form.slice(0, form.length - last.form.length) + last.lemma, pos: "N", parts };
    }
    return this.#stems.word(form);
  }

  /** The likeliest reading: no genitive, no form of a verb where there is another, a noun rather than a verb. */
  #best(form: string): Reading | undefined {
    const own = (readings: readonly Reading[]) => readings.filter(({ compoundsOnly }) => !compoundsOnly);
    let readings = own(this.#dictionary.readings(form));
    if (readings.length === 0) readings = own(this.#dictionary.readings(form.charAt(0).toUpperCase() + form.slice(1)));
    const genitive = this.#pack.dictionary?.genitive;
    const verbal = this.#pack.dictionary?.verbal ?? [];
    // "besøger" is somebody who visits far less often than it is what somebody does.
    // And "gennemført" is what "gennemføre" leads to rather than a word of its own.
    const { present, participle } = this.#pack.dictionary ?? { present: "", participle: "" };
    const bareNoun = readings.some(({ mark }) => mark === present) ? BARE : 0;
    const bareAdjective = readings.some(({ mark }) => mark === participle) ? BARE : 0;
    const cost = ({ mark, pos, base }: Reading) =>
      (mark === genitive ? 100 : 0) +
      (verbal.includes(mark) ? 10 : 0) +
      (mark === "" && base === form ? (pos === "N" ? bareNoun : pos === "A" ? bareAdjective : 0) : 0) +
      RANK[pos];
    return [...readings].sort((a, b) => cost(a) - cost(b))[0];
  }

  #split(form: string, known: boolean): ReturnType<typeof splitCompound> {
    if (form.length < SHORTEST_COMPOUND) return undefined;
    if (this.#whole.has(this.#best(form)?.lemma ?? "")) return undefined;
    const split = splitCompound(form, this.#dictionary);
    const last = split?.at(-1);
    if (!split || split.length < 2 || !last || this.#falseParts.has(last.form)) return undefined;
    const whole = (part: { form: string; lemma: string }) =>
      part.form.length >= SHORTEST_PART || this.#shortParts.has(part.lemma);
    return !known || split.every(whole) ? split : undefined;
  }

  #settled(lemma: string): string {
    return this.#lemmas.get(lemma) ?? lemma;
  }
}
