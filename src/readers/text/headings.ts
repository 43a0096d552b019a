import { splitHeadingNumber } from "../heading-number.ts";
import { type Titles, titleKey } from "./contents.ts";
import { plainText } from "./inline.ts";
import { type Candidate, levelsOf } from "./levels.ts";
import type { Raw, RawItem, RawText } from "./raw.ts";
import { seriesOf } from "./series.ts";
import { isAbout, isBodyName, isKicker, isSalutation, isTitleLike } from "./title-like.ts";

export interface Guessed {
  readonly kind: "guessed";
  readonly level: number;
  readonly text: string;
}

/**
 * Finds the headings of a text without markup, by their looks and by what the table of contents lists, and gives them levels.
 * Where the text marks its headings itself (Markdown), nothing is guessed.
 */
export function guessHeadings(raws: readonly Raw[], titles: Titles): (Raw | Guessed)[] {
  if (raws.filter((raw) => raw.kind === "heading").length > 1) return [...raws];
  const body = raws.filter((raw) => raw.kind !== "furniture");
  const found = new Map<Raw, Candidate>();
  const contentsEnd = body.findLastIndex((raw) => raw.kind === "contents");
  const recurring = recurringLines(body);
  for (const [at, raw] of body.entries()) {
    if (raw.kind === "heading") found.set(raw, { ...candidateOf(raw, body, at), listed: raw.level });
    if (raw.kind !== "text" || raw.plain) continue;
    const listed = titles.get(titleKey(raw.text));
    const isCover = at < contentsEnd && listed === undefined;
    if (isCover || (listed === undefined && !looksLikeHeading(body, at, recurring))) continue;
    found.set(raw, { ...candidateOf(raw, body, at), ...(listed === undefined ? {} : { listed }) });
  }
  dropNumberedSentences(found);
  dropKickers(found, body);
  markSeries(found, body);
  const levels = levelsOf([...found.values()]);
  return raws.map((raw) => {
    const candidate = found.get(raw);
    if (!candidate || raw.kind !== "text") return raw;
    return { kind: "guessed", level: levels.get(candidate) ?? 1, text: raw.text };
  });
}

function markSeries(found: Map<Raw, Candidate>, body: readonly Raw[]): void {
  const series = seriesOf(found, body);
  for (const [raw, candidate] of found) {
    const own = series.get(candidate);
    if (own !== undefined) found.set(raw, { ...candidate, series: own });
  }
}

function candidateOf(raw: { readonly text: string }, body: readonly Raw[], at: number): Candidate {
  const { number, title } = splitHeadingNumber(plainText(raw.text));
  const before = body[at - 1];
  const lead = before?.kind === "text" && before.text.endsWith(":") ? before.text : undefined;
  return {
    title,
    ...(number === undefined ? {} : { number }),
    ...(lead === undefined ? {} : { lead }),
    isFirst: at < 12 && body.slice(0, at).every((other) => other.kind === "text" && other.text.length < 100),
    at,
  };
}

/** So many headings may follow one another without text between them. */
const MOST_IN_A_ROW = 8;

/** A short line on its own, before text that is longer. */
function looksLikeHeading(body: readonly Raw[], at: number, recurring: ReadonlySet<string>): boolean {
  const raw = body[at] as RawText;
  if (raw.text.length > 300) return false;
  if (isTitlePage(body, at)) return true;
  const text = plainText(raw.text);
  if (!standsAlone(body, at)) return false;
  const following = body[at + 1];
  if (following?.kind === "item" && endsOpen(text)) return recurring.has(titleKey(text)) && beginsHigh(following);
  if (!isTitleLike(text)) return false;
  const end = skipTitles(body, at);
  const next = body[end];
  const isDirect = end === at + 1;
  if (next?.kind === "item") return isDirect ? isAboveItems(raw, next, recurring) : !text.endsWith(":");
  return next?.kind === "table" || (next?.kind === "text" && isAboveText(raw, next, isDirect));
}

function isAboveText(raw: RawText, next: RawText, isDirect: boolean): boolean {
  const text = plainText(raw.text);
  if (text.endsWith("?") && !isDirect) return false;
  return raw.head || next.text.length > text.length || isBold(raw.text) || (isDirect && isShortAnswer(text, next.text));
}

/** Past the headings that follow a heading, and the lines that say something of the document or the case. */
function skipTitles(body: readonly Raw[], at: number): number {
  const isTop = at < 12 && body.slice(0, at).every((other) => other.kind === "text" && other.text.length < 100);
  const isNumbered = splitHeadingNumber(plainText((body[at] as RawText).text)).number !== undefined;
  const isSkipped = (other: Raw) => {
    if (other.kind !== "text" || other.text.length > 300) return false;
    if (isSalutation(other.text)) return true;
    const [first = "", ...more] = plainText(other.text).split("\n");
    return (more.length === 0 && isTitleLike(first)) || ((isTop || isNumbered) && isAbout(first));
  };
  let end = at + 1;
  for (let other = body[end]; other && end - at <= MOST_IN_A_ROW && isSkipped(other); other = body[end]) end++;
  return end;
}

