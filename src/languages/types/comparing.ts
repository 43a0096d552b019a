/** How a Hunspell dictionary of the language writes what it knows of its words: the numbers of its flags. */
export interface DictionaryPack {
  /** Flags that tell the part of speech; the first of the three that a word has counts. */
  readonly verb: readonly number[];
  readonly noun: readonly number[];
  readonly adjective: readonly number[];
  readonly name: number;
  /** May stand first, in the middle, last in a compound; stands in compounds only; may stand last as it is. */
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly compoundsOnly: number;
  readonly lastAsItIs: number;
  /** Marks of suffix rules. */
  readonly genitive: string;
  readonly doubling: string;
  /** Marks of suffix rules that make a noun or adjective out of a verb's stem less likely than another reading. */
  readonly verbal: readonly string[];
  /** The mark of the present tense, whose forms look like nouns. */
  readonly present: string;
  /** The mark of participles, whose forms look like adjectives. */
  readonly participle: string;
}

/** Words of modality, from the strongest to the weakest; patterns without word borders. */
export interface ObligationPack {
  readonly must: readonly string[];
  readonly will: readonly string[];
  readonly should: readonly string[];
  readonly may: readonly string[];
  /** What makes any of them weaker ("as far as possible"). */
  readonly hedges: readonly string[];
  /** Words that begin a clause which says what for or who, where a modal verb binds nobody. */
  readonly subordinators: readonly string[];
}

/** Words of how many something holds for; patterns without word borders. */
export interface ScopePack {
  readonly all: readonly string[];
  /** Words that say "each", which a plural says as well. */
  readonly each: readonly string[];
  readonly most: readonly string[];
  readonly some: readonly string[];
  /** Words that narrow what follows ("especially", "only"). */
  readonly narrowing: readonly string[];
  /** Patterns of ages; groups 1 and 2 are the bounds, either may be missing. */
  readonly ages: readonly string[];
}

/** What the comparison of two texts needs to know of their language. Lemmas are in lower case. */
export interface ComparingPack {
  readonly dictionary?: DictionaryPack;
  /** Forms whose lemma the dictionary lacks or gets wrong. */
  readonly lemmas: Readonly<Record<string, string>>;
  /** Forms that say nothing of what a text is about. */
  readonly stopWords: readonly string[];
  /** Lemmas that most goals share, whatever they are about. */
  readonly boilerplate: readonly string[];
  /** Short words that count as parts of compounds although they are short. */
  readonly shortParts: readonly string[];
  /** Lemmas whose parts say nothing of what they mean. */
  readonly noCompounds: readonly string[];
  /** Ends of words that look like words of their own and are none. */
  readonly falseParts: readonly string[];
  /** Lemmas of one line mean much the same in strategies of public bodies. */
  readonly concepts: readonly (readonly string[])[];
  /** Fields of policy with the lemmas that tell them; for themes, which are few words on a lot. */
  readonly areas: readonly (readonly string[])[];
  /** How rare lemmas are, by value (log2 of all paragraphs by those with the lemma, times 10): the lemmas parted by spaces. */
  readonly rarity: Readonly<Record<number, string>>;
  /** Of lemmas that are not listed. */
  readonly unlistedRarity: number;
  readonly obligation: ObligationPack;
  readonly scope: ScopePack;
  /** Patterns in the text of an indicator by which less is better. */
  readonly lessIsBetter: readonly string[];
  /** Numbers as words, from 0. */
  readonly numerals: readonly string[];
}
