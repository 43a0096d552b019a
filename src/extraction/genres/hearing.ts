import type { Span } from "../../document/document.ts";
import { SpanIndex } from "../../document/span-index.ts";
import { findBenefits } from "../benefits.ts";
import { findComments } from "../comments/find.ts";
import { partySections } from "../comments/parties.ts";
import { passagesOf } from "../comments/passages.ts";
import { Speakers } from "../comments/speakers.ts";
import { ThemeFinder } from "../comments/themes.ts";
import { type DraftComment, type DraftGoal, type DraftIndicator, type DraftTheme, overlaps } from "../drafts.ts";
import { findGoals } from "../goals.ts";
import { enumeratedIndicators, goalIndicators, summaryIndicators } from "../indicators.ts";
import { labelledThemes, listedThemes, remarkThemes, tableThemes } from "../themes.ts";
import { type GenreInput, type GenreItems, inOrder } from "./items.ts";

/** Minutes, memos and letters about somebody's proposal: a summary of it, and what the party says of it. */
export function hearingItems(input: GenreInput, type: "minutes" | "memo" | "hearing-response"): GenreItems {
  const { reading, pack, units, taken, isTitle, issuer } = input;
  const passages = passagesOf(reading, pack, units, {
    type,
    taken,
    isTitle,
    ...(issuer === undefined ? {} : { issuer }),
  });
  const speakers = new Speakers(reading, pack, issuer, type === "hearing-response");
  const listed = [listedThemes(reading, pack, units), tableThemes(reading, pack), labelledThemes(reading, pack)].reduce(
    longest,
  );
  let themes: DraftTheme[] = listed;
  let finder = new ThemeFinder(reading, pack, themes, input.subject);
  let comments = findComments({ reading, pack, passages, speakers, themes: finder });
  if (themes.length === 0) {
    const parties = partySections(reading, pack);
    const remarked = new Set(comments.map((comment) => comment.section));
    themes = remarkThemes(reading, pack, remarked, (section) => parties.has(section), isTitle);
    finder = new ThemeFinder(reading, pack, themes, input.subject);
    comments = findComments({ reading, pack, passages, speakers, themes: finder });
  }
  const said: Span[] = [...taken, ...comments];
  const unitsAt = new SpanIndex(units);
  const listedAt = new SpanIndex(themes.filter((theme) => !theme.section));
  const placed = <T extends DraftGoal | DraftIndicator>(item: T): T => {
    const beside = unitsAt.over(item).flatMap((unit) => listedAt.over(unit.block));
    const theme = themes.find((each) => beside.includes(each)) ?? finder.ofSection(item.section);
    return theme ? { ...item, theme } : item;
  };
  const goals = inOrder(findGoals(reading, pack, units, { ownWill: false, prose: false, taken: said }))
    .filter((goal) => !themes.some((theme) => overlaps(theme, goal)))
    .map(placed);
  const measured = goals.flatMap((goal) => {
    const unit = unitsAt.over(goal)[0];
    return unit ? goalIndicators(reading, unit, goal) : [];
  });
  const summarised = summaries(input, comments, measured).map(placed);
  return {
    themes,
    goals,
    indicators: inOrder([...measured.map(placed), ...summarised]),
    comments,
    benefits: findBenefits(reading, pack, units),
  };
}

function longest(a: DraftTheme[], b: DraftTheme[]): DraftTheme[] {
  return b.length > a.length ? b : a;
}

/** Checkable end states in what is not the party's own word. */
function summaries(
  input: GenreInput,
  comments: readonly DraftComment[],
  known: readonly DraftIndicator[],
): DraftIndicator[] {
  const { reading, units, taken, pack } = input;
  const { text } = reading.document;
  const elsewhere = new SpanIndex<Span>([...taken, ...comments, ...known]);
  return units.flatMap((unit) => {
    if (unit.role === "silent" || unit.role === "framing") return [];
    return reading.sentences(text, unit).flatMap((sentence) => {
      if (elsewhere.over(sentence).length > 0) return [];
      const enumerated = enumeratedIndicators(reading, pack, unit, sentence);
      return enumerated.length > 0 ? enumerated : summaryIndicators(reading, unit, sentence);
    });
  });
}
