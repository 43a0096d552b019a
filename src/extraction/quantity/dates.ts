import type { QuantityLanguage } from "./compile.ts";
import { endOrder } from "./edtf.ts";
import { timeGrammar } from "./time-grammar.ts";
import { findTimes, type TimeMention } from "./times.ts";

/**
 * The date that a date string gives, as EDTF: "torsdag den 12. september 2019", "14.4.2015", "November 2010", "2015".
 * Undefined without a year. What stands around the date does not count; of several, the first full one wins.
 */
export function parseDate(text: string, pack: QuantityLanguage): string | undefined {
  const times = findTimes(text, pack);
  const full = times.find(({ edtf }) => /^\d{4}-\d\d-\d\d$/u.test(edtf));
  if (full) return full.edtf;
  const iso = /^\s*(\d{4}-(?:0[1-9]|1[0-2]))\s*$/u.exec(text)?.[1];
  return iso ?? times[0]?.edtf;
}

/**
 * The last deadline that a goal's text or a time plan states, as EDTF. Undefined when it names only when something starts,
 * what it is measured against, or the date of a document.
 */
export function deadlineOf(text: string, pack: QuantityLanguage): string | undefined {
  let best: string | undefined;
  for (const time of findTimes(text, pack)) {
    if (!isDeadline(text, time, pack)) continue;
    const edtf = deadlineForm(time);
    if (best === undefined || endOrder(edtf) > endOrder(best)) best = edtf;
  }
  return best;
}

/** Whether a time says when something is to be reached, as far as its own clause tells. */
export function isDeadline(text: string, time: TimeMention, pack: QuantityLanguage): boolean {
  if (time.role === "since" || time.role === "after" || time.role === "reference") return false;
  if (time.role === "from") return time.edtf.includes("/");
  if (time.open && time.role === "year") return false;
  const clause = clauseBefore(text, time.start);
  // a bare year within a clause belongs to a name ("Sundhedsprofilen 2021")
  if (time.role === "year" && /\p{L}\s*$/u.test(clause)) return false;
  return time.edtf.includes("/") || !startsIn(clause, pack);
}

/** Two years that follow each other stay a span (a school year); of a longer one the end is the deadline. */
export function deadlineForm(time: TimeMention): string {
  const [first = "", last] = time.edtf.split("/");
  if (last === undefined) return first;
  return /^\d{4}$/u.test(last) && Number(last) - Number(first) === 1 ? time.edtf : last;
}

const clauseMark = /[.;:!?(]\s+(?!\p{Ll})|[;,(]|\s[–—-]\s/gu;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  let from = 0;
  for (const mark of before.matchAll(clauseMark)) from = mark.index + mark[0].length;
  return before.slice(from);
}

function startsIn(clause: string, pack: QuantityLanguage): boolean {
  return timeGrammar(pack).starts.test(clause);
}

/** The period that a title names, as an EDTF interval: 2016/2020, 2021/.. (also for "efter 2020"); undefined for one year. */
export function periodOf(text: string, pack: QuantityLanguage): string | undefined {
  const times = findTimes(text, pack);
  const span = times.find(({ edtf }) => /^\d{4}.*\/\d{4}/u.test(edtf));
  if (span) return span.edtf;
  for (const [index, time] of times.entries()) {
    const year = /^\d{4}/u.exec(time.edtf)?.[0] ?? "";
    const next = times[index + 1];
    if (time.role === "from" || time.open) {
      const until = next?.role === "by" ? next.edtf.slice(0, 4) : "..";
      return `${year}/${until}`;
    }
    if (time.role === "after") return `${Number(year) + 1}/..`;
    if (time.role === "by") return `../${year}`;
  }
  return undefined;
}
