import type { Context } from "../info/context.ts";
import type { Sentence } from "./sentences.ts";

/** Sentences that decide one thing: the recommendation, or a motion of somebody's that fell. */
export interface Motion {
  readonly sentences: readonly Sentence[];
  readonly fell: boolean;
}

/**
 * The motions that a decision treats. A motion that fell stands apart from what was adopted, so that the outcome of the whole
 * is that of the motion that was carried; where nothing else was decided, the whole is one.
 */
export function motionsOf(context: Context, decided: readonly Sentence[]): Motion[] {
  const { patterns } = context;
  const groups: { sentences: Sentence[]; fell: boolean }[] = [];
  for (const sentence of decided) {
    const last = groups.at(-1);
    const falls = patterns.fallen.test(sentence.text);
    const votes = patterns.votes.some((pattern) => pattern.test(sentence.text));
    const moves = patterns.motion.test(sentence.text);
    const begins =
      last === undefined ||
      (last.fell && (moves || !votes || hasOutcome(context, sentence))) ||
      (moves && !falls && last.sentences.some((one) => hasOutcome(context, one))) ||
      (falls && !isMotion(context, last.sentences) && last.sentences.some((one) => hasOutcome(context, one)));
    if (begins) groups.push({ sentences: [sentence], fell: falls });
    else {
      last.sentences.push(sentence);
      last.fell ||= falls;
    }
  }
  const apart =
    groups.some(({ fell }) => fell) && groups.some(({ fell, sentences }) => !fell && decides(context, sentences));
  return apart ? groups : [{ sentences: decided, fell: false }];
}

function isMotion(context: Context, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => context.patterns.motion.test(text));
}

function decides(context: Context, sentences: readonly Sentence[]): boolean {
  return sentences.some((one) => hasOutcome(context, one));
}

function hasOutcome(context: Context, { text }: Sentence): boolean {
  return context.patterns.outcomes.some(({ pattern }) => pattern.test(text));
}
