import type { DictionaryPack } from "../../languages/types/comparing.ts";
import { flagsOf, readSuffixes, type Suffixes, type SuffixRule } from "./affixes.ts";

/** Noun, verb, adjective, name; X for all other words. */
export type PartOfSpeech = "N" | "V" | "A" | "PN" | "X";

/** One way to read a form. */
export interface Reading {
  readonly lemma: string;
  /** The entry of the dictionary that it comes from. */
  readonly base: string;
  readonly pos: PartOfSpeech;
  readonly mark: string;
  /** It is no word of its own. */
  readonly compoundsOnly: boolean;
  readonly first: boolean;
  readonly middle: boolean;
  readonly last: boolean;
}

interface Entry {
  readonly flags: ReadonlySet<number>;
  /** The lemma of an irregular form. */
  readonly stem: string | undefined;
  readonly pos: PartOfSpeech;
}

/**
 * Reads forms of words by a Hunspell dictionary. Entries are parsed when they are first asked for: a run needs some
 * thousands of the 170,000.
 */
export class Dictionary {
  readonly #pack: DictionaryPack;
  readonly #suffixes: Suffixes;
  readonly #dic: string;
  /** Where the lines of a word begin. */
  readonly #lines = new Map<string, number | number[]>();
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #readings = new Map<string, readonly Reading[]>();

  constructor(aff: string, dic: string, pack: DictionaryPack) {
    this.#pack = pack;
    this.#suffixes = readSuffixes(aff);
    this.#dic = dic;
    this.#index();
  }

  /** The mark of genitives. */
  get genitive(): string {
    return this.#pack.genitive;
  }

  /** All readings of a form, those that are parts of compounds only among them. */
  readings(form: string): readonly Reading[] {
    const known = this.#readings.get(form);
    if (known) return known;
    const readings = [...this.#asItStands(form), ...this.#bySuffix(form)];
    this.#readings.set(form, readings);
    return readings;
  }

  #index(): void {
    const dic = this.#dic;
    let start = dic.indexOf("\n") + 1;
    while (start > 0 && start < dic.length) {
      let end = dic.indexOf("\n", start);
      if (end < 0) end = dic.length;
      const word = wordOf(dic.slice(start, end));
      const earlier = this.#lines.get(word);
      if (earlier === undefined) this.#lines.set(word, start);
      else if (typeof earlier === "number") this.#lines.set(word, [earlier, start]);
      else earlier.push(start);
      start = end + 1;
    }
  }

  #entriesOf(word: string): readonly Entry[] {
    const known = this.#entries.get(word);
    if (known) return known;
    const lines = this.#lines.get(word);
    if (lines === undefined) return [];
    const entries = (typeof lines === "number" ? [lines] : lines).map((start) => this.#entryAt(start, word));
    this.#entries.set(word, entries);
    return entries;
  }

  #entryAt(start: number, word: string): Entry {
    const end = this.#dic.indexOf("\n", start);
    const rest = this.#dic.slice(start + word.length, end < 0 ? undefined : end).trimEnd();
    const stem = / st:(\S+)/u.exec(rest)?.[1];
    const flags = flagsOf(/^\/([\d,]+)/u.exec(rest)?.[1]);
    const pos = this.#posOf(flags);
    if (stem === undefined || pos !== "X" || stem === word) return { flags, stem, pos };
    return { flags, stem, pos: this.#entriesOf(stem)[0]?.pos ?? "X" };
  }

  #posOf(flags: ReadonlySet<number>): PartOfSpeech {
    const { verb, noun, adjective, name } = this.#pack;
    if (verb.some((flag) => flags.has(flag))) return "V";
    if (noun.some((flag) => flags.has(flag))) return "N";
    if (adjective.some((flag) => flags.has(flag))) return "A";
    return flags.has(name) ? "PN" : "X";
  }

  #asItStands(form: string): Reading[] {
    const { compoundsOnly, lastAsItIs } = this.#pack;
    return this.#entriesOf(form).map((entry) => {
      const last = entry.flags.has(lastAsItIs);
      return this.#reading(form, entry, { mark: "", only: entry.flags.has(compoundsOnly), flags: entry.flags, last });
    });
  }

  #bySuffix(form: string): Reading[] {
    const found: Reading[] = [];
    const longest = Math.min(this.#suffixes.longest, form.length - 1);
    for (let length = 0; length <= longest; length++) {
      const stem = form.slice(0, form.length - length);
      for (const rule of this.#suffixes.byAdded.get(form.slice(stem.length)) ?? []) {
        found.push(...this.#byRule(rule, stem));
      }
    }
    return found;
  }

  #byRule(rule: SuffixRule, stem: string): Reading[] {
    if (rule.add === "" && rule.strip === "" && rule.flag === this.#pack.lastAsItIs) return [];
    const base = baseOf(rule, stem);
    if (base === undefined) return [];
    const onSuffix = (this.#suffixes.before.get(rule.flag) ?? []).flatMap((inner) => {
      if (!base.endsWith(inner.add)) return [];
      const innermost = baseOf(inner, base.slice(0, base.length - inner.add.length));
      return innermost === undefined ? [] : this.#ofBase(innermost, inner, rule);
    });
    return [...this.#ofBase(base, rule, rule), ...onSuffix];
  }

  /**
   * @param inner the rule on the base
   * @param outer the last rule, whose mark and flags the form bears
   */
  #ofBase(base: string, inner: SuffixRule, outer: SuffixRule): Reading[] {
    const { compoundsOnly, doubling } = this.#pack;
    // A bare doubled consonant is there for a further suffix to stand on.
    const bare = outer.mark === doubling && outer.add.length === 1;
    const only = bare || outer.next.has(compoundsOnly);
    return this.#entriesOf(base)
      .filter(({ flags }) => flags.has(inner.flag))
      .map((entry) => this.#reading(base, entry, { mark: outer.mark, only, flags: outer.next, last: false }));
  }

  #reading(
    base: string,
    entry: Entry,
    form: { mark: string; only: boolean; flags: ReadonlySet<number>; last: boolean },
  ): Reading {
    const { first, middle, last } = this.#pack;
    return {
      lemma: entry.stem ?? base,
      base,
      pos: entry.pos,
      mark: form.mark,
      compoundsOnly: form.only,
      first: form.flags.has(first),
      middle: form.flags.has(middle),
      last: form.last || form.flags.has(last),
    };
  }
}

function baseOf({ strip, condition }: SuffixRule, stem: string): string | undefined {
  const base = stem + strip;
  return condition === undefined || condition.test(base) ? base : undefined;
}

/** A line is `word/flags`, and may go on with ` st:lemma`, ` al:other form`, ` ph:misspelling`. */
function wordOf(line: string): string {
  const first = line.indexOf("/");
  if (first > 0 && line.indexOf("/", first + 1) < 0 && line.lastIndexOf(" ", first) < 0) return line.slice(0, first);
  const fields = line.search(/ (?:st|al|ph):/u);
  const head = fields < 0 ? line.trimEnd() : line.slice(0, fields);
  const slash = head.lastIndexOf("/");
  return slash > 0 ? head.slice(0, slash) : head;
}
