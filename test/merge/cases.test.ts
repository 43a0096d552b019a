import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { updateText } from "../../src/cli/batch/update.ts";
import { decode, encode } from "../../src/codecs/index.ts";
import type { Model } from "../../src/model/schema.ts";
import { FIXTURES } from "../support/command.ts";

const CASES = path.join(FIXTURES, "merge");

/** Makes the goldens anew, to be read before they are committed. */
const ACCEPT = env["ACCEPT"] === "1";

/** A signature that ties a model to its base, as an extraction writes it. */
function signed(model: Model, digest: string): Model {
  return { ...model, document: { ...model.document, extraction: { tool: "t", version: "1", digest, warnings: [] } } };
}

async function merged(name: string): Promise<{ text: string; findings: readonly string[] }> {
  const read = (state: string) => readFileSync(path.join(CASES, name, `${state}.yaml`), "utf8");
  const models = await Promise.all(
    ["base", "ours", "theirs"].map(async (state) => (await decode(read(state), "yaml"))[0]?.value as Model),
  );
  const [base, ours, theirs] = models as [Model, Model, Model];
  // The text has no signature; only the values that are compared carry one.
  const update = await updateText(
    { text: read("ours"), value: ours, format: "yaml", base: encode(base, "json"), basePath: "base.json" },
    theirs,
  );
  if (update.kind !== "merged") throw new Error(update.reason);
  return update;
}

describe("a merge into an edited file", () => {
  const names = readdirSync(CASES);

  it("has its cases", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)("%s", async (name) => {
    const golden = path.join(CASES, name, "merged.yaml");
    const { text, findings } = await merged(name);
    const told = findings.map((finding) => `# ${finding}\n`).join("");
    if (ACCEPT) writeFileSync(golden, text + told);
    expect(existsSync(golden)).toBe(true);
    expect(text + told).toBe(readFileSync(golden, "utf8"));
  });
});

describe("a base of another extraction", () => {
  it("is refused, but where the model stands as it is extracted now", async () => {
    const text = readFileSync(path.join(CASES, "both-otherwise", "ours.yaml"), "utf8");
    const ours = (await decode(text, "yaml"))[0]?.value as Model;
    const base = encode(signed(ours, "a"), "json");
    const standing = { value: signed(ours, "b"), format: "json", base, basePath: "base.json" } as const;
    const json = encode(standing.value, "json");
    expect(await updateText({ ...standing, text: json }, signed(ours, "c"))).toMatchObject({ kind: "kept" });
    expect(await updateText({ ...standing, text: json }, signed(ours, "b"))).toMatchObject({
      text: json,
      findings: [],
    });
  });
});
