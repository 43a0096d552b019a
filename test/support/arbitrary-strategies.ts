import fc from "fast-check";
import type { Goal, Indicator, Model, Theme } from "../../src/model/schema.ts";

const THEMES = ["Børn og skole", "Klima og energi", "Sundhed", "Trafik og mobilitet", "Kultur", "Skole og læring"];
const WORDS = [
  ..."skolerne børnene lærerne cykelstien affaldet borgerne virksomhederne plejecentret energien læsningen".split(" "),
  ..."skal bør kan alle udvalgte flere nye grønne digitale sikre på for i med og til".split(" "),
  ..."NemSMS CO2 2022 2027 30 procent genanvendes bygges tilbydes styrkes åbnes".split(" "),
];
const UNITS = ["percent", "DKK", "skoler", "borgere"];
const YEARS = ["2022", "2025-06", "2027", "2023/2026"];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 }).map((words) => words.join(" "));
const place = fc.nat(9000).map((start) => ({ start, end: start + 400 }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const target = fc
  .record({
    value: fc.integer({ min: 1, max: 100 }),
    unit: optional(fc.constantFrom(...UNITS)),
    of: optional(fc.constantFrom("skolerne", "alle borgere", "affaldet")),
    comparator: optional(fc.constantFrom("<=" as const, ">=" as const)),
    change: optional(fc.constantFrom("increase" as const, "decrease" as const)),
    by: optional(fc.constantFrom(...YEARS)),
  })
  .map(defined);

/** A pool of items that two models draw from, so that much is shared and much is not. */
const pool = fc.record({
  goals: fc.array(fc.record({ text, deadline: optional(fc.constantFrom(...YEARS)), theme: fc.nat(5), source: place }), {
    minLength: 1,
    maxLength: 9,
  }),
  indicators: fc.array(
    fc.record({ text, targets: fc.array(target, { maxLength: 2 }), theme: fc.nat(5), source: place }),
    {
      maxLength: 7,
    },
  ),
});

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

interface Drawn {
  readonly goals: readonly { text: string; deadline?: string | undefined; theme: number; source: Theme["source"] }[];
  readonly indicators: readonly {
    text: string;
    targets: Indicator["targets"];
    theme: number;
    source: Theme["source"];
  }[];
}

function modelOf(id: string, relation: "sets-out" | "responds-to", { goals, indicators }: Drawn): Model {
  const used = [...new Set([...goals, ...indicators].map(({ theme }) => theme))];
  return {
    model: "strategy/1",
    document: {
      id,
      type: relation === "sets-out" ? "strategy" : "minutes",
      language: "da",
      source: {
        file: `${id}.txt`,
        mediaType: "text/plain",
        sha256: "0".repeat(64),
        textSha256: "0".repeat(64),
        characters: 10_000,
      },
    },
    strategy: { title: id, relation },
    themes: used.map((theme): Theme => {
      const source = { start: theme * 10, end: theme * 10 + 100 };
      return {
        id: `t-${theme}`,
        title: THEMES[theme] ?? "",
        ...(theme === 5 && used.includes(0) ? { parent: "t-0" } : {}),
        source,
      };
    }),
    goals: goals.map(
      ({ theme, ...goal }, index): Goal =>
        ({ id: idOf("g", goals, index), theme: `t-${theme}`, kind: "aim", ...defined(goal) }) as Goal,
    ),
    indicators: indicators.map(
      ({ theme, ...rest }, index): Indicator => ({ id: idOf("i", indicators, index), theme: `t-${theme}`, ...rest }),
    ),
    comments: [],
    decisions: [],
    statements: [],
    benefits: [],
  };
}

/** From the text, as real ids are: the same text has the same id in both models, and a number when it is there twice. */
function idOf(prefix: string, items: readonly { text: string }[], index: number): string {
  const text = items[index]?.text ?? "";
  const earlier = items.slice(0, index).filter((item) => item.text === text).length;
  const hash = [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
  return `${prefix}-${hash.toString(16)}${earlier > 0 ? `-${earlier + 1}` : ""}`;
}

/** Two models that have some of their items in common. */
export const arbitraryStrategies: fc.Arbitrary<readonly [Model, Model]> = fc
  .tuple(pool, pool, pool, fc.constantFrom("sets-out" as const, "responds-to" as const))
  .map(([common, mine, theirs, relation]): [Model, Model] => {
    const both = (own: Drawn): Drawn => ({
      goals: [...common.goals, ...own.goals],
      indicators: [...common.indicators, ...own.indicators],
    });
    return [modelOf("old", "sets-out", both(mine)), modelOf("new", relation, both(theirs))];
  });

/** The model with the items of each list in another order. */
export function shuffled(model: Model, seed: number): Model {
  const mix = <T>(items: readonly T[]) => {
    const rest = [...items];
    return items.map((_, index) => rest.splice((seed + index * 7) % rest.length, 1)[0] as T);
  };
  return { ...model, themes: mix(model.themes), goals: mix(model.goals), indicators: mix(model.indicators) };
}
