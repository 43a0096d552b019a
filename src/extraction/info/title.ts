import type { Span } from "../../document/document.ts";
import type { DocumentType } from "../../model/schema.ts";
import { type Context, headFields } from "./context.ts";
import { datesIn } from "./dates.ts";
import { fieldLabel } from "./fields.ts";
import { isProse, type Line } from "./lines.ts";
import { organisationsIn } from "./organisations.ts";
import { bareTitle, isCaseNumber } from "./titles.ts";

export interface TitleFound {
  readonly title: string;
  /** Absent when only the file's own properties name it. */
  readonly span?: Span;
}

/** The document's title: of minutes with one item that item's, else the line of the head that looks most like one. */
export function titleOf(context: Context, type: DocumentType): TitleFound | undefined {
  const { items, reading, patterns } = context;
  const { text, metadata } = reading.document;
  const only = items.length === 1 ? items[0] : undefined;
  if (type === "minutes" && only) return { title: only.title, span: { start: only.start, end: only.end } };
  if (type === "minutes" && items.length > 1) return meetingTitle(context);
  const best = candidates(context, type)[0];
  if (best) {
    const bare = bareTitle(text, best.span, patterns);
    const span = type === "strategy" ? withSubtitle(context, bare) : bare;
    const title = text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
    if (title !== "") return { title, span };
  }
  const named = metadata.title?.trim();
  if (!named || patterns.genres.some(([, genre]) => genre.test(named))) return undefined;
  return { title: named.replace(/\s+/gu, " ") };
}

/** The title of minutes with many items: the line before the first of them that says which meeting it was. */
function meetingTitle(context: Context): TitleFound | undefined {
  const { items, lines, patterns, reading } = context;
  const { text } = reading.document;
  const genre = patterns.genreFirst.find(([name]) => name === "minutes")?.[1];
  const before = lines.filter((line) => line.start < (items[0]?.from ?? 0) && !line.cell && !isProse(line));
  const best =
    before.find(
      (line) => line.block.kind === "heading" && patterns.body.test(line.text) && !patterns.bodyWhole.test(line.text),
    ) ??
    before.find((line) => genre?.test(line.text) && line.text.length > 20) ??
    before.find((line) => line.block.kind === "heading") ??
    before.find((line) => genre?.test(line.text) || patterns.body.test(line.text));
  if (!best) return undefined;
  const span = best.block.kind === "heading" ? best.block : best;
  return { title: text.slice(span.start, span.end).replace(/\s+/gu, " ").replace(/\.$/u, ""), span };
}

interface Candidate {
  readonly span: Span;
  readonly points: number;
}

function candidates(context: Context, type: DocumentType): Candidate[] {
  const { lines, fields, reading } = context;
  const out: Candidate[] = [];
  const subject = headFields(context).find((field) => field.name === "subject");
  if (subject) out.push({ span: subject, points: 5 });
  const top = Math.min(...reading.document.blocks.map((block) => (block.kind === "heading" ? block.level : 9)));
  const first = lines.filter((line) => line.start === line.block.start || line.block.kind !== "heading").slice(0, 40);
  for (const line of first) {
    if (!isTitleLine(line, context, type)) continue;
    if (fields.some((field) => field.start < line.end && line.start < field.end)) continue;
    if (isKicker(line, context)) continue;
    const span = withPeriod(line, lines);
    out.push({ span, points: pointsOf(line, context, top) - out.length * 0.4 - (line.index > 15 ? 2 : 0) });
  }
  return out.filter((one) => one.points > 0).sort((a, b) => b.points - a.points);
}

function pointsOf(line: Line, context: Context, top: number): number {
  const { patterns, reading, lines } = context;
  const { metadata } = reading.document;
  let points = line.index < 6 ? 1 : 0.2;
  if (line.block.kind === "heading")
    points += line.block.level === top ? (line.block.evidence === "format" ? 3 : 2) : 0.5;
  else if (line.block.marks.some((mark) => mark.kind === "strong" && mark.start <= line.start && mark.end >= line.end))
    points += 1;
  if (patterns.genreKicker.some(([, kicker]) => kicker.test(line.text))) points += 3;
  if (
    patterns.genreFirst.some(
      ([name, genre]) =>
        (name === "memo" || name === "hearing-response" || name === "minutes") && genre.test(line.text),
    )
  )
    points += 2;
  if (patterns.summaries.test(line.text)) points += 2;
  if (patterns.strategyNoun.test(line.text)) points += 1.5;
  if (patterns.hearing.test(line.text)) points += 1;
  if (/(?:19|20)\d{2}\s?[-–—/]\s?(?:19|20)?\d{2}/u.test(line.text)) points += 1;
  const named = metadata.title?.toLowerCase().replace(/\s+/gu, " ") ?? "";
  if (
    named !== "" &&
    (named === line.text.toLowerCase() || (line.text.length > 15 && named.includes(line.text.toLowerCase())))
  )
    points += 2;
  const next = lines[line.index + 1];
  if (next?.text === line.text) points += 2;
  return points;
}

