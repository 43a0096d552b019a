import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeJson, decodeLines, encodeJson, encodeLine } from "../../src/codecs/json.ts";
import { decodeYaml } from "../../src/codecs/yaml-reader.ts";
import { encodeYaml, joinYaml } from "../../src/codecs/yaml-writer.ts";
import { arbitraryModel } from "../support/arbitrary-model.ts";

/** Equal in values and in the order of keys; -0 is no value that a file keeps apart. */
function sameText(value: unknown): string {
  return JSON.stringify(value);
}

describe("what is written is read back, to the last character and in the order of keys", () => {
  it("as YAML", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const [decoded, ...more] = decodeYaml(encodeYaml(model));
        expect(more).toEqual([]);
        expect(decoded?.faults).toEqual([]);
        expect(sameText(decoded?.value)).toBe(sameText(model));
      }),
      { numRuns: 200 },
    );
  });

  it("as a YAML stream", () => {
    fc.assert(
      fc.property(fc.array(arbitraryModel, { minLength: 2, maxLength: 3 }), (models) => {
        const decoded = decodeYaml(joinYaml(models.map(encodeYaml)));
        expect(sameText(decoded.map(({ value }) => value))).toBe(sameText(models));
      }),
      { numRuns: 50 },
    );
  });

  it("as JSON and NDJSON", () => {
    fc.assert(
      fc.property(fc.array(arbitraryModel, { minLength: 1, maxLength: 3 }), (models) => {
        for (const model of models) expect(sameText(decodeJson(encodeJson(model)).value)).toBe(sameText(model));
        const lines = decodeLines(models.map(encodeLine).join(""));
        expect(sameText(lines.map(({ value }) => value))).toBe(sameText(models));
      }),
      { numRuns: 100 },
    );
  });
});

const PYTHON = `
import json, sys, yaml
docs = json.load(sys.stdin)
bad = []
def compare(got, wanted):
    if isinstance(wanted, dict) and isinstance(got, dict) and list(got) == list(wanted):
        for key in wanted: compare(got[key], wanted[key])
    elif isinstance(wanted, list) and isinstance(got, list) and len(got) == len(wanted):
        for pair in zip(got, wanted): compare(*pair)
    elif isinstance(got, bool) != isinstance(wanted, bool) or isinstance(got, str) != isinstance(wanted, str) or got != wanted:
        bad.append([ascii(got), ascii(wanted)])
for text, wanted in docs:
    try: compare(yaml.safe_load(text), json.loads(wanted))
    except yaml.YAMLError as error: bad.append([text, str(error)])
json.dump(bad, sys.stdout)
`;
const hasPython = spawnSync("python3", ["-c", "import yaml"]).status === 0;

describe.runIf(hasPython)("a reader of YAML 1.1 (PyYAML)", () => {
  it("takes every text for that text, and every number for that number", () => {
    const models = fc.sample(arbitraryModel, { numRuns: 80, seed: 1 });
    const input = JSON.stringify(models.map((model) => [encodeYaml(model), JSON.stringify(model)]));
    const { stdout, stderr } = spawnSync("python3", ["-c", PYTHON], { input, encoding: "utf8", maxBuffer: 1e9 });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([]);
  }, 120_000);
});
