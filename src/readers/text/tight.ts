import { plainText } from "./inline.ts";
import type { Line } from "./lines.ts";
import { isAbout, isTitleLike } from "./title-like.ts";

/** A heading of two lines may be followed by its text without a blank line; of three, hardly. */
const MOST_LINES = 2;
/** A line that does not end in a stop is text when it is so long and the text stops later. */
const LONG = 40;
/** A heading between lines of text, with no blank line around it, is shorter than others. */
const INNER_LENGTH = 60;
const INNER_WORDS = 8;

/** So far on, a text has come to a stop. */
const REACH = 12;

const STOPPED = /[.!?:]["'”“»«)\]]*$/u;

/**
 * How many of the lines from `at` on are a heading that stands directly above its text, without a blank line between;
 * 0 where there is none. Pairs of label and name, and addresses, are no heading and text: nothing in them is a sentence.
 *
 * @param goesOn whether a line goes on in the next
 * @param isBeforeItems whether a list follows the lines, which may go on their last sentence
 */
export function headLength(
  lines: readonly Line[],
  at: number,
  goesOn: (line: Line, next: Line) => boolean,
  isBeforeItems: boolean,
): number {
  const before = lines[at - 1];
  if (before && !STOPPED.test(before.text)) return 0;
  for (let count = 1; count <= MOST_LINES; count++) {
    const next = lines[at + count];
    const last = lines[at + count - 1];
    if (!next || !last || last.broken || last.text.length > 160) return 0;
    if (goesOn(last, next)) continue;
    const head = lines.slice(at, at + count).map((line) => line.text);
    const text = plainText(head.join(" "));
    if (!isTitleLike(text) || (before && !isShort(text))) return 0;
    return isText(lines.slice(at + count, at + count + REACH), text.length, isBeforeItems) ? count : 0;
  }
  return 0;
}

function isShort(text: string): boolean {
  return text.length <= INNER_LENGTH && text.split(" ").length <= INNER_WORDS;
}

/** "Forvaltningen indstiller, at byrådet": the beginning of a sentence, not the name of somebody. */
function isLead(line: Line | undefined): boolean {
  return line !== undefined && !isAbout(line.text) && /^\p{Lu}\S*\s+[\p{Ll}\d]/u.test(line.text);
}

/** Do the lines begin with a sentence? */
function isText(lines: readonly Line[], headLength: number, isBeforeItems: boolean): boolean {
  if (isBeforeItems && lines.length === 1 && isLead(lines[0])) return true;
  const first = lines[0]?.text ?? "";
  if (!/^["'”“»«(–]?\s?[\p{Lu}\d]/u.test(first) || isAbout(first)) return false;
  if (STOPPED.test(first)) return /\s/u.test(first) || /\p{L}{4,}[.!?]/u.test(first);
  return first.length >= LONG && first.length > headLength && lines.some((line) => /[.!?:,;]["”»)]*$/u.test(line.text));
}
