import type { Compiled } from "../compiled.ts";
import type { Clause } from "./clauses.ts";
import type { Passage } from "./passages.ts";
import type { Voice } from "./stance.ts";

/**
 * What a clause says, if it is the party's own word. Where the party is known to speak, weaker words count too, and every item
 * under a heading for proposals is one. Before a section has turned from summary to remarks it takes more than a cue.
 */
export function heard(
  clause: Clause,
  text: string,
  pack: Compiled,
  passage: Passage,
  speaking: boolean,
): Voice | undefined {
  const { voice } = clause;
  const said = text.slice(clause.start, clause.end);
  if (passage.mode === "opinion") return opinionVoice(said, voice, clause.turned && speaking, pack);
  if (speaking) return voice ?? weakVoice(said, pack, passage);
  if (!voice) return undefined;
  const own = namesRespondent(said, pack, passage.by);
  switch (voice.kind) {
    case "agreement":
    case "condition":
    case "observation":
      return own ? voice : undefined;
    case "concern":
    case "disagreement":
      return own || pack.comments.aboutDraft.test(said) ? voice : undefined;
    case "question":
      return voice;
    default:
      return own || pack.comments.firm.test(said) ? voice : undefined;
  }
}

/** In an opinion: a demand on somebody named, or what its authors say of others' doings in the first person. */
function opinionVoice(said: string, voice: Voice | undefined, turned: boolean, pack: Compiled): Voice | undefined {
  const demand = pack.comments.message.exec(said) ?? pack.comments.demand.exec(said);
  if (demand) return { stance: "reservation", kind: "proposal", cue: demand[0] };
  if (!voice || voice.kind === "question" || (voice.kind === "concern" && !turned)) return undefined;
  if (turned) return voice;
  const at = said.indexOf(voice.cue);
  const beside = said.slice(Math.max(0, at - 30), at + voice.cue.length + 12);
  return pack.comments.firstPerson.test(beside) &&
    !pack.goals.aim.test(said) &&
    (voice.kind !== "proposal" || pack.comments.firm.test(said))
    ? voice
    : undefined;
}

function weakVoice(said: string, pack: Compiled, passage: Passage): Voice | undefined {
  if (passage.mode !== "own") return undefined;
  const support = pack.comments.weakSupport.exec(said);
  if (support) return { stance: "support", kind: "agreement", cue: support[0], weak: true };
  const proposal = pack.comments.weakProposal.exec(said);
  if (proposal) return { stance: "reservation", kind: "proposal", cue: proposal[0], weak: true };
  return passage.proposals ? { stance: "reservation", kind: "proposal", cue: passage.proposals } : undefined;
}

/** The respondent, by name or noun, near the start of a sentence. */
function namesRespondent(said: string, pack: Compiled, by: string | undefined): boolean {
  const head = said.slice(0, 160);
  const name = by?.split(" ")[0];
  return pack.comments.respondent.test(head) || (name !== undefined && head.includes(name));
}

/** Summaries of the proposal, announcements and the course of the case: no remarks, whatever words they hold. */
export function isAside(said: string, pack: Compiled, passage: Passage): boolean {
  const cues = pack.comments;
  if (
    cues.summary.test(said) &&
    !cues.turnAdverb.test(said) &&
    !(cues.support.test(said) && cues.respondent.test(said))
  )
    return true;
  if (cues.announcement.test(said)) return true;
  return cues.procedure.test(said) && !namesRespondent(said.slice(0, 60), pack, passage.by);
}
