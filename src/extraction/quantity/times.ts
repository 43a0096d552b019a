import { behind, lastText, matchAt, type QuantityLanguage } from "./compile.ts";
import { endOrder } from "./edtf.ts";
import { type TimeGrammar, type TimeRole, timeGrammar } from "./time-grammar.ts";

/** A time that a text names. Offsets are UTF-16 and take in the words that lead to it ("senest den 1. juli 2026"). */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** EDTF: a date, month, year, quarter (33 to 36), half (40, 41), season (21 to 24), or a span of these. */
  readonly edtf: string;
  readonly role: TimeRole;
  /** The state goes on after it ("i 2015 og fremefter"). */
  readonly open?: true;
}

/** A mention that may lack its year; `suffix` is what follows the year in EDTF. */
interface Draft {
  readonly start: number;
  /** Where the time itself begins, after the words that lead to it. */
  readonly bare: number;
  readonly end: number;
  readonly edtf?: string;
  readonly suffix?: string;
  readonly role: TimeRole;
  readonly open?: true;
}

/** Finds the times of a text, in order and disjoint: everything that has a year. */
export function findTimes(text: string, pack: QuantityLanguage): TimeMention[] {
  const out: TimeMention[] = [];
  for (const { start, end, edtf, role, open } of scanTimes(text, pack))
    if (edtf !== undefined) out.push({ start, end, edtf, role, ...(open ? { open } : {}) });
  return out;
}

/** As `findTimes`, with the spans of days and quarters that lack a year too: none of these holds a quantity. */
export const scanTimes = lastText((text, pack): readonly Draft[] => {
  if (!/\d/u.test(text)) return [];
  const grammar = timeGrammar(pack);
  const drafts: Draft[] = [];
  let from = 0;
  for (const match of text.matchAll(grammar.core)) {
    const draft = draftOf(text, match, from, grammar);
    if (draft === undefined) continue;
    drafts.push(draft);
    from = draft.end;
  }
  return joined(text, withLooseParts(text, drafts, grammar), grammar);
});

function draftOf(text: string, match: RegExpExecArray, from: number, grammar: TimeGrammar): Draft | undefined {
  const groups = match.groups ?? {};
  const core = coreOf(groups, grammar);
  if (core === undefined) return undefined;
  if (groups["year"] !== undefined && groups["toYear"] === undefined && isAmount(text, match, grammar))
    return undefined;
  const base = Math.max(from, match.index - 60);
  const part = partBefore(text.slice(base, match.index), core.edtf, grammar);
  const before = text.slice(base, base + part.at);
  const lead = grammar.lead.exec(before);
  const role = lead === null ? undefined : roleOf(lead.groups);
  const led = lead ?? grammar.dayLead.exec(before);
  const end = match.index + match[0].length;
  const open = matchAt(grammar.open, text, end);
  return {
    start: base + (led?.index ?? part.at),
    bare: base + part.at,
    end: open ? end + open[0].length : end,
    ...(part.edtf === undefined ? { suffix: core.suffix ?? "" } : { edtf: part.edtf }),
    role: role ?? (part.edtf !== undefined && /^\d{4}$/u.test(part.edtf) ? "year" : "date"),
    ...(open ? { open: true as const } : {}),
  };
}

