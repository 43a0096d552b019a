import { regexp } from "../../base/regexp.ts";
import type { Quantity } from "../../model/schema.ts";
import { readRange, readUnit } from "./amounts.ts";
import { anyOf, perPack, type QuantityLanguage } from "./compile.ts";
import { deadlineForm } from "./dates.ts";
import { readScale, round } from "./numbers.ts";
import { findQuantities, type QuantityMention } from "./quantities.ts";
import { type Comparator, groupIndex, quantityGrammar } from "./quantity-grammar.ts";
import { labelNoun } from "./subject.ts";
import { findTimes } from "./times.ts";

/** What the figures of a column are, and the time (EDTF) that its heading names. */
export interface HeaderRole {
  readonly role: "baseline" | "target" | "actual";
  readonly by?: string;
}

const tableGrammar = perPack((pack) => {
  const { table, number, comparison } = pack.quantity;
  const whole = (patterns: readonly string[]): RegExp =>
    regexp(`^\\s*(?:${patterns.join("|") || "(?!)"})\\s*[.]?\\s*$`, "iu");
  return {
    baseline: regexp(anyOf(table.baseline), "iu"),
    target: regexp(anyOf(table.target), "iu"),
    actual: regexp(anyOf(table.actual), "iu"),
    empty: whole(table.empty),
    yes: whole(table.yes),
    no: whole(table.no),
    all: whole(number.all),
    share: regexp(`^\\s*${anyOf(table.share)}`, "iu"),
    before: regexp(
      `^\\s*(?:${comparison.before.map(({ words }, index) => `(?<b${index}>${anyOf(words)})`).join("|")})\\s*`,
      "iu",
    ),
  };
});

/** The role of a column by its heading: "Baseline 2019", "Mål 2022", "Udgangspunkt", a bare year; undefined for others. */
export function headerRole(title: string, pack: QuantityLanguage): HeaderRole | undefined {
  const grammar = tableGrammar(pack);
  const time = findTimes(title, pack)[0];
  const by = time && { by: deadlineForm(time) };
  const rest = time ? `${title.slice(0, time.start)} ${title.slice(time.end)}` : title;
  if (grammar.baseline.test(rest)) return { role: "baseline", ...by };
  if (grammar.target.test(rest)) return { role: "target", ...by };
  if (grammar.actual.test(rest)) return { role: "actual", ...by };
  return time && !/\p{L}{3}/u.test(rest) ? { role: "target", ...by } : undefined;
}

/**
 * Reads a cell of a table of measures. `row` is the label of its row, which gives the unit where the cell has none;
 * `header` the heading of its column. Undefined for a cell that states nothing; an empty object for "ja": the state is reached.
 */
export function parseCell(cell: string, pack: QuantityLanguage, header = "", row = ""): Quantity | undefined {
  const grammar = tableGrammar(pack);
  const text = cell.replace(/\s+/gu, " ").trim();
  const raw = { raw: text };
  if (text === "" || grammar.empty.test(text) || grammar.no.test(text)) return undefined;
  if (grammar.yes.test(text)) return raw;
  if (grammar.all.test(text)) return { value: 100, unit: "percent", ...ofRow(row, pack), ...raw };
  const bareNumber = readBare(text.replace(/^[-–](?=\d)/u, "−"), pack, header, row);
  if (bareNumber) return { ...bareNumber, ...raw };
  const [mention] = findQuantities(text, pack);
  if (mention) return { ...mentioned(mention, pack, header, row), ...raw };
  const [time] = findTimes(text, pack);
  return time && time.role !== "since" ? { by: deadlineForm(time), ...raw } : undefined;
}

function mentioned(mention: QuantityMention, pack: QuantityLanguage, header: string, row: string): Quantity {
  const { value, min, max, unit, of, comparator } = mention;
  const whole = unit === "percent" && of === undefined ? ofRow(row, pack) : {};
  const given = unit ?? rowUnit(row, header, pack).unit;
  return {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(given === undefined ? {} : { unit: given }),
    ...(of === undefined ? whole : { of }),
    ...(comparator ? { comparator } : {}),
  };
}

/** Signs before a number; a plus says nothing, a minus belongs to the number. */
const SYMBOL = /^(?:<=|>=|[≤≥<>~≈+])\s*(?=\d)/u;
const SIGNS: Readonly<Record<string, Comparator>> = {
  "≤": "<=",
  "<=": "<=",
  "≥": ">=",
  ">=": ">=",
  "<": "<",
  ">": ">",
  "~": "~",
  "≈": "~",
};

/** A cell of a number and no more than a comparator and a unit: here a year-like number is an amount. */
function readBare(text: string, pack: QuantityLanguage, header: string, row: string): Quantity | undefined {
  const grammar = tableGrammar(pack);
  const symbol = SYMBOL.exec(text);
  const before = symbol ?? grammar.before.exec(text);
  const range = readRange(text, before?.[0].length ?? 0, undefined, pack);
  if (range === undefined) return undefined;
  const scale = readScale(text, range.end, pack);
  const unit = readUnit(text, scale?.end ?? range.end, pack);
  if (!/^[\s.*)\d]{0,3}$/u.test(text.slice(unit?.end ?? scale?.end ?? range.end))) return undefined;
  const given = unit ?? rowUnit(row, header, pack);
  const factor = (scale?.factor ?? 1) * (given.factor ?? 1);
  const sign = symbol ? SIGNS[symbol[0].trim()] : before && quantityGrammar(pack).beforeSigns[groupIndex(before, "b")];
  const values =
    range.high === undefined
      ? { value: round(range.low * factor) }
      : { min: round(range.low * factor), max: round(range.high * factor) };
  return {
    ...values,
    ...(given.unit === undefined ? {} : { unit: given.unit }),
    ...(sign ? { comparator: sign } : {}),
  };
}

/** The unit that a row's label or a column's heading gives: in brackets, by "andel", else the noun that it counts. */
function rowUnit(row: string, header: string, pack: QuantityLanguage): { unit?: string; factor?: number } {
  const grammar = tableGrammar(pack);
  for (const label of [row, header]) {
    for (const bracket of label.matchAll(/[([]([^()[\]]{1,30})[)\]]|,\s*([^,]{1,16})$/gu)) {
      const inner = (bracket[1] ?? bracket[2] ?? "").trim();
      const read = unitOf(inner, pack);
      if (read) return read;
    }
  }
  const unit = grammar.share.test(row) ? "percent" : labelNoun(row, pack);
  return unit === undefined ? {} : { unit };
}

/** "mio. kr.", "1.000 kr.", "pct.", "kg" and nothing else. */
function unitOf(inner: string, pack: QuantityLanguage): { unit: string; factor: number } | undefined {
  const direct = readUnit(inner, 0, pack);
  const scale = direct ? undefined : readScale(inner, 0, pack);
  const unit = direct ?? (scale ? readUnit(inner, scale.end, pack) : undefined);
  if (unit === undefined || !/^[\s.]*(?:pr\b|per\b|\/|$)/u.test(inner.slice(unit.end))) return undefined;
  return { unit: unit.unit, factor: unit.factor * (scale?.factor ?? 1) };
}

function ofRow(row: string, pack: QuantityLanguage): { of?: string } {
  const of = labelNoun(row, pack);
  return of === undefined ? {} : { of };
}
