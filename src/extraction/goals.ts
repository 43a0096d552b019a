import type { Span } from "../document/document.ts";
import { SpanIndex } from "../document/span-index.ts";
import { ancestors, type Section } from "../structure/outline.ts";
import type { Compiled } from "./compiled.ts";
import { type DraftGoal, overlaps } from "./drafts.ts";
import { deadlineOf } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";
import { readTitle } from "./titles.ts";
import type { Unit } from "./units.ts";

/** A section under a vision heading with more sentences than this goes on to explain: only its first paragraph is the vision. */
const LONGEST_VISION = 5;

/** Whose words a document's sentences are, which decides what counts as a goal in running text. */
export interface GoalScope {
  /** A strategy, or an article by its owner: "we will" states an aim. */
  readonly ownWill: boolean;
  /** Whether activities stated in running text count (news on what will be rolled out). */
  readonly prose: boolean;
  /** Ranges that are not to be read: remarks, decisions, fields of initiatives. */
  readonly taken: readonly Span[];
}

/** The goals outside initiatives with a heading of their own and outside tables. */
export function findGoals(reading: Reading, pack: Compiled, units: readonly Unit[], scope: GoalScope): DraftGoal[] {
  const out: DraftGoal[] = [];
  const visions = new Set(
    units.filter((unit) => unit.kind === "item" && unit.role === "vision").map((unit) => unit.section),
  );
  const taken = new SpanIndex(scope.taken);
  for (const [index, unit] of units.entries()) {
    const over = taken.over(unit);
    if (over.some((span) => span.start <= unit.start && unit.end <= span.end)) continue;
    if (unit.kind === "item" && over.length === 0) {
      const goal = itemGoal(reading, unit);
      if (goal) {
        out.push(goal);
        continue;
      }
    }
    if (unit.role === "activities" && unit.by === "label" && unit.kind === "paragraph" && !unit.leads) {
      out.push(goalOf(reading, unit, unit, "initiative", "activity-field", 0.8, unit.cue));
      continue;
    }
    if (unit.role === "measures" && unit.by !== "heading") {
      out.push(...measureAims(reading, pack, unit));
      continue;
    }
    out.push(...sentenceGoals(reading, pack, unit, units[index + 1], { ...scope, taken: over }, visions));
  }
  return out;
}

const ITEM_KINDS = { vision: "vision", aims: "aim", activities: "initiative" } as const;

/** Aims that are headings of their own ("Mål 2: Alle kan komme til lægen"); what stands under them belongs to them. */
export function headedAims(reading: Reading, pack: Compiled): DraftGoal[] {
  return reading.outline.sections.flatMap((section): DraftGoal[] => {
    if (!section.heading) return [];
    const { role, title, number } = readTitle(reading.document.text, section.heading, pack);
    if (role !== "aim") return [];
    const said = reading.document.text.slice(title.start, title.end);
    const deadline = deadlineOf(said, reading.pack);
    return [
      {
        start: title.start,
        end: title.end,
        kind: "aim",
        section,
        rule: "aim-heading",
        confidence: 0.85,
        ...(number === undefined ? {} : { number }),
        ...(deadline === undefined ? {} : { deadline }),
      },
    ];
  });
}

/** An item of a list for visions, aims or activities is one goal. */
function itemGoal(reading: Reading, unit: Unit): DraftGoal | undefined {
  if (unit.role !== "vision" && unit.role !== "aims" && unit.role !== "activities") return undefined;
  const confidence = unit.by === "heading" ? 0.8 : 0.9;
  return goalOf(
    reading,
    unit,
    unit,
    ITEM_KINDS[unit.role],
    `${unit.role === "activities" ? "activity" : ITEM_KINDS[unit.role]}-list`,
    confidence,
    unit.cue,
  );
}

/** "Mål: Målet er, at ..." is an aim as well as a measure. */
function measureAims(reading: Reading, pack: Compiled, unit: Unit): DraftGoal[] {
  const { text } = reading.document;
  return reading
    .sentences(text, unit)
    .filter((sentence) => startsWithCue(text.slice(sentence.start, sentence.end), pack.goals.aim))
    .map((sentence) => goalOf(reading, unit, sentence, "aim", "aim-cue", 0.7));
}

function startsWithCue(sentence: string, cue: RegExp): boolean {
  return (cue.exec(sentence)?.index ?? 99) < 12;
}

