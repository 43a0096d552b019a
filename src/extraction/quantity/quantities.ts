import { regexp } from "../../base/regexp.ts";
import type { Target } from "../../model/schema.ts";
import { readAmount } from "./amounts.ts";
import { anyOf, lastText, perPack, type QuantityLanguage } from "./compile.ts";
import { masked, TIME_FILLER } from "./mask.ts";
import { numberWords, readNumber, round } from "./numbers.ts";
import { type Comparator, type Lead, quantityGrammar } from "./quantity-grammar.ts";
import { readShare, readWord } from "./shares.ts";
import { findTimes } from "./times.ts";

/** A quantity that a text names. Offsets are UTF-16; `raw` is the text between them. */
export interface QuantityMention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly of?: string;
  /** Where `of` ends; `end` where there is none. */
  readonly reach: number;
  readonly comparator?: Comparator;
  readonly change?: NonNullable<Target["change"]>;
  readonly since?: string;
  /** What the words before it make of it: the start or end of a step, a counterpart, a circumstance. */
  readonly lead?: Lead;
  /** By what a scale and unit multiplied the number ("mio. kr.": a million). */
  readonly factor?: number;
  /** "all" and "none" for words instead of numbers. */
  readonly kind?: "all" | "none" | "factor" | "every";
}

/** What a reader of one kind of quantity hands back: the mention's parts, and where its words end. */
export type Piece = Omit<QuantityMention, "raw" | "reach" | "since"> & { readonly reach?: number };

/** Finds the quantities of a text, in order and disjoint; years, references, ages and the like are none. */
export function findQuantities(text: string, pack: QuantityLanguage): QuantityMention[] {
  return [...scanQuantities(text, pack)];
}

const scanQuantities = lastText((text, pack): readonly QuantityMention[] => {
  const hidden = masked(text, pack);
  const out: QuantityMention[] = [];
  let from = 0;
  for (const { at, word } of candidates(hidden, pack)) {
    if (at < from) continue;
    const piece = word
      ? readWord(hidden, word, from, pack)
      : (readShare(hidden, at, from, pack) ??
        readAmount(hidden, at, from, pack) ??
        readNext(hidden, at, out.at(-1), pack));
    if (piece === undefined) continue;
    const reach = Math.max(piece.reach ?? piece.end, piece.end);
    out.push({ ...piece, raw: text.slice(piece.start, piece.end), reach });
    from = reach;
  }
  return withSince(text, withFromUnits(out), pack);
});

/** A number beside a time continues the one before it: "120 pladser i 2023, 150 i 2024", "(2021: 18.400)". */
function readNext(
  hidden: string,
  at: number,
  last: QuantityMention | undefined,
  pack: QuantityLanguage,
): Piece | undefined {
  if (last === undefined || last.kind !== undefined) return undefined;
  const number = readNumber(hidden, at, pack);
  if (number === undefined || number.word) return undefined;
  const after = hidden.slice(number.end, number.end + 2).trimStart();
  const timed =
    after.startsWith(TIME_FILLER) ||
    hidden
      .slice(Math.max(0, at - 3), at)
      .replace(/[\s:]+$/u, "")
      .endsWith(TIME_FILLER);
  if (!timed || /^[.,:/-]?\d/u.test(after)) return undefined;
  const { unit, factor = 1, lead } = last;
  return {
    start: at,
    end: number.end,
    value: round(number.value * factor),
    factor,
    ...(unit === undefined ? {} : { unit }),
    ...(lead === "to" ? { lead } : {}),
  };
}

/** Not within a longer number or code; a word is a candidate only when the language counts with it. */
const tokens = perPack((pack) =>
  regexp(`(?:(?=[\\d½¼¾⅓⅔−])(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/_–-])(?:−?\\d|[½¼¾⅓⅔])|${anyOf(numberWords(pack))})`, "giu"),
);

interface Candidate {
  readonly at: number;
  readonly word?: RegExpExecArray;
}

function candidates(hidden: string, pack: QuantityLanguage): Candidate[] {
  const out: Candidate[] = [];
  for (const word of hidden.matchAll(quantityGrammar(pack).special)) out.push({ at: word.index, word });
  for (const token of hidden.matchAll(tokens(pack))) out.push({ at: token.index });
  return out.sort((a, b) => a.at - b.at);
}

/** In "fra 40 til 60 procent" the first number has the unit of the second. */
function withFromUnits(mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.flatMap((mention, index) => {
    if (mention.unit !== undefined || mention.value === undefined) return [mention];
    const next = mentions[index + 1];
    if (mention.lead !== "from" || next?.lead !== "to" || next.value === undefined) return [mention];
    const { unit } = next;
    return [
      unit === undefined || next.factor === undefined
        ? mention
        : { ...mention, unit, value: round(mention.value * next.factor) },
    ];
  });
}

/** What a change is measured against stands after it. */
function withSince(text: string, mentions: readonly QuantityMention[], pack: QuantityLanguage): QuantityMention[] {
  if (!mentions.some(({ change }) => change)) return [...mentions];
  const times = findTimes(text, pack).filter(({ role }) => role === "since");
  return mentions.map((mention) => {
    const since = mention.change && times.find(({ start }) => start >= mention.end)?.edtf;
    return since === undefined ? mention : { ...mention, since };
  });
}
