import { regexp } from "../../base/regexp.ts";
import { anyOf, leadingOf, perPack, type QuantityLanguage } from "./compile.ts";
import { isDeadline } from "./dates.ts";
import { endOrder } from "./edtf.ts";
import { findQuantities, type QuantityMention } from "./quantities.ts";
import { findTimes } from "./times.ts";

/** Whether a statement says what is to come, or what is, was or is forecast; as far as its wording tells. */
export type Status = "target" | "result" | "unknown";

const statusGrammar = perPack((pack) => {
  const { statement } = pack.quantity;
  const test = (patterns: readonly string[]): RegExp => regexp(anyOf(patterns), "iu");
  return {
    target: test(statement.target),
    result: test(statement.result),
    done: test(statement.done),
    concrete: test(statement.concrete),
    soft: test(statement.soft),
    activity: test(statement.activity),
    due: test(statement.due),
    cost: test(statement.cost),
    relative: test(pack.quantity.time.relative),
    aside: regexp(`\\([^()]*\\)|[,;]\\s+${anyOf([...statement.asides])}[^,;.]*`, "giu"),
    opening: leadingOf(statement.activity),
  };
});

/**
 * Tells a result, a piece of history, a forecast or a status from a target. `year` is that of the document:
 * a deadline after it makes a target, one before it a result.
 */
export function statusOf(sentence: string, pack: QuantityLanguage, year?: number): Status {
  const grammar = statusGrammar(pack);
  // what stands in brackets or after "hvor" tells where things stood, also beside a target
  const main = sentence.replace(grammar.aside, " ");
  const times = findTimes(main, pack);
  const dues = times.filter((time) => isDeadline(main, time, pack));
  const target = grammar.target.test(main);
  if (year !== undefined) {
    const last = Math.max(...dues.map(({ edtf }) => Math.floor(endOrder(edtf) / 10_000)));
    if (last > year) return "target";
    if (dues.length > 0 && last < year && !target) return "result";
  }
  const result =
    grammar.result.test(main) ||
    times.some(({ role, edtf }) => role === "since" && dues.every((due) => due.edtf === edtf) && !target);
  if (result && (target || findQuantities(main, pack).some(isLimited))) return "unknown";
  if (target) return "target";
  if (result) return "result";
  return isDone(main, dues.length > 0, pack) ? "result" : "unknown";
}

/** "15 kommuner har indført ...": done, when no date or limit makes it a goal and not all of something is meant. */
function isDone(main: string, dated: boolean, pack: QuantityLanguage): boolean {
  if (dated || !statusGrammar(pack).done.test(main)) return false;
  const quantities = findQuantities(main, pack);
  return (
    quantities.length > 0 &&
    quantities.every(({ kind, comparator }) => kind === undefined && (comparator === undefined || comparator === "~"))
  );
}

/** Why a statement can be checked. */
export type Checkable = "quantity" | "all" | "state";

/**
 * Whether a statement in a list of goals or activities can be checked: a quantity, all of something with a concrete verb,
 * or a state with a deadline. `lead` is the lead-in, whose deadline holds too. Undefined where it cannot.
 */
export function checkable(sentence: string, pack: QuantityLanguage, lead?: string): Checkable | undefined {
  if (statusOf(sentence, pack) === "result") return undefined;
  const { activity, soft, concrete, due } = wordingOf(sentence, pack);
  const quantities = findQuantities(sentence, pack).filter((each) => each.lead !== "aside");
  const times = findTimes(sentence, pack);
  const dues = times.filter((time) => isDeadline(sentence, time, pack));
  const own = dues.length > 0 || times.some(({ role }) => role === "from");
  if (quantities.some((each) => isMeasure(each, sentence, own, pack))) return "quantity";
  if (activity || soft) return undefined;
  const dated = own || isDated(sentence, lead, pack);
  if (quantities.some(({ kind }) => kind === "all") && (concrete || dated)) return "all";
  const limit = due && dues.some(({ role }) => role === "by");
  return dated && (concrete || limit) ? "state" : undefined;
}

function wordingOf(
  sentence: string,
  pack: QuantityLanguage,
): Record<"activity" | "soft" | "concrete" | "due", boolean> {
  const grammar = statusGrammar(pack);
  return {
    activity: grammar.activity.test(sentence),
    soft: grammar.soft.test(sentence),
    concrete: grammar.concrete.test(sentence),
    due: grammar.due.test(sentence),
  };
}

/** Whether a deadline without a year, or one in the lead-in, holds. */
function isDated(sentence: string, lead: string | undefined, pack: QuantityLanguage): boolean {
  if (statusGrammar(pack).relative.test(sentence)) return true;
  return lead !== undefined && findTimes(lead, pack).some((time) => isDeadline(lead, time, pack));
}

/** A number that is to be met, not one in passing ("et projekt med 37 kommuner", "fire gange om året"). */
function isMeasure(mention: QuantityMention, sentence: string, dated: boolean, pack: QuantityLanguage): boolean {
  const { kind, unit, change, lead } = mention;
  if (kind === "all" || kind === "none") return kind === "none" && dated;
  if (/^[A-Z]{3}$/u.test(unit ?? "") && statusGrammar(pack).cost.test(sentence)) return false;
  if (change || unit === "percent" || unit === "percentage-points" || dated) return true;
  const opens = /^[\s"”“»«'’–-]*$/u.test(sentence.slice(0, mention.start));
  if (opens || lead === "to") return true;
  return lead !== "change" && (isLimited(mention) || statusGrammar(pack).target.test(sentence));
}

/** Has a lowest or highest value. */
function isLimited({ comparator, min }: QuantityMention): boolean {
  return min !== undefined || (comparator !== undefined && comparator !== "~");
}
