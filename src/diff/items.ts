import { fold } from "../base/text.ts";
import type { Goal, Indicator, Model, Theme } from "../model/schema.ts";
import type { Features } from "../similarity/features.ts";
import type { TextSpace } from "../similarity/space.ts";
import type { Ref } from "./schema.ts";

/** A theme with where it stands and what stands under it. */
export interface ThemeItem {
  readonly theme: Theme;
  /** 0 for a theme of the document itself. */
  readonly depth: number;
  /** The theme above it, and the one above that. */
  readonly above: readonly string[];
  readonly title: Features;
  /** The titles and texts of all that stands under it, at any depth. */
  readonly content: Features;
}

export interface GoalItem {
  readonly item: Goal;
  readonly features: Features;
}

export interface IndicatorItem {
  readonly item: Indicator;
  readonly features: Features;
}

/** One side of a comparison. */
export interface Side {
  readonly model: Model;
  readonly themes: readonly ThemeItem[];
  readonly goals: readonly GoalItem[];
  readonly indicators: readonly IndicatorItem[];
  readonly themeById: ReadonlyMap<string, ThemeItem>;
  /** The document speaks of a strategy and is none itself: what it leaves out need not be gone. */
  readonly thin: boolean;
}

/** The words of a goal: an initiative's heading says what it is, its text what it is for. */
export function goalText({ title, text }: Goal): string {
  return title === undefined || fold(text).startsWith(fold(title)) ? text : `${title}. ${text}`;
}

export function sideOf(model: Model, space: TextSpace): Side {
  const themes = themeItems(model, space);
  const relation = model.strategy?.relation;
  return {
    model,
    themes,
    goals: byId(model.goals).map((item) => ({ item, features: space.features(goalText(item)) })),
    indicators: byId(model.indicators).map((item) => ({ item, features: space.features(item.text) })),
    themeById: new Map(themes.map((entry) => [entry.theme.id, entry])),
    thin:
      relation === undefined
        ? model.document.type !== "strategy" && model.document.type !== "other"
        : relation !== "sets-out",
  };
}

export function refOfTheme({ id, title, number, parent, source }: Theme): Ref {
  return {
    id,
    text: title,
    ...(number === undefined ? {} : { number }),
    ...(parent === undefined ? {} : { theme: parent }),
    ...(source.page === undefined ? {} : { page: source.page }),
  };
}

export function refOfGoal({ id, text, title, number, theme, source }: Goal): Ref {
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { number }),
    ...(theme === undefined ? {} : { theme }),
    ...(source.page === undefined ? {} : { page: source.page }),
  };
}

export function refOfIndicator({ id, text, theme, source }: Indicator): Ref {
  return {
    id,
    text,
    ...(theme === undefined ? {} : { theme }),
    ...(source.page === undefined ? {} : { page: source.page }),
  };
}

/** In an order that does not depend on that of the file. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function themeItems(model: Model, space: TextSpace): ThemeItem[] {
  const parents = new Map(model.themes.map(({ id, parent }) => [id, parent]));
  const above = new Map(model.themes.map(({ id }) => [id, chainOf(id, parents)]));
  const texts = new Map<string, string[]>(model.themes.map(({ id }) => [id, []]));
  const put = (theme: string | undefined, text: string) => {
    if (theme === undefined) return;
    for (const id of [theme, ...(above.get(theme) ?? [])]) texts.get(id)?.push(text);
  };
  for (const { parent, title } of model.themes) put(parent, title);
  for (const goal of model.goals) put(goal.theme, goalText(goal));
  for (const { theme, text } of [...model.indicators, ...model.comments]) put(theme, text);
  return byId(model.themes).map((theme) => ({
    theme,
    depth: above.get(theme.id)?.length ?? 0,
    above: above.get(theme.id) ?? [],
    title: space.features(theme.title),
    content: space.features([theme.title, ...(texts.get(theme.id) ?? []).sort()].join("\n")),
  }));
}

function chainOf(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  let at = parents.get(id);
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = parents.get(at);
  }
  return chain;
}
