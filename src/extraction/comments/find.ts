import type { Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import { type DraftComment, overlaps } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import { answersOf } from "./answers.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { heard, isAside } from "./hearing.ts";
import { addresseeOf, reportedParty } from "./parties.ts";
import type { Passage } from "./passages.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { mainKind, type Voice } from "./stance.ts";
import type { ThemeFinder } from "./themes.ts";

/** What the search for comments looks at. */
export interface Hearing {
  readonly reading: Reading;
  readonly pack: Compiled;
  readonly passages: readonly Passage[];
  readonly speakers: Speakers;
  /** May know no themes yet. */
  readonly themes: ThemeFinder;
}

/** Sentences of one passage that argue the same point. */
interface Point {
  readonly clauses: Clause[];
  readonly speaker: Speaker | undefined;
}

/** The comments of the passages, in order. */
export function findComments(hearing: Hearing): DraftComment[] {
  const out: DraftComment[] = [];
  const turned = new Set<Section>();
  for (const [index, passage] of hearing.passages.entries()) {
    if (passage.part === "proposal" && !addsToRemark(out, hearing.passages[index - 1])) continue;
    if (passage.part === "answer" || (passage.answer && answers(hearing, passage))) {
      out.push(...answersOf(hearing, passage, out));
      continue;
    }
    const made = passageComments(hearing, passage, turned);
    if (made.length > 0 && passage.mode === "mixed") turned.add(passage.section);
    out.push(...made);
  }
  return out;
}

/** Only where others' remarks are reported does the administration answer any. */
function answers({ speakers }: Hearing, passage: Passage): boolean {
  return speakers.several || passage.party === true;
}

/** A proposal cell is a comment of its own only where the remark beside it did not reserve anything. */
function addsToRemark(out: readonly DraftComment[], remark: Passage | undefined): boolean {
  const beside = out.filter((comment) => remark && comment.start >= remark.start && comment.end <= remark.end);
  return beside.every((comment) => comment.stance === "support" || comment.stance === "neutral");
}

function passageComments(hearing: Hearing, passage: Passage, turned: ReadonlySet<Section>): DraftComment[] {
  const { reading, pack } = hearing;
  const { text } = reading.document;
  const points: Point[] = [];
  let pending: Clause[] = [];
  let speaking = passage.mode === "own" || turned.has(passage.section);
  let speaker: Speaker | undefined = passage.by === undefined ? undefined : { by: passage.by };
  for (const sentence of reading.sentences(text, passage)) {
    const said = text.slice(sentence.start, sentence.end);
    if (answers(hearing, passage) && pack.comments.answer.test(said)) {
      return [
        ...pointComments(hearing, passage, points),
        ...answersOf(hearing, { ...passage, start: sentence.start }, []),
      ];
    }
    const named = speakerOf(hearing, passage, said);
    if (named) speaker = named;
    const known = named !== undefined;
    const silent = hearing.speakers.several && !passage.party && !named && points.length === 0;
    const taken = passage.taken.some((span) => overlaps(span, sentence));
    if (taken || silent || (!known && isAside(said, pack, passage))) {
      pending = [];
      continue;
    }
    for (const clause of clausesOf(text, sentence, pack)) {
      const voice = heard(clause, text, pack, passage, speaking || known);
      if (!voice) {
        if (points.length > 0 && speaking) points.at(-1)?.clauses.push(clause);
        else if (passage.mode !== "opinion") pending.push(clause);
        continue;
      }
      speaking = true;
      const open = points.at(-1);
      const voiced: Clause = { ...clause, voice };
      if (open && open.speaker?.by === speaker?.by && continues(open, voiced, hearing)) open.clauses.push(voiced);
      else
        points.push({
          clauses: [...(points.length === 0 && voice.stance !== "support" ? pending : []), voiced],
          speaker,
        });
      pending = [];
    }
  }
  return pointComments(hearing, passage, points);
}

/** A council's reported words; in a document about many parties whoever the sentence names. */
function speakerOf(hearing: Hearing, passage: Passage, said: string): Speaker | undefined {
  const reported = reportedParty(said, hearing.pack);
  if (reported !== undefined) return { by: reported };
  return hearing.speakers.several && !passage.party ? hearing.speakers.of(said, passage.row !== undefined) : undefined;
}

/** Whether a clause argues on: the same stance, no new point announced, no other theme named. */
function continues(open: Point, clause: Clause, { pack, reading, themes }: Hearing): boolean {
  const voice = mainKind(open.clauses.flatMap((each) => (each.voice ? [each.voice] : [])));
  if (!voice || !clause.voice) return true;
  if (clause.turned || polarity(voice) !== polarity(clause.voice)) return false;
  const said = reading.document.text.slice(clause.start, clause.end);
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

function pointComments(hearing: Hearing, passage: Passage, points: readonly Point[]): DraftComment[] {
  return points.flatMap((point) => commentOf(hearing, passage, point));
}

function commentOf({ reading, pack, themes }: Hearing, passage: Passage, point: Point): DraftComment[] {
  const { text } = reading.document;
  const voice = mainKind(point.clauses.flatMap((clause) => (clause.voice ? [clause.voice] : [])));
  const first = point.clauses[0];
  const last = point.clauses.at(-1);
  if (!voice || !first || !last) return [];
  const span: Span = { start: first.start, end: last.end };
  const theme = themeOf(passage, span, themes);
  const addressee = addresseeOf(text.slice(span.start, span.end), pack, point.speaker?.by);
  const cell = passage.part ? `comment-${passage.part}-cell` : "comment-cell";
  return [
    {
      ...span,
      section: passage.section,
      stance: voice.stance,
      kind: voice.kind,
      rule: passage.row === undefined ? `comment-${voice.kind}` : cell,
      cue: voice.cue,
      confidence: passage.mode === "own" ? 0.8 : 0.7,
      ...(point.speaker ? { by: point.speaker.by } : {}),
      ...(point.speaker?.parties ? { parties: point.speaker.parties } : {}),
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
