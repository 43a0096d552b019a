import type { Target } from "../model/schema.ts";
import type { Around, Matched } from "./item-links.ts";
import type { Side } from "./items.ts";
import type { DiffEvidence } from "./schema.ts";
import type { ThemeMap } from "./theme-map.ts";

const SAME_THEME = 0.1;
const OTHER_THEME = -0.03;
const SAME_NUMBER = 0.02;
const SAME_GOAL = 0.08;
const SAME_UNIT = 0.06;
const OTHER_UNIT = -0.04;
const SAME_VALUE = 0.02;

function themeBonus(old: string | undefined, later: string | undefined, map: ThemeMap): number {
  const together = map.together(old, later);
  return together === undefined ? 0 : together ? SAME_THEME : OTHER_THEME;
}

/** Structure speaks before words do: the theme, and the number within it. */
export function aroundGoals(old: Side, later: Side, map: ThemeMap): Around {
  return (from, to) => {
    const [one, other] = [old.goals[from]?.item, later.goals[to]?.item];
    const bonus = themeBonus(one?.theme, other?.theme, map);
    const numbered = one?.number !== undefined && one.number === other?.number && bonus > 0 ? SAME_NUMBER : 0;
    return {
      bonus: bonus + numbered,
      evidence: bonus > 0 ? [themeEvidence(one?.theme, other?.theme, old, later)] : [],
    };
  };
}

/** The theme, the goal that it measures, and what it counts. */
export function aroundIndicators(
  old: Side,
  later: Side,
  { map, goals }: { readonly map: ThemeMap; readonly goals: Matched },
): Around {
  const partner = new Map(
    goals.choices.map((choice) => [old.goals[choice.old]?.item.id, later.goals[choice.new]?.item.id]),
  );
  return (from, to) => {
    const [one, other] = [old.indicators[from]?.item, later.indicators[to]?.item];
    const theme = themeBonus(one?.theme, other?.theme, map);
    const goal = one?.goal !== undefined && partner.get(one.goal) === other?.goal ? SAME_GOAL : 0;
    const measure = measureOf(one?.targets.at(-1), other?.targets.at(-1));
    const evidence = theme > 0 ? [themeEvidence(one?.theme, other?.theme, old, later)] : [];
    return { bonus: theme + goal + measure.bonus, evidence: [...evidence, ...measure.evidence] };
  };
}

function measureOf(one: Target | undefined, other: Target | undefined): ReturnType<Around> {
  if (one?.unit === undefined || other?.unit === undefined) return { bonus: 0, evidence: [] };
  if (one.unit !== other.unit) return { bonus: OTHER_UNIT, evidence: [] };
  const value = one.value === other.value ? SAME_VALUE : 0;
  return { bonus: SAME_UNIT + value, evidence: [{ old: one.unit, new: other.unit, how: "unit" }] };
}

function themeEvidence(from: string | undefined, to: string | undefined, old: Side, later: Side): DiffEvidence {
  const title = (side: Side, id: string | undefined) => side.themeById.get(id ?? "")?.theme.title ?? id ?? "";
  return { old: title(old, from), new: title(later, to), how: "theme" };
}
