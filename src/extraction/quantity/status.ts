import { anyOf, leadingOf, perPack, type QuantityLanguage } from "./compile.ts";
import { isDeadline } from "./dates.ts";
import { endOrder } from "./edtf.ts";
import { findQuantities, type QuantityMention } from "./quantities.ts";
import { findTimes } from "./times.ts";

/** Whether a statement says what is to come, or what is, was or is forecast; as far as its wording tells. */
export type Status = "target" | "result" | "unknown";

const statusGrammar = perPack((pack) => {
  const { statement } = pack.quantity;
  const test = (patterns: readonly string[]): RegExp => new RegExp(anyOf(patterns), "iu");
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
    aside: new RegExp(`\\([^()]*\\)|[,;]\\s+${anyOf([...statement.asides])}[^,;.]*`, "giu"),
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
  if (result && target) return "unknown";
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
  const grammar = statusGrammar(pack);
  if (statusOf(sentence, pack) === "result") return undefined;
  const quantities = findQuantities(sentence, pack).filter((each) => each.lead !== "aside");
  const dues = findTimes(sentence, pack).filter((time) => isDeadline(sentence, time, pack));
  const own = dues.length > 0 || findTimes(sentence, pack).some(({ role }) => role === "from");
  const led = lead !== undefined && findTimes(lead, pack).some((time) => isDeadline(lead, time, pack));
  const dated = own || led || grammar.relative.test(sentence);
  if (quantities.some((each) => isMeasure(each, sentence, own, pack))) return "quantity";
  const concrete = grammar.concrete.test(sentence) && !grammar.soft.test(sentence);
  const activity = grammar.activity.test(sentence);
  if (
    quantities.some(({ kind }) => kind === "all") &&
    !activity &&
    (concrete || (dated && !grammar.soft.test(sentence)))
  )
    return "all";
  if (!dated || activity || grammar.soft.test(sentence)) return undefined;
  const limit = dues.some(({ role }) => role === "by") && grammar.due.test(sentence);
  return concrete || limit ? "state" : undefined;
}

/** A number that is to be met, not one in passing ("et projekt med 37 kommuner", "fire gange om året"). */
function isMeasure(mention: QuantityMention, sentence: string, dated: boolean, pack: QuantityLanguage): boolean {
  if (mention.kind === "all" || mention.kind === "none") return mention.kind === "none" && dated;
  if (/^[A-Z]{3}$/u.test(mention.unit ?? "") && statusGrammar(pack).cost.test(sentence)) return false;
  if (mention.change || mention.unit === "percent" || mention.unit === "percentage-points") return true;
  if (mention.lead === "to" || (mention.comparator && mention.comparator !== "~") || mention.min !== undefined)
    return mention.lead !== "change" || dated;
  if (/^[\s"”“»«'’–-]*$/u.test(sentence.slice(0, mention.start))) return true;
  if (mention.lead === "change" && !dated) return false;
  return dated || statusGrammar(pack).target.test(sentence);
}
