import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/base/errors.ts";
import { type BadFile, badFiles } from "../support/bad-files.ts";
import { FIXTURES, strategy, temporaryFolder } from "../support/command.ts";

const folder = temporaryFolder();
const good = path.join(FIXTURES, "stenlev-2023-hearing-response.html");
let files: readonly BadFile[] = [];

beforeAll(async () => {
  files = await badFiles();
  for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
}, 120_000);

/** One line: the file, what is wrong, the code, what to do. No stack. */
function expectOneLine(stderr: string, file: string, code: string): void {
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${file.replace(/[.]/gu, "[.]")}: error: \\S.*[.!?] \\[${code}\\] `, "u"));
  expect(lines[0]?.endsWith(ERRORS[code as ErrorCode].help)).toBe(true);
}

describe("a file that cannot be read", () => {
  it("is told in one line, alone with exit 3 and nothing printed", async () => {
    for (const { name, code } of files) {
      const ran = await strategy(["extract", name], { cwd: folder });
      expect([name, ran.code, ran.stdout, ran.stderr.includes(`[${code}]`)], ran.stderr).toEqual([name, 3, "", true]);
      expectOneLine(ran.stderr, name, code);
    }
  }, 300_000);

  it("costs nothing but itself in a batch, which ends with 4", async () => {
    const out = path.join(folder, "models");
    const ran = await strategy(["extract", ...files.map(({ name }) => name), good, "-q", "-o", out], { cwd: folder });
    expect(ran.code, ran.stderr).toBe(4);
    expect(ran.stdout).toBe("");
    expect(readdirSync(out).filter((name) => name !== ".strategy")).toEqual(["stenlev-2023-hearing-response.yaml"]);
    for (const { name, code } of files)
      expect(ran.stderr).toMatch(new RegExp(`^${name}: error: .* \\[${code}\\]`, "mu"));
  }, 300_000);
});

describe("other trouble with inputs", () => {
  it.each<[string, string[], number, string]>([
    ["a missing file", ["extract", "nowhere.pdf"], 3, "file-missing"],
    ["a missing file to read", ["read", "nowhere.pdf"], 3, "file-missing"],
    ["a missing model", ["validate", "nowhere.yaml"], 3, "file-missing"],
    ["a file that is too large", ["extract", good, "--max-size", "0.001"], 3, "file-too-large"],
    ["a document that takes too long", ["extract", good, "--timeout", "0.001"], 3, "timeout"],
    ["a document that takes too much memory", ["extract", good, "--max-memory", "1"], 3, "out-of-memory"],
    ["a folder without documents", ["extract", "hollow"], 5, "nothing-found"],
    ["a pattern that matches nothing", ["extract", "*.html"], 5, "nothing-found"],
    ["a folder without models", ["validate", "hollow"], 5, "nothing-found"],
    ["a folder to read", ["read", "hollow"], 3, "file-unreadable"],
    ["an output folder that is a file", ["extract", good, "-o", "old.doc"], 3, "unwritable"],
    ["an output folder below a file", ["extract", good, "-o", "old.doc/models"], 3, "unwritable"],
    ["a device", ["extract", "/dev/zero"], 3, "file-unreadable"],
  ])("%s", async (_, args, code, error) => {
    mkdirSync(path.join(folder, "hollow"), { recursive: true });
    const ran = await strategy(args, { cwd: folder });
    expect(ran.code, ran.stderr).toBe(code);
    expect(ran.stdout).toBe("");
    expect(
      ran.stderr
        .trimEnd()
        .split("\n")
        .filter((line) => line.includes(": error: ")),
    ).toHaveLength(1);
    expect(ran.stderr).toContain(`[${error}]`);
    expect(ran.stderr).not.toMatch(/^\s+at /mu);
  });
});