function sentenceGoals(
  reading: Reading,
  pack: Compiled,
  unit: Unit,
  next: Unit | undefined,
  scope: GoalScope,
  visions: Set<Section>,
): DraftGoal[] {
  const { text } = reading.document;
  const out: DraftGoal[] = [];
  const sentences = reading.sentences(text, unit);
  const inVision = unit.role === "vision" && unit.kind === "paragraph" && ownVision(unit) && !visions.has(unit.section);
  for (const [index, sentence] of sentences.entries()) {
    const said = text.slice(sentence.start, sentence.end);
    const last = index === sentences.length - 1;
    if ((unit.leads && last) || scope.taken.some((span) => overlaps(span, sentence))) continue;
    if (/:$/u.test(said) && last) {
      const quoted = announcedVision(reading, pack, said, unit, next);
      if (quoted) out.push(quoted);
      continue;
    }
    const goal = cueGoal(reading, pack, unit, sentence, scope);
    if (goal) out.push(goal);
    else if (inVision && !/\?$/u.test(said))
      out.push(goalOf(reading, unit, unquoted(text, sentence), "vision", "vision-heading", 0.75, unit.cue));
  }
  if (inVision && sectionSentences(reading, unit.section) > LONGEST_VISION) visions.add(unit.section);
  return out;
}

function sectionSentences(reading: Reading, section: Section): number {
  const paragraphs = section.blocks.filter((block) => block.kind === "paragraph");
  return paragraphs.reduce((sum, block) => sum + reading.sentences(reading.document.text, block).length, 0);
}

/** The vision heading is the section's own, not one far above it. */
function ownVision(unit: Unit): boolean {
  return unit.by === "label" || ancestors(unit.section).every((above) => above.level < unit.section.level);
}

/** "Strategiens vision er:" and then the vision as a paragraph of its own, mostly quoted. */
function announcedVision(
  reading: Reading,
  pack: Compiled,
  said: string,
  unit: Unit,
  next: Unit | undefined,
): DraftGoal | undefined {
  if (!next || next.kind === "item" || next.section !== unit.section) return undefined;
  const cue = pack.goals.vision.exec(said);
  if (!cue) return undefined;
  return goalOf(reading, next, unquoted(reading.document.text, next), "vision", "vision-announced", 0.9, cue[0]);
}

function cueGoal(
  reading: Reading,
  pack: Compiled,
  unit: Unit,
  sentence: Span,
  scope: GoalScope,
): DraftGoal | undefined {
  const { text } = reading.document;
  const said = text.slice(sentence.start, sentence.end);
  if (pack.goals.wish.test(said) || /\?$/u.test(said)) return undefined;
  const aim = pack.goals.aim.exec(said);
  const vision = pack.goals.vision.exec(said);
  if (vision && !aim) {
    const colon = /[:,]\s+(?=["”“»„*_]?\s?\p{Lu})[^:]{20,}$/u.exec(said);
    const quoted = /["”“»„](?<inner>[^"”“»«„]{25,})["”“«»]\.?$/u.exec(said);
    const inner = quoted?.groups?.["inner"];
    if (quoted && inner) {
      const start = sentence.start + quoted.index + 1;
      return goalOf(reading, unit, { start, end: start + inner.length }, "vision", "vision-quoted", 0.85, vision[0]);
    }
    if (colon && colon.index > vision.index) {
      const start = sentence.start + colon.index + (colon[0].length - colon[0].replace(/^[:,]\s+/u, "").length);
      return goalOf(
        reading,
        unit,
        unquoted(text, { start, end: sentence.end }),
        "vision",
        "vision-cue",
        0.85,
        vision[0],
      );
    }
    return goalOf(reading, unit, sentence, "vision", "vision-cue", 0.8, vision[0]);
  }
  if (aim) return goalOf(reading, unit, sentence, "aim", "aim-cue", 0.85, aim[0]);
  if (pack.goals.meta.test(said)) return undefined;
  const will = scope.ownWill ? pack.goals.ownWill.exec(said) : null;
  if (will) return goalOf(reading, unit, sentence, "aim", "own-will", 0.65, will[0]);
  const activity = scope.prose ? pack.goals.activity.exec(said) : null;
  if (activity) return goalOf(reading, unit, sentence, "initiative", "activity-cue", 0.65, activity[0]);
  return undefined;
}

export function goalOf(
  reading: Reading,
  unit: Unit,
  span: Span,
  kind: DraftGoal["kind"],
  rule: string,
  confidence: number,
  cue?: string,
): DraftGoal {
  const { text } = reading.document;
  const own = deadlineOf(text.slice(span.start, span.end), reading.pack);
  const deadline =
    own ?? (unit.lead ? deadlineOf(text.slice(unit.lead.start, unit.lead.end), reading.pack) : undefined);
  return {
    start: span.start,
    end: span.end,
    kind,
    section: unit.section,
    rule,
    confidence,
    ...(cue === undefined ? {} : { cue }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** Without the quotation marks that stand around the whole. */
function unquoted(text: string, span: Span): Span {
  const piece = text.slice(span.start, span.end);
  const open = /^\s*["”“»«„'’*_]+\s*/u.exec(piece)?.[0].length ?? 0;
  if (open === 0) return { start: span.start, end: span.end };
  const close = /\s*["”“»«'’*_]+\s*\.?$/u.exec(piece)?.[0].length ?? 0;
  const end = span.end - close;
  return end > span.start + open ? { start: span.start + open, end } : { start: span.start, end: span.end };
}
