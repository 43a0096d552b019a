import type { Span } from "../../document/document.ts";
import type { Decision } from "../../model/schema.ts";
import type { Context } from "../info/context.ts";
import { namesIn, personsIn } from "../info/names.ts";
import type { Part } from "../info/parts.ts";
import type { DraftDecision } from "./index.ts";

interface Sentence extends Span {
  readonly text: string;
  readonly absent?: string[];
}

/** The decision that a part holds: its sentences up to the next title, with attendance kept apart. */
export function decisionsIn(context: Context, part: Part): DraftDecision[] {
  const { text } = context.reading.document;
  const sentences = sentencesOf(context, part);
  const absent = [...new Set(sentences.flatMap((sentence) => sentence.absent ?? []))];
  const decided = sentences.filter((sentence) => sentence.absent === undefined);
  const first = decided[0];
  if (!first) return [];
  const last = lastWithout(sentences, decided);
  const outcome = outcomeOf(context, decided);
  if (part.name === "history" && (!part.body || !outcome)) return [];
  const cue = part.label ? text.slice(part.label.start, part.label.end) : undefined;
  const votes = votesOf(context, decided);
  const dissent = dissentOf(context, decided);
  return [
    {
      kind: "decision",
      start: first.start,
      end: last.end,
      rule: part.name === "history" ? "decision-earlier" : "decision-part",
      confidence: outcome ? 0.9 : 0.7,
      ...(cue ? { cue } : {}),
      ...(part.body ? { body: part.body } : {}),
      ...(part.date ? { date: part.date } : {}),
      ...(outcome ? { outcome } : {}),
      ...(votes ? { votes } : {}),
      ...(dissent.length > 0 ? { dissent } : {}),
      ...(absent.length > 0 ? { absent } : {}),
    },
  ];
}

/** The last sentence of the decision before attendance cuts in; attendance first does not end it. */
function lastWithout(sentences: readonly Sentence[], decided: readonly Sentence[]): Sentence {
  let last = decided[0] as Sentence;
  for (const sentence of sentences.slice(sentences.indexOf(last))) {
    if (sentence.absent !== undefined) break;
    last = sentence;
  }
  return last;
}

function sentencesOf(context: Context, part: Part): Sentence[] {
  const { reading } = context;
  const { text } = reading.document;
  const out: Sentence[] = [];
  for (const piece of part.pieces) {
    const whole = text.slice(piece.start, piece.end);
    if (out.length > 0 && isTitle(context, whole)) break;
    for (const span of reading.sentences(text, piece)) {
      const said = text.slice(span.start, span.end);
      const absent = absentIn(context, said);
      out.push({ ...span, text: said, ...(absent ? { absent } : {}) });
    }
  }
  return out;
}

/** A short line without a final stop that says nothing of a decision begins something else. */
function isTitle(context: Context, line: string): boolean {
  const { patterns } = context;
  if (line.length > 90 || /[.!?:;,]$/u.test(line) || absentIn(context, line)) return false;
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

/** The outcome of the first sentence that has one; the earliest word in it counts, the more particular at the same place. */
function outcomeOf(context: Context, sentences: readonly Sentence[]): Decision["outcome"] {
  for (const { text } of sentences) {
    let best: { outcome: NonNullable<Decision["outcome"]>; at: number; end: number } | undefined;
    for (const { outcome, pattern } of context.patterns.outcomes) {
      const match = pattern.exec(text);
      if (!match) continue;
      const end = match.index + match[0].length;
      if (!best || (match.index < best.at && end < best.end) || (outcome === "rejected" && match.index <= best.at))
        best = { outcome, at: match.index, end };
    }
    if (best) return best.outcome;
  }
  return undefined;
}

function votesOf(context: Context, sentences: readonly Sentence[]): Decision["votes"] {
  const votes: { for?: number; against?: number; abstained?: number } = {};
  for (const { text } of sentences) {
    for (const pattern of context.patterns.votes) {
      const groups = pattern.exec(text)?.groups;
      for (const side of ["for", "against", "abstained"] as const) {
        const count = groups?.[side];
        if (count !== undefined) votes[side] ??= Number(count);
      }
    }
  }
  return Object.keys(votes).length > 0 ? votes : undefined;
}

/** Who dissented: the subject of "kunne ikke tilslutte sig", or who is named after "Imod stemte:". */
function dissentOf(context: Context, sentences: readonly Sentence[]): NonNullable<Decision["dissent"]> {
  const { patterns } = context;
  const out: { party: string; text: string }[] = [];
  for (const { text } of sentences) {
    const label = patterns.dissentLabel.exec(text);
    const cue = patterns.dissent.exec(text);
    const named = label
      ? text.slice(label.index + label[0].length)
      : cue
        ? subjectOf(text.slice(0, cue.index))
        : undefined;
    if (!named) continue;
    for (const party of partiesIn(context, named))
      if (!out.some((other) => other.party === party)) out.push({ party, text: text.replace(/\s+/gu, " ") });
  }
  return out;
}

/** The clause just before the verb: after the last full stop, semicolon, or "mens". */
function subjectOf(before: string): string | undefined {
  const subject = before
    .split(/[;:]\s|,\s(?:\p{Ll}+)\s(?=\p{Lu})/u)
    .at(-1)
    ?.trim()
    .replace(/[,\s]+$/u, "");
  return subject && /\p{Lu}/u.test(subject) && subject.length < 160 ? subject : undefined;
}

/** Persons one by one, each with the party in brackets after it; anything else as one. */
function partiesIn(context: Context, named: string): string[] {
  const { patterns } = context;
  const bare = named.replace(/^\d+\s*/u, "").replace(/[.\s]+$/u, "");
  const persons = namesIn(bare, patterns);
  if (persons.length === 0) return bare === "" || !/\p{Lu}/u.test(bare) ? [] : [bare.replace(/^\(([^()]*)\)$/u, "$1")];
  return persons.map((person) => {
    const bracket = /^\s*\([^()]{1,30}\)/u.exec(bare.slice(person.end))?.[0] ?? "";
    return person.name + (bracket === "" ? "" : ` ${bracket.trim()}`);
  });
}
