import { findBenefits } from "../benefits.ts";
import { findDemands } from "../comments/demands.ts";
import { ThemeFinder } from "../comments/themes.ts";
import { overlaps } from "../drafts.ts";
import { findGoals } from "../goals.ts";
import { goalIndicators, reachedIndicators } from "../indicators.ts";
import { articleThemes } from "../themes.ts";
import { type GenreInput, type GenreItems, inOrder } from "./items.ts";

/** An opinion or a news item about a strategy. */
export function articleItems(input: GenreInput, type: "op-ed" | "news"): GenreItems {
  const { reading, pack, units, taken, isTitle, issuer } = input;
  const { text } = reading.document;
  const themes = articleThemes(reading, pack, isTitle);
  const comments =
    type === "op-ed"
      ? findDemands(reading, pack, units, issuer, new ThemeFinder(reading, pack, themes, input.subject))
      : [];
  const goals = inOrder(
    findGoals(reading, pack, units, { ownWill: false, prose: true, taken: [...taken, ...comments] }),
  );
  const reached = units.flatMap((unit) =>
    reading
      .sentences(text, unit)
      .filter((sentence) => ![...taken, ...goals].some((span) => overlaps(span, sentence)))
      .flatMap((sentence) => reachedIndicators(reading, unit, sentence)),
  );
  const measured = goals.flatMap((goal) => {
    const unit = units.find((each) => overlaps(each, goal));
    return unit ? goalIndicators(reading, unit, goal) : [];
  });
  return {
    themes,
    goals,
    indicators: inOrder([...measured, ...reached]),
    comments,
    benefits: findBenefits(reading, pack, units),
  };
}
