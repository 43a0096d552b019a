import type { Block, Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Reading } from "../reading.ts";
import type { Field } from "./fields.ts";
import type { Line } from "./lines.ts";
import { organisationsIn } from "./organisations.ts";
import type { Part } from "./parts.ts";
import type { Patterns } from "./patterns.ts";
import { anyWithin, before } from "./places.ts";
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
  const places = fields.map((field) => field.start);
  const out: Item[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const until = candidates[index + 1]?.from ?? reading.document.text.length;
    const inside = fields.slice(before(places, candidate.from), before(places, until));
    const made = itemOf(reading, patterns, lines, inside, candidate, until);
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

/** An agenda may list the items before it treats them: of each number, the one with most text is the item, the later of equals. */
function longest<Kind extends Candidate>(reading: Reading, candidates: readonly Kind[]): Kind[] {
  const length = (index: number): number =>
    (candidates[index + 1]?.from ?? reading.document.text.length) - (candidates[index]?.from ?? 0);
  const best = new Map<string | undefined, number>();
  for (const [index, { item }] of candidates.entries()) {
    const known = best.get(item);
    if (known === undefined || length(index) >= length(known)) best.set(item, index);
  }
  return candidates.filter(({ item }, index) => best.get(item) === index);
}

/** Items without labels: numbered lines that recommendations or decisions follow, or the headings of sections that hold these. */
function structural(reading: Reading, patterns: Patterns, lines: readonly Line[], parts: readonly Part[]): Candidate[] {
  const decisive = parts.flatMap((part) =>
    part.label && (part.name === "recommendation" || part.name === "decision") ? [part.start] : [],
  );
  if (decisive.length === 0) return [];
  const sections = sectionItems(reading, patterns, lines, parts, decisive);
  const numbered = numberedItems(reading, lines, decisive, patterns);
  const [only] = sections;
  const whole = sections.length === 1 && only && only.item === undefined && only.from < (numbered[0]?.from ?? 0);
  return numbered.length > 0 && !whole && numbered.length >= sections.filter((one) => one.item).length
    ? numbered
    : sections;
}

/** Sections that hold a recommendation or a decision themselves, or whose subsections are one. */
function sectionItems(
  reading: Reading,
  patterns: Patterns,
  lines: readonly Line[],
  parts: readonly Part[],
  decisive: readonly number[],
): Candidate[] {
  const { text } = reading.document;
  const starts = new Set(decisive);
  const starting = lines.map((line) => line.start);
  const named = new Set(parts.flatMap((part) => (part.label && part.name !== "other" ? [part.label.start] : [])));
  const holds = (section: Section): boolean =>
    section.children.some((child) => child.heading && starts.has(child.heading.start)) ||
    section.blocks.some((block) => anyWithin(decisive, block.start, block.end));
  return reading.outline.sections.flatMap((section) => {
    const { heading } = section;
    if (!heading || named.has(heading.start) || !holds(section) || isFrame(reading, heading, patterns)) return [];
    const number = heading.number ?? /^(\d{1,3})\.?\s+(?=\p{Lu})/u.exec(text.slice(heading.start, heading.end))?.[1];
    const line = before(starting, heading.start);
    return [{ ...(number ? { item: number } : {}), from: heading.start, title: heading, line }];
  });
}

/** A heading of the minutes as a whole: "Referat", the name of the body or of the municipality. */
function isFrame(reading: Reading, heading: Span, patterns: Patterns): boolean {
  const title = reading.document.text.slice(heading.start, heading.end);
  const organisation = organisationsIn(title, reading.pack, patterns)[0];
  return (
    patterns.genres.some(([name, genre]) => name === "minutes" && genre.test(title)) ||
    patterns.bodyWhole.test(title) ||
    (organisation !== undefined && organisation.end - organisation.start === title.length)
  );
}

/** Items read as headings, list items or lines that begin with a number, each followed by what was recommended or decided. */
function numberedItems(
  reading: Reading,
  lines: readonly Line[],
  decisive: readonly number[],
  patterns: Patterns,
): Candidate[] {
  const { blocks, text } = reading.document;
  const starting = lines.map((line) => line.start);
  const all: (Candidate & { item: string })[] = [];
  for (const [index, block] of blocks.entries()) {
    const numbered = numberedBlock(text, block, blocks[index + 1]);
    if (!numbered) continue;
    const title = text.slice(numbered.start, numbered.end);
    if (patterns.recommends.test(title) || patterns.thatFirst.test(title)) continue;
    if (patterns.parts.some(([, part]) => part.test(title))) continue;
    const line = before(starting, block.start);
    all.push({ item: numbered.item, from: block.start, title: numbered, line });
  }
  const start = decisive[0] ?? 0;
  const out: Candidate[] = [];
  for (const [index, candidate] of longest(reading, all).entries()) {
    if (Number(candidate.item) <= Number(out.at(-1)?.item ?? 0)) continue;
    const from = out.at(-1)?.from;
    const treated = from === undefined || anyWithin(decisive, from + 1, candidate.from);
    if (treated && (index === 0 || from !== undefined || candidate.from < start)) out.push(candidate);
  }
  const [first] = out;
  const last = out.at(-1);
  if (!first || !last || first.from > start) return [];
  return (decisive.at(-1) ?? 0) > last.from ? out : out.slice(0, -1);
}

function numberedBlock(
  text: string,
  block: Block,
  next: Block | undefined,
): { item: string; start: number; end: number } | undefined {
  if (!next) return undefined;
  if (block.kind === "heading" && block.number && /^\d{1,3}$/u.test(block.number))
    return { item: block.number, start: block.start, end: block.end };
  if (block.kind === "list-item") {
    if (block.end - block.start > 200 || next.kind === "list-item" || !block.ordered) return undefined;
    const item = /\d+/u.exec(block.marker)?.[0];
    return item ? { item, start: block.start, end: block.end } : undefined;
  }
  if (block.kind !== "paragraph" && block.kind !== "heading") return undefined;
  const [line = ""] = text.slice(block.start, block.end).split("\n", 1);
  const match = /^(\d{1,3})\.?\s+(?=\p{Lu})/u.exec(line);
  return match?.[1] && line.length <= 200 && !/[.!?]$/u.test(line) && next.kind !== "list-item"
    ? { item: match[1], start: block.start + match[0].length, end: block.start + line.length }
    : undefined;
}

function itemOf(
  reading: Reading,
  patterns: Patterns,
  lines: readonly Line[],
  inside: readonly Field[],
  candidate: Candidate,
  until: number,
): Item | undefined {
  if (!candidate.title) return undefined;
  const { text } = reading.document;
  const whole = text.slice(candidate.title.start, candidate.title.end);
  const title = bareTitle(text, candidate.title, patterns);
  if (title.start >= title.end) return undefined;
  const near = lines.slice(Math.max(0, candidate.line), candidate.line + 8).filter((line) => line.start < until);
  const field = inside.find((one) => one.name === "caseNumber" && caseNumberIn(one.value, patterns));
  const alone = near.find((line) => line.start >= title.end && isCaseNumber(line.text, patterns));
  const outside = whole.slice(0, title.start - candidate.title.start) + whole.slice(title.end - candidate.title.start);
  const caseNumber = (field && caseNumberIn(field.value, patterns)) ?? alone?.text ?? caseNumberIn(outside, patterns);
  const numbered = candidate.item ?? inside.find((one) => one.name === "item")?.value.match(/\d+/u)?.[0];
  const marks = [
    outside,
    ...near.filter((line) => line.text.length < 80).flatMap((line) => line.text.split(/\s[-–|·]\s/u)),
  ];
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
