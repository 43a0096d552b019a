import { SpanIndex } from "../../document/span-index.ts";
import { ancestors, type Section } from "../../structure/outline.ts";
import { findBenefits } from "../benefits.ts";
import { ThemeFinder } from "../comments/themes.ts";
import { type DraftGoal, type DraftIndicator, overlaps } from "../drafts.ts";
import { findGoals, headedAims } from "../goals.ts";
import { goalIndicators, measureIndicators, proseIndicators } from "../indicators.ts";
import { findInitiatives, type Initiative } from "../initiatives.ts";
import { tableItems } from "../tables.ts";
import { strategyThemes } from "../themes.ts";
import type { Unit } from "../units.ts";
import { type GenreInput, type GenreItems, inOrder } from "./items.ts";

/** A strategy, policy or plan: what it sets out itself. */
export function strategyItems(input: GenreInput): GenreItems {
  const { reading, pack, units, taken } = input;
  const initiatives = findInitiatives(reading, pack, units);
  const inside = new Set(initiatives.flatMap((initiative) => initiative.units));
  const free = units.filter((unit) => !inside.has(unit));
  const tables = reading.outline.sections.map((section) => tableItems(reading, pack, section));
  const found = findGoals(reading, pack, free, { ownWill: true, prose: false, taken });
  const goals = inOrder([
    ...initiatives.flatMap((initiative) => [initiative.goal, ...initiative.activities]),
    ...found,
    ...headedAims(reading, pack),
    ...tables.flatMap((table) => table.goals),
  ]);
  const measures = free
    .filter((unit) => unit.role === "measures" && !unit.leads && !taken.some((span) => overlaps(span, unit)))
    .flatMap((unit) => measureIndicators(reading, unit, goalBefore(goals, unit)));
  const unitsAt = new SpanIndex(units);
  const measuresAt = new SpanIndex(measures);
  const indicators = inOrder([
    ...measures,
    ...initiatives.flatMap((initiative) => initiativeIndicators(input, initiative)),
    ...tables.flatMap((table) => table.indicators),
    ...found.flatMap((goal) => {
      const unit = unitsAt.over(goal)[0];
      return unit && measuresAt.over(goal).length === 0 ? goalIndicators(reading, unit, goal) : [];
    }),
  ]);
  const carrying = new Set<Section>([...goals, ...indicators].map((item) => item.section));
  for (const initiative of initiatives) carrying.delete(initiative.goal.section);
  for (const { goal } of initiatives) if (goal.section.parent) carrying.add(goal.section.parent);
  const initiativeSections = new Set(initiatives.map(({ goal }) => goal.section));
  const themes = strategyThemes(reading, pack, carrying, input.isTitle).filter(
    (theme) => !theme.section || !initiativeSections.has(theme.section),
  );
  const finder = new ThemeFinder(reading, pack, themes, input.subject);
  return {
    themes,
    goals,
    indicators,
    themeOf: ({ about }) => (about ? finder.ofTitle(about) : undefined),
    comments: [],
    benefits: findBenefits(reading, pack, units),
  };
}

/** The goal that a measure stands beside: the last one before it in its section. */
function goalBefore(goals: readonly DraftGoal[], unit: Unit): DraftGoal | undefined {
  const above = new Set<Section>([unit.section, ...ancestors(unit.section)]);
  return goals.findLast(
    (goal) =>
      above.has(goal.section) &&
      goal.start < unit.start &&
      (goal.section === unit.section || goal.rule === "aim-heading"),
  );
}

function initiativeIndicators(input: GenreInput, initiative: Initiative): DraftIndicator[] {
  const measured = initiative.measures.flatMap((unit) => measureIndicators(input.reading, unit, initiative.goal));
  const prose = initiative.units
    .filter((unit) => unit.kind === "paragraph" && (unit.role === undefined || unit.by === "heading"))
    .flatMap((unit) => proseIndicators(input.reading, unit, initiative.goal));
  if (measured.length + prose.length > 0) return [...measured, ...prose];
  return initiative.activities.flatMap((goal) => {
    const unit = initiative.units.find((each) => overlaps(each, goal));
    return unit ? goalIndicators(input.reading, unit, goal) : [];
  });
}
