import type { Inline } from "../../document/builder.ts";
import { joinInlines } from "../join-inlines.ts";

interface Piece {
  text: string;
  /** A run of emphasis signs that may still turn out to be plain characters. */
  readonly sign?: "*" | "_";
  readonly opens?: boolean;
  readonly closes?: boolean;
  strong?: boolean;
  emphasis?: boolean;
}

const TOKEN =
  /\\(?<escaped>[\\`*_{}[\]()#+\-.!<>|~])|!\[[^[\]]{0,500}\]\([^()\s]{0,2000}(?:\s+"[^"\n]{0,200}")?\)|\[(?<label>[^[\]]{1,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+"[^"\n]{0,200}")?\)|<(?<address>https?:\/\/[^\s<>]+|[\w.+-]+@[\w.-]+)>|(?<br><br\s*\/?>)|<\/?(?:strong|b|em|i|u|span|sup|sub|font)(?:\s[^<>]{0,500})?>|`(?<code>[^`]{1,1000})`|(?<signs>\*{1,3}|_{1,3})/giu;

/** More signs than this are never open at once in a text; older ones are plain characters. */
const MOST_OPEN = 100;

/** Reads the Markdown within a line: emphasis, links, escapes. Signs that find no partner stay as they are. */
export function readInlines(text: string): Inline[] {
  const pieces = cut(text);
  const open: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (!piece.sign) continue;
    if (piece.closes) closeSign(pieces, open, at);
    if (piece.opens && piece.text !== "") open.push(at);
    if (open.length > MOST_OPEN) open.shift();
  }
  const shown = pieces.filter((piece) => piece.text !== "");
  return joinInlines(
    shown.map(({ text, strong, emphasis }) => ({
      text,
      ...(strong ? { strong } : {}),
      ...(emphasis ? { emphasis } : {}),
    })),
  );
}

/** The text without its Markdown. */
export function plainText(text: string): string {
  if (!/[\\*_`[<]/u.test(text)) return text;
  return readInlines(text)
    .map((inline) => inline.text)
    .join("");
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    const { label, signs } = match.groups ?? {};
    if (signs) pieces.push(signPiece(text, match.index, signs));
    else if (label !== undefined) pieces.push(...cut(label));
    else pieces.push({ text: literal(match.groups ?? {}) });
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** What shows of an escape, an address, code or a line break; nothing of other tags and of images. */
function literal(groups: Readonly<Record<string, string | undefined>>): string {
  const { escaped, address, code, br } = groups;
  return escaped ?? address ?? code ?? (br ? "\n" : "");
}

function signPiece(text: string, at: number, signs: string): Piece {
  const before = at === 0 ? " " : (text[at - 1] ?? " ");
  const after = text[at + signs.length] ?? " ";
  const space = /\s/u;
  const mark = /[\p{P}\p{S}]/u;
  const left = !space.test(after) && (!mark.test(after) || space.test(before) || mark.test(before));
  const right = !space.test(before) && (!mark.test(before) || space.test(after) || mark.test(after));
  const inWord = /[\p{L}\d]/u.test(before) && /[\p{L}\d]/u.test(after);
  const plain = inWord && (signs.startsWith("_") || (/\d/u.test(before) && /\d/u.test(after)));
  return { text: signs, sign: signs.startsWith("*") ? "*" : "_", opens: left && !plain, closes: right && !plain };
}

function closeSign(pieces: Piece[], open: number[], at: number): void {
  const closing = pieces[at];
  while (closing && closing.text !== "") {
    const place = open.findLastIndex((index) => pieces[index]?.sign === closing.sign && pieces[index]?.text !== "");
    const opening = pieces[open[place] ?? -1];
    if (!opening) return;
    const length = Math.min(opening.text.length, closing.text.length);
    const used = length >= 2 ? 2 : 1;
    for (const piece of pieces.slice((open[place] ?? 0) + 1, at)) {
      if (used === 2) piece.strong = true;
      else piece.emphasis = true;
    }
    opening.text = opening.text.slice(used);
    closing.text = closing.text.slice(used);
    open.length = opening.text === "" ? place : place + 1;
  }
}
