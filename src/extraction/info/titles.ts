import type { Span } from "../../document/document.ts";
import type { Patterns } from "./patterns.ts";

/** A title's range without what numbers or classes it: "Punkt 5.", "Kronik:", "(Åben)", a case number at its end, the final full stop. */
export function bareTitle(text: string, span: Span, patterns: Patterns): Span {
  let { start, end } = span;
  for (let again = true; again; ) {
    again = false;
    const piece = text.slice(start, end);
    for (const pattern of [...patterns.itemLabels, ...patterns.genreKicker.map(([, kicker]) => kicker)]) {
      const match = pattern.exec(piece);
      if (match && match[0].length < piece.length) {
        start += match[0].length;
        again = true;
        break;
      }
    }
    const cut = shorter(text.slice(start, end), patterns);
    if (cut > 0 && cut < end - start) {
      end -= cut;
      again = true;
    }
  }
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
}

/** How many characters at the end of a title are no part of it. */
function shorter(title: string, patterns: Patterns): number {
  const trimmed = title.trimEnd();
  const space = title.length - trimmed.length;
  const stop = /(?<![.\s])\.$/u.exec(trimmed);
  if (stop && !/(?:^|[\s.])\p{L}{1,3}\.$/u.test(trimmed)) return space + 1;
  const bracket = /\s*[([]([^()[\]]{2,40})[)\]]$/u.exec(trimmed);
  const inside = bracket?.[1];
  if (
    bracket &&
    inside &&
    (isCaseNumber(unlabelled(inside, patterns), patterns) || patterns.open.test(inside) || patterns.closed.test(inside))
  ) {
    return space + bracket[0].length;
  }
  const number = /\s(?:[-–—]\s)?(\S+)$/u.exec(trimmed);
  if (
    number?.[1] &&
    /[/-]\d/u.test(number[1]) &&
    isCaseNumber(number[1], patterns) &&
    !/^(?:19|20)\d{2}[-–/](?:19|20)?\d{2}$/u.test(number[1])
  ) {
    return trailing(title, trimmed.slice(0, -number[0].length), patterns);
  }
  return space;
}

/** A label at the end before a number is no part of the title either, nor the dash before it. */
function trailing(title: string, before: string, patterns: Patterns): number {
  const words = before.trimEnd().split(/\s+/u);
  const many = [2, 1].find((count) => isNumberLabel(words.slice(-count).join(" "), patterns));
  const label = many === undefined ? undefined : words.slice(-many)[0];
  const kept = label === undefined ? before : before.slice(0, before.lastIndexOf(label));
  return title.length - kept.replace(/[\s,–—-]+$/u, "").length;
}

function isNumberLabel(words: string, patterns: Patterns): boolean {
  return patterns.fields.some(([name, label]) => name === "caseNumber" && label.test(words));
}

/** "sagsnr. 2022-104417" without its label. */
function unlabelled(words: string, patterns: Patterns): string {
  const number = words.split(/\s+/u).at(-1) ?? "";
  return isNumberLabel(words.slice(0, -number.length).trim(), patterns) ? number : words;
}

/** Whether a text is a case number and nothing else. */
export function isCaseNumber(text: string, patterns: Patterns): boolean {
  const match = patterns.caseNumber.exec(text.trim());
  return match !== null && match[0].length === text.trim().length;
}

/** The first case number in a text, which may be all of it. Periods of years are none. */
export function caseNumberIn(text: string, patterns: Patterns): string | undefined {
  const match = patterns.caseNumber.exec(text);
  return match && !/^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/u.test(match[0]) ? match[0] : undefined;
}