/** Reads the part of the year that stands before it ("udgangen af", "1. kvartal"); `at` is where the part begins. */
function partBefore(before: string, edtf: string | undefined, grammar: TimeGrammar): { at: number; edtf?: string } {
  if (edtf === undefined) return { at: before.length };
  const part = grammar.part.exec(before);
  if (part === null) return { at: grammar.straddling.exec(before)?.index ?? before.length, edtf };
  const name = Object.entries(part.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
  const code = grammar.codes[Number(name?.slice(1))] ?? "";
  const year = /^(\d{4})(?:\/\d{4})?$/u.exec(edtf)?.[1];
  // "udgangen af 2. kvartal 2023": the outer part says no more than the inner one
  const outer = year === undefined ? null : grammar.part.exec(before.slice(0, part.index));
  return { at: outer?.index ?? part.index, edtf: year === undefined ? edtf : `${year}-${code}` };
}

function roleOf(groups: Record<string, string | undefined> | undefined): TimeRole | undefined {
  for (const [name, value] of Object.entries(groups ?? {})) if (value !== undefined) return name as TimeRole;
  return undefined;
}

function pad(value: string | number): string {
  return String(value).padStart(2, "0");
}

function coreOf(
  groups: Record<string, string | undefined>,
  grammar: TimeGrammar,
): { edtf?: string; suffix?: string } | undefined {
  const { isoYear, numDay, numYear, firstYear, day, dayMonth, dayYear, month, monthYear } = groups;
  const monthOf = (name: string | undefined): string => pad(grammar.months.get((name ?? "").toLowerCase()) ?? 0);
  if (isoYear !== undefined) return dated(isoYear, groups["isoMonth"], groups["isoDay"]);
  if (numYear !== undefined) return dated(century(numYear), groups["numMonth"] ?? groups["slashMonth"], numDay);
  if (firstYear !== undefined) return dated(firstYear, monthOf(groups["firstMonth"]), groups["firstDay"]);
  if (dayMonth !== undefined && dayYear !== undefined) return dated(dayYear, monthOf(dayMonth), day);
  if (dayMonth !== undefined) return { suffix: `-${monthOf(dayMonth)}-${pad(day ?? "")}` };
  if (monthYear !== undefined) return { edtf: `${monthYear}-${monthOf(month)}` };
  return yearsOf(groups["year"], groups["toYear"]);
}

function century(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function yearsOf(year: string | undefined, toYear: string | undefined): { edtf: string } | undefined {
  if (year === undefined) return undefined;
  if (toYear === undefined) return { edtf: year };
  const last = toYear.length === 4 ? toYear : `${year.slice(0, 2)}${toYear}`;
  if (last > year) return { edtf: `${year}/${last}` };
  return toYear.length === 2 ? monthOrYear(year, toYear) : { edtf: year };
}

/** "2015-04" is a month, since a span of years cannot run backwards. */
function monthOrYear(year: string, month: string): { edtf: string } {
  return { edtf: Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : year };
}

function dated(year: string, month: string | undefined, day: string | undefined): { edtf: string } | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return { edtf: `${year}-${pad(month ?? "")}-${pad(day ?? "")}` };
}

/** A four-digit number that is counted or measured ("mindst 2000 elever", "1950 kg") is no year. */
function isAmount(text: string, match: RegExpExecArray, grammar: TimeGrammar): boolean {
  const end = match.index + match[0].length;
  if (matchAt(grammar.counted, text, end) !== null) return true;
  const before = behind(text, match.index, 30);
  if (grammar.comparator.test(before) && !grammar.lead.test(before)) return true;
  return match[0].endsWith("00") && /^\s+\p{Ll}{4,}/u.test(text.slice(end, end + 12));
}

/** Adds the quarters and seasons that stand without a year. */
function withLooseParts(text: string, drafts: readonly Draft[], grammar: TimeGrammar): Draft[] {
  const out = [...drafts];
  for (const match of text.matchAll(grammar.loosePart)) {
    const end = match.index + match[0].length;
    if (!/\d/u.test(match[0]) || drafts.some((draft) => draft.start < end && match.index < draft.end)) continue;
    const name = grammar.part.exec(match[0]);
    const index = Object.entries(name?.groups ?? {})
      .find(([, value]) => value !== undefined)?.[0]
      .slice(1);
    out.push({
      start: match.index,
      bare: match.index,
      end,
      suffix: `-${grammar.codes[Number(index)] ?? ""}`,
      role: "date",
    });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Makes one span of two times with a dash or "til" between; a first time without a year takes that of the second. */
function joined(text: string, drafts: readonly Draft[], grammar: TimeGrammar): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const last = out.at(-1);
    const span = last && spanOf(text, last, draft, grammar);
    if (span) out[out.length - 1] = span;
    else out.push(draft);
  }
  return out;
}

function spanOf(text: string, first: Draft, second: Draft, grammar: TimeGrammar): Draft | undefined {
  if (second.edtf === undefined || second.edtf.includes("/") || first.edtf?.includes("/")) return undefined;
  const between = text.slice(first.end, second.bare);
  if (between.length > 24 || !grammar.joint.test(between)) return undefined;
  // "fra 2020 til 2030" stays two times: the first can be what a change is measured from
  if ((first.role === "from" || first.role === "since") && /\p{L}/u.test(between)) return undefined;
  const start = first.edtf ?? `${second.edtf.slice(0, 4)}${first.suffix ?? ""}`;
  if (endOrder(start) >= endOrder(second.edtf)) return undefined;
  const role = first.role === "year" ? "date" : first.role;
  return { ...second, start: first.start, bare: first.bare, edtf: `${start}/${second.edtf}`, role };
}
