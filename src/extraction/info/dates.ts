import type { Span } from "../../document/document.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { findTimes } from "../quantity/index.ts";

/** A date as written; `date` is EDTF: a day (2015-04-14) or a month (2010-11). */
export interface DateFound extends Span {
  readonly date: string;
}

/** The whole dates and the months with a year in a text, in order. Years alone, quarters and periods are left out. */
export function datesIn(text: string, pack: LanguagePack): DateFound[] {
  if (!/\d{2}/u.test(text)) return [];
  return findTimes(text, pack)
    .filter((time) => /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/u.test(time.edtf))
    .map(({ edtf, start, end }) => ({ date: edtf, start, end }));
}

/** The day that a text names first, or else the month. */
export function firstDate(text: string, pack: LanguagePack): DateFound | undefined {
  const dates = datesIn(text, pack);
  return dates.find((found) => found.date.length === 10) ?? dates[0];
}
