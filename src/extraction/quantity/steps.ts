import { regexp } from "../../base/regexp.ts";
import type { Clause } from "./clauses.ts";
import { anyOf, leadingOf, perPack, type QuantityLanguage } from "./compile.ts";
import { isDeadline } from "./dates.ts";
import { endOrder } from "./edtf.ts";
import type { QuantityMention } from "./quantities.ts";
import type { TimeMention } from "./times.ts";

/** A quantity of a sentence and the part it plays. */
export interface Step {
  readonly mention: QuantityMention;
  readonly clause: number;
  readonly part: "baseline" | "status" | "target";
  /** "Alle kommuner", where the clause counts something else of theirs. */
  readonly of?: string;
}

const statusWords = perPack((pack) => ({
  status: regexp(anyOf(pack.quantity.statement.status), "iu"),
  baseline: regexp(anyOf(pack.quantity.table.baseline), "iu"),
  aside: leadingOf(pack.quantity.statement.asides),
}));

/** Sorts the quantities of a sentence into where it stood and what is to be reached; circumstances are left out. */
export function stepsOf(
  text: string,
  mentions: readonly QuantityMention[],
  clauses: readonly Clause[],
  times: readonly TimeMention[],
  pack: QuantityLanguage,
): Step[] {
  return clauses.flatMap((clause, index) => {
    const own = mentions.filter(({ start }) => start >= clause.start && start < clause.end);
    if (own.length === 0) return [];
    const due = times.some((time) => within(time, clause) && time.role === "by" && isDeadline(text, time, pack));
    const words = text.slice(clause.start, clause.end);
    const { status, aside, baseline } = statusWords(pack);
    const past = !due && (status.test(words) || aside.test(words) || isEarlier(text, clause, times, baseline));
    return past
      ? own.map((mention): Step => ({ mention, clause: index, part: "status" }))
      : clauseSteps(own, index, clause, times);
  });
}

/** "(2021: 18.400)", "(baseline 88 pct.)": in brackets, with a word for it or a time before all others. */
function isEarlier(text: string, clause: Clause, times: readonly TimeMention[], baseline: RegExp): boolean {
  const open = text.lastIndexOf("(", clause.start);
  if (open < 0 || text.lastIndexOf(")", clause.start - 1) > open) return false;
  const close = text.indexOf(")", open);
  const bracket = { start: open, end: close < 0 ? text.length : close };
  if (baseline.test(text.slice(bracket.start, bracket.end))) return true;
  const own = times.filter((time) => within(time, bracket)).map(({ edtf }) => endOrder(edtf));
  const others = times.filter((time) => !within(time, bracket)).map(({ edtf }) => endOrder(edtf));
  if (others.length === 0) return times.some((time) => within(time, bracket) && time.role === "year");
  return own.length > 0 && Math.max(...own) < Math.min(...others);
}

export function within(time: { start: number; end: number }, clause: Clause): boolean {
  return time.start < clause.end && time.end > clause.start;
}

function clauseSteps(
  own: readonly QuantityMention[],
  index: number,
  clause: Clause,
  times: readonly TimeMention[],
): Step[] {
  const plain = own.filter((mention) => isPlain(mention) && mention.kind !== "all");
  const primary = plain.find(({ unit }) => isShareOrMoney(unit)) ?? plain[0];
  const all = own.find(({ kind }) => kind === "all");
  const counted = own.some((mention) => mention.kind !== "all" && mention.lead !== "aside");
  const keeps = (mention: QuantityMention, at: number): boolean => {
    if (mention.kind === "all") return !counted && mention === all;
    if (mention === primary || !isPlain(mention)) return true;
    return mention.unit === primary?.unit && hasOwnTime(mention, own[at + 1], clause, times);
  };
  return own.flatMap((mention, at): Step[] => {
    if (mention.lead === "aside") return [];
    if (mention.lead === "from" || mention.lead === "against") return [{ mention, clause: index, part: "baseline" }];
    if (!keeps(mention, at)) return [];
    const of = all && mention === primary && mention.of === undefined && mention.unit !== "percent";
    return [{ mention, clause: index, part: "target", ...(of ? { of: all.raw } : {}) }];
  });
}

function isShareOrMoney(unit: string | undefined): boolean {
  return unit === "percent" || unit === "percentage-points" || /^[A-Z]{3}$/u.test(unit ?? "");
}

/** Neither the end of a step nor a change: of several such in a clause one is what is measured. */
function isPlain(mention: QuantityMention): boolean {
  return (
    mention.lead !== "aside" &&
    mention.lead !== "from" &&
    mention.lead !== "against" &&
    mention.lead !== "to" &&
    !mention.change
  );
}

function hasOwnTime(
  mention: QuantityMention,
  next: QuantityMention | undefined,
  clause: Clause,
  times: readonly TimeMention[],
): boolean {
  const until = Math.min(next?.start ?? clause.end, clause.end);
  return times.some(({ start }) => start >= mention.end && start < until);
}
