import type { Model } from "../model/schema.ts";

const LISTS = ["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"] as const;

/**
 * Several models about one strategy as one side of a comparison: all items, in the order of the models. Where two models give
 * one id to items of theirs, the later one gets a number.
 */
export function combineModels(models: readonly [Model, ...Model[]]): Model {
  const [first, ...more] = models;
  if (more.length === 0) return first;
  const taken = new Set<string>();
  const renamed = models.map((model) => withFreeIds(model, taken));
  const document = {
    ...first.document,
    source: {
      ...first.document.source,
      characters: Math.max(...models.map((model) => model.document.source.characters)),
    },
  };
  const strategy = models.find((model) => model.strategy?.relation === "sets-out")?.strategy ?? first.strategy;
  return {
    ...first,
    document,
    ...(strategy === undefined ? {} : { strategy }),
    themes: renamed.flatMap(({ themes }) => themes),
    goals: renamed.flatMap(({ goals }) => goals),
    indicators: renamed.flatMap(({ indicators }) => indicators),
    comments: renamed.flatMap(({ comments }) => comments),
    decisions: renamed.flatMap(({ decisions }) => decisions),
    statements: renamed.flatMap(({ statements }) => statements),
    benefits: renamed.flatMap(({ benefits }) => benefits),
  };
}

const REFERENCES = new Set(["id", "theme", "goal", "parent", "inReplyTo", "repeats"]);

function withFreeIds(model: Model, taken: Set<string>): Model {
  const names = new Map<string, string>();
  for (const list of LISTS) {
    for (const { id } of model[list]) {
      let free = id;
      for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
      taken.add(free);
      names.set(id, free);
    }
  }
  const rename = <T extends object>(item: T): T =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [
        key,
        REFERENCES.has(key) && typeof value === "string" ? (names.get(value) ?? value) : value,
      ]),
    ) as T;
  return {
    ...model,
    themes: model.themes.map(rename),
    goals: model.goals.map(rename),
    indicators: model.indicators.map(rename),
    comments: model.comments.map(rename),
    decisions: model.decisions.map(rename),
    statements: model.statements.map(rename),
    benefits: model.benefits.map(rename),
  };
}
