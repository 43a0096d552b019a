import { regexp } from "../../base/regexp.ts";
import { anyOf, following, matchAt, perPack, type QuantityLanguage } from "./compile.ts";
import { isNumberWord } from "./numbers.ts";

export interface Phrase {
  readonly start: number;
  readonly end: number;
}

interface PhraseGrammar {
  readonly token: RegExp;
  readonly stop: RegExp;
  readonly modifier: RegExp;
  readonly determiner: RegExp;
  readonly of: RegExp;
  readonly link: RegExp;
  readonly and: RegExp;
}

/** Joins two nouns of one phrase ("beton og tegl"): the joiner of a comparison's "mellem ... og". */
const grammarOf = perPack((pack): PhraseGrammar => {
  const { of, determiners, modifiers, links, stops } = pack.quantity.phrase;
  const whole = (patterns: readonly string[]): RegExp =>
    patterns.length === 0 ? /(?!)/u : regexp(`^(?:${patterns.join("|")})$`, "iu");
  return {
    // a word, or a quoted name with a word after it
    token: /[\s\u00a0]+(?:["”“»«'’„][^"”“»«\n]{1,40}["”“»«'’](?=\s+\p{L})|["”“»«'’„]?(?<word>\p{L}[\p{L}\p{M}'’-]*))/uy,
    stop: whole([...stops, ...pack.quantity.comparison.increase, ...pack.quantity.comparison.decrease]),
    modifier: whole(modifiers),
    determiner: whole(determiners),
    of: following(anyOf(of)),
    link: following(anyOf(links)),
    and: following(anyOf(pack.quantity.comparison.and)),
  };
});

interface Word extends Phrase {
  readonly text: string;
}

/** The next word, over a quoted name that stands before it as a modifier. */
function wordAt(text: string, at: number, grammar: PhraseGrammar): Word | undefined {
  let from = at;
  for (let tries = 0; tries < 3; tries += 1) {
    const match = matchAt(grammar.token, text, from);
    if (match === null) return undefined;
    const end = from + match[0].length;
    const word = match.groups?.["word"];
    if (word !== undefined) return { start: end - word.length, end, text: word };
    from = end;
  }
  return undefined;
}

/** The counted noun after a number, adjectives skipped: "8 nye digitale løsninger" gives "løsninger". */
export function nounAfter(text: string, at: number, pack: QuantityLanguage): Phrase | undefined {
  const grammar = grammarOf(pack);
  let from = at;
  let last: Word | undefined;
  for (let step = 0; step < 6; step += 1) {
    const word = wordAt(text, from, grammar);
    if (word === undefined || grammar.stop.test(word.text) || isNumberWord(word.text, pack)) break;
    last = word;
    from = word.end;
    if (!grammar.modifier.test(word.text)) break;
  }
  return last && coordinated(text, last, grammar);
}

/** "projekt- og planmidler": the second half belongs to the noun. */
function coordinated(text: string, noun: Word, grammar: PhraseGrammar): Phrase {
  if (!noun.text.endsWith("-")) return noun;
  const and = matchAt(grammar.and, text, noun.end);
  const second = and && wordAt(text, noun.end + and[0].length, grammar);
  return second ? { start: noun.start, end: second.end } : noun;
}

/** What a share is of, after "af": "de ansatte i plejen". Without `led` the phrase begins at once ("alle" kommuner). */
export function phraseAfter(text: string, at: number, pack: QuantityLanguage, led: boolean): Phrase | undefined {
  const grammar = grammarOf(pack);
  let from = at;
  if (led) {
    const of = matchAt(grammar.of, text, at);
    if (of === null) return undefined;
    from = at + of[0].length;
  }
  const first = simplePhrase(text, from, pack);
  if (first === undefined) return undefined;
  let end = first.end;
  if (!led) return first;
  for (let step = 0; step < 3; step += 1) {
    const join = matchAt(grammar.link, text, end) ?? matchAt(grammar.and, text, end);
    const next = join && simplePhrase(text, end + join[0].length, pack, false);
    if (!next) break;
    end = next.end;
  }
  return { start: first.start, end };
}

/** A number within a phrase ("de 12 skoler"); also one that is blotted out ("alle 6. klasser"). */
const COUNT = /[\s\u00a0]+(?:\d{1,4}|\ue000{1,9})(?=\s+\p{L})/uy;

function simplePhrase(text: string, at: number, pack: QuantityLanguage, counted = true): Phrase | undefined {
  const grammar = grammarOf(pack);
  let from = at;
  let start: number | undefined;
  for (let step = 0; step < 4; step += 1) {
    const digits = counted ? matchAt(COUNT, text, from) : null;
    const word = digits === null ? wordAt(text, from, grammar) : undefined;
    if (digits !== null) {
      start ??= from + digits[0].length - digits[0].trimStart().length;
      from += digits[0].length;
      continue;
    }
    if (word === undefined || !grammar.determiner.test(word.text)) break;
    start ??= word.start;
    from = word.end;
  }
  const noun = nounAfter(text, from, pack);
  if (noun === undefined) return undefined;
  return { start: start ?? firstStart(text, from), end: noun.end };
}

function firstStart(text: string, at: number): number {
  let start = at;
  while (/\s/u.test(text[start] ?? "")) start += 1;
  return start;
}
