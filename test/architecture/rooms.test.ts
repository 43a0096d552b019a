import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const { ROOMS } = (await import(path.join(root, "dependency-cruiser.mjs"))) as { ROOMS: Record<string, unknown> };
const planted = path.join(root, "test/architecture/.planted");

/** One violation of each kind of rule, in a copy of the outline of src/. */
const MUTANTS: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "room-base": ["src/base/mutant.ts", 'import { extract } from "../pipeline/extract.ts"; export const x = extract;'],
  "room-codecs": [
    "src/codecs/mutant.ts",
    'import type { Document } from "../document/document.ts"; export type X = Document;',
  ],
  "room-structure-npm": ["src/structure/mutant.ts", 'import mammoth from "mammoth"; export const x = mammoth;'],
  "room-extraction-core": [
    "src/extraction/mutant.ts",
    'import { readFileSync } from "node:fs"; export const x = readFileSync;',
  ],
  "unlisted-room": [
    "src/misc/mutant.ts",
    'import { extract } from "../pipeline/extract.ts"; export const x = extract;',
  ],
  "index-never-imports-cli": ["src/index.ts", 'export { main } from "./cli/main.ts";'],
  "no-src-to-test": ["src/cli/mutant.ts", 'import { y } from "../../test/helper.ts"; export const x = y;'],
  "not-to-dev-dep": ["src/cli/mutant-dev.ts", 'import fc from "fast-check"; export const x = fc;'],
  "no-orphans": ["src/document/lonely.ts", "export const x = 1;"],
};
const OUTLINE: Readonly<Record<string, string>> = {
  "src/pipeline/extract.ts": 'import { VERSION } from "../base/version.ts"; export const extract = VERSION;',
  "src/base/version.ts": 'export const VERSION = "0";',
  "src/document/document.ts": "export interface Document { text: string }",
  "src/cli/main.ts": 'import { extract } from "../pipeline/extract.ts"; export const main = extract;',
  "test/helper.ts": "export const y = 1;",
};

function cruise(folder: string, ...entries: string[]): { modules: { source: string }[]; fired: string[] } {
  const depcruise = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [depcruise, "--config", path.join(root, "dependency-cruiser.mjs"), "--output-type", "json", ...entries];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  const { modules, summary } = JSON.parse(stdout) as {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string } }[] };
  };
  return { modules, fired: summary.violations.map(({ rule }) => rule.name) };
}

describe("the rooms of src/", () => {
  it("are kept, and every file is looked at", () => {
    const { modules, fired } = cruise(root, "src", "bin");
    const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    expect(fired).toEqual([]);
    expect(modules.filter(({ source }) => source.startsWith("src/")).length).toBeGreaterThanOrEqual(files.length);
    expect(files.length).toBeGreaterThan(50);
  });

  it("are those that ARCHITECTURE.md names", () => {
    const page = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
    const named = [...page.matchAll(/^\| `src\/([a-z/]+)` \|/gmu)].map(([, room]) => room);
    expect(new Set(named)).toEqual(new Set(Object.keys(ROOMS)));
  });
});

describe("a violation", () => {
  let fired: readonly string[] = [];

  beforeAll(() => {
    rmSync(planted, { recursive: true, force: true });
    for (const [file, text] of [...Object.entries(OUTLINE), ...Object.values(MUTANTS)]) {
      mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
      writeFileSync(path.join(planted, file), `${text}\n`);
    }
    for (const file of ["package.json", "tsconfig.json"])
      writeFileSync(path.join(planted, file), readFileSync(path.join(root, file)));
    ({ fired } = cruise(planted, "src"));
  });
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it.each(Object.keys(MUTANTS))("of %s is found", (rule) => {
    expect(fired).toContain(rule);
  });
});
