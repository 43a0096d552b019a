import { describe, expect, it } from "vitest";
import { clausesOf } from "../../src/extraction/comments/clauses.ts";
import { voiceOf } from "../../src/extraction/comments/stance.ts";
import { compiled } from "../../src/extraction/compiled.ts";
import { patternsOf } from "../../src/extraction/info/patterns.ts";
import { deadlineOf, findQuantities, findTimes, periodOf, targetsOf } from "../../src/extraction/quantity/index.ts";
import { da } from "../../src/languages/da/index.ts";
import { LANGUAGES, loadPack, packCode, tellLanguage } from "../../src/languages/index.ts";
import { sentenceSplitter } from "../../src/structure/sentences.ts";
import { SENTENCES } from "./sentences.ts";

/** Lists that a pack leaves empty on purpose, as paths. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  da: [],
  nb: ["metadata.authorities"],
  sv: ["metadata.authorities"],
};

/** The paths of a pack's lists, with how many entries each has. */
function lists(value: unknown, path = ""): [string, number][] {
  if (Array.isArray(value)) return [[path, value.length]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => lists(child, path === "" ? key : `${path}.${key}`));
}

/** All regular expressions within a value. */
function expressions(value: unknown, seen = new Set<unknown>()): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.values(value).flatMap((child) => expressions(child, seen));
}

const KINDS = {
  support: ["support", "agreement"],
  omission: ["reservation", "omission"],
  opposition: ["opposition", "disagreement"],
  concern: ["reservation", "concern"],
  proposal: ["reservation", "proposal"],
  question: ["reservation", "question"],
  condition: ["reservation", "condition"],
  neutral: ["neutral", "observation"],
} as const;

const PACKS = await Promise.all(
  LANGUAGES.map(async (code) => {
    const pack = await loadPack(code);
    const own = SENTENCES[code];
    if (!pack || !own) throw new Error(`no pack, or no sentences in test/languages/sentences.ts, for ${code}`);
    return [code, pack, own] as const;
  }),
);

describe.each(PACKS)("remarks, goals and decisions: %s", (_, pack, own) => {
  const words = compiled(pack);

  it.each(Object.entries(own.stances).flatMap(([name, said]) => said.map((one) => [name, one] as const)))(
    "hears %s: %s",
    (name, said) => {
      const voice = voiceOf(said, words);
      expect([voice?.stance, voice?.kind]).toEqual(KINDS[name as keyof typeof KINDS]);
    },
  );

  it("cuts a sentence that agrees and reserves", () => {
    const clauses = clausesOf(own.turn, { start: 0, end: own.turn.length }, words);
    expect(clauses.map(({ voice }) => voice?.stance)).toEqual(["support", "reservation"]);
  });

  it.each(Object.entries(own.goals).flatMap(([name, said]) => said.map((one) => [name, one] as const)))(
    "reads a goal, %s: %s",
    (name, said) => {
      expect(words.goals[name as keyof typeof own.goals].test(said)).toBe(true);
      if (name === "vision") expect(words.goals.aim.test(said)).toBe(false);
    },
  );

  it.each(Object.entries(own.outcomes).flatMap(([name, said]) => said.map((one) => [name, one] as const)))(
    "reads a decision, %s: %s",
    (name, said) => {
      const first = patternsOf(pack).outcomes.find(({ pattern }) => pattern.test(said));
      expect(first?.outcome).toBe(name);
    },
  );

  it.each(Object.entries(own.genres).flatMap(([name, said]) => said.map((one) => [name, one] as const)))(
    "knows the word for %s: %s",
    (name, said) => {
      const found = patternsOf(pack).genres.filter(([, pattern]) => pattern.test(said));
      expect(found.map(([genre]) => genre)).toEqual([name]);
    },
  );
});

describe.each(PACKS)("times and quantities: %s", (_, pack, own) => {
  it("reads times", () => {
    const [year, end, quarter, day, span] = own.times;
    expect(deadlineOf(year, pack)).toBe("2030");
    expect(deadlineOf(end, pack)).toBe("2028-12");
    expect(findTimes(quarter, pack).map(({ edtf }) => edtf)).toEqual(["2027-34"]);
    expect(findTimes(day, pack).map(({ edtf }) => edtf)).toEqual(["2026-07-01"]);
    expect(periodOf(span, pack)).toBe("2025/2029");
  });

  it("reads quantities", () => {
    const [share, thirds, least, all, money, halved, inWords] = own.quantities.map(
      (said) => findQuantities(said, pack)[0],
    );
    expect(share).toMatchObject({ value: 80, unit: "percent" });
    expect(thirds?.value).toBeCloseTo(66.67, 1);
    expect(least).toMatchObject({ value: 12, comparator: ">=" });
    expect(all).toMatchObject({ value: 100, unit: "percent" });
    expect(money).toMatchObject({ min: 10_000_000, max: 20_000_000, unit: own.currency });
    expect(halved).toMatchObject({ value: 50, unit: "percent", change: "decrease" });
    expect(inWords).toMatchObject({ value: 25 });
  });

  it("reads milestones and where they start from", () => {
    const { targets, baseline } = targetsOf(own.milestones, pack);
    expect(targets.map(({ value, unit, by }) => [value, unit, by])).toEqual([
      [50, "percent", "2027"],
      [75, "percent", "2030"],
    ]);
    expect(baseline).toMatchObject({ value: 20, unit: "percent" });
  });
});

describe.each(PACKS)("the pack itself: %s", (code, pack, own) => {
  it("ends no sentence at an abbreviation", () => {
    const { length } = own.abbreviated;
    expect(sentenceSplitter(pack.text)(own.abbreviated, { start: 0, end: length })).toHaveLength(1);
  });

  it("has a list wherever Danish has one, or leaves it out knowingly", () => {
    const mine = new Map(lists(pack));
    const empty = lists(da)
      .filter(([path, length]) => length > 0 && (mine.get(path) ?? 0) === 0)
      .map(([path]) => path);
    expect(empty).toEqual(EMPTY[code] ?? []);
  });

  it("is told from the other languages by its own sentences", () => {
    const text = JSON.stringify(own);
    const told = tellLanguage(text);
    expect(told.language === undefined ? undefined : packCode(told.language)).toBe(code);
  });

  it.each([
    ["letters", "a".repeat(100_000)],
    ["words", "ord ".repeat(25_000)],
    ["names", "Navn ".repeat(20_000)],
    ["digits", "1 ".repeat(50_000)],
    ["commas", "ord, ".repeat(20_000)],
  ])("takes no long time over 100 kB of %s", { timeout: 60_000 }, (__, text) => {
    const slow = expressions([compiled(pack), patternsOf(pack)]).flatMap((pattern) => {
      pattern.lastIndex = 0;
      const began = performance.now();
      pattern.test(text);
      return performance.now() - began > 1_500 ? [pattern.source.slice(0, 80)] : [];
    });
    expect(slow).toEqual([]);
  });
});
