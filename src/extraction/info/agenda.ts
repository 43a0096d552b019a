import type { Block, Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Reading } from "../reading.ts";
import type { Field } from "./fields.ts";
import type { Line } from "./lines.ts";
import type { Part } from "./parts.ts";
import type { Patterns } from "./patterns.ts";
import { bareTitle, caseNumberIn, isCaseNumber } from "./titles.ts";

/** An item of the agenda. The span is its title's; the item goes on until `until`. */
export interface Item extends Span {
  readonly item?: string;
  readonly title: string;
  readonly caseNumber?: string;
  readonly open?: boolean;
  /** Where the item begins, label and all. */
  readonly from: number;
  readonly until: number;
}

interface Candidate {
  readonly item?: string;
  readonly from: number;
  readonly title?: Span;
  /** The line that holds the label. */
  readonly line: number;
}

/** The items of minutes: by their labels ("Punkt 5."), else by the numbered or repeated headings that hold recommendations and decisions. */
export function itemsOf(
  reading: Reading,
  patterns: Patterns,
  lines: readonly Line[],
  fields: readonly Field[],
  parts: readonly Part[],
): Item[] {
  const labelled = longest(
    reading,
    lines.flatMap((line) => labelledItem(line, lines, patterns) ?? []),
  );
  const found = labelled.length > 0 ? labelled : structural(reading, patterns, lines, parts);
  const candidates = found.length > 0 ? found : fromFields(fields);
  const out: Item[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const until = candidates[index + 1]?.from ?? reading.document.text.length;
    const made = itemOf(reading, patterns, lines, fields, candidate, until);
    if (made) out.push(made);
  }
  return out;
}

