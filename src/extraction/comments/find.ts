import type { Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import { type DraftComment, overlaps } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { addresseeOf, reportedParty } from "./parties.ts";
import type { Passage } from "./passages.ts";
import { mainKind, type Voice } from "./stance.ts";
import type { ThemeFinder } from "./themes.ts";

/** Sentences of one passage that argue the same point. */
interface Point {
  readonly clauses: Clause[];
  by: string | undefined;
}

/** The comments of the passages, in order. `themes` may be empty when they are not known yet. */
export function findComments(
  reading: Reading,
  pack: Compiled,
  passages: readonly Passage[],
  themes: ThemeFinder,
): DraftComment[] {
  const out: DraftComment[] = [];
  const turned = new Set<Section>();
  let remark: DraftComment | undefined;
  for (const [index, passage] of passages.entries()) {
    if (passage.part === "answer") {
      const answer = answerOf(reading, pack, passage, remark);
      if (answer) out.push(answer);
      continue;
    }
    if (passage.part === "proposal" && !addsToRemark(out, passages[index - 1])) continue;
    const made = passageComments(reading, pack, passage, themes, turned);
    if (made.length > 0 && passage.mode === "mixed") turned.add(passage.section);
    remark = made.at(-1) ?? remark;
    out.push(...made);
  }
  return out;
}

/** A proposal cell is a comment of its own only where the remark beside it did not reserve anything. */
function addsToRemark(out: readonly DraftComment[], remark: Passage | undefined): boolean {
  const beside = out.filter((comment) => remark && comment.start >= remark.start && comment.end <= remark.end);
  return beside.every((comment) => comment.stance === "support" || comment.stance === "neutral");
}

function answerOf(
  reading: Reading,
  pack: Compiled,
  passage: Passage,
  remark: DraftComment | undefined,
): DraftComment | undefined {
  const sentences = reading.sentences(reading.document.text, passage);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last || !remark) return undefined;
  return {
    start: first.start,
    end: last.end,
    section: passage.section,
    stance: "neutral",
    kind: "observation",
    rule: "comment-answer",
    confidence: 0.6,
    ...(remark.theme ? { theme: remark.theme } : {}),
    inReplyTo: remark,
    ...(pack.comments.answer.test(reading.document.text.slice(first.start, first.end)) ? {} : {}),
  };
}

function passageComments(
  reading: Reading,
  pack: Compiled,
  passage: Passage,
  themes: ThemeFinder,
  turned: ReadonlySet<Section>,
): DraftComment[] {
  const { text } = reading.document;
  const points: Point[] = [];
  let pending: Clause[] = [];
  let speaking = passage.mode === "own" || turned.has(passage.section);
  for (const sentence of reading.sentences(text, passage)) {
    const said = text.slice(sentence.start, sentence.end);
    if (pack.comments.answer.test(said)) break;
    const reported = reportedParty(said, pack);
    if (
      passage.taken.some((span) => overlaps(span, sentence)) ||
      (reported === undefined && isAside(said, pack, passage))
    ) {
      pending = [];
      continue;
    }
    for (const clause of clausesOf(text, sentence, pack)) {
      const voice = heard(clause, text, pack, passage, speaking, reported !== undefined);
      if (!voice) {
        if (points.length > 0 && speaking) points.at(-1)?.clauses.push({ ...clause });
        else pending.push(clause);
        continue;
      }
      speaking = true;
      const by = reported ?? passage.by;
      const open = points.at(-1);
      const voiced: Clause = { ...clause, voice };
      if (open && open.by === by && continues(open, voiced, text, pack, themes)) open.clauses.push(voiced);
      else
        points.push({ clauses: [...(points.length === 0 && voice.stance !== "support" ? pending : []), voiced], by });
      pending = [];
    }
  }
  return points.flatMap((point) => commentOf(reading, pack, passage, point, themes));
}

