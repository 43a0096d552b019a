import type { Span } from "../document/document.ts";
import type { Compiled } from "./compiled.ts";
import type { DraftGoal, DraftIndicator } from "./drafts.ts";
import { checkable, findTimes, statusOf, targetsOf } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";
import { members } from "./themes.ts";
import type { Unit } from "./units.ts";

/** The statements of a unit that is labelled as measure ("Mål: ...", success criteria): each sentence is an indicator. */
export function measureIndicators(reading: Reading, unit: Unit, goal: DraftGoal | undefined): DraftIndicator[] {
  const all = statements(reading, unit).map((span) => indicatorOf(reading, unit, span, goal, "measure-label", 0.9));
  // a heading governs loosely: prose under it may explain how the measures are taken
  return unit.by === "heading" && unit.kind === "paragraph" ? all.filter(hasQuantity) : all;
}

function hasQuantity({ targets }: DraftIndicator): boolean {
  return targets.some((target) => target.value !== undefined || target.min !== undefined || target.max !== undefined);
}

/** In the description of an initiative: the sentences that say how it is measured or what is to be reached. */
export function proseIndicators(reading: Reading, unit: Unit, goal: DraftGoal): DraftIndicator[] {
  const { text } = reading.document;
  return reading.sentences(text, unit).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    if (statusOf(said, reading.pack) === "result") return [];
    const made = indicatorOf(reading, unit, sentence, goal, "initiative-target", 0.75);
    return made.targets.some((target) => target.by !== undefined) && hasQuantity(made) ? [made] : [];
  });
}

/** What of a goal can be checked: each of its sentences that states a quantity, or a state with a deadline. */
export function goalIndicators(reading: Reading, unit: Unit, goal: DraftGoal): DraftIndicator[] {
  const { text } = reading.document;
  return statements(reading, goal)
    .filter((span) => checkable(text.slice(span.start, span.end), reading.pack, leadOf(reading, unit)) !== undefined)
    .map((span) =>
      indicatorOf(
        reading,
        unit,
        span,
        goal,
        "goal-checkable",
        goal.rule === "aim-cue" || goal.rule === "own-will" ? 0.8 : 0.85,
      ),
    );
}

/** The sentences of a range; a fragment that takes its subject from the sentence before it belongs to that one. */
function statements(reading: Reading, span: Span): Span[] {
  const { text } = reading.document;
  const out: Span[] = [];
  for (const sentence of reading.sentences(text, span)) {
    const last = out.at(-1);
    if (last && isFragment(text.slice(sentence.start, sentence.end), reading))
      out[out.length - 1] = { start: last.start, end: sentence.end };
    else out.push(sentence);
  }
  return out;
}

/** A short continuation ("Og i 2015 90 %.") with a quantity of its own. */
function isFragment(sentence: string, reading: Reading): boolean {
  if (sentence.split(/\s+/u).length > 7) return false;
  const opens = reading.pack.roles.listConjunctions.some((word) => sentence.toLowerCase().startsWith(`${word} `));
  return opens && targetsOf(sentence, reading.pack).targets.length > 0;
}

function leadOf(reading: Reading, unit: Unit): string | undefined {
  return unit.lead ? reading.document.text.slice(unit.lead.start, unit.lead.end) : undefined;
}

function indicatorOf(
  reading: Reading,
  unit: Unit,
  span: Span,
  goal: DraftGoal | undefined,
  rule: string,
  confidence: number,
): DraftIndicator {
  const lead = leadOf(reading, unit);
  const measured = targetsOf(reading.document.text.slice(span.start, span.end), reading.pack, {
    measure: rule === "measure-label",
    ...(lead === undefined ? {} : { lead }),
  });
  return {
    start: span.start,
    end: span.end,
    section: unit.section,
    rule,
    confidence,
    ...(goal ? { goal } : {}),
    ...(measured.baseline ? { baseline: measured.baseline } : {}),
    targets: measured.targets,
    ...(measured.actual ? { actual: measured.actual } : {}),
  };
}

/** In summaries of a proposal: sentences that state an end state with a number or a date, and are no report of what was. */
export function summaryIndicators(reading: Reading, unit: Unit, sentence: Span): DraftIndicator[] {
  const { text } = reading.document;
  const said = text.slice(sentence.start, sentence.end);
  // No end state without a date, and few sentences have one.
  if (findTimes(said, reading.pack).length === 0) return [];
  const status = statusOf(said, reading.pack);
  if (status === "result") return [];
  const { targets } = targetsOf(said, reading.pack);
  const firm = targets.some(
    (target) => target.by !== undefined && (target.value !== undefined || target.min !== undefined),
  );
  const state =
    status === "target" &&
    targets.some((target) => target.by !== undefined) &&
    checkable(said, reading.pack) !== undefined;
  return firm || state ? [indicatorOf(reading, unit, sentence, undefined, "summary-target", 0.7)] : [];
}

/** What has been reached by a number of parties ("15 kommuner har indført ..."). */
export function reachedIndicators(reading: Reading, unit: Unit, sentence: Span): DraftIndicator[] {
  const said = reading.document.text.slice(sentence.start, sentence.end);
  if (statusOf(said, reading.pack) !== "result") return [];
  const made = indicatorOf(reading, unit, sentence, undefined, "reached", 0.6);
  const raw = made.actual?.raw;
  return made.actual && raw !== undefined && said.indexOf(raw) < 4 ? [{ ...made, targets: [] }] : [];
}

/** A sentence that announces measures and enumerates them ("tre måltal: A, B og C"): one indicator for each member with a quantity. */
export function enumeratedIndicators(reading: Reading, pack: Compiled, unit: Unit, sentence: Span): DraftIndicator[] {
  const { text } = reading.document;
  const said = text.slice(sentence.start, sentence.end);
  const colon = said.indexOf(": ");
  if (colon < 0 || said.slice(0, colon).search(pack.nouns.measures) < 0) return [];
  const parts = members(text, { start: sentence.start + colon + 2, end: sentence.end }, pack);
  const made = joinUnmeasured(reading, parts).map((span) =>
    indicatorOf(reading, unit, span, undefined, "measure-enumeration", 0.8),
  );
  return made.length > 1 && made.every((each) => each.targets.length > 0) ? made : [];
}

/** A member without a quantity belongs to the one before it. */
function joinUnmeasured(reading: Reading, parts: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const measured = targetsOf(reading.document.text.slice(part.start, part.end), reading.pack).targets.length > 0;
    if (last && !measured) out[out.length - 1] = { start: last.start, end: part.end };
    else out.push(part);
  }
  return out;
}
