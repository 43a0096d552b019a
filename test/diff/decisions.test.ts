import { describe, expect, it } from "vitest";
import { combineModels } from "../../src/diff/combine.ts";
import { compareModels } from "../../src/diff/compare.ts";
import { linksOf, parseLinks } from "../../src/diff/links.ts";
import { applyDiff } from "../../src/diff/patch.ts";
import type { Links } from "../../src/diff/schema.ts";
import { checkModel } from "../../src/model/check.ts";
import type { Comment, Model } from "../../src/model/schema.ts";
import { fixturePair } from "../support/diff-fixtures.ts";

const { old, new: later } = fixturePair("digitaliseringsstrategi");

function link(verdict: "same" | "different", from: string, to: string): Links {
  return parseLinks({
    model: "strategy-links/1",
    links: [{ kind: "goal", verdict, old: { text: from }, new: { text: to } }],
  });
}

const FROM = "Robotstøvsugere tilbydes i stedet for rengøring";
const TO = "Plejecentrene får døgnrytmelys i fællesrummene";

describe("links", () => {
  it("pin what nothing speaks for", async () => {
    const { changes } = await compareModels(old, later, { links: link("same", FROM, TO) });
    const change = changes.find((one) => one.old[0]?.text === FROM);
    expect(change).toMatchObject({ band: "matched", new: [{ text: TO }] });
    expect(change?.evidence.at(-1)?.how).toBe("link");
  });

  it("forbid what everything speaks for", async () => {
    const text = "Samtlige skoler har en digital mentor";
    const links = {
      ...link("different", FROM, TO),
      links: [{ kind: "indicator", verdict: "different", old: { text }, new: { text } }],
    };
    const { changes } = await compareModels(old, later, { links: parseLinks(links) });
    expect(changes.filter((one) => one.old[0]?.text === text).map(({ change }) => change)).toEqual([["removed"]]);
  });

  it("that are proposed change nothing", async () => {
    const diff = await compareModels(old, later);
    const links = parseLinks(linksOf(diff, (_, __, id) => id));
    expect(links.links.length).toBeGreaterThan(30);
    const again = await compareModels(old, later, { links });
    const pairs = (changes: typeof diff.changes) => changes.map((one) => [one.change, one.old, one.new]);
    expect(pairs(again.changes)).toEqual(pairs(diff.changes));
  });

  it.each([
    ["a text that is not there", { ...link("same", FROM, "Noget helt andet") }],
    [
      "two verdicts on one pair",
      { ...link("same", FROM, TO), links: [...link("same", FROM, TO).links, ...link("different", FROM, TO).links] },
    ],
  ])("are refused for %s", async (_, links) => {
    await expect(compareModels(old, later, { links })).rejects.toMatchObject({ code: "invalid-links" });
  });

  it("are refused when they are none", () => {
    expect(() => parseLinks({ model: "strategy-links/1", links: [{ kind: "goal" }] })).toThrow(/links\.0/u);
  });
});

describe("comments of a hearing", () => {
  const comment = (id: string, fields: Partial<Comment>): Comment => ({
    id,
    by: "Nørby Kommune",
    stance: "reservation",
    kind: "omission",
    text: "Vi savner robotstøvsugere i stedet for rengøring",
    source: { start: 0, end: 60 },
    ...fields,
  });
  const heard = (...comments: Comment[]): Model => ({ ...old, themes: [], goals: [], indicators: [], comments });

  it("stand by the change that they speak of, for it or against it", async () => {
    const model = heard(
      comment("c-1", {}),
      comment("c-2", {
        stance: "opposition",
        kind: "disagreement",
        text: "Robotstøvsugere i stedet for rengøring er vi imod",
      }),
      comment("c-3", { text: "Vi savner bænke i parken" }),
    );
    const { changes } = await compareModels(old, later, { comments: [model] });
    const removed = changes.find((one) => one.old[0]?.text === FROM);
    expect(removed?.comments.map(({ id, position }) => [id, position])).toEqual([
      ["c-1", "against"],
      ["c-2", "asked-for"],
    ]);
  });
});

describe("several models", () => {
  it("become one side, with ids of their own", () => {
    const both = combineModels([old, old]);
    expect(both.goals).toHaveLength(2 * old.goals.length);
    expect(checkModel(both).filter(({ code }) => code !== "source-outside")).toEqual([]);
  });
});

describe("a comparison", () => {
  it("is not applied to another model", async () => {
    const diff = await compareModels(old, later);
    expect(() => applyDiff(later, diff)).toThrow(/another model/u);
  });

  it("does not say that minutes have dropped what they do not mention", async () => {
    const minutes: Model = {
      ...later,
      strategy: { ...later.strategy, relation: "responds-to" },
      goals: [],
      indicators: [],
    };
    const { changes, summary } = await compareModels(old, minutes);
    expect(summary.notCompared.old).toMatchObject({ goals: old.goals.length, indicators: old.indicators.length });
    expect(changes.filter(({ kind }) => kind !== "theme")).toEqual([]);
    expect(changes.some(({ change }) => change.includes("removed"))).toBe(true);
  });

  it("takes vectors of the caller's beside the words", async () => {
    const embed = (texts: readonly string[]) =>
      texts.map((text) => Float32Array.of(text === FROM || text === TO ? 1 : 0, text.length));
    await expect(compareModels(old, later, { embed: () => [] })).rejects.toMatchObject({ code: "usage" });
    expect((await compareModels(old, later, { embed })).changes.length).toBeGreaterThan(0);
  });

  it("refuses models whose ids are given twice", async () => {
    const [goal] = old.goals;
    const broken = { ...old, goals: goal ? [...old.goals, goal] : [] };
    await expect(compareModels(broken, later)).rejects.toMatchObject({ code: "invalid-model" });
  });
});
