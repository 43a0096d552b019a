/**
 * The words of times, numbers and measures. Every string is a regex source, matched case-insensitively as whole words
 * (the grammar sets the borders), unless its comment says otherwise. White space is written as \\s or a plain space.
 */
export interface QuantityPack {
  readonly time: TimeWords;
  readonly number: NumberWords;
  readonly unit: UnitWords;
  readonly comparison: ComparisonWords;
  readonly phrase: PhraseWords;
  readonly statement: StatementWords;
  readonly table: TableWords;
  /** Whole patterns (borders included) of figures that are no quantities: ages, classes, pages, telephone numbers. */
  readonly noise: readonly string[];
  /** Words whose following numbers are references ("kapitel 3", "initiativ 2 og 3"). */
  readonly labels: readonly string[];
}

export interface TimeWords {
  /** What stands before a time and makes it a deadline ("senest i", "inden", "frem mod"). */
  readonly by: readonly string[];
  readonly in: readonly string[];
  readonly from: readonly string[];
  readonly after: readonly string[];
  readonly during: readonly string[];
  /** What a change is measured against ("i forhold til", "siden"). */
  readonly since: readonly string[];
  /** Before the date of a reference: no deadline ("af", in "brev af 3. maj 2019"). */
  readonly reference: readonly string[];
  /** Parts of a year before the year, with what follows the year in EDTF: "33" for the first quarter, "01~" for primo. */
  readonly parts: readonly { readonly words: readonly string[]; readonly code: string }[];
  /** Years that run over two calendar years ("skoleåret"). */
  readonly straddling: readonly string[];
  /** May stand between a part and its year ("af", in "udgangen af 2010"). */
  readonly partLinks: readonly string[];
  /** Between two times of one span ("til"). */
  readonly to: readonly string[];
  /** Deadlines that name no year ("inden årets udgang"). */
  readonly relative: readonly string[];
  /** After a year whose state goes on ("og fremefter"). */
  readonly open: readonly string[];
  /** Before a day ("den", "d."). */
  readonly dayLead: readonly string[];
  /** After the number of a day; no borders ("\\."). */
  readonly dayOrdinal: string;
  /** Between day and month ("of"). */
  readonly dayLink: readonly string[];
  /** Whether "June 1, 2014" occurs. */
  readonly monthFirst: boolean;
  readonly weekdays: readonly string[];
  /** Words that make a time in their clause a start, not a deadline ("opstart"). */
  readonly starts: readonly string[];
}

export interface NumberWords {
  readonly decimal: string;
  /** Characters that part groups of three digits. */
  readonly group: string;
  /** Plain words, not patterns. */
  readonly words: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** How ones and tens are joined: "femogtyve" is ones, "og", tens. */
  readonly compound: { readonly order: "ones-tens" | "tens-ones"; readonly joiner: string };
  /** Words of `words` that are articles too: no quantities, except before a fraction or a scale. */
  readonly articles: readonly string[];
  readonly scales: readonly { readonly words: readonly string[]; readonly factor: number }[];
  /** Shares that are one word ("halvdelen"), between 0 and 1. */
  readonly shares: readonly { readonly words: readonly string[]; readonly share: number }[];
  /** What a number word before it divides by ("tredjedele": 3). */
  readonly denominators: readonly { readonly words: readonly string[]; readonly by: number }[];
  /** Between the two numbers of a share ("ud af", in "to ud af tre"). */
  readonly outOf: readonly string[];
  /** "hver" and the ordinals after it ("hver tredje": 3). */
  readonly every: readonly string[];
  readonly ordinals: readonly { readonly words: readonly string[]; readonly by: number }[];
  readonly all: readonly string[];
  readonly none: readonly string[];
  /** Before "alle": not all ("ikke"). */
  readonly not: readonly string[];
}

export interface UnitWords {
  /** No borders on the left; a full stop belongs to the source. */
  readonly percent: readonly string[];
  readonly points: readonly string[];
  readonly money: readonly { readonly words: readonly string[]; readonly code: string; readonly factor: number }[];
  /** Currencies that stand before the number ("kr."). */
  readonly moneyBefore: readonly { readonly words: readonly string[]; readonly code: string }[];
  /** Measures, whose unit is as written. */
  readonly measures: readonly string[];
  /** Of these, the lengths of time: "hver anden uge" is no share. */
  readonly durations: readonly string[];
  /** After a quantity: how often ("om året", "pr. uge"). */
  readonly rates: readonly string[];
}

export interface ComparisonWords {
  readonly before: readonly { readonly words: readonly string[]; readonly sign: ">=" | ">" | "<=" | "<" | "~" }[];
  readonly after: readonly { readonly words: readonly string[]; readonly sign: ">=" | ">" | "<=" | "<" | "~" }[];
  readonly increase: readonly string[];
  readonly decrease: readonly string[];
  /** After the quantity ("færre": decrease). */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Before the amount of a change ("med"; "på" after a noun). */
  readonly changeLead: readonly string[];
  /** Changes that are one word ("halveres"). */
  readonly factors: readonly {
    readonly words: readonly string[];
    readonly change: "increase" | "decrease";
    readonly percent: number;
  }[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Before what a quantity is set against ("mod", in "mod 12 pct. i 2010"). */
  readonly against: readonly string[];
}

export interface PhraseWords {
  /** Before what a share is of ("af"). */
  readonly of: readonly string[];
  readonly determiners: readonly string[];
  /** Adjectives and adverbs that may stand before the counted noun. */
  readonly modifiers: readonly string[];
  /** Prepositions that may join two nouns into one phrase ("i", "fra"). */
  readonly links: readonly string[];
  /** Before a length of time that is no measure of its own ("om to år"). */
  readonly durationLeads: readonly string[];
  /** After one ("to år tidligere"). */
  readonly durationTails: readonly string[];
  /** Words that end a noun phrase: conjunctions, pronouns, finite verbs, adverbs. */
  readonly stops: readonly string[];
}

export interface StatementWords {
  /** What shows that a sentence says what is to come. */
  readonly target: readonly string[];
  /** What shows that a sentence tells what has been, is, or is forecast. */
  readonly result: readonly string[];
  /** In a clause: its figures tell where things stand or stood ("i dag", "lå på"). */
  readonly status: readonly string[];
  /** Verbs that can be checked on the day ("anvender", "har vedtaget", "er på plads"). */
  readonly concrete: readonly string[];
  /** Verbs that cannot ("oplever", "styrkes"). */
  readonly soft: readonly string[];
  /** Openings of an activity ("etablering af", "der udarbejdes"). */
  readonly activity: readonly string[];
  /** Perfect of things done: without a time, a result ("har indført"). */
  readonly done: readonly string[];
  /** Openings of clauses that only add ("hvor"). */
  readonly asides: readonly string[];
  /** Conjunctions that part two statements ("og", "mens"). */
  readonly joins: readonly string[];
  /** A state that is due ("skal være"). */
  readonly due: readonly string[];
  /** Beside an amount of money: a cost, no measure ("udgiften"). */
  readonly cost: readonly string[];
  /** Quantities after these are circumstances ("over en periode på"). */
  readonly circumstance: readonly string[];
}

export interface TableWords {
  readonly baseline: readonly string[];
  readonly target: readonly string[];
  readonly actual: readonly string[];
  /** Cells that say nothing ("ikke målt"), whole. */
  readonly empty: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Before the counted noun of a row ("antal"). */
  readonly count: readonly string[];
  /** What is measured on a scale has no unit ("skala"). */
  readonly scale: readonly string[];
  /** Before what a share is measured of ("andel af"). */
  readonly share: readonly string[];
}
