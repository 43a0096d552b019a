import type { Span } from "../../document/document.ts";
import type { Context } from "../info/context.ts";
import { personsIn } from "../info/names.ts";
import type { Part } from "../info/parts.ts";

/** A sentence under the heading of a decision. */
export interface Sentence extends Span {
  readonly text: string;
  /** It only says who was away (nobody: an empty list), or that the meeting ended. */
  readonly absent?: readonly string[];
}

/** The sentences of a part up to the next title. */
export function sentencesOf(context: Context, part: Part): Sentence[] {
  const { reading, patterns } = context;
  const { text } = reading.document;
  const out: Sentence[] = [];
  for (const piece of part.pieces) {
    const whole = text.slice(piece.start, piece.end);
    if (out.length > 0 && isTitle(context, whole)) break;
    for (const span of reading.sentences(text, piece)) {
      const said = text.slice(span.start, span.end);
      const absent = patterns.meetingEnd.test(said) ? [] : absentIn(context, said);
      out.push({ ...span, text: said, ...(absent ? { absent } : {}) });
    }
  }
  return out;
}

/** A short line without a final stop that says nothing of a decision begins something else. */
function isTitle(context: Context, line: string): boolean {
  const { patterns } = context;
  if (line.length > 90 || /[.!?:;,]$/u.test(line) || absentIn(context, line) || patterns.meetingEnd.test(line))
    return false;
  const says = [
    ...patterns.outcomes.map((one) => one.pattern),
    patterns.dissent,
    patterns.dissentLabel,
    ...patterns.votes,
  ];
  return !says.some((pattern) => pattern.test(line));
}

/** Who was away, by a sentence of attendance; an empty list where it says nobody. */
function absentIn(context: Context, sentence: string): string[] | undefined {
  const { patterns } = context;
  const before = patterns.absentBefore.exec(sentence);
  if (before) {
    const list = sentence.slice(before[0].length).replace(/\.$/u, "");
    if (patterns.nobody.test(list)) return [];
    const names = personsIn(list, patterns);
    return names.length > 0 ? names : undefined;
  }
  const after = patterns.absentAfter.exec(sentence);
  if (!after) return undefined;
  const names = personsIn(sentence.slice(0, after.index), patterns);
  return names.length > 0 ? names : undefined;
}
