import type { Span } from "../../document/document.ts";
import type { Compiled } from "../compiled.ts";
import { type Voice, voiceOf } from "./stance.ts";

/** A sentence, or one half of one that both agrees and reserves. */
export interface Clause extends Span {
  readonly voice?: Voice;
  /** The second half of a cut sentence. */
  readonly turned: boolean;
}

/**
 * Cuts a sentence at the conjunction where it turns from agreeing to reserving ("er enig ..., men savner ..."); the second half
 * keeps its conjunction. A sentence whose halves take no different stance stays whole.
 */
export function clausesOf(text: string, sentence: Span, pack: Compiled): Clause[] {
  const said = text.slice(sentence.start, sentence.end);
  for (const match of said.matchAll(pack.comments.turn)) {
    const at = sentence.start + match.index + match[0].trimEnd().length;
    const first = { start: sentence.start, end: /^,/u.test(match[0]) ? at : sentence.start + match.index };
    const second = { start: sentence.start + match.index + match[0].length, end: sentence.end };
    const before = voiceOf(text.slice(first.start, first.end), pack);
    const after = voiceOf(text.slice(second.start, second.end), pack);
    if (before?.stance === "support" && after === undefined) {
      const assumed: Voice = { stance: "reservation", kind: "concern", cue: match[0].trim() };
      return [clause(first, before, false), clause(second, assumed, true)];
    }
    if (
      before &&
      after &&
      before.stance !== after.stance &&
      (before.stance === "support" || after.stance === "support")
    ) {
      return [clause(first, before, false), clause(second, after, true)];
    }
  }
  return [clause(sentence, conditional(said, pack) ?? voiceOf(said, pack), false)];
}

/** Agreement under a condition is one reservation. */
function conditional(said: string, pack: Compiled): Voice | undefined {
  const support = pack.comments.support.exec(said);
  const condition = pack.comments.condition.exec(said);
  if (!support || !condition || support.index > condition.index) return undefined;
  if (pack.comments.opposition.test(said)) return undefined;
  return { stance: "reservation", kind: "condition", cue: condition[0] };
}

function clause(span: Span, voice: Voice | undefined, turned: boolean): Clause {
  return { start: span.start, end: span.end, turned, ...(voice ? { voice } : {}) };
}
