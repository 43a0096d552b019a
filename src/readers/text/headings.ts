import { splitHeadingNumber } from "../heading-number.ts";
import { type Titles, titleKey } from "./contents.ts";
import { plainText } from "./inline.ts";
import { type Candidate, levelsOf } from "./levels.ts";
import type { Raw, RawText } from "./raw.ts";

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
  for (const [at, raw] of body.entries()) {
    if (raw.kind === "heading") found.set(raw, { ...candidateOf(raw, body, at), listed: raw.level });
    if (raw.kind !== "text" || raw.plain) continue;
    const listed = titles.get(titleKey(raw.text));
    const isCover = at < contentsEnd && listed === undefined;
    if (isCover || (listed === undefined && !looksLikeHeading(body, at))) continue;
    found.set(raw, { ...candidateOf(raw, body, at), ...(listed === undefined ? {} : { listed }) });
  }
  dropNumberedSentences(found);
  const levels = levelsOf([...found.values()]);
  return raws.map((raw) => {
    const candidate = found.get(raw);
    if (!candidate || raw.kind !== "text") return raw;
    return { kind: "guessed", level: levels.get(candidate) ?? 1, text: raw.text };
  });
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

const LOWER_END =
  /(?:^|\s)(?:på|at|i|af|til|for|med|om|og|eller|der|som|ved|fra|den|det|de|en|et|å|av|till|för|och|att|to|of|that|the|and|or|with|in|on|by|a|an|und)$/iu;
const META =
  /^(?:(?:dato|sagsnr|sagsnummer|sags?id|sagsbehandler|journalnr|j\.?\s?nr|dok\.?\s?nr|doknr|cvr|tlf|telefon|e-?mail|til|fra|kopi|cc|att|vedr|side|page|sida|ref|deres ref|vår ref|saksnr|arkivsak|dnr|date|kilde|foto|af|by|av)\b[.:\s]|http|www\.)/iu;
const DATE =
  /^(?:(?:den|d\.)\s+)?(?:\p{L}+(?:dag|day)\s+)?(?:(?:den|d\.)\s+)?\d{1,2}(?:st|nd|rd|th)?[.\s/-]+(?:\d{1,2}|\p{L}{3,9})[.\s/-]+\d{2,4}(?:\s*,?\s*kl.*)?\.?$|^\p{L}{3,9}\s+\d{4}$|^\d{4}-\d\d-\d\d$/iu;

/** So many headings may follow one another without text between them. */
const MOST_IN_A_ROW = 8;

/** A short line on its own, before text that is longer. */
function looksLikeHeading(body: readonly Raw[], at: number): boolean {
  const raw = body[at] as RawText;
  if (raw.text.length > 300) return false;
  const text = plainText(raw.text);
  if (!standsAlone(body, at) || !isTitleLike(text)) return false;
  const isTop = at < 12 && body.slice(0, at).every((other) => other.kind === "text" && other.text.length < 100);
  const skipped = (other: Raw) =>
    other.kind === "text" &&
    other.text.length <= 300 &&
    (isTitleLike(plainText(other.text)) || (isTop && isAbout(plainText(other.text))));
  let end = at + 1;
  for (let other = body[end]; other && end - at <= MOST_IN_A_ROW && skipped(other); other = body[end]) end++;
  const next = body[end];
  if (next?.kind === "item" && text.endsWith(":")) return false;
  if (next?.kind === "item") return end > at + 1 || isBold(raw.text) || /^\P{Ll}*$|^(?:\S+\s?){1,3}$/u.test(text);
  if (next?.kind === "table") return true;
  if (next?.kind !== "text") return false;
  return next.text.length > text.length || isBold(raw.text) || (end === at + 1 && isShortAnswer(text, next.text));
}

/** A line of the head of a document that says something of it: a date, a case number, who wrote it. */
function isAbout(text: string): boolean {
  return META.test(text) || DATE.test(text) || /^[\d\s./–-]+$/u.test(text);
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
  if (raw.text.includes("\n")) return false;
  const next = body[at + 1];
  return (at === 0 || raw.blanks > 0) && (raw.after > 0 || (next?.kind === "text" && next.text.length >= 90));
}

/** What no title looks like: it ends in a small word, holds no word, names a file, or counts ("1. kvartal"). */
const NO_TITLE = [LOWER_END, /^(?!.*\p{L}{2})/u, /\.(?:pdf|docx?|xlsx?|pptx?|html?)\b/iu, /^\d{1,3}\.\s+\p{Ll}/u];

function isTitleLike(text: string): boolean {
  const { number, title } = splitHeadingNumber(text);
  const words = title.split(" ").length;
  if (!/^["'”“»«(]?[\p{Lu}\d]/u.test(title) || isAbout(title)) return false;
  if (title.length > (number ? 160 : 95) || words > (number ? 22 : 13)) return false;
  if (title.endsWith(":") ? words > 2 : /:\s+\S/u.test(title) && isLabel(title)) return false;
  const isStopped = /[.,;]["”»']?$/u.test(title);
  if (isStopped && !(number && /^[^.]*\.$/u.test(title))) return false;
  return !NO_TITLE.some((pattern) => pattern.test(title));
}

/** "Ansvarlig: Skoleafdelingen": a field, while "Tema 1: Børn" and "Kronik: Kommunerne er klar" are titles. */
function isLabel(text: string): boolean {
  const label = text.slice(0, text.indexOf(":"));
  const value = text.slice(text.indexOf(":") + 1).trim();
  return !/\d$/u.test(label) && (value.split(" ").length <= 4 || /^\p{Ll}|^\d/u.test(value));
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
