import type { Span } from "../../document/document.ts";
import { SpanIndex } from "../../document/span-index.ts";
import { findBenefits } from "../benefits.ts";
import { findComments } from "../comments/find.ts";
import { opinionPassages } from "../comments/passages.ts";
import { Speakers } from "../comments/speakers.ts";
import { ThemeFinder } from "../comments/themes.ts";
import { type DraftComment, type DraftIndicator, overlaps } from "../drafts.ts";
import { findGoals } from "../goals.ts";
import { goalIndicators, reachedIndicators, summaryIndicators } from "../indicators.ts";
import { articleThemes, listedThemes } from "../themes.ts";
import { type GenreInput, type GenreItems, inOrder } from "./items.ts";

/** An opinion or a news item about a strategy. */
export function articleItems(input: GenreInput, type: "op-ed" | "news"): GenreItems {
  const { reading, pack, units, taken, isTitle, issuer } = input;
  const themes = [...articleThemes(reading, pack, isTitle), ...listedThemes(reading, pack, units)];
  const finder = new ThemeFinder(reading, pack, themes, input.subject);
  const passages = type === "op-ed" ? opinionPassages(units, issuer, taken) : [];
  const speakers = new Speakers(reading, pack, issuer, true);
  const comments = findComments({ reading, pack, passages, speakers, themes: finder });
  const scope = { ownWill: type === "op-ed", prose: true, taken: [...taken, ...comments] };
  const goals = inOrder(findGoals(reading, pack, units, scope)).filter(
    (goal) => !themes.some((theme) => overlaps(theme, goal)),
  );
  const unitsAt = new SpanIndex(units);
  const measured = goals.flatMap((goal) => {
    const unit = unitsAt.over(goal)[0];
    return unit ? goalIndicators(reading, unit, goal) : [];
  });
  const stated = statedIndicators(input, comments, measured);
  return {
    themes,
    goals,
    indicators: inOrder([...measured, ...stated]),
    comments,
    benefits: findBenefits(reading, pack, units),
  };
}

/** What running text says has been reached, or is to be reached by a date. */
function statedIndicators(
  input: GenreInput,
  comments: readonly DraftComment[],
  known: readonly DraftIndicator[],
): DraftIndicator[] {
  const { reading, units, taken } = input;
  const { text } = reading.document;
  const elsewhere = new SpanIndex<Span>([...taken, ...comments, ...known]);
  return units.flatMap((unit) =>
    reading
      .sentences(text, unit)
      .filter((sentence) => elsewhere.over(sentence).length === 0)
      .flatMap((sentence) => {
        const reached = reachedIndicators(reading, unit, sentence);
        return reached.length > 0 ? reached : summaryIndicators(reading, unit, sentence);
      }),
  );
}
