import type { Decision } from "../../model/schema.ts";
import type { Context } from "../info/context.ts";
import { namesIn } from "../info/names.ts";
import type { Part } from "../info/parts.ts";
import type { DraftDecision } from "./index.ts";
import { type Motion, motionsOf } from "./motions.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/**
 * The decisions that a part holds: its sentences up to the next title, with attendance and the meeting's end kept apart.
 *
 * @param away who was away by a label of attendance after the part
 */
export function decisionsIn(context: Context, part: Part, away: readonly string[] = []): DraftDecision[] {
  const sentences = sentencesOf(context, part);
  const absent = [...new Set([...sentences.flatMap((sentence) => sentence.absent ?? []), ...away])];
  const decided = sentences.filter((sentence) => sentence.absent === undefined);
  if (decided.length === 0) return [];
  return motionsOf(context, decided).flatMap((motion) => {
    const made = decisionOf(context, part, motion, sentences);
    if (!made || (part.name === "history" && (!part.body || !made.outcome))) return [];
    return [absent.length > 0 && !motion.fell ? { ...made, absent } : made];
  });
}

function decisionOf(
  context: Context,
  part: Part,
  { sentences, fell }: Motion,
  all: readonly Sentence[],
): DraftDecision | undefined {
  const { text } = context.reading.document;
  const [first] = sentences;
  if (!first) return undefined;
  const last = lastOf(all, sentences);
  const outcome = fell ? "rejected" : outcomeOf(context, sentences);
  const cue = part.label ? text.slice(part.label.start, part.label.end) : undefined;
  const votes = votesOf(context, sentences);
  const dissent = fell ? [] : dissentOf(context, sentences);
  const body = part.body ?? (outcome ? context.patterns.bodySubject.exec(first.text)?.groups?.["body"] : undefined);
  return {
    kind: "decision",
    ...unquoted(text, first.start, last.end),
    rule: fell ? "decision-motion" : part.name === "history" ? "decision-earlier" : "decision-part",
    confidence: fell ? 0.8 : outcome ? 0.9 : 0.7,
    ...(cue ? { cue } : {}),
    ...(body ? { body } : {}),
    ...(part.date ? { date: part.date } : {}),
    ...(outcome ? { outcome } : {}),
    ...(votes ? { votes } : {}),
    ...(dissent.length > 0 ? { dissent } : {}),
  };
}

/** The last sentence of the decision before attendance or another motion cuts in; attendance first does not end it. */
function lastOf(all: readonly Sentence[], own: readonly Sentence[]): Sentence {
  let last = own[0] as Sentence;
  for (const sentence of all.slice(all.indexOf(last))) {
    if (!own.includes(sentence)) break;
    last = sentence;
  }
  return last;
}

/** Without the quotation marks around the whole. */
function unquoted(text: string, start: number, end: number): { start: number; end: number } {
  const inner = text.slice(start + 1, end - 1);
  const quoted = /^["”“„»«].*["”“»«]$/su.test(text.slice(start, end)) && !/["”“„»«]/u.test(inner);
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The outcome of the first sentence that has one; the earliest word in it counts, the more particular at the same place. */
function outcomeOf(context: Context, sentences: readonly Sentence[]): Decision["outcome"] {
  const amended = context.patterns.outcomes.find(({ outcome }) => outcome === "amended")?.pattern;
  for (const { text } of sentences) {
    let best: { outcome: NonNullable<Decision["outcome"]>; at: number; end: number } | undefined;
    for (const { outcome, pattern } of context.patterns.outcomes) {
      const match = pattern.exec(text);
      if (!match) continue;
      const end = match.index + match[0].length;
      if (!best || (match.index < best.at && end < best.end) || (outcome === "rejected" && match.index <= best.at))
        best = { outcome, at: match.index, end };
    }
    if (best?.outcome === "approved" && amended?.test(text)) return "amended";
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
      if (!out.some((other) => other.party === party))
        out.push({ party, text: text.replace(/\s+/gu, " ").replace(/(?<=[.!?])["”“«»]$/u, "") });
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
