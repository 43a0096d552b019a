import type { Comment } from "../../model/schema.ts";
import type { Compiled } from "../compiled.ts";

export type Stance = Comment["stance"];
export type Kind = Comment["kind"];

/** Cues that are part of what is praised when the praise comes first ("er enig i, at der er behov for"). */
const YIELDING = new Set<string>(["question", "condition", "concern", "proposal"]);

export interface Voice {
  readonly stance: Stance;
  readonly kind: Kind;
  /** The words that told. */
  readonly cue: string;
  /** Told by words that say little by themselves: other sentences of the comment decide first. */
  readonly weak?: true;
}

/** The order in which a clause is asked: what is opposed or missed outweighs what is praised beside it. */
const ORDER = [
  ["neutral", "neutral", "observation"],
  ["opposition", "opposition", "disagreement"],
  ["omission", "reservation", "omission"],
  ["question", "reservation", "question"],
  ["condition", "reservation", "condition"],
  ["concern", "reservation", "concern"],
  ["proposal", "reservation", "proposal"],
  ["support", "support", "agreement"],
] as const;

/** What a sentence or clause says of a proposal, as far as its words tell; undefined when they do not. */
export function voiceOf(clause: string, pack: Compiled): Voice | undefined {
  if (/\?["”»’)]*$/u.test(clause.trim())) return { stance: "reservation", kind: "question", cue: "?" };
  const cues = pack.comments;
  const praise = cues.support.exec(clause);
  for (const [name, stance, kind] of ORDER) {
    const match = cues[name].exec(clause);
    if (match && praise && praise.index < match.index && YIELDING.has(name)) continue;
    if (match) return { stance, kind, cue: match[0] };
  }
  return undefined;
}

/** Which kind stands for a comment of several sentences: opposition first, then its first omission, then what it proposes. */
export function mainKind(voices: readonly Voice[]): Voice | undefined {
  const strong = voices.filter((voice) => !voice.weak);
  if (strong.length > 0 && strong.length < voices.length) return mainKind(strong);
  const first = voices[0];
  if (!first) return undefined;
  const opposed = voices.find((voice) => voice.stance === "opposition");
  if (opposed) return opposed;
  const reserved = voices.filter((voice) => voice.stance === "reservation");
  if (reserved.length === 0) return first;
  if (reserved[0]?.kind === "omission" || reserved[0]?.kind === "question" || reserved[0]?.kind === "condition")
    return reserved[0];
  return reserved.find((voice) => voice.kind === "proposal") ?? reserved[0];
}
