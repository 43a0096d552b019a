import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execPath } from "node:process";
import { describe, expect, it } from "vitest";
import { ERRORS } from "../../src/base/errors.ts";
import { EXIT_CODES, exitCodeLines, exitOf, gravest } from "../../src/cli/exit-codes.ts";
import { FIXTURES, ROOT, strategy, temporaryFolder } from "../support/command.ts";

const html = path.join(FIXTURES, "stenlev-2023-hearing-response.html");

describe("the table of exit codes", () => {
  it("is the one that help and README print", async () => {
    const { stdout } = await strategy(["--help"]);
    const page = readFileSync(path.join(ROOT, "README.md"), "utf8");
    for (const line of exitCodeLines()) expect(stdout).toContain(line);
    for (const [code, meaning] of Object.entries(EXIT_CODES)) expect(page).toContain(`| ${code} | ${meaning} |`);
  });

  it("holds the code of each error", () => {
    for (const { exit } of Object.values(ERRORS)) expect(Object.keys(EXIT_CODES)).toContain(String(exit));
  });

  it("has an order for where several hold", () => {
    expect(gravest([0, 1, 5])).toBe(5);
    expect(gravest([5, 4])).toBe(4);
    expect(gravest([4, 3])).toBe(3);
    expect(gravest([3, 2, 70])).toBe(70);
    expect(gravest([])).toBe(0);
  });

  it("tells a part of a batch from all of it", () => {
    expect(exitOf(["damaged"], 2)).toBe(4);
    expect(exitOf(["damaged", "encrypted"], 2)).toBe(3);
    expect(exitOf(["damaged", "nothing-found"], 1)).toBe(3);
    expect(exitOf(["damaged", "internal"], 3)).toBe(70);
  });
});

describe("wrong use is 2, and says which option and what it takes", () => {
  it.each([
    [["extract"], "missing required argument 'input'"],
    [["extract", html, "--fromat", "json"], "Did you mean --format?"],
    [["extract", html, "--format", "xml"], "Allowed choices are yaml, json, ndjson."],
    [["extract", html, "--type", "novel"], "--type"],
    [["extract", html, "--jobs", "0"], "--jobs"],
    [["extract", html, "--timeout", "soon"], "--timeout"],
    [["extract", html, "--lang", "Danish!"], "--lang"],
    [["extract", html, "-q", "-v"], "cannot be used with"],
    [["extrct", html], "Did you mean extract?"],
    [["validate", html, "--fail-on", "never"], "Allowed choices are error, warning."],
    [[], "Usage: strategy"],
  ])("%j", async (args, words) => {
    const ran = await strategy(args);
    expect([ran.code, ran.stdout], ran.stderr).toEqual([2, ""]);
    expect(ran.stderr).toContain(words);
  });
});

describe("help and version", () => {
  it.each([
    ["--help"],
    ["extract", "--help"],
    ["read", "--help"],
    ["validate", "--help"],
    ["schema", "--help"],
    ["help", "extract"],
  ])("%s %s shows examples", async (...args) => {
    const ran = await strategy(args);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("\nExamples:\n  strategy ");
  });

  it("are the same whether they are answered at once or by the whole program", async () => {
    const [short, whole] = await Promise.all([strategy(["--help"]), strategy(["help"])]);
    expect(short).toEqual(whole);
  });

  it.each([[["--version"]], [["-V"]], [["-V", "extract"]]])("%j prints the version", async (args) => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(await strategy(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("a fault of ours", () => {
  /** A copy of the program whose reader of web pages is broken. */
  function brokenCopy(): string {
    const copy = temporaryFolder();
    for (const name of ["bin", "dist", "schemas", "package.json"])
      cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
    writeFileSync(
      path.join(copy, "dist/readers/html/read-html.js"),
      'export const readHtml = () => { throw new TypeError("boom"); };\n',
    );
    return path.join(copy, "bin/strategy.js");
  }

  it("is 70, one line that says so, and a stack for those who ask; other documents go on", async () => {
    const bin = brokenCopy();
    const docx = path.join(FIXTURES, "stenlev-2023-hearing-response.docx");
    const ran = await strategy(["extract", html, docx, "-q"], { bin });
    expect([ran.code, ran.stderr]).toEqual([70, `${html}: error: boom. [internal] ${ERRORS.internal.help}\n`]);
    expect(ran.stdout).toContain("model: strategy/1");
    const debugged = await strategy(["extract", html], { bin, env: { STRATEGY_DEBUG: "1" } });
    expect(debugged.stderr).toMatch(/^\s+at .*read-html\.js/mu);
  });
});

describe("Ctrl-C", () => {
  it("is 130, leaves whole models and no temporary file", { retry: 2 }, async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, "in"));
    for (let index = 0; index < 600; index++) cpSync(html, path.join(folder, "in", `d${index}.html`));
    const child = spawn(execPath, [path.join(ROOT, "bin/strategy.js"), "extract", "in", "-o", "out", "--jobs", "1"], {
      cwd: folder,
    });
    const models = () => readdirSync(path.join(folder, "out")).filter((name) => name !== ".strategy");
    const timer = setInterval(() => {
      try {
        if (models().length > 0) child.kill("SIGINT");
      } catch {
        // The folder is not there yet.
      }
    }, 20);
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(timer);
    expect(code).toBe(130);
    expect(models().length).toBeLessThan(600);
    expect(models().filter((name) => !/^d\d+\.yaml$/u.test(name))).toEqual([]);
    for (const name of models()) {
      expect(readFileSync(path.join(folder, "out", name), "utf8")).toMatch(/\nbenefits:/u);
    }
  });
});
