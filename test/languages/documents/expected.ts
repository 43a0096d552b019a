import type { Model } from "../../../src/model/schema.ts";

/** An invented document and what is to be found in it. */
export interface Expected {
  readonly html: string;
  readonly type: string;
  readonly language: string;
  readonly themes: readonly string[];
  /** Kind and text. */
  readonly goals: readonly string[];
  /** Text, and after a bar each target as value, unit and deadline. */
  readonly indicators: readonly string[];
  /** Stance and text. */
  readonly comments: readonly string[];
  /** Kind of recommendation, or outcome, and text. */
  readonly decisions: readonly string[];
}

/** A model in the same short form. */
export function inShort(model: Model): Omit<Expected, "html"> {
  return {
    type: model.document.type,
    language: model.document.language,
    themes: model.themes.map(({ title }) => title),
    goals: model.goals.map(({ kind, text }) => `${kind} ${text}`),
    indicators: model.indicators.map(({ text, targets }) =>
      [
        text,
        ...(targets ?? []).map(({ value, unit, by }) => [value, unit, by].filter((x) => x !== undefined).join(" ")),
      ].join(" | "),
    ),
    comments: model.comments.map(({ stance, text }) => `${stance} ${text}`),
    decisions: model.decisions.map(({ kind, outcome, text }) => `${outcome ?? kind} ${text}`),
  };
}
