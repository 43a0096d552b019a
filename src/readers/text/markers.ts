import type { Line } from "./lines.ts";

export interface Marker {
  readonly marker: string;
  readonly ordered: boolean;
  /** Letters of the line up to the text of the item. */
  readonly length: number;
}

interface Counter {
  readonly value: number;
  readonly style: string;
}

const BULLET = /^([-*+•–—·▪◦‣○●□■✓✔])\s+(?=\S)/u;
const COUNTED = /^(\(?(?:\d{1,3}|[a-zæøå]|[A-ZÆØÅ]|[ivx]{2,5})[.)])\s+(?=\S)/u;

/** "1. juli", "2. kvartal": what a number belongs to, so that it begins no item where a sentence goes on. */
const COUNTED_THING =
  /^(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts|s)?|apr(?:il)?|maj|mai|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|des(?:ember)?|januari|februari|augusti|kvartal|halvår|tertial|behandling|pladsen?|division|klasse|etape|fase|sal|juledag|pinsedag)(?!\p{L})/iu;
/** A line of this length, which does not stop, may go on in a line that begins like an item. */
const LONG_LINE = 40;

/**
 * Which lines begin a list item. A bullet always does; a number only beside its neighbours in a sequence, or before a capital
 * letter within a block of lines: a numbered line alone between blank lines may be a heading and is left to that.
 */
export function markersOf(lines: readonly Line[]): (Marker | undefined)[] {
  return lines.map((line, index) => {
    const bullet = BULLET.exec(line.text);
    if (bullet && (isReply(line.text) || isDash(lines, index, bullet[1] ?? ""))) return undefined;
    if (bullet?.[1]) return { marker: bullet[1], ordered: false, length: bullet[0].length };
    const counted = COUNTED.exec(line.text);
    if (!counted?.[1] || !isCounted(lines, index, counted[1], line.text.slice(counted[0].length))) return undefined;
    return { marker: counted[1], ordered: true, length: counted[0].length };
  });
}

/** A line of talk, with who says it: "– Vi er glade, siger borgmesteren." */
function isReply(text: string): boolean {
  return /^[-–—]\s.*[,?!.”"»]\s(?:siger|sier|säger|says|said|udtaler|uttaler|uttalar|fortæller|forteller|berättar|lyder|mener|menar|tilføjer|forklarer)\s\p{L}/u.test(
    text,
  );
}

/** Does the sentence of the line before go on in this line? */
function isOpen(last: Line | undefined, line: Line): last is Line {
  return last !== undefined && line.blanks === 0 && !/[.:;!?]["'”“»«)]*$/u.test(last.text);
}

/** A dash within a sentence that stands at the beginning of a line because the one before was full. */
function isDash(lines: readonly Line[], index: number, sign: string): boolean {
  const line = lines[index] as Line;
  const last = lines[index - 1];
  if (!/[-–—]/u.test(sign) || !isOpen(last, line) || last.text.length < LONG_LINE) return false;
  if (!/^\S+\s+\p{Ll}/u.test(line.text) || line.indent > last.indent) return false;
  return !lines
    .slice(Math.max(0, index - 6), index + 7)
    .some((other) => other !== line && other.text.startsWith(`${sign} `));
}

function isCounted(lines: readonly Line[], index: number, marker: string, rest: string): boolean {
  const line = lines[index] as Line;
  const last = lines[index - 1];
  if (isOpen(last, line) && /^\d/u.test(marker) && COUNTED_THING.test(rest)) return false;
  const own = counterOf(marker);
  const before = neighbour(lines, index, -1);
  const after = neighbour(lines, index, 1);
  const inSequence =
    (before && before.style === own.style && before.value === own.value - 1) ||
    (after && after.style === own.style && after.value === own.value + 1);
  if (inSequence) return true;
  const isDigit = /\d/u.test(marker);
  if (!isDigit) return false;
  if (isOpen(last, line) && last.text.length >= LONG_LINE && /^\p{Ll}/u.test(rest)) return false;
  if (line.blanks > 0 || !last) return false;
  if (line.indent > last.indent && (BULLET.test(last.text) || COUNTED.test(last.text))) return true;
  return /^["'”“»(]?\p{Lu}/u.test(rest) && /^\d{1,2}[.)]$/u.test(marker) && last.text.endsWith(":");
}

/** The counter of the item before or after, past the lines that go on in an item. */
function neighbour(lines: readonly Line[], index: number, step: 1 | -1): Counter | undefined {
  const own = lines[index] as Line;
  for (let at = index + step, seen = 0; seen < 12; at += step, seen++) {
    const line = lines[at];
    if (!line) return undefined;
    const counted = COUNTED.exec(line.text)?.[1];
    if (counted && Math.abs(line.indent - own.indent) <= 1) return counterOf(counted);
    const between = step === 1 ? line : (lines[at + 1] as Line);
    if (between.blanks > 0 && line.indent <= own.indent) return undefined;
    if (/^#{1,6}\s/u.test(line.text)) return undefined;
  }
  return undefined;
}

function counterOf(marker: string): Counter {
  const value = marker.replace(/[().]/gu, "");
  const style = marker.replace(value, "_");
  if (/^\d+$/u.test(value)) return { value: Number(value), style: `1${style}` };
  if (/^[ivx]{2,}$/u.test(value)) return { value: roman(value), style: `i${style}` };
  return { value: value.codePointAt(0) ?? 0, style: `${value === value.toLowerCase() ? "a" : "A"}${style}` };
}

function roman(letters: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (const [index, letter] of [...letters].entries()) {
    const value = values[letter] ?? 0;
    total += value < (values[letters[index + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
