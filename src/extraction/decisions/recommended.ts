import type { Span } from "../../document/document.ts";
import { type Context, itemAt } from "../info/context.ts";
import type { Part, Piece } from "../info/parts.ts";
import type { DraftDecision } from "./index.ts";

/** The points of a part "Indstilling": each listed point is one, a running sentence is one, lead-ins are none. */
export function recommendationsIn(context: Context, part: Part): DraftDecision[] {
  const { text } = context.reading.document;
  const { patterns } = context;
  const cue = part.label ? text.slice(part.label.start, part.label.end) : undefined;
  const points = part.pieces.some((piece) => piece.item)
    ? listPoints(context, part.pieces)
    : part.pieces.flatMap((piece) => prosePoints(context, piece));
  const spans = points.filter(
    (span) => span.end > span.start && !patterns.procedural.test(text.slice(span.start, span.end)),
  );
  const certain = spans.filter((span) => isClause(context, span));
  const kept = part.pieces.some((piece) => piece.item) || certain.length === 0 ? spans : certain;
  return kept.map((span) => draft(span, "recommendation-part", cue, part, 0.9));
}

/** "Forvaltningen indstiller, at ..." in the running text of an item that has no part for it. */
export function recommendationsInProse(context: Context, found: readonly DraftDecision[]): DraftDecision[] {
  const { reading, patterns, parts } = context;
  const { text } = reading.document;
  const out: DraftDecision[] = [];
  const done = new Set(found.filter((one) => one.kind === "recommendation").map((one) => itemAt(context, one.start)));
  for (const part of parts) {
    if (part.name !== "other") continue;
    for (const [index, piece] of part.pieces.entries()) {
      if (done.has(itemAt(context, piece.start))) continue;
      const sentence = reading
        .sentences(text, piece)
        .find((one) => recommends(context, text.slice(one.start, one.end)));
      if (!sentence) continue;
      const said = text.slice(sentence.start, sentence.end);
      const list = following(part.pieces, index);
      const leads = /:$/u.test(said) || patterns.thatLast.test(said) || (list.length > 0 && !/[.!?]$/u.test(said));
      if (leads && list.length > 0)
        out.push(...listPoints(context, list).map((span) => draft(span, "recommendation-list", said, part, 0.85)));
      else if (leads) continue;
      else {
        const cut = numbered(context, sentence);
        out.push(
          ...(cut ?? [sentence]).map((span) =>
            draft(span, "recommendation-sentence", patterns.recommends.exec(said)?.[0], part, 0.8),
          ),
        );
      }
    }
  }
  return out;
}

function draft(span: Span, rule: string, cue: string | undefined, part: Part, confidence: number): DraftDecision {
  return {
    kind: "recommendation",
    start: span.start,
    end: span.end,
    rule,
    confidence,
    ...(cue ? { cue } : {}),
    ...(part.body ? { body: part.body } : {}),
  };
}

/** A sentence that recommends: its verb, and the clause or the list that it leads to. */
function recommends(context: Context, sentence: string): boolean {
  const { patterns } = context;
  const verb = patterns.recommends.exec(sentence);
  if (!verb || verb.index > 160) return false;
  const after = sentence.slice(verb.index + verb[0].length);
  return patterns.thatWithin.test(after.slice(0, 160)) || /:$/u.test(sentence);
}

function following(pieces: readonly Piece[], index: number): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces.slice(index + 1)) {
    if (!piece.item) break;
    out.push(piece);
  }
  return out;
}

/** List items with what hangs under them; the paragraphs before and between them lead in. */
function listPoints(context: Context, pieces: readonly Piece[]): Span[] {
  const { text } = context.reading.document;
  const out: Span[] = [];
  const top = Math.min(...pieces.filter((piece) => piece.item).map((piece) => piece.depth));
  for (const [index, piece] of pieces.entries()) {
    const last = out.at(-1);
    if (!piece.item) {
      const said = text.slice(piece.start, piece.end);
      const after = pieces.slice(0, index).some((one) => one.item);
      if (after || /:$/u.test(said) || context.patterns.thatLast.test(said) || pieces[index + 1]?.item) continue;
      if (recommends(context, said) || context.patterns.thatFirst.test(said)) out.push(...prosePoints(context, piece));
    } else if (last && (piece.depth > top || piece.continues))
      out[out.length - 1] = { start: last.start, end: piece.end };
    else out.push({ start: piece.start, end: piece.end });
  }
  return out;
}

/** The points of a paragraph: by its numbers or lines, else its recommending sentence with those before it left out. */
function prosePoints(context: Context, piece: Piece): Span[] {
  const { reading, patterns } = context;
  const { text } = reading.document;
  const said = text.slice(piece.start, piece.end);
  const byNumber = numbered(context, piece);
  if (byNumber) return byNumber;
  const byLine = lined(context, piece);
  if (byLine) return byLine;
  if (/:$/u.test(said) || patterns.thatLast.test(said)) return [];
  const sentences = reading.sentences(text, piece);
  const kept = sentences.filter((one) => !patterns.procedural.test(text.slice(one.start, one.end)));
  const first = kept[0];
  const last = kept.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** "... indstiller, at 1) A, 2) B og 3) C": cut before each number. */
function numbered(context: Context, piece: Span): Span[] | undefined {
  const { text } = context.reading.document;
  const said = text.slice(piece.start, piece.end);
  const marks: { from: number; to: number }[] = [];
  for (const match of said.matchAll(/(?<![\p{L}\p{N}.,/])(?:at )?\(?(?<n>\d{1,2}|[a-h])[.)]\s+(?=\p{L})/gu)) {
    const n = match.groups?.["n"] ?? "";
    const value = /\d/u.test(n) ? Number(n) : n.charCodeAt(0) - 96;
    if (value === marks.length + 1) marks.push({ from: match.index, to: match.index + match[0].length });
  }
  if (marks.length < 2) return undefined;
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.from ?? said.length;
    return { start: piece.start + mark.to, end: piece.start + said.slice(0, end).trimEnd().length };
  });
}

/** Lines that each begin with "at". */
function lined(context: Context, piece: Span): Span[] | undefined {
  const { text } = context.reading.document;
  const { patterns } = context;
  const out: Span[] = [];
  let at = piece.start;
  for (const line of text.slice(piece.start, piece.end).split("\n")) {
    const end = at + line.length;
    const marker = /^\s*(?:[-–•]\s+|\(?\d{1,2}[.)]\s+)?/u.exec(line)?.[0].length ?? 0;
    const last = out.at(-1);
    if (patterns.thatFirst.test(line.slice(marker))) out.push({ start: at + marker, end });
    else if (last) out[out.length - 1] = { start: last.start, end };
    at = end + 1;
  }
  return out.length > 1 || (out.length === 1 && out[0] && out[0].start > piece.start) ? out : undefined;
}

/** A recommendation says that something be done: a recommending verb, or a clause that begins with "at". */
function isClause(context: Context, span: Span): boolean {
  const { patterns, reading } = context;
  const said = reading.document.text.slice(span.start, span.end);
  return (
    patterns.thatFirst.test(said) || recommends(context, said) || (patterns.requests.test(said) && said.length < 400)
  );
}
