import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareModels } from "../../src/diff/compare.ts";
import { mirrorDiff } from "../../src/diff/mirror.ts";
import { applyDiff } from "../../src/diff/patch.ts";
import { DiffSchema } from "../../src/diff/schema.ts";
import { isEmpty } from "../../src/diff/summary.ts";
import type { Model } from "../../src/model/schema.ts";
import { arbitraryStrategies, shuffled } from "../support/arbitrary-strategies.ts";

const RUNS = { numRuns: 60 };

function sorted(model: Model): Model {
  const byId = <T extends { id: string }>(items: readonly T[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...model, themes: byId(model.themes), goals: byId(model.goals), indicators: byId(model.indicators) };
}

describe("a comparison", () => {
  it("of a model with itself is empty", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStrategies, async ([model]) => {
        const diff = await compareModels(model, model);
        expect(isEmpty(diff)).toBe(true);
        expect(diff.patch).toEqual({ model: {}, items: [] });
      }),
      RUNS,
    );
  });

  it("mirrors the one the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStrategies, async ([old, later]) => {
        expect(await compareModels(later, old)).toEqual(mirrorDiff(await compareModels(old, later)));
      }),
      RUNS,
    );
  });

  it("does not mind the order of lists", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStrategies, fc.nat(50), async ([old, later], seed) => {
        const diff = await compareModels(shuffled(old, seed), shuffled(later, seed + 3));
        expect(diff).toEqual(await compareModels(old, later));
      }),
      RUNS,
    );
  });

  it("turns the old model into the new one, and back", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStrategies, async ([old, later]) => {
        const diff = DiffSchema.parse(JSON.parse(JSON.stringify(await compareModels(old, later))));
        expect(sorted(applyDiff(old, diff))).toEqual(sorted(later));
        expect(sorted(applyDiff(later, mirrorDiff(diff)))).toEqual(sorted(old));
      }),
      RUNS,
    );
  });

  it("tells of each item once, or says that it was not compared", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStrategies, async ([old, later]) => {
        const { changes, summary } = await compareModels(old, later);
        for (const [side, model] of [
          ["old", old],
          ["new", later],
        ] as const) {
          const told = changes.flatMap((change) => change[side].map(({ id }) => `${change.kind} ${id}`));
          expect(new Set(told).size).toBe(told.length);
          const { themes, goals, indicators } = summary.notCompared[side];
          const all = model.themes.length + model.goals.length + model.indicators.length;
          expect(told.length + themes + goals + indicators).toBe(all);
        }
      }),
      RUNS,
    );
  });
});
