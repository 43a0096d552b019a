import type { Inline } from "../../document/builder.ts";
import type { Rectangle } from "../../document/document.ts";
import type { Run } from "./engine.ts";
import { seam } from "./hyphens.ts";
import { apart, type Line, lineText, unite } from "./lines.ts";

export interface InlineOptions {
  /** Every word that stands within a line of the document, in lower case. */
  readonly words: () => ReadonlySet<string>;
  /** The right edge of the column that a line stands in; undefined when it cannot be told. */
  readonly edge: (line: Line) => number | undefined;
  /** Headings are set in bold as a whole, which is no emphasis. */
  readonly plain?: boolean;
}

interface Piece {
  text: string;
  readonly runs: Run[];
  readonly line: Line;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/**
 * Joins the lines of a block into pieces of text for the builder: soft breaks become spaces or nothing (hyphenation undone), hard
 * ones "\n"; each piece is the part of a line in one style, with its place.
 */
export function inlinesOf(lines: readonly Line[], options: InlineOptions): Inline[] {
  const pieces: Piece[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const added = piecesOf(line, options.plain === true);
    const last = pieces.at(-1);
    const first = added[0];
    if (!first) continue;
    if (before && last) {
      if (endsHard(before, line, options.edge)) first.text = `\n${first.text}`;
      else {
        const { cut, between } = seam(pieceEnd(pieces), lineText(line), options.words);
        last.text = last.text.trimEnd();
        if (cut > 0) last.text = last.text.slice(0, -cut);
        first.text = between + first.text.trimStart();
      }
    }
    pieces.push(...added);
    before = line;
  }
  return pieces.map(({ text, runs, line, strong, emphasis }) => ({
    text,
    ...(strong ? { strong } : {}),
    ...(emphasis ? { emphasis } : {}),
    place: { page: line.page + 1, box: unite(runs.map((run) => run.box)) as Rectangle },
  }));
}

function pieceEnd(pieces: readonly Piece[]): string {
  return pieces
    .slice(-3)
    .map((piece) => piece.text)
    .join("")
    .trimEnd();
}

function piecesOf(line: Line, plain: boolean): Piece[] {
  const pieces: Piece[] = [];
  let before: Run | undefined;
  for (const run of line.runs) {
    const gap = before && apart(before, run) ? " " : "";
    const last = pieces.at(-1);
    const strong = run.bold && !plain;
    const emphasis = run.italic && !plain;
    if (last && last.strong === strong && last.emphasis === emphasis) {
      last.text += gap + run.text;
      last.runs.push(run);
    } else pieces.push({ text: gap + run.text, runs: [run], line, strong, emphasis });
    before = run;
  }
  return pieces;
}

/**
 * Whether the author broke the line: the next line's first word would still have fitted in.
 * The word is taken up to a space, so that a break at a hyphen or slash in it never counts.
 */
export function endsHard(line: Line, next: Line, edge: InlineOptions["edge"]): boolean {
  const right = edge(line);
  if (right === undefined) return false;
  const text = lineText(next);
  const word = /^\S+/u.exec(text)?.[0] ?? "";
  const perLetter = (next.box[2] - next.box[0]) / Math.max(text.length, 1);
  const needed = perLetter * (word.length + 1) * 1.15 + 0.5 * line.size;
  return right - line.box[2] > needed;
}

/** Cuts letters off the front of inlines: a marker or number that is kept elsewhere. */
export function cutFront(inlines: readonly Inline[], prefix: string): Inline[] {
  const left = [...inlines];
  let rest = prefix.replace(/\s/gu, "").length;
  while (rest > 0 && left[0]) {
    const [first] = left;
    let at = 0;
    while (at < first.text.length && rest > 0) {
      if (!/\s/u.test(first.text.charAt(at))) rest--;
      at++;
    }
    const text = first.text.slice(at);
    if (text.trim() === "") left.shift();
    else left[0] = { ...first, text };
  }
  return left;
}
