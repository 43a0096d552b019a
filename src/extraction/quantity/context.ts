import { behind, matchAt, type QuantityLanguage } from "./compile.ts";
import { type Comparator, groupIndex, type Lead, quantityGrammar } from "./quantity-grammar.ts";

/** What stands before a number: where the mention begins, its comparator, its lead, a currency. */
export interface Before {
  readonly start: number;
  readonly comparator?: Comparator;
  readonly lead?: Lead;
  readonly currency?: string;
  /** The comparator touches the number or its lead. */
  readonly direct: boolean;
}

/** Reads backwards from a number, not past `from`: currency, comparator, then "fra", "til", "med", "mod". */
export function readBefore(text: string, at: number, from: number, pack: QuantityLanguage): Before {
  const grammar = quantityGrammar(pack);
  let before = behind(text, at, Math.min(60, at - from));
  let start = at;
  let currency: string | undefined;
  const cut = (index: number): void => {
    start -= before.length - index;
    before = before.slice(0, index);
  };
  const money = grammar.moneyBefore.exec(before);
  if (money) {
    currency = grammar.moneyCodes[groupIndex(money, "c")];
    cut(money.index);
  }
  let comparator: Comparator | undefined;
  const compared = grammar.before.exec(before);
  if (compared) {
    comparator = grammar.beforeSigns[groupIndex(compared, "b")];
    cut(compared.index);
  }
  const lead = leadOf(before, pack);
  if (comparator === undefined) comparator = apartSign(before, pack);
  return {
    start,
    direct: compared !== null,
    ...(comparator ? { comparator } : {}),
    ...(lead ? { lead } : {}),
    ...(currency === undefined ? {} : { currency }),
  };
}

function leadOf(before: string, pack: QuantityLanguage): Lead | undefined {
  const grammar = quantityGrammar(pack);
  if (grammar.circumstance.test(before)) return "aside";
  const match = grammar.lead.exec(before);
  for (const [name, value] of Object.entries(match?.groups ?? {})) if (value !== undefined) return name as Lead;
  return undefined;
}

/** "højst møder otte": a limit may stand one word before its number. */
function apartSign(before: string, pack: QuantityLanguage): Comparator | undefined {
  const grammar = quantityGrammar(pack);
  const match = grammar.apart.exec(before);
  const sign = match ? grammar.beforeSigns[groupIndex(match, "b")] : undefined;
  return sign === ">=" || sign === "<=" ? sign : undefined;
}

/** The direction of a change of which the quantity at `start` is the amount; undefined when it is no change. */
export function changeOf(
  text: string,
  start: number,
  end: number,
  lead: Lead | undefined,
  pack: QuantityLanguage,
): { change: "increase" | "decrease"; end: number } | undefined {
  const grammar = quantityGrammar(pack);
  const tail = matchAt(grammar.moreLess, text, end);
  if (tail) return { change: tail.groups?.["up"] === undefined ? "decrease" : "increase", end: end + tail[0].length };
  if (lead !== undefined && lead !== "change") return undefined;
  const clause = behind(text, start, 90).replace(/^[\s\S]*[.;:!?]\s/u, "");
  let last: RegExpExecArray | undefined;
  for (const match of clause.matchAll(grammar.changeWord)) last = match;
  if (last === undefined) return undefined;
  const gap = clause.slice(last.index + last[0].length);
  // without "med" the word must touch the number ("reduceres 70 procent")
  if (lead === undefined && /\p{L}/u.test(gap)) return undefined;
  return { change: last.groups?.["up"] === undefined ? "decrease" : "increase", end };
}
