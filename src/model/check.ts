import type { Box, Model, Source } from "./schema.ts";

/** Something in a model that its schema cannot tell. */
export interface Issue {
  readonly severity: "error" | "warning";
  readonly code: IssueCode;
  readonly message: string;
  /** Keys and indexes from the root of the model. */
  readonly path: readonly (string | number)[];
}

/** What can be wrong with a model of the right shape, and what to do about it. */
export const ISSUES = {
  "id-duplicate": "Give each item an id of its own.",
  "reference-missing": "Name the id of an item that is there, or leave the field out.",
  "reference-circle": "Break the circle: an item cannot stand above itself.",
  "source-order": "An item's source ends after it starts.",
  "source-outside": "The source must lie within the document's characters; strategy read prints them.",
  "page-outside": "Pages count from 1 to document.source.pages.",
  "box-order": "A box is x0, y0, x1, y1 from the top left, so x0 <= x1 and y0 <= y1.",
  "range-order": "A range runs from min up to max.",
  "date-impossible":
    "Months are 01 to 12, seasons 21 to 24, quarters 33 to 36, days those of the month; an interval does not end before it starts.",
  "text-outside":
    "The text is longer than the place it is said to stand at; correct source, or take the text from the document.",
} as const;

export type IssueCode = keyof typeof ISSUES;

const LISTS = ["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"] as const;

type List = (typeof LISTS)[number];
type Item = Model[List][number];

/** Where each field that names another item must lead to. */
const REFERENCES: Readonly<Record<string, Partial<Record<List, List>>>> = {
  theme: { goals: "themes", indicators: "themes", comments: "themes", benefits: "themes" },
  goal: { indicators: "goals" },
  parent: { themes: "themes", goals: "goals" },
  inReplyTo: { comments: "comments" },
  repeats: { decisions: "decisions" },
};

/** Checks what the schema cannot: references between items, places in the source, ranges and dates. In the model's order. */
export function checkModel(model: Model): Issue[] {
  const issues: Issue[] = [];
  const ids = idsOf(model, issues);
  for (const list of LISTS) {
    for (const [index, item] of model[list].entries()) {
      const path = [list, index];
      checkReferences(item, list, path, ids, issues);
      checkSource(item.source, lengthOf(item), path, model, issues);
    }
    checkCircles(model[list], list, issues);
  }
  for (const [index, entry] of (model.document.agenda ?? []).entries()) {
    checkSource(entry.source, 0, ["document", "agenda", index], model, issues);
  }
  checkValues(model, [], issues);
  return issues;
}

function idsOf(model: Model, issues: Issue[]): Map<List, Set<string>> {
  const all = new Set<string>();
  const ids = new Map<List, Set<string>>();
  for (const list of LISTS) {
    const own = new Set<string>();
    for (const [index, { id }] of model[list].entries()) {
      if (all.has(id)) issues.push(error("id-duplicate", `the id ${id} is used twice`, [list, index, "id"]));
      all.add(id);
      own.add(id);
    }
    ids.set(list, own);
  }
  return ids;
}

function checkReferences(
  item: Item,
  list: List,
  path: Issue["path"],
  ids: ReadonlyMap<List, ReadonlySet<string>>,
  issues: Issue[],
): void {
  for (const [field, targets] of Object.entries(REFERENCES)) {
    const wanted = referenceOf(item, field);
    const target = targets[list];
    if (wanted === undefined || target === undefined || ids.get(target)?.has(wanted)) continue;
    issues.push(error("reference-missing", `there is no item ${wanted} among the ${target}`, [...path, field]));
  }
}

