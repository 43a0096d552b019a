import { regexp } from "../base/regexp.ts";
import type { Span } from "../document/document.ts";
import type { TextPack } from "../languages/types/text.ts";

/**
 * Cuts a span of a text into sentences; offsets are those of the text. A line break parts sentences too, unless the next line
 * goes on in lower case.
 */
export type SplitSentences = (text: string, span: Span) => Span[];

/** Sentence ends in Latin script; which full stops are not ends is the pack's to say. */
export function sentenceSplitter(pack: TextPack): SplitSentences {
  const months = pack.months.flat().map(literal).join("|");
  const never = regexp(`(?:^|[\\s(«"”“'/–-])(?:${pack.abbreviations.map(abbreviation).join("|")})\\.$`, "iu");
  const maybe = regexp(`(?:^|[\\s(«"”“'/–\\d-])(?:${pack.endingAbbreviations.map(abbreviation).join("|")})\\.$`, "iu");
  const month = regexp(`^(?:${months})(?![\\p{L}])`, "iu");
  const isEnd = (before: string, mark: string, after: string): boolean => {
    if (mark !== ".") return true;
    if (/\.\.$/u.test(before)) return !/\.\.\.$/u.test(before) || /^\p{Lu}/u.test(after);
    const ordinal = /(?:^|[\s(«"”“'/–-])(\d{1,3})\.$/u.exec(before);
    if (ordinal)
      return ordinal[0].length < before.trim().length && /^["”“«»'(]*\p{Lu}/u.test(after) && !month.test(after);
    if (/(?:^|[\s(."”«])\p{Lu}\.$/u.test(before)) return false;
    if (maybe.test(before)) return /^["”“«»'(]*(?:\p{Lu}\p{Ll}|\p{Lu}\s)/u.test(after);
    return !never.test(before);
  };
  return (text, span) => {
    const out: Span[] = [];
    let from = span.start;
    const push = (end: number): void => {
      const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length);
      const stop = start + text.slice(start, end).trimEnd().length;
      if (stop > start) out.push({ start, end: stop });
      from = end;
    };
    const ends = /\n+|([.!?…])[.!?…]*["”“»«’'")\]]*\s+(?=["”“„«»‘'([–-]*\s?[\p{Lu}\d])/gu;
    const piece = text.slice(span.start, span.end);
    for (const match of piece.matchAll(ends)) {
      const at = span.start + match.index;
      const mark = match[1];
      if (mark !== undefined) {
        const run = /^[.!?…]+/u.exec(match[0])?.[0] ?? mark;
        const before = text.slice(Math.max(from, at - 40), at + run.length);
        if (!isEnd(before, mark, text.slice(at + match[0].length, at + match[0].length + 30))) continue;
      } else if (
        /^\p{Ll}/u.test(text.slice(at + match[0].length)) &&
        !/[.!?:;]\s*$/u.test(text.slice(Math.max(from, at - 3), at))
      ) {
        continue;
      }
      push(at + match[0].length);
    }
    push(span.end);
    return out;
  };
}

function literal(source: string): string {
  return source.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** Written with or without spaces after its inner full stops. */
function abbreviation(source: string): string {
  return literal(source).replace(/\\\./gu, "\\.\\s?");
}
