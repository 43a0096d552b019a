import type { Span } from "../document/document.ts";
import type { Section } from "../structure/outline.ts";
import type { Compiled } from "./compiled.ts";
import type { DraftGoal } from "./drafts.ts";
import { goalOf } from "./goals.ts";
import { deadlineOf } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";
import { readTitle } from "./titles.ts";
import { groupedBy, type Unit } from "./units.ts";

/** An initiative with a heading of its own, its activities, and the units that state how it is measured. */
export interface Initiative {
  readonly goal: DraftGoal;
  readonly activities: readonly DraftGoal[];
  readonly measures: readonly Unit[];
  readonly units: readonly Unit[];
}

const FIELDS = new Set(["purpose", "owner", "schedule", "measures", "activities"]);

/**
 * Finds sections such as "Initiativ 7 · ..." or sections made of fields (purpose, activities, owner, time plan, success criteria).
 * Fields may be headings of their own below the initiative's.
 */
export function findInitiatives(reading: Reading, pack: Compiled, units: readonly Unit[]): Initiative[] {
  const out: Initiative[] = [];
  const done = new Set<Section>();
  const within = groupedBy(units, (unit) => unit.section);
  for (const section of reading.outline.sections) {
    if (!section.heading || done.has(section)) continue;
    const own = [section, ...section.children]
      .flatMap((each) => within.get(each) ?? [])
      .filter((unit) => unit.section === section || fieldChild(unit, section));
    const title = readTitle(reading.document.text, section.heading, pack);
    const fields = new Set(
      own.flatMap((unit) => (unit.role && FIELDS.has(unit.role) && unit.by !== "lead" ? [unit.role] : [])),
    );
    const labelled = title.role === "initiative";
    if (
      !(
        labelled ||
        (fields.size >= 2 &&
          title.role === undefined &&
          own.some((unit) => unit.by === "label" || unit.section !== section))
      )
    )
      continue;
    if (!labelled && !fields.has("owner") && !fields.has("schedule") && !fields.has("purpose")) continue;
    const made = initiativeOf(reading, section, title.title, title.number, own);
    if (!made) continue;
    out.push(made);
    for (const unit of own) done.add(unit.section);
  }
  return out;
}

function fieldChild(unit: Unit, section: Section): boolean {
  return unit.section.parent === section && unit.by === "heading" && unit.role !== undefined && FIELDS.has(unit.role);
}

function initiativeOf(
  reading: Reading,
  section: Section,
  title: Span,
  number: string | undefined,
  own: readonly Unit[],
): Initiative | undefined {
  const { text } = reading.document;
  const field = (role: string): Unit | undefined => own.find((unit) => unit.role === role && !unit.leads);
  const statement =
    field("purpose") ??
    own.find((unit) => unit.kind === "paragraph" && !unit.leads && (!unit.role || unit.by === "heading")) ??
    field("aims");
  if (!statement) return undefined;
  const schedule = own.filter((unit) => unit.role === "schedule");
  const deadline = schedule
    .map((unit) => deadlineOf(text.slice(unit.start, unit.end), reading.pack))
    .findLast((found) => found !== undefined);
  const owner = field("owner");
  const base = goalOf(
    reading,
    statement,
    statement,
    "initiative",
    "initiative-heading",
    0.9,
    text.slice(section.heading?.start, title.start).trim() || undefined,
  );
  const { deadline: stated, ...rest } = base;
  const goal: DraftGoal = {
    ...rest,
    section,
    title,
    ...((number ?? section.number) === undefined ? {} : { number: number ?? (section.number as string) }),
    ...(owner ? { owner: ownerSpan(text, owner) } : {}),
    ...((deadline ?? stated) === undefined ? {} : { deadline: deadline ?? (stated as string) }),
  };
  const activities = own
    .filter(
      (unit) =>
        unit !== statement &&
        !unit.leads &&
        (unit.role === "activities" || (unit.role === "aims" && unit.kind === "item")),
    )
    .map((unit) => ({
      ...goalOf(
        reading,
        unit,
        unit,
        unit.role === "aims" ? ("aim" as const) : ("initiative" as const),
        "initiative-activity",
        0.9,
        unit.cue,
      ),
      parent: goal,
    }));
  return { goal, activities, measures: own.filter((unit) => unit.role === "measures" && !unit.leads), units: own };
}

/** Who is responsible, without what is said about the agreement behind it. */
function ownerSpan(text: string, unit: Unit): Span {
  const piece = text.slice(unit.start, unit.end);
  const end = /,\s+(?:jf|cf|jfr)\.\s/u.exec(piece)?.index ?? piece.replace(/[.;]$/u, "").length;
  return { start: unit.start, end: unit.start + end };
}