/** A title above a list, rather than the beginning of the sentences that the list goes on. */
function isAboveItems(raw: RawText, item: RawItem, recurring: ReadonlySet<string>): boolean {
  const text = plainText(raw.text);
  if (text.endsWith(":")) return false;
  const isShort = isBold(raw.text) || /^\P{Ll}*$|^(?:\S+\s?){1,3}$/u.test(text);
  if (isShort && raw.after > 0) return true;
  if (!beginsHigh(item)) return false;
  return isShort || recurring.has(titleKey(raw.text));
}

function beginsHigh(item: RawItem): boolean {
  return /^["'”“»«(]?[\p{Lu}\d]/u.test(plainText(item.text));
}

/** "Det går vi i gang med": a title in spite of its last word, if it comes back and its list does not go on the sentence. */
function endsOpen(text: string): boolean {
  return /^\p{Lu}(?:\S*\s+){3,9}(?:med|for|til|på|om|af|i|with|for|on|to)$/u.test(text) && text.length <= 60;
}

/** The short lines that come back: the headings of parts that every chapter has. */
function recurringLines(body: readonly Raw[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const raw of body) {
    if (raw.kind !== "text" || raw.plain || raw.text.length > 100 || raw.text.endsWith(":")) continue;
    counts.set(titleKey(raw.text), (counts.get(titleKey(raw.text)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

const NAMES_A_PLAN =
  /(?:^|\s)\p{L}*(?:strategi|politik|politikk|plan|program|charter|vision|strategy|policy|høringssvar|notat)(?:en|et|s)?(?!\p{L})|(?<!\d)20\d\d(?!\d)/iu;

/** The title of the document in two lines or three, at the top: a name and what it is the name of. */
function isTitlePage(body: readonly Raw[], at: number): boolean {
  const raw = body[at] as RawText;
  const lines = plainText(raw.text).split("\n");
  if (at >= 12 || lines.length < 2 || lines.length > 3 || raw.after === 0) return false;
  if (!body.slice(0, at).every((other) => other.kind === "text" && isKicker(plainText(other.text)))) return false;
  return lines.every((line) => isTitleLike(line) && !isBodyName(line)) && lines.some((line) => NAMES_A_PLAN.test(line));
}

function isBold(text: string): boolean {
  return /^(\*\*|__)(?:(?!\1).)+\1:?$/u.test(text);
}

/** "Beslutning:" and then "Godkendt." */
function isShortAnswer(text: string, next: string): boolean {
  return text.length <= 30 && next.length >= 5 && /[.!?]$/u.test(next);
}

function standsAlone(body: readonly Raw[], at: number): boolean {
  const raw = body[at] as RawText;
  if (raw.head) return true;
  if (raw.text.includes("\n")) return false;
  const next = body[at + 1];
  if (at > 0 && raw.blanks === 0) return false;
  return raw.after > 0 || next?.kind === "item" || (next?.kind === "text" && next.text.length >= 90);
}

/** A numbered line that ends in a full stop is a sentence, unless it goes on the count of the headings before it. */
function dropNumberedSentences(found: Map<Raw, Candidate>): void {
  let before: string | undefined;
  for (const [raw, candidate] of found) {
    if (!candidate.number) continue;
    const parts = candidate.number.split(".");
    const wanted = [...parts.slice(0, -1), String(Number(parts.at(-1)) - 1)].join(".");
    if (raw.kind === "text" && raw.text.endsWith(".") && candidate.listed === undefined && before !== wanted)
      found.delete(raw);
    else before = candidate.number;
  }
}

/** What stands above the title is no heading of what follows, where a title does follow. */
function dropKickers(found: Map<Raw, Candidate>, body: readonly Raw[]): void {
  const all = [...found];
  for (const [index, [raw, candidate]] of all.entries()) {
    const next = all[index + 1]?.[1];
    if (raw.kind !== "text" || !candidate.isFirst || !next || !isKicker(plainText(raw.text))) return;
    const between = body.slice(candidate.at + 1, next.at);
    if (!between.every((other) => other.kind === "text" && isHeadLine(plainText(other.text))) || !isRealTitle(next))
      return;
    found.delete(raw);
  }
}

function isHeadLine(text: string): boolean {
  return text.length < 100 || isAbout(text);
}

function isRealTitle(candidate: Candidate): boolean {
  return (
    candidate.number !== undefined ||
    isKicker(candidate.title) ||
    /\S+(?:\s+\S+){3}|(?<!\d)\d{4}/u.test(candidate.title)
  );
}
