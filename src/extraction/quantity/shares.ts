import { behind, matchAt, type QuantityLanguage } from "./compile.ts";
import { changeOf, readBefore } from "./context.ts";
import { readNumber } from "./numbers.ts";
import { nounAfter, phraseAfter } from "./phrases.ts";
import type { Piece } from "./quantities.ts";
import { groupIndex, quantityGrammar } from "./quantity-grammar.ts";

/** A share as percent, to two decimals: 2/3 is 66.67. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

const SLASH = /\s?\/\s?(?=\d)/uy;

/** Shares that begin with a number: "2/3 af", "to ud af tre", "to tredjedele"; undefined where none stands. */
export function readShare(text: string, at: number, from: number, pack: QuantityLanguage): Piece | undefined {
  const grammar = quantityGrammar(pack);
  const first = readNumber(text, at, pack);
  if (first === undefined) return undefined;
  if (first.value < 1 && /^[½¼¾⅓⅔]$/u.test(text.slice(at, first.end)))
    return vulgar(text, at, first.end, first.value, from, pack);
  const denominator = matchAt(grammar.denominator, text, first.end);
  if (denominator) {
    const by = grammar.denominators[groupIndex(denominator, "d")] ?? 1;
    return shareOf(text, at, first.end + denominator[0].length, first.value / by, from, pack);
  }
  const joint = matchAt(SLASH, text, first.end) ?? matchAt(grammar.outOf, text, first.end);
  if (joint === null) return undefined;
  let start = first.end + joint[0].length;
  while (/\s/u.test(text[start] ?? "")) start += 1;
  const second = readNumber(text, start, pack);
  if (
    second === undefined ||
    second.value <= first.value ||
    second.article ||
    /^[.,]?\d/u.test(text.slice(second.end, second.end + 2))
  )
    return undefined;
  const slash = joint[0].includes("/");
  if (slash && second.value > 100) return undefined;
  // "15 af 20 mio. kr." is a share of money, "8 af 30 kommuner" one of municipalities
  return shareOf(text, at, second.end, first.value / second.value, from, pack, !slash);
}

function vulgar(
  text: string,
  at: number,
  end: number,
  value: number,
  from: number,
  pack: QuantityLanguage,
): Piece | undefined {
  return phraseAfter(text, end, pack, true) ? shareOf(text, at, end, value, from, pack) : undefined;
}

function shareOf(
  text: string,
  at: number,
  end: number,
  share: number,
  from: number,
  pack: QuantityLanguage,
  counted = false,
): Piece {
  const before = readBefore(text, at, from, pack);
  const change = changeOf(text, before.start, end, before.lead, pack);
  const stop = change?.end ?? end;
  const of = change
    ? undefined
    : ((counted ? nounAfter(text, stop, pack) : undefined) ?? phraseAfter(text, stop, pack, true));
  return {
    start: before.start,
    end: stop,
    value: percent(share),
    unit: "percent",
    ...(of ? { of: text.slice(of.start, of.end), reach: of.end } : {}),
    ...(before.comparator ? { comparator: before.comparator } : {}),
    ...(change ? { change: change.change } : {}),
    ...(before.lead ? { lead: before.lead } : {}),
  };
}

/** Quantities that are words: "alle kommuner", "halvdelen af", "hver tredje", "halveres", "ingen". */
export function readWord(
  text: string,
  match: RegExpExecArray,
  from: number,
  pack: QuantityLanguage,
): Piece | undefined {
  const grammar = quantityGrammar(pack);
  const { all, none, every } = match.groups ?? {};
  const at = match.index;
  const end = at + match[0].length;
  if (all !== undefined || none !== undefined) return quantified(text, at, end, all !== undefined, from, pack);
  if (every !== undefined) return nth(text, at, end, from, pack);
  const share = grammar.shares[groupIndex(match, "share")];
  if (share !== undefined) return shareOf(text, at, end, share, from, pack);
  const factor = grammar.factors[groupIndex(match, "factor")];
  return factor && { start: at, end, value: factor.percent, unit: "percent", change: factor.change, kind: "factor" };
}

/** All of something is 100 percent of it; none of something is no thing of its kind. */
function quantified(
  text: string,
  at: number,
  end: number,
  all: boolean,
  from: number,
  pack: QuantityLanguage,
): Piece | undefined {
  const grammar = quantityGrammar(pack);
  const before = readBefore(text, at, from, pack);
  const phrase = phraseAfter(text, end, pack, false);
  const noun = phrase && text.slice(phrase.start, phrase.end);
  if (noun === undefined || grammar.duration.test(noun.split(/\s/u).at(-1) ?? "")) return undefined;
  if (grammar.not.test(behind(text, at, 16))) return undefined;
  const what = all
    ? { value: 100, unit: "percent", of: noun, kind: "all" as const }
    : { value: 0, unit: noun, kind: "none" as const };
  return {
    start: before.start,
    end: phrase?.end ?? end,
    ...what,
    ...(before.comparator ? { comparator: before.comparator } : {}),
  };
}

/** "hver tredje borger": a share, unless it counts time ("hver anden uge"). */
function nth(text: string, at: number, end: number, from: number, pack: QuantityLanguage): Piece | undefined {
  const grammar = quantityGrammar(pack);
  const ordinal = matchAt(grammar.ordinal, text, end);
  if (ordinal === null) return undefined;
  const stop = end + ordinal[0].length;
  const noun = nounAfter(text, stop, pack);
  if (noun === undefined || grammar.duration.test(text.slice(noun.start, noun.end))) return undefined;
  const before = readBefore(text, at, from, pack);
  return {
    start: before.start,
    end: noun.end,
    value: percent(1 / (grammar.ordinals[groupIndex(ordinal, "o")] ?? 1)),
    unit: "percent",
    of: text.slice(noun.start, noun.end),
    ...(before.comparator ? { comparator: before.comparator } : {}),
    kind: "every",
  };
}
