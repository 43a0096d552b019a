import { regexp } from "../../base/regexp.ts";
import { anyOf, perPack, type QuantityLanguage } from "./compile.ts";

export interface Clause {
  readonly start: number;
  readonly end: number;
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

const PUNCTUATION = /[;!?()]|(?<!\d):|,(?!\d)|\.(?=\s+["”“»«'’(]?[\p{Lu}\d])|\s[–—-]\s/gu;

const joins = perPack((pack) => regexp(`\\s${anyOf(pack.quantity.statement.joins)}\\s+`, "giu"));

/**
 * Cuts a sentence into clauses: at punctuation, and at conjunctions right before a time or quantity
 * ("... og i 2015 90 %"). Never within one of the given mentions.
 */
export function clausesOf(text: string, mentions: readonly Marked[], pack: QuantityLanguage): Clause[] {
  const cuts: number[] = [];
  const free = (at: number): boolean => !mentions.some(({ start, end }) => start < at && at < end);
  for (const match of text.matchAll(PUNCTUATION)) if (free(match.index)) cuts.push(match.index + match[0].length);
  for (const match of text.matchAll(joins(pack))) {
    const next = match.index + match[0].length;
    if (free(match.index + 1) && mentions.some(({ start }) => start === next)) cuts.push(match.index);
  }
  const out: Clause[] = [];
  let from = 0;
  for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
    if (cut > from) out.push({ start: from, end: cut });
    from = Math.max(from, cut);
  }
  return out;
}
