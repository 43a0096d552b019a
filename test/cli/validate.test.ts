import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FIXTURES, strategy, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
let yaml = "";

beforeAll(async () => {
  ({ stdout: yaml } = await strategy([
    "extract",
    path.join(FIXTURES, "moellebro-2023-handlingsplan-mental-sundhed.html"),
  ]));
  mkdirSync(path.join(folder, "models"));
  writeFileSync(path.join(folder, "models/good.yaml"), yaml);
  writeFileSync(path.join(folder, "models/other.json"), '{ "name": "no model" }\n');
});

/** Validates a changed model, and gives the findings' places and codes. */
async function findings(
  change: (text: string) => string,
  ...args: string[]
): Promise<{ code: number | null; found: string[] }> {
  const changed = change(yaml);
  expect(changed).not.toBe(yaml);
  writeFileSync(path.join(folder, "changed.yaml"), changed);
  const { code, stdout } = await strategy(["validate", "changed.yaml", ...args], { cwd: folder });
  return { code, found: stdout.split("\n").filter(Boolean) };
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

describe("validate", () => {
  it("finds nothing wrong with what extract writes, and passes over files that are no models", async () => {
    const ran = await strategy(["validate", "models"], { cwd: folder });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "1 file checked: 0 errors, 0 warnings; 1 file passed over\n" });
  });

  it("takes streams, JSON and NDJSON", async () => {
    const fixtures = ["stenlev-2023-hearing-response.html", "stenlev-2023-hearing-response.docx"].map((name) =>
      path.join(FIXTURES, name),
    );
    for (const [name, format] of [
      ["all.yaml", "yaml"],
      ["all.ndjson", "ndjson"],
    ] as const) {
      const { stdout } = await strategy(["extract", ...fixtures, "-f", format]);
      writeFileSync(path.join(folder, name), stdout);
      expect((await strategy(["validate", name], { cwd: folder })).code).toBe(0);
      writeFileSync(path.join(folder, name), stdout.replaceAll("hearing-response", "hearing"));
      expect((await strategy(["validate", name], { cwd: folder })).code).toBe(1);
    }
  });
});

describe("validate with one thing wrong", () => {
  it.each<[string, (text: string) => string, string, string]>([
    ["broken YAML", (text) => text.replace("themes:", "themes: ["), "syntax", ""],
    [
      "a key that stands twice",
      (text) => text.replace("themes:", "model: strategy/1\nthemes:"),
      "duplicate-key",
      "model: strategy/1\nthemes",
    ],
    [
      "a key that reaches too far",
      (text) => text.replace("document:\n", "document:\n  __proto__: 1\n"),
      "forbidden-key",
      "  __proto__",
    ],
    [
      "a value that the schema does not know",
      (text) => text.replace("kind: aim", "kind: dream"),
      "schema",
      "kind: dream",
    ],
    [
      "an id of no item",
      (text) => text.replace(/^( {4}theme): .*/mu, "$1: nowhere"),
      "reference-missing",
      "    theme: nowhere",
    ],
    [
      "an id that stands twice",
      (text) => text.replace(/(goals:\n {2}- id: )(\S+)((?:.*\n)*? {2}- id: )\S+/u, "$1$2$3$2"),
      "id-duplicate",
      "",
    ],
    ["a source that ends before it starts", (text) => text.replace(/( {6}start: )\d+/u, "$199999"), "source-order", ""],
    ["a source beyond the end", (text) => text.replace(/( {6}end: )\d+/u, "$199999"), "source-outside", "end: 99999"],
    [
      "a page that is not there",
      (text) => text.replace(/( {6}end: \d+\n)/u, "$1      page: 7\n"),
      "page-outside",
      "page: 7",
    ],
    [
      "a day that is not there",
      (text) => text.replace(/date: .*/u, 'date: "2023-02-30"'),
      "date-impossible",
      'date: "2023-02-30"',
    ],
  ])("finds %s, and says where", async (_, change, code, place) => {
    const ran = await findings(change);
    expect(ran.code).toBe(1);
    const finding = ran.found.find((line) => line.includes(`[${code}]`));
    expect(finding, ran.found.join("\n")).toMatch(/^changed\.yaml:\d+:\d+: error .+ \[[a-z-]+\] \S.*[.]$/u);
    if (place) expect(finding?.startsWith(`changed.yaml:${lineOf(change(yaml), place)}:`), finding).toBe(true);
  });
});

describe("validate in harder cases", () => {
  it("finds themes that stand above each other in a circle", async () => {
    const ran = await findings((text) =>
      text.replace(/^( {2}- id: (\S+)\n {4}title)/mu, "  - id: $2\n    parent: $2\n    title"),
    );
    expect(ran.code).toBe(1);
    expect(ran.found.join("\n")).toContain("[reference-circle]");
  });

  it("lets warnings pass, unless told not to", async () => {
    const change = (text: string) =>
      text.replace(/^( {2}- id: \S+\n {4}title: .*)$/mu, "$1 som er blevet meget længere end den var");
    const [lenient, strict] = [await findings(change), await findings(change, "--fail-on", "warning")];
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    expect(lenient.found.join("\n")).toContain("warning");
  });

  it("is not brought down by bombs", async () => {
    const aliases = `model: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(9)}]`)
      .join("\n")}\n`;
    for (const bomb of [aliases, `model: ${"[".repeat(50_000)}`, `model: ${"{a: ".repeat(5000)}`]) {
      writeFileSync(path.join(folder, "bomb.yaml"), bomb);
      const ran = await strategy(["validate", "bomb.yaml"], { cwd: folder });
      expect([ran.code, ran.stderr.includes("internal")], ran.stderr.slice(0, 500)).toEqual([1, false]);
    }
    writeFileSync(path.join(folder, "bomb.json"), `{"model":${"[".repeat(100_000)}`);
    expect((await strategy(["validate", "bomb.json"], { cwd: folder })).code).toBe(1);
  });

  it("gives findings as JSON", async () => {
    await findings((text) => text.replace("kind: aim", "kind: dream"));
    const { stdout } = await strategy(["validate", "changed.yaml", "-f", "json"], { cwd: folder });
    const { findings: list, summary } = JSON.parse(stdout) as {
      findings: { code: string; line: number }[];
      summary: object;
    };
    expect(list[0]).toMatchObject({ file: "changed.yaml", severity: "error", code: "schema" });
    expect(summary).toEqual({ files: 1, errors: 1, warnings: 0, passedOver: 0 });
  });
});