function labelledItem(line: Line, lines: readonly Line[], patterns: Patterns): Candidate | undefined {
  if (line.cell || line.start !== line.block.start || line.text.length > 250) return undefined;
  for (const pattern of patterns.itemLabels) {
    const match = pattern.exec(line.text);
    const item = match?.groups?.["item"];
    if (!match || item === undefined) continue;
    const rest = line.text.slice(match[0].length);
    if (rest === "") {
      const title = titleAfter(line, lines, patterns);
      return title ? { item, from: line.start, title, line: line.index } : undefined;
    }
    const running =
      line.block.kind !== "heading" && (!/^["”“»(]?[\p{Lu}\d]/u.test(rest) || /[.!?]\s+\p{Lu}/u.test(rest));
    return running
      ? undefined
      : {
          item,
          from: line.start,
          title: {
            start: line.start + match[0].length,
            end: line.block.kind === "heading" ? line.block.end : line.end,
          },
          line: line.index,
        };
  }
  return undefined;
}

/** The title that follows a label on a line of its own. */
function titleAfter(label: Line, lines: readonly Line[], patterns: Patterns): Span | undefined {
  for (const line of lines.slice(label.index + 1, label.index + 4)) {
    const bare = line.text.replace(/^[([]|[)\]]$/gu, "");
    if (isCaseNumber(bare, patterns) || wholly(patterns.open, bare) || wholly(patterns.closed, bare)) continue;
    return line.text.length <= 250 && !line.cell ? (line.block.kind === "heading" ? line.block : line) : undefined;
  }
  return undefined;
}

/** A form with fields for the item's number and title. */
function fromFields(fields: readonly Field[]): Candidate[] {
  const number = fields.find((field) => field.name === "item");
  const title = fields.find((field) => field.name === "subject");
  const item = number?.value.match(/\d+/u)?.[0];
  return item && number && title ? [{ item, from: Math.min(number.start, title.start), title, line: 0 }] : [];
}

/** An agenda may list the items before it treats them: of each number, the one with most text is the item. */
function longest(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const length = (index: number): number =>
    (candidates[index + 1]?.from ?? reading.document.text.length) - (candidates[index]?.from ?? 0);
  return candidates.filter((one, index) =>
    candidates.every(
      (other, at) =>
        at === index ||
        other.item !== one.item ||
        length(at) < length(index) ||
        (length(at) === length(index) && at > index),
    ),
  );
}

/** Sections that hold a recommendation or a decision themselves, or whose subsections are one. */
function structural(reading: Reading, patterns: Patterns, lines: readonly Line[], parts: readonly Part[]): Candidate[] {
  const decisive = parts.filter((part) => part.label && (part.name === "recommendation" || part.name === "decision"));
  const starts = new Set(decisive.map((part) => part.start));
  const lineAt = (offset: number): number => lines.findIndex((line) => line.start === offset);
  const isPart = (section: Section): boolean =>
    section.heading !== undefined &&
    parts.some((part) => part.label?.start === section.heading?.start && part.name !== "other");
  const holds = (section: Section): boolean =>
    section.children.some((child) => child.heading && starts.has(child.heading.start)) ||
    section.blocks.some((block) => decisive.some((part) => part.start >= block.start && part.start < block.end));
  const sections = reading.outline.sections.filter((section) => section.heading && !isPart(section) && holds(section));
  if (sections.length > 0) {
    return sections.flatMap(({ heading }) =>
      heading
        ? [
            {
              ...(heading.number ? { item: heading.number } : {}),
              from: heading.start,
              title: heading,
              line: lineAt(heading.start),
            },
          ]
        : [],
    );
  }
  return listed(reading, lines, decisive, patterns);
}

/** Items read as an ordered list whose entries are followed by their text, or as lines that begin with a number. */
function listed(reading: Reading, lines: readonly Line[], decisive: readonly Part[], patterns: Patterns): Candidate[] {
  const { blocks, text } = reading.document;
  const out: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    const numbered = numberedBlock(text, block, blocks[index + 1]);
    if (!numbered || patterns.recommends.test(text.slice(block.start, block.end))) continue;
    const from = out.at(-1)?.from;
    if (
      patterns.thatFirst.test(text.slice(numbered.start, block.end)) ||
      Number(numbered.item) <= Number(out.at(-1)?.item ?? 0)
    )
      continue;
    const treated = from === undefined || decisive.some((part) => part.start > from && part.start < block.start);
    const before = decisive[0]?.start ?? 0;
    if (!treated || (from === undefined && block.start > before)) continue;
    const line = lines.findIndex((one) => one.start === block.start);
    out.push({ item: numbered.item, from: block.start, title: { start: numbered.start, end: block.end }, line });
  }
  const last = out.at(-1);
  return last && decisive.some((part) => part.start > last.from) ? out : [];
}

function numberedBlock(
  text: string,
  block: Block,
  next: Block | undefined,
): { item: string; start: number } | undefined {
  if (block.end - block.start > 200 || !next || next.kind === "list-item") return undefined;
  if (block.kind === "list-item") {
    const item = block.ordered ? /\d+/u.exec(block.marker)?.[0] : undefined;
    return item ? { item, start: block.start } : undefined;
  }
  const match =
    block.kind === "paragraph" ? /^(\d{1,3})\.?\s+(?=\p{Lu})/u.exec(text.slice(block.start, block.end)) : null;
  return match?.[1] && !/[.!?]$/u.test(text.slice(block.start, block.end))
    ? { item: match[1], start: block.start + match[0].length }
    : undefined;
}

function itemOf(
  reading: Reading,
  patterns: Patterns,
  lines: readonly Line[],
  fields: readonly Field[],
  candidate: Candidate,
  until: number,
): Item | undefined {
  if (!candidate.title) return undefined;
  const { text } = reading.document;
  const whole = text.slice(candidate.title.start, candidate.title.end);
  const title = bareTitle(text, candidate.title, patterns);
  if (title.start >= title.end) return undefined;
  const inside = fields.filter((field) => field.start >= candidate.from && field.start < until);
  const near = lines.slice(Math.max(0, candidate.line), candidate.line + 8).filter((line) => line.start < until);
  const field = inside.find((one) => one.name === "caseNumber" && caseNumberIn(one.value, patterns));
  const alone = near.find((line) => line.start >= title.end && isCaseNumber(line.text, patterns));
  const outside = whole.slice(0, title.start - candidate.title.start) + whole.slice(title.end - candidate.title.start);
  const caseNumber = (field && caseNumberIn(field.value, patterns)) ?? alone?.text ?? caseNumberIn(outside, patterns);
  const numbered = candidate.item ?? inside.find((one) => one.name === "item")?.value.match(/\d+/u)?.[0];
  const marks = [outside, ...near.filter((line) => line.text.length < 30).map((line) => line.text)];
  const closed = marks.some(
    (mark) => mark !== "" && (mark === outside ? patterns.closed.test(mark) : wholly(patterns.closed, mark)),
  );
  const open = marks.some(
    (mark) => mark !== "" && (mark === outside ? patterns.open.test(mark) : wholly(patterns.open, mark)),
  );
  return {
    ...(numbered ? { item: numbered } : {}),
    title: text.slice(title.start, title.end).replace(/\s+/gu, " "),
    ...(caseNumber ? { caseNumber } : {}),
    ...(closed ? { open: false } : open ? { open: true } : {}),
    start: title.start,
    end: title.end,
    from: candidate.from,
    until,
  };
}

function wholly(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text.trim());
  return match !== null && match[0].length === text.trim().length;
}
