import { isBroken } from "./hyphen.ts";
import type { Line } from "./lines.ts";
import { isAbout, isTitleLike } from "./title-like.ts";

/** A heading of less letters would not be broken. */
const LONG_HEADING = 45;
/** A line of this length that goes on in lower case was not broken on purpose. */
const LOWEST = 30;

/** A line that ends in such a word goes on, whatever follows: "senest den", "forslag til". */
const OPEN_END =
  /\s(?:på|at|i|af|til|for|med|om|og|eller|der|som|ved|fra|den|det|de|en|et|inden|senest|mellem|over|under|end|av|till|för|och|att|of|that|the|and|or|with|by|than)$/u;

/** Does the sentence go on: in lower case, after a dash, or because no sentence ends like this? */
export function sentenceGoesOn(line: string, next: string): boolean {
  const isLong = line.length > LOWEST;
  if (OPEN_END.test(line.slice(-20)) && line.length > 10) return true;
  if (/(?:^|\s)\d{1,2}\.$/u.test(line.slice(-5)) && /^\p{Ll}{3}/u.test(next)) return true;
  if (/^[–—-]\s\p{Ll}/u.test(next)) return isLong && /[\p{L}\d,]$/u.test(line);
  return /^\p{Ll}/u.test(next) && (isBroken(line, next) || (isLong && /[\p{L}\d,;.)”"»%–-]$/u.test(line)));
}

/** The title of an item of an agenda in two lines. */
export function isWrappedHeading(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second || lines.length > 2 || first.text.length < LONG_HEADING) return false;
  if (second.text.length > first.text.length || /[.!?:]$/u.test(second.text) || isAbout(second.text)) return false;
  return /^(?:\d{1,3}\.|(?:punkt|pkt\.?|sag)\s+\d{1,3}\S*)\s+\p{Lu}/iu.test(first.text) && isTitleLike(first.text);
}

/** A line that stops before a label is the end of a paragraph, however long it is. */
export function isBeforeLabel(line: Line, next: Line): boolean {
  return next.text.length <= 70 && /^\p{Lu}.*:$/u.test(next.text) && /[.!?]["”»)]*$/u.test(line.text);
}
