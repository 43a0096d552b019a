import { regexp } from "../../base/regexp.ts";
import { anyOf, bare, ending, perPack } from "./compile.ts";

/** What a time is to the sentence: a deadline ("by", "in"), a start, a point of comparison ... "year" is a bare year. */
export type TimeRole = "by" | "in" | "from" | "after" | "during" | "since" | "reference" | "date" | "year";

/** The roles that words before a time can give it, in the order in which they are tried. */
const LED = ["since", "during", "by", "from", "after", "in", "reference"] as const;

export interface TimeGrammar {
  /** Dates, months, years and spans of years; `g`, so clone or reset before use. */
  readonly core: RegExp;
  /** Month number by name, lower case. */
  readonly months: ReadonlyMap<string, number>;
  /** Parts of a year at the end of a look back; group `p<i>` tells which. */
  readonly part: RegExp;
  readonly codes: readonly string[];
  readonly straddling: RegExp;
  /** A part of a year without its year ("3. kvartal"). */
  readonly loosePart: RegExp;
  /** The words that lead to a time, at the end of a look back; the named group is the role. */
  readonly lead: RegExp;
  readonly dayLead: RegExp;
  readonly open: RegExp;
  readonly joint: RegExp;
  readonly starts: RegExp;
  /** After a four-digit number that is an amount, not a year. */
  readonly counted: RegExp;
  readonly comparator: RegExp;
}

/** From 1900 to 2099, not within a longer number, code or word. */
const YEAR = "(?:19|20)\\d\\d";
const LEFT = "(?<![\\p{L}\\p{N}_]|[\\p{N}_][.,:/_-])";
const RIGHT = "(?![\\p{N}_]|[.,:/][\\p{N}]|-[\\p{N}])";

/** The regexes for times, compiled once per pack. */
export const timeGrammar = perPack((pack): TimeGrammar => {
  const words = pack.quantity.time;
  const months = new Map<string, number>();
  for (const [index, names] of pack.text.months.entries())
    for (const name of names) months.set(name.toLowerCase(), index + 1);
  const month = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}])`;
  const link = words.dayLink.length === 0 ? "" : `(?:${bare(words.dayLink)}\\s+)?`;
  const day = (name: string): string => `(?<${name}>\\d{1,2})(?:${words.dayOrdinal})?\\s*${link}`;
  const alternatives = [
    "(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?![\\d-])",
    `(?<numDay>\\d{1,2})(?:(?<mark>[./-])\\s?(?<numMonth>\\d{1,2})\\k<mark>\\s?|/(?<slashMonth>\\d{1,2})[\\s-]+(?=${YEAR}))(?<numYear>${YEAR}|\\d\\d)(?![\\d_-]|[.,/:]\\d)`,
    ...(words.monthFirst
      ? [
          `(?<firstMonth>${month})\\.?\\s+(?<firstDay>\\d{1,2})(?:${words.dayOrdinal})?,?\\s+(?<firstYear>${YEAR})${RIGHT}`,
        ]
      : []),
    `(?:\\d{1,2}(?:${words.dayOrdinal})?\\s?[-–]\\s?)?${day("day")}(?<dayMonth>${month})\\.?(?:,?\\s+(?<dayYear>${YEAR})${RIGHT})?`,
    `(?<month>${month})\\.?,?\\s+(?<monthYear>${YEAR})${RIGHT}`,
    `(?<year>${YEAR})(?:\\s?[-–—/]\\s?(?<toYear>${YEAR}|\\d\\d))?(?!\\p{L}|%|\\s%)${RIGHT}`,
  ];
  const parts = words.parts.map(({ words: names }, index) => `(?<p${index}>${anyOf(names)})`).join("|");
  const dayLead = `(?:${anyOf(words.weekdays)}\\s*,?\\s*)?(?:${anyOf(words.dayLead)}\\s*)?`;
  const leads = LED.map((role) => `(?<${role}>${anyOf(words[role])})`).join("|");
  return {
    core: regexp(`${LEFT}(?:${alternatives.join("|")})`, "giu"),
    months,
    part: regexp(`(?:${parts})(?:\\s+${anyOf(words.partLinks)}){0,2}\\s*$`, "iu"),
    codes: words.parts.map(({ code }) => code),
    straddling: ending(words.straddling),
    loosePart: regexp(
      anyOf(words.parts.filter(({ code }) => /^\d\d$/u.test(code)).flatMap((part) => part.words)),
      "giu",
    ),
    lead: regexp(`(?:${leads})\\s*${dayLead}$`, "iu"),
    dayLead: regexp(`${dayLead}$`, "iu"),
    open: regexp(`\\s*${anyOf(words.open)}`, "iuy"),
    joint: regexp(`^\\s*(?:[-–—]|${anyOf(words.to)})\\s*$`, "iu"),
    starts: regexp(anyOf(words.starts), "iu"),
    counted: regexp(
      `\\s*(?:${bare([...pack.quantity.unit.percent, ...pack.quantity.unit.points])}|${anyOf([...pack.quantity.unit.money.flatMap((money) => money.words), ...pack.quantity.unit.measures, ...pack.quantity.number.scales.flatMap((scale) => scale.words)])})`,
      "iuy",
    ),
    comparator: ending(pack.quantity.comparison.before.flatMap((entry) => entry.words)),
  };
});
