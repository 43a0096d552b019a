import { StrategyError } from "../base/errors.ts";
import { compareCodeUnits } from "../base/text.ts";
import { checkModel } from "../model/check.ts";
import type { Goal, Indicator, Model } from "../model/schema.ts";
import type { Candidate, Embed } from "../similarity/space.ts";
import { TextSpace } from "../similarity/space.ts";
import { aroundGoals, aroundIndicators } from "./around.ts";
import { goalChanges, indicatorChanges, themeChanges } from "./changes.ts";
import { hear } from "./comments.ts";
import { blend } from "./embedding.ts";
import { type Around, chooseItems, findGroups, itemPairs, type Matchable, type Matched } from "./item-links.ts";
import { goalText, type Side, sideOf } from "./items.ts";
import { type Decisions, decisionsOf } from "./links.ts";
import { byKindAndId } from "./order.ts";
import { stepped } from "./pairing.ts";
import { patchOf } from "./patch.ts";
import type { Diff, ItemKind, Links } from "./schema.ts";
import { summaryOf } from "./summary.ts";
import { tellable } from "./tellable.ts";
import { linkThemes } from "./theme-links.ts";
import { ThemeMap } from "./theme-map.ts";
import { Flows } from "./themes.ts";
import { DIFF_VERSION } from "./version.ts";

export interface CompareOptions {
  /** Pairs that a person has decided. */
  readonly links?: Links;
  /** What was said in a hearing: models with comments. */
  readonly comments?: readonly Model[];
  /** Lines of lemmas that mean much the same, beside those of the language. */
  readonly concepts?: readonly (readonly string[])[];
  /** Meaning by vectors, where the caller has a model for it; it counts beside the words. */
  readonly embed?: Embed;
}

/**
 * Tells what became of the themes, goals and indicators of one model in another.
 *
 * @throws StrategyError "invalid-model" when ids are given twice; "invalid-links" when the links name what is not there
 */
export async function compareModels(oldModel: Model, newModel: Model, options: CompareOptions = {}): Promise<Diff> {
  for (const model of [oldModel, newModel]) refuseBroken(model);
  const concepts = options.concepts ?? [];
  const space = await TextSpace.open({ language: languageOf(oldModel, newModel), concepts });
  const [old, later] = [sideOf(oldModel, space), sideOf(newModel, space)];
  const decisions = decisionsOf(options.links, oldModel, newModel);
  const goals = matchables(old.goals, later.goals, goalText);
  const indicators = matchables(old.indicators, later.indicators, ({ text }) => text);
  const goalCandidates = await blend(space.candidates(...featuresOf(goals)), goals, options.embed);
  const indicatorCandidates = await blend(space.candidates(...featuresOf(indicators)), indicators, options.embed);

  const flows = flowsOf(old, later, goalCandidates, indicatorCandidates);
  const decide = (kind: ItemKind) => decisions.applied(kind);
  const themes = linkThemes(old, later, flows, { space, decide: decide("theme") });
  const map = new ThemeMap(old, later, themes);
  const matchedGoals = match(goals, goalCandidates, {
    around: aroundGoals(old, later, map),
    space,
    decisions,
    kind: "goal",
  });
  const around = aroundIndicators(old, later, { map, goals: matchedGoals });
  const matchedIndicators = match(indicators, indicatorCandidates, { around, space, decisions, kind: "indicator" });

  const changes = [
    ...themeChanges(old, later, themes),
    ...goalChanges(old, later, matchedGoals, { map, space }),
    ...indicatorChanges(old, later, matchedIndicators, { map, space }),
  ];
  const { told, notCompared } = tellable(changes, old, later);
  const heard = hear(told, options.comments ?? [], space);
  return {
    model: DIFF_VERSION,
    old: headOf(oldModel),
    new: headOf(newModel),
    changes: [...heard].sort(byKindAndId),
    patch: patchOf(oldModel, newModel),
    summary: summaryOf(heard, notCompared),
  };
}

function refuseBroken(model: Model): void {
  const issue = checkModel(model).find(({ code }) => code === "id-duplicate" || code === "reference-circle");
  if (issue) throw new StrategyError("invalid-model", issue.message);
}

/** Both orders give the same: where the languages differ, the first of the alphabet. */
function languageOf(old: Model, later: Model): string {
  const [a = "", b = ""] = [old.document.language, later.document.language].sort(compareCodeUnits);
  return a === "und" ? b : a;
}

type Matchables = readonly [readonly Matchable[], readonly Matchable[]];

function matchables<T extends Goal | Indicator>(
  olds: readonly { readonly item: T; readonly features: Matchable["features"] }[],
  news: readonly { readonly item: T; readonly features: Matchable["features"] }[],
  textOf: (item: T) => string,
): Matchables {
  const one = ({ item, features }: (typeof olds)[number]): Matchable => ({ id: item.id, text: textOf(item), features });
  return [olds.map(one), news.map(one)];
}

function featuresOf([olds, news]: Matchables): [Matchable["features"][], Matchable["features"][]] {
  return [olds.map(({ features }) => features), news.map(({ features }) => features)];
}

/** From here on, two items are taken for the same by their words alone. */
const SURE = 0.4;

/** What goes from theme to theme: items that are each other's nearest, and near. */
function flowsOf(old: Side, later: Side, goals: readonly Candidate[], indicators: readonly Candidate[]): Flows {
  const flows = new Flows();
  const lists = [
    { candidates: goals, olds: old.goals, news: later.goals },
    { candidates: indicators, olds: old.indicators, news: later.indicators },
  ];
  for (const { candidates, olds, news } of lists) {
    for (const { old: from, new: to } of mutual(candidates)) {
      flows.add(themesOf(olds[from]?.item.theme, old), themesOf(news[to]?.item.theme, later));
    }
  }
  return flows;
}

function mutual(candidates: readonly Candidate[]): Candidate[] {
  const [best, bestNew] = [new Map<number, number>(), new Map<number, number>()];
  for (const { old, new: later, likeness } of candidates) {
    best.set(old, Math.max(best.get(old) ?? 0, stepped(likeness.score)));
    bestNew.set(later, Math.max(bestNew.get(later) ?? 0, stepped(likeness.score)));
  }
  return candidates.filter(({ old, new: later, likeness }) => {
    const score = stepped(likeness.score);
    return score >= SURE && score === best.get(old) && score === bestNew.get(later);
  });
}

function themesOf(theme: string | undefined, side: Side): string[] {
  return theme === undefined ? [] : [theme, ...(side.themeById.get(theme)?.above ?? [])];
}

function match(
  [olds, news]: Matchables,
  candidates: readonly Candidate[],
  context: { around: Around; space: TextSpace; decisions: Decisions; kind: "goal" | "indicator" },
): Matched {
  const pairs = context.decisions.applied(context.kind)(itemPairs(olds, news, candidates, context.around));
  const choices = chooseItems(olds, news, pairs);
  return { choices, groups: findGroups(olds, news, { choices, pairs }, context.space) };
}

function headOf({ document, strategy }: Model): Diff["old"] {
  const title = strategy?.title ?? document.title;
  return {
    id: document.id,
    ...(title === undefined ? {} : { title }),
    ...(strategy?.period === undefined ? {} : { period: strategy.period }),
    file: document.source.file,
    sha256: document.source.sha256,
  };
}