/** Whether a line can be a title at all. */
function isTitleLine(line: Line, context: Context, type: DocumentType): boolean {
  const { patterns, reading } = context;
  const text = line.text.replace(/\s*:$/u, "");
  if (line.cell || isProse(line) || text.length < 4 || /:$/u.test(line.text) || !/\p{L}{3}/u.test(text)) return false;
  if (
    line.block.kind === "list-item" ||
    patterns.byline.test(text) ||
    patterns.publication.test(text) ||
    patterns.adopted.test(text)
  )
    return false;
  if (
    patterns.genres.some(
      ([name, genre]) =>
        name !== "strategy" && genre.test(text) && !(name === "minutes" && type === "minutes" && text.length > 20),
    )
  )
    return false;
  if (fieldLabel(text, patterns) || patterns.parts.some(([, part]) => part.test(text)) || isCaseNumber(text, patterns))
    return false;
  if (
    patterns.salutation.test(text) ||
    patterns.closing.test(text) ||
    patterns.bodyWhole.test(text) ||
    isFraming(text, context)
  )
    return false;
  const date = datesIn(text, reading.pack)[0];
  if (date && leftOver(text, date) <= 3) return false;
  const issuer = organisationsIn(text, reading.pack, patterns)[0];
  return !(issuer && issuer.start < 3 && !issuer.genitive && isLetterhead(text.slice(issuer.end)));
}

/** "DEBAT · SKOLER" over the title: a genre word and a subject, no title of its own. */
function isKicker(line: Line, { patterns, lines }: Context): boolean {
  const kicker = patterns.genreKicker.map(([, pattern]) => pattern.exec(line.text)).find((match) => match !== null);
  const next = lines[line.index + 1];
  if (!kicker || !next || isProse(next) || next.cell || patterns.byline.test(next.text)) return false;
  const rest = line.text.slice(kicker[0].length);
  return !/\p{Ll}/u.test(rest) || (!/:\s*$/u.test(kicker[0]) && rest.split(/\s+/u).length <= 3);
}

/** A strategy's title and the line under it that says what kind of strategy it is, whose, and for when. */
function withSubtitle(context: Context, title: Span): Span {
  const { lines, patterns, reading } = context;
  const { text } = reading.document;
  const named = /\d{4}/u.test(text.slice(title.start, title.end));
  const says = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !line.cell &&
    line.text.length < 120 &&
    !/[.!?:]$/u.test(line.text) &&
    !patterns.adopted.test(line.text) &&
    !isProse(line);
  const next = lines.find((line) => line.start >= title.end);
  if (
    !named &&
    says(next) &&
    isSubtitle(next, context) &&
    !patterns.strategyNoun.test(text.slice(title.start, title.end))
  )
    return { start: title.start, end: next.end };
  const before = lines.findLast((line) => line.end <= title.start);
  const over = says(before) && isTitleLine(before, context, "strategy") && !patterns.strategyNoun.test(before.text);
  const own = lines.find((line) => line.start === title.start);
  const joined = before && own && (before.block === own.block || before.block.kind === "heading");
  return over && joined && isSubtitle(own, context) && before.index <= 3
    ? { start: before.start, end: title.end }
    : title;
}

/** A line that a strategy noun begins, or that ends in it or in a period. */
function isSubtitle({ text }: Line, { patterns }: Context): boolean {
  const noun = patterns.strategyNoun.exec(text);
  return (
    noun !== null &&
    (/(?:19|20)\d{2}\)?$/u.test(text) || noun.index === 0 || noun.index + noun[0].length === text.length)
  );
}

/** How many words stand beside a span of a line. */
export function leftOver(text: string, span: Span): number {
  return (`${text.slice(0, span.start)} ${text.slice(span.end)}`.match(/\p{L}+/gu) ?? []).length;
}

/** What follows the name of an issuer in a letterhead: nothing, a department, or an address. */
export function isLetterhead(rest: string): boolean {
  return rest.trim() === "" || (/^\s*(?:[,·•|–—-]|\s\s)/u.test(rest) && !/[.!?]$/u.test(rest));
}

/** A heading such as "Indledning": no title, unless more words follow. */
function isFraming(text: string, { patterns }: Context): boolean {
  return text.split(/\s+/u).length <= 3 && patterns.framing.test(text);
}

/** A title that breaks off at a dash, or whose period stands on the line after it, takes that line in. */
function withPeriod(line: Line, lines: readonly Line[]): Span {
  const { block } = line;
  const span = block.kind === "heading" ? block : line;
  const next = lines.find((one) => one.start >= span.end);
  if (!next || next.cell || next.text.length > 100) return span;
  const last = lines[next.index - 1] ?? line;
  const period = /^\(?(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)?\d{2})?\)?$/u.test(next.text);
  const broken = /\s[-–—]$/u.test(last.text);
  return (period && !/(?:19|20)\d{2}$/u.test(last.text)) || broken ? { start: span.start, end: next.end } : span;
}
