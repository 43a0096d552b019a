import type { Span } from "../../document/document.ts";
import type { LanguagePack } from "../../languages/pack.ts";

/** A date as written; `date` is EDTF: a day (2015-04-14) or a month (2010-11). */
export interface DateFound extends Span {
  readonly date: string;
}

const cache = new WeakMap<LanguagePack, RegExp>();

/** The whole dates and the months with a year in a text, in order. Times, years alone and periods are left out. */
export function datesIn(text: string, pack: LanguagePack): DateFound[] {
  const out: DateFound[] = [];
  for (const match of text.matchAll(patternOf(pack))) {
    const date = read(match.groups ?? {}, pack);
    if (date) out.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return out;
}

/** The day that a text names first, or else the month. */
export function firstDate(text: string, pack: LanguagePack): DateFound | undefined {
  const dates = datesIn(text, pack);
  return dates.find((found) => found.date.length === 10) ?? dates[0];
}

function patternOf(pack: LanguagePack): RegExp {
  const known = cache.get(pack);
  if (known) return known;
  const month = [...pack.text.months.flat()].sort((a, b) => b.length - a.length).join("|");
  const made = new RegExp(
    [
      `(?<![\\d/.-])(?<y1>(?:19|20)\\d{2})-(?<m1>\\d{2})-(?<d1>\\d{2})(?![\\d-])`,
      `(?<![\\d/.-])(?<d2>\\d{1,2})\\s?[./-]\\s?(?<m2>\\d{1,2})\\s?[./-]\\s?(?<y2>(?:19|20)\\d{2})(?![\\d/-])`,
      `(?<![\\d/.])(?<d3>\\d{1,2})(?:\\.|st|nd|rd|th|:e)?\\s(?<m3>${month})\\.?,?\\s(?<y3>(?:19|20)\\d{2})(?!\\d)`,
      `(?<![\\p{L}])(?<m4>${month})\\s(?<d4>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y4>(?:19|20)\\d{2})(?!\\d)`,
      `(?<![\\p{L}])(?<m5>${month})\\.?\\s(?<y5>(?:19|20)\\d{2})(?!\\d)`,
    ].join("|"),
    "giu",
  );
  cache.set(pack, made);
  return made;
}

function read(groups: Record<string, string | undefined>, pack: LanguagePack): string | undefined {
  const pick = (letter: string): string | undefined =>
    [1, 2, 3, 4, 5].map((n) => groups[`${letter}${n}`]).find((x) => x !== undefined);
  const year = pick("y");
  const month = monthNumber(pick("m") ?? "", pack);
  const day = pick("d");
  if (!year || month < 1 || month > 12) return undefined;
  const base = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return base;
  return Number(day) >= 1 && Number(day) <= 31 ? `${base}-${day.padStart(2, "0")}` : undefined;
}

function monthNumber(month: string, pack: LanguagePack): number {
  if (/^\d+$/u.test(month)) return Number(month);
  const lower = month.toLowerCase();
  return pack.text.months.findIndex((names) => names.includes(lower)) + 1;
}
