import { regexp } from "../../base/regexp.ts";
import type { Target } from "../../model/schema.ts";
import { anyOf, bare, ending, perPack } from "./compile.ts";

export type Comparator = NonNullable<Target["comparator"]>;

/** What the words before a quantity make of it. */
export type Lead = "from" | "to" | "against" | "change" | "between" | "aside";

export interface QuantityGrammar {
  readonly special: RegExp;
  readonly shares: readonly number[];
  readonly factors: readonly { readonly change: "increase" | "decrease"; readonly percent: number }[];
  readonly denominator: RegExp;
  readonly denominators: readonly number[];
  readonly outOf: RegExp;
  readonly ordinal: RegExp;
  readonly ordinals: readonly number[];
  readonly unit: RegExp;
  readonly moneyFactors: readonly { readonly code: string; readonly factor: number }[];
  readonly moneyBefore: RegExp;
  readonly moneyCodes: readonly string[];
  readonly duration: RegExp;
  readonly durationLead: RegExp;
  readonly durationTail: RegExp;
  readonly circumstance: RegExp;
  readonly rate: RegExp;
  readonly before: RegExp;
  readonly beforeSigns: readonly Comparator[];
  /** A comparator with one word between it and the number ("højst møder otte"). */
  readonly apart: RegExp;
  readonly after: RegExp;
  readonly afterSigns: readonly Comparator[];
  readonly lead: RegExp;
  readonly to: RegExp;
  readonly and: RegExp;
  readonly changeWord: RegExp;
  readonly moreLess: RegExp;
  readonly article: RegExp;
  readonly not: RegExp;
  /** "de" 12 skoler: a number that is known already. */
  readonly definite: RegExp;
}

function numbered(name: string, lists: readonly { readonly words: readonly string[] }[]): string {
  return lists.length === 0
    ? "(?!)"
    : `(?:${lists.map(({ words }, index) => `(?<${name}${index}>${anyOf(words)})`).join("|")})`;
}

/** The index of the named group "<name><index>" that took part in a match, or -1. */
export function groupIndex(match: RegExpExecArray, name: string): number {
  for (const [key, value] of Object.entries(match.groups ?? {}))
    if (value !== undefined && key.startsWith(name) && /^\d+$/u.test(key.slice(name.length)))
      return Number(key.slice(name.length));
  return -1;
}

/** The regexes for quantities, compiled once per pack. */
export const quantityGrammar = perPack((pack): QuantityGrammar => {
  const { number, unit, comparison, phrase, statement } = pack.quantity;
  const special = [
    `(?<all>${anyOf(number.all)})`,
    `(?<none>${anyOf(number.none)})`,
    `(?<every>${anyOf(number.every)})`,
    numbered("share", number.shares),
    numbered("factor", comparison.factors),
  ];
  const sticky = (source: string): RegExp => regexp(`[\\s\\u00a0]*(?:${source})`, "iuy");
  const changes = `(?<up>${anyOf(comparison.increase)})|(?<down>${anyOf(comparison.decrease)})`;
  return {
    special: regexp(special.join("|"), "giu"),
    shares: number.shares.map(({ share }) => share),
    factors: comparison.factors,
    denominator: sticky(numbered("d", number.denominators)),
    denominators: number.denominators.map(({ by }) => by),
    outOf: sticky(anyOf(number.outOf)),
    ordinal: sticky(numbered("o", number.ordinals)),
    ordinals: number.ordinals.map(({ by }) => by),
    unit: sticky(
      `(?:,[-–]\\s?)?(?:(?<points>${bare(unit.points)}(?!\\p{L}))|(?<percent>${bare(unit.percent)}(?!\\p{L}))|${numbered("m", unit.money).replaceAll("(?<![\\p{L}\\p{N}])", "")}|(?<measure>${bare(unit.measures)}(?![\\p{L}\\p{N}-]|/\\p{L})))`,
    ),
    moneyFactors: unit.money,
    moneyBefore: regexp(`${numbered("c", unit.moneyBefore)}\\s*$`, "iu"),
    moneyCodes: unit.moneyBefore.map(({ code }) => code),
    duration: regexp(`^${bare(unit.durations)}$`, "iu"),
    durationLead: ending(phrase.durationLeads),
    durationTail: sticky(anyOf(phrase.durationTails)),
    circumstance: ending(statement.circumstance),
    rate: sticky(anyOf(unit.rates)),
    before: regexp(`${numbered("b", comparison.before)}\\s*$`, "iu"),
    beforeSigns: comparison.before.map(({ sign }) => sign),
    apart: regexp(`${numbered("b", comparison.before)}\\s+(?<between>\\p{L}+)\\s+$`, "iu"),
    after: sticky(numbered("a", comparison.after)),
    afterSigns: comparison.after.map(({ sign }) => sign),
    lead: regexp(
      `(?:(?<from>${anyOf(comparison.from)})|(?<to>${anyOf(comparison.to)})|(?<between>${anyOf(comparison.between)})|(?<change>${anyOf(comparison.changeLead)})|(?<against>${anyOf(comparison.against)}))\\s*$`,
      "iu",
    ),
    to: sticky(anyOf(comparison.to)),
    and: sticky(anyOf(comparison.and)),
    changeWord: regexp(changes, "giu"),
    moreLess: sticky(`(?<up>${anyOf(comparison.more)})|(?<down>${anyOf(comparison.less)})`),
    article: ending(number.articles),
    not: ending(number.not),
    definite: ending(phrase.determiners),
  };
});
