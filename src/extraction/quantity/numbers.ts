import { regexp } from "../../base/regexp.ts";
import { bare, matchAt, perPack, type QuantityLanguage } from "./compile.ts";

/** A number as read: its value and where it ends. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
  /** Written in letters. */
  readonly word: boolean;
  /** A word that is an article too. */
  readonly article: boolean;
}

interface NumberGrammar {
  readonly digits: RegExp;
  readonly word: RegExp;
  readonly words: ReadonlyMap<string, number>;
  readonly articles: ReadonlySet<string>;
  readonly scale: RegExp;
  readonly factors: readonly number[];
  readonly group: RegExp;
  readonly decimal: string;
}

const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

const grammarOf = perPack((pack): NumberGrammar => {
  const { decimal, group, words, tens, compound, articles, scales } = pack.quantity.number;
  const all = new Map<string, number>([...Object.entries(words), ...Object.entries(tens)]);
  for (const [one, ones] of Object.entries(words)) {
    if (!Number.isInteger(ones) || ones < 1 || ones > 9) continue;
    for (const [ten, value] of Object.entries(tens)) {
      const { joiner } = compound;
      all.set(compound.order === "ones-tens" ? `${one}${joiner}${ten}` : `${ten}${joiner}${one}`, value + ones);
    }
  }
  const escapedGroup = `[${group.replace(/[\\\]^-]/gu, "\\$&")}]`;
  const point = decimal.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  // groups of exactly three digits, else a plain number: in a language with a decimal comma "3.0" is no number
  const digits = `[−]?(?:\\d{1,3}(?:${escapedGroup}\\d{3})+(?!\\d)|\\d+)(?:${point}\\d+)?[½¼¾]?|[½¼¾⅓⅔]`;
  return {
    digits: regexp(digits, "uy"),
    word: /\p{L}+/uy,
    words: all,
    articles: new Set(articles),
    scale: regexp(
      `[\\s\\u00a0]*(?:${scales.map((scale, index) => `(?<s${index}>${bare(scale.words)}(?!\\p{L}))`).join("|")})`,
      "iuy",
    ),
    factors: scales.map(({ factor }) => factor),
    group: regexp(escapedGroup, "gu"),
    decimal,
  };
});

/** Reads the number at an offset, in digits or letters; undefined where there is none. */
export function readNumber(text: string, at: number, pack: QuantityLanguage): ReadNumber | undefined {
  const grammar = grammarOf(pack);
  const digits = matchAt(grammar.digits, text, at);
  if (digits !== null) {
    const value = digitsValue(digits[0], grammar);
    return value === undefined ? undefined : { value, end: at + digits[0].length, word: false, article: false };
  }
  const word = matchAt(grammar.word, text, at)?.[0].toLowerCase();
  const value = word === undefined ? undefined : grammar.words.get(word);
  if (word === undefined || value === undefined) return undefined;
  return { value, end: at + word.length, word: true, article: grammar.articles.has(word) };
}

/** Every number word of the language, lower case. */
export function numberWords(pack: QuantityLanguage): string[] {
  return [...grammarOf(pack).words.keys()];
}

/** Whether a word is a number of the language. */
export function isNumberWord(word: string, pack: QuantityLanguage): boolean {
  return grammarOf(pack).words.has(word.toLowerCase());
}

/** "mio.", "tusind": the factor after a number. */
export function readScale(
  text: string,
  at: number,
  pack: QuantityLanguage,
): { factor: number; end: number } | undefined {
  const grammar = grammarOf(pack);
  const match = matchAt(grammar.scale, text, at);
  if (match === null) return undefined;
  const index = grammar.factors.findIndex((_, each) => match.groups?.[`s${each}`] !== undefined);
  return { factor: grammar.factors[index] ?? 1, end: at + match[0].length };
}

function digitsValue(raw: string, grammar: NumberGrammar): number | undefined {
  const fraction = VULGAR[raw.at(-1) ?? ""] ?? 0;
  const plain = raw
    .replace(/[½¼¾⅓⅔]/gu, "")
    .replace("−", "-")
    .replace(grammar.group, "")
    .replace(grammar.decimal, ".");
  const value = plain === "" ? 0 : Number(plain);
  return Number.isFinite(value) ? round(value + fraction) : undefined;
}

/** Keeps sums of decimals clean: 0.1 + 0.2 is 0.3. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
