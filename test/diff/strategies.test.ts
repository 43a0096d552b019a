import { describe, expect, it } from "vitest";
import { compareModels } from "../../src/diff/compare.ts";
import { TextSpace } from "../../src/similarity/space.ts";
import { fixturePair, readYaml, scoresOf } from "../support/diff-fixtures.ts";

describe("a plan and its successor", () => {
  it.each([
    ["udviklingsplan", 0.95, 0.93],
    ["digitaliseringsstrategi", 0.95, 0.93],
  ])("%s: pairs are found and changes named", async (name, pairs, changes) => {
    const { old, new: later, gold } = fixturePair(name);
    const scores = scoresOf(await compareModels(old, later), gold);
    expect(scores.pairs).toBeGreaterThanOrEqual(pairs);
    expect(scores.changes).toBeGreaterThanOrEqual(changes);
  });
});

describe("goals of another field", () => {
  it("are told from goals that share a template but not their object", async () => {
    const { same, different } = readYaml("pairs-hospital.yaml") as {
      same: [string, string][];
      different: [string, string][];
    };
    const space = await TextSpace.open({ language: "da" });
    const score = ([a, b]: [string, string]) => space.likeness(space.features(a), space.features(b)).score;
    const [alike, unlike] = [same.map(score), different.map(score)];
    const wins = alike.flatMap((one) => unlike.map((other) => (one > other ? 1 : one === other ? 0.5 : 0) as number));
    expect(wins.reduce((sum, win) => sum + win, 0) / wins.length).toBeGreaterThanOrEqual(0.88);
  });
});