/** What a clause says, if it is the party's own word. Before a section has turned from summary to remarks, that takes more. */
function heard(
  clause: Clause,
  text: string,
  pack: Compiled,
  passage: Passage,
  speaking: boolean,
  reported: boolean,
): Voice | undefined {
  const { voice } = clause;
  if (!voice) return undefined;
  if (speaking || reported) return voice;
  const said = text.slice(clause.start, clause.end);
  const own = namesRespondent(said, pack, passage.by);
  if (voice.kind === "agreement" || voice.kind === "condition" || voice.kind === "observation")
    return own ? voice : undefined;
  if (voice.kind === "proposal") return own || pack.comments.firm.test(said) ? voice : undefined;
  if (voice.kind === "concern" || voice.kind === "disagreement")
    return own || pack.comments.aboutDraft.test(said) ? voice : undefined;
  return own || voice.kind === "question" || pack.comments.firm.test(said) ? voice : undefined;
}

function namesRespondent(said: string, pack: Compiled, by: string | undefined): boolean {
  const head = said.slice(0, 160);
  const name = by?.split(" ")[0];
  return pack.comments.respondent.test(head) || (name !== undefined && head.includes(name));
}

/** Summaries of the proposal, announcements and the course of the case: no remarks, whatever words they hold. */
function isAside(said: string, pack: Compiled, passage: Passage): boolean {
  if (pack.comments.summary.test(said) && !pack.comments.turnAdverb.test(said) && !decidedBy(said, pack)) return true;
  if (pack.comments.announcement.test(said)) return true;
  return pack.comments.procedure.test(said) && !namesRespondent(said.slice(0, 60), pack, passage.by);
}

/** "Forslaget er behandlet i udvalget, der bakker op": what begins as a summary is the respondent's word all the same. */
function decidedBy(said: string, pack: Compiled): boolean {
  return pack.comments.support.test(said) && pack.comments.respondent.test(said);
}

/** Whether a clause argues on: the same stance, no new point announced, no other theme named. */
function continues(open: Point, clause: Clause, text: string, pack: Compiled, themes: ThemeFinder): boolean {
  const voice = mainKind(open.clauses.flatMap((each) => (each.voice ? [each.voice] : [])));
  if (!voice || !clause.voice) return true;
  if (clause.turned || polarity(voice) !== polarity(clause.voice)) return false;
  const said = text.slice(clause.start, clause.end);
  const opening = said.split(/\s+/u).slice(0, 5).join(" ");
  if (pack.comments.newPoint.test(opening)) return false;
  const first = open.clauses[0];
  const last = open.clauses.at(-1);
  if (!first || !last) return true;
  if (voice.kind === "omission" && clause.voice.kind === "omission" && open.clauses.length > 2) return false;
  const before = themes.ofSentence({ start: first.start, end: last.end }, true);
  const now = themes.ofSentence(clause, true);
  return !(before && now && before !== now);
}

function polarity(voice: Voice): "for" | "against" | "neither" {
  if (voice.stance === "support") return "for";
  return voice.stance === "neutral" ? "neither" : "against";
}

function commentOf(
  reading: Reading,
  pack: Compiled,
  passage: Passage,
  point: Point,
  themes: ThemeFinder,
): DraftComment[] {
  const { text } = reading.document;
  const voice = mainKind(point.clauses.flatMap((clause) => (clause.voice ? [clause.voice] : [])));
  const first = point.clauses[0];
  const last = point.clauses.at(-1);
  if (!voice || !first || !last) return [];
  const span: Span = { start: first.start, end: last.end };
  const theme = themeOf(passage, span, themes);
  const addressee = addresseeOf(text.slice(span.start, span.end), pack, point.by);
  return [
    {
      ...span,
      section: passage.section,
      stance: voice.stance,
      kind: voice.kind,
      rule: passage.part
        ? `comment-${passage.part}-cell`
        : passage.row === undefined
          ? `comment-${voice.kind}`
          : "comment-cell",
      cue: voice.cue,
      confidence: passage.mode === "own" ? 0.8 : 0.7,
      ...(point.by === undefined ? {} : { by: point.by }),
      ...(theme ? { theme } : {}),
      ...(passage.topic ? { topic: passage.topic } : {}),
      ...(addressee === undefined ? {} : { addressee }),
    },
  ];
}

function themeOf(passage: Passage, span: Span, themes: ThemeFinder): DraftComment["theme"] {
  if (passage.about) return themes.ofTitle(passage.about);
  const topic = passage.topic ? themes.ofTitle(passage.topic) : undefined;
  return topic ?? themes.ofSection(passage.section) ?? themes.ofSentence(span, passage.mode === "own");
}
