import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/gather/index.ts";
import { mergedJsonSchema } from "../../src/gather/json-schema.ts";
import { MergedSchema } from "../../src/gather/schema.ts";
import type { Model } from "../../src/model/schema.ts";
import { ROOT, strategy, temporaryFolder } from "../support/command.ts";

const source = { start: 0, end: 200 };

function said(id: string, title: string, value: number, comments: Model["comments"] = []): Model {
  const file = { file: `${id}.html`, mediaType: "text/html", characters: 900 };
  return {
    model: "strategy/1",
    document: {
      id,
      type: "other",
      language: "da",
      source: { ...file, sha256: "a".repeat(64), textSha256: "b".repeat(64) },
    },
    strategy: { title: "Skovplan", period: id === "plan" ? "2021/2025" : "2021/2030" },
    themes: [
      { id: "skov", title, source },
      { id: "under", title: "Ny skov", parent: "skov", source },
    ],
    goals: [
      { id: "g-1", theme: "under", kind: "aim", text: "Kommunen rejser skov ved vandværket", deadline: "2024", source },
    ],
    indicators: [
      { id: "i-1", theme: "under", text: "Den nye skov er på hektar", targets: [{ value, unit: "hektar" }], source },
    ],
    comments,
    decisions: [],
    statements: [],
    benefits: [],
  };
}

const models = [
  said("plan", "Skov", 40),
  said("svar", "SKOV ", 45, [
    { id: "c-1", by: "Havby", theme: "skov", stance: "support", kind: "agreement", text: "Det er godt", source },
  ]),
];
const merged = gather(models);

describe("documents about one strategy", () => {
  it("become a model of its schema, which is published", () => {
    expect(MergedSchema.parse(merged)).toEqual(merged);
    const published = readFileSync(path.join(ROOT, "schemas/strategy-merged-1.schema.json"), "utf8");
    expect(JSON.parse(published), "npm run generate").toEqual(mergedJsonSchema());
  });

  it("share themes and goals, with all sources and wordings", () => {
    expect(merged.themes.map(({ id, parent, variants }) => [id, parent, variants.length])).toEqual([
      ["skov", undefined, 2],
      ["ny-skov", "skov", 1],
    ]);
    expect(merged.goals).toMatchObject([
      { theme: "ny-skov", variants: [{ sources: [{ document: "plan" }, { document: "svar" }] }] },
    ]);
    expect(merged.comments).toMatchObject([{ document: "svar", by: ["Havby"], theme: "skov" }]);
  });

  it("keep what they say otherwise apart", () => {
    expect(merged.strategy).toEqual({ title: "Skovplan" });
    expect(merged.conflicts.map(({ section, field }) => [section, field])).toEqual([
      ["strategy", "period"],
      ["indicators", "targets"],
    ]);
  });

  it("lose no item, and keep those of one document apart", () => {
    const all = models.flatMap(({ document, goals }) => goals.map(({ id }) => `${document.id} ${id}`));
    const kept = merged.goals.flatMap(({ variants }) => variants.flatMap(({ sources }) => sources));
    expect(kept.map(({ document, id }) => `${document} ${id}`).sort()).toEqual(all.sort());
  });
});

describe("strategy merge", () => {
  it("writes the whole, and ends with findings where there are conflicts", async () => {
    const folder = temporaryFolder();
    for (const model of models) writeFileSync(path.join(folder, `${model.document.id}.json`), JSON.stringify(model));
    const ran = await strategy(["merge", folder, "-f", "json"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('strategy: conflict: period: "2021/2025" (plan) · "2021/2030" (svar)');
    expect(JSON.parse(ran.stdout)).toEqual(merged);
    const single = await strategy(["merge", path.join(folder, "plan.json"), "-o", "whole.yaml"], { cwd: folder });
    expect([single.code, single.stdout, single.stderr]).toEqual([0, "", ""]);
    expect(readFileSync(path.join(folder, "whole.yaml"), "utf8")).toMatch(/^model: strategy-merged\/1\n/u);
  });
});