/** Follows each chain of parents or answers; each circle is told once, at the first of its items. */
function checkCircles(items: readonly Item[], list: List, issues: Issue[]): void {
  for (const field of ["parent", "inReplyTo", "repeats"]) {
    const next = new Map(items.map((item) => [item.id, referenceOf(item, field)]));
    const settled = new Set<string>();
    for (const { id } of items) {
      const chain = new Set<string>();
      let at: string | undefined = id;
      while (at !== undefined && !settled.has(at) && !chain.has(at)) {
        chain.add(at);
        at = next.get(at);
      }
      if (at !== undefined && chain.has(at)) {
        const place = items.findIndex((item) => item.id === at);
        issues.push(error("reference-circle", `${field} leads from ${at} back to ${at}`, [list, place, field]));
      }
      for (const one of chain) settled.add(one);
    }
  }
}

function referenceOf(item: Item, field: string): string | undefined {
  const value = (item as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : undefined;
}

function lengthOf(item: Item): number {
  const text = "text" in item ? item.text : item.title;
  return [...text].length;
}

function checkSource(source: Source, length: number, path: Issue["path"], model: Model, issues: Issue[]): void {
  const { characters, pages } = model.document.source;
  const { start, end, page, boxes = [] } = source;
  const at = [...path, "source"];
  if (start >= end) issues.push(error("source-order", `the source runs from ${start} to ${end}`, at));
  else if (length > end - start) {
    const message = `the text has ${length} characters, its source only ${end - start}`;
    issues.push({ severity: "warning", code: "text-outside", message, path: at });
  }
  if (end > characters) {
    issues.push(error("source-outside", `the source ends at ${end}, the document at ${characters}`, [...at, "end"]));
  }
  if (page !== undefined) checkPage(page, pages, [...at, "page"], issues);
  for (const [index, box] of boxes.entries()) checkBox(box, pages, [...at, "boxes", index], issues);
}

function checkPage(page: number, pages: number | undefined, path: Issue["path"], issues: Issue[]): void {
  if (pages !== undefined && page <= pages) return;
  const there = pages === undefined ? "the document has no pages" : `the document has ${pages}`;
  issues.push(error("page-outside", `there is no page ${page}: ${there}`, path));
}

function checkBox(
  { page, box: [x0, y0, x1, y1] }: Box,
  pages: number | undefined,
  path: Issue["path"],
  issues: Issue[],
): void {
  checkPage(page, pages, [...path, "page"], issues);
  if (x0 > x1 || y0 > y1) issues.push(error("box-order", "the box is turned inside out", [...path, "box"]));
}

const DATED = new Set(["date", "deadline", "since", "period"]);

/** `by` is the date of a target, and the party of a comment. */
function isDated(key: string, path: Issue["path"]): boolean {
  return DATED.has(key) || (key === "by" && path.at(-2) === "targets");
}

/** Goes through all values for what holds of quantities and dates wherever they stand. */
function checkValues(value: unknown, path: Issue["path"], issues: Issue[]): void {
  if (typeof value !== "object" || value === null) return;
  const { min, max } = value as { min?: unknown; max?: unknown };
  if (typeof min === "number" && typeof max === "number" && min > max) {
    issues.push(error("range-order", `the range runs from ${min} to ${max}`, [...path, "min"]));
  }
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof child !== "string") checkValues(child, [...path, step], issues);
    else if (isDated(key, path) && !isPossible(child)) {
      issues.push(error("date-impossible", `${child} is no date`, [...path, step]));
    }
  }
}

function isPossible(edtf: string): boolean {
  const [from = "", to] = edtf.split("/");
  if (![from, to ?? ".."].every((part) => part === ".." || isPossibleDate(part))) return false;
  return to === undefined || from === ".." || to === ".." || from.slice(0, 4) <= to.slice(0, 4) || from.startsWith("-");
}

function isPossibleDate(date: string): boolean {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/u.exec(date) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const number = Number(month);
  if (day === undefined)
    return (number >= 1 && number <= 12) || (number >= 21 && number <= 24) || (number >= 33 && number <= 36);
  return number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), number);
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function error(code: IssueCode, message: string, path: Issue["path"]): Issue {
  return { severity: "error", code, message, path };
}
