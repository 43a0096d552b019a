import { matchAt, type QuantityLanguage } from "./compile.ts";
import { type Before, changeOf, readBefore } from "./context.ts";
import { readNumber, readScale, round } from "./numbers.ts";
import { nounAfter, phraseAfter } from "./phrases.ts";
import type { Piece } from "./quantities.ts";
import { type Comparator, groupIndex, quantityGrammar } from "./quantity-grammar.ts";

/** A unit after a number. */
export interface ReadUnit {
  readonly unit: string;
  readonly factor: number;
  readonly end: number;
  readonly kind: "percent" | "points" | "money" | "measure";
}

/** The unit at an offset (after the number), scales such as "mio." taken in. */
export function readUnit(text: string, at: number, pack: QuantityLanguage): ReadUnit | undefined {
  const grammar = quantityGrammar(pack);
  const match = matchAt(grammar.unit, text, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const { points, percent, measure } = match.groups ?? {};
  if (points !== undefined) return { unit: "percentage-points", factor: 1, end, kind: "points" };
  if (percent !== undefined) return { unit: "percent", factor: 1, end, kind: "percent" };
  if (measure !== undefined) return { unit: measure, factor: 1, end, kind: "measure" };
  const money = grammar.moneyFactors[groupIndex(match, "m")];
  return money && { unit: money.code, factor: money.factor, end, kind: "money" };
}

interface Range {
  readonly low: number;
  readonly high?: number;
  readonly end: number;
  readonly word: boolean;
  readonly article: boolean;
}

const DASH = /\s?[-–—]\s?/uy;

/** A number or a span of two ("5-10", "mellem 5 og 10"); undefined where none stands. */
export function readRange(text: string, at: number, lead: Before["lead"], pack: QuantityLanguage): Range | undefined {
  const first = readNumber(text, at, pack);
  if (first === undefined) return undefined;
  const grammar = quantityGrammar(pack);
  const joint =
    matchAt(DASH, text, first.end) ??
    (lead === "between"
      ? matchAt(grammar.and, text, first.end)
      : lead === "from"
        ? null
        : matchAt(grammar.to, text, first.end));
  const single = { low: first.value, end: first.end, word: first.word, article: first.article };
  if (joint === null) return single;
  const gap = /^\s*/u.exec(text.slice(first.end + joint[0].length, first.end + joint[0].length + 4))?.[0].length ?? 0;
  const second = readNumber(text, first.end + joint[0].length + gap, pack);
  if (second === undefined || second.value <= first.value) return single;
  // "2-300" runs from 200 to 300
  const short =
    first.value < 10 &&
    second.value >= 100 &&
    second.value % 100 === 0 &&
    joint[0].trim() !== "" &&
    !/\p{L}/u.test(joint[0]);
  return {
    low: short ? first.value * 100 : first.value,
    high: second.value,
    end: second.end,
    word: first.word,
    article: first.article,
  };
}

/** What a number counts or measures. */
interface Counted {
  readonly end: number;
  readonly factor: number;
  readonly unit?: string;
  readonly kind?: ReadUnit["kind"];
  readonly comparator?: Comparator;
  /** Where the noun after "af" ends ("tre af skolerne"). */
  readonly reach?: number;
}

/** Reads a number with its unit or counted noun, and what stands before and after it. */
export function readAmount(text: string, at: number, from: number, pack: QuantityLanguage): Piece | undefined {
  const before = readBefore(text, at, from, pack);
  const range = readRange(text, at, before.lead, pack);
  if (range === undefined || isPartOfCode(text, range)) return undefined;
  const counted = countedAt(text, range.end, before, pack);
  if (!isAmount(text, at, range, before, counted, pack)) return undefined;
  const { factor } = counted;
  const values =
    range.high === undefined
      ? { value: round(range.low * factor) }
      : { min: round(range.low * factor), max: round(range.high * factor) };
  const unit = counted.unit === undefined ? {} : { unit: counted.unit };
  const reach = counted.reach === undefined ? {} : { reach: counted.reach };
  const comparator = counted.comparator ? { comparator: counted.comparator } : {};
  const piece: Piece = { start: before.start, end: counted.end, ...values, ...unit, factor, ...reach, ...comparator };
  return finish(text, piece, before, counted.kind, pack);
}

/** Whether a number is one that counts or measures: no article, no manner of speaking, not without all context. */
function isAmount(
  text: string,
  at: number,
  range: Range,
  before: Before,
  counted: Counted,
  pack: QuantityLanguage,
): boolean {
  const limit = before.direct && (before.comparator === ">=" || before.comparator === "<=");
  if (range.article && counted.factor === 1 && !limit) return false;
  if (counted.kind === "percent" && isFigureOfSpeech(text, at, counted.end, range, pack)) return false;
  if (counted.unit !== undefined || counted.comparator !== undefined || isBareAmount(range, before)) return true;
  // "udvides med ti"
  return before.lead === "change" && changeOf(text, before.start, counted.end, before.lead, pack) !== undefined;
}

function countedAt(text: string, at: number, before: Before, pack: QuantityLanguage): Counted {
  const scale = readScale(text, at, pack);
  const after = scale?.end ?? at;
  const factor = scale?.factor ?? 1;
  const unit = readUnit(text, after, pack);
  if (unit) return { end: unit.end, factor: factor * unit.factor, unit: unit.unit, kind: unit.kind };
  if (before.currency !== undefined) return { end: after, factor, unit: before.currency, kind: "money" };
  // "20 eller flere klubber"
  const or = matchAt(quantityGrammar(pack).after, text, after);
  const end = after + (or?.[0].length ?? 0);
  const sign = or ? signOf(or, pack) : {};
  const noun = nounAfter(text, end, pack);
  if (noun) return { end: noun.end, factor, unit: unitText(text, noun), ...sign };
  const whole = phraseAfter(text, end, pack, true);
  return whole ? { end, factor, unit: unitText(text, whole), reach: whole.end, ...sign } : { end, factor, ...sign };
}

function unitText(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

function signOf(match: RegExpExecArray, pack: QuantityLanguage): { comparator?: Comparator } {
  const grammar = quantityGrammar(pack);
  const comparator = grammar.afterSigns[groupIndex(match, "a")];
  return comparator ? { comparator } : {};
}

/** Adds what follows: a comparator, a change, how often, what it is of. */
function finish(
  text: string,
  piece: Piece,
  before: Before,
  kind: ReadUnit["kind"] | undefined,
  pack: QuantityLanguage,
): Piece {
  const grammar = quantityGrammar(pack);
  let { end } = piece;
  const after = matchAt(grammar.after, text, end);
  if (after) end += after[0].length;
  const comparator = piece.comparator ?? (after ? signOf(after, pack).comparator : undefined) ?? before.comparator;
  const change = changeOf(text, piece.start, end, before.lead, pack);
  if (change) end = change.end;
  const often = matchAt(grammar.rate, text, end);
  if (often) end += often[0].length;
  const share = kind === "percent" && !change ? phraseAfter(text, end, pack, true) : undefined;
  const lead = asideLead(text, piece, before, end, kind, pack);
  return {
    ...piece,
    end,
    ...(share ? { of: text.slice(share.start, share.end), reach: share.end } : {}),
    ...(comparator ? { comparator } : {}),
    ...(change ? { change: change.change } : {}),
    ...(lead ? { lead } : {}),
  };
}

/** "om to år", "to år tidligere": a length of time that is a circumstance. */
function asideLead(
  text: string,
  piece: Piece,
  before: Before,
  end: number,
  kind: ReadUnit["kind"] | undefined,
  pack: QuantityLanguage,
): Before["lead"] {
  const grammar = quantityGrammar(pack);
  if (
    kind === undefined &&
    before.comparator === undefined &&
    grammar.definite.test(text.slice(Math.max(0, piece.start - 30), piece.start))
  )
    return "aside";
  if (kind !== "measure" || !grammar.duration.test(piece.unit ?? "") || before.comparator !== undefined)
    return before.lead;
  const led = grammar.durationLead.test(text.slice(Math.max(0, piece.start - 30), piece.start));
  return led || matchAt(grammar.durationTail, text, end) ? "aside" : before.lead;
}

/** A number without unit or noun counts only where the words before it make it one ("fra 118.000", "mindst 40"). */
function isBareAmount(range: Range, before: Before): boolean {
  if (before.direct) return true;
  return (
    !range.word &&
    (before.lead === "from" || before.lead === "to" || before.lead === "between" || range.high !== undefined)
  );
}

/** Letters or more digits that touch the number make it a code ("4G", "14-dages", "3.0"). */
function isPartOfCode(text: string, range: Range): boolean {
  if (range.word) return false;
  const next = text.slice(range.end, range.end + 3);
  if (/^(?:[.:/_]\d|-\p{L}|,\d|\d)/u.test(next)) return true;
  return /^\p{L}/u.test(next) && !/^(?:k|m|t|%|p)/iu.test(next);
}

/** "en 100 pct. effektiv løsning": an article before and an adjective after make the figure a manner of speaking. */
function isFigureOfSpeech(text: string, at: number, end: number, range: Range, pack: QuantityLanguage): boolean {
  if (range.low !== 100 || range.high !== undefined) return false;
  return (
    quantityGrammar(pack).article.test(text.slice(Math.max(0, at - 12), at)) &&
    /^\s+\p{L}/u.test(text.slice(end, end + 3))
  );
}
