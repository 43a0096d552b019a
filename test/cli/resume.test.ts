import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES, type Ran, run, strategy, temporaryFolder } from "../support/command.ts";

const stem = "stenlev-2023-hearing-response";

/** A folder with one document, and its model beside it as the first run left it. */
async function extracted(...more: string[]): Promise<{ target: string; again: (...args: string[]) => Promise<Ran> }> {
  const folder = temporaryFolder();
  copyFileSync(path.join(FIXTURES, `${stem}.html`), path.join(folder, "plan.html"));
  const again = (...args: string[]) =>
    strategy(["extract", "plan.html", "-o", "models", ...more, ...args], { cwd: folder });
  await again();
  const [name = ""] = readdirSync(path.join(folder, "models")).filter((one) => !one.startsWith("."));
  return { target: path.join(folder, "models", name), again };
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe("a model that stands already", () => {
  it("is left alone where nothing has changed, as done", async () => {
    const { target, again } = await extracted();
    const before = statSync(target).mtimeMs;
    const ran = await again();
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("0 written to models, 1 unchanged");
    expect(statSync(target).mtimeMs).toBe(before);
  });

  it("is made again with --force, or where the source, the version or the options are others", async () => {
    const { target, again } = await extracted();
    expect((await again("--force")).stderr).toContain("1 written");
    expect((await again("--explain")).stderr).toContain("1 written");
    expect((await again()).stderr).toContain("1 written");
    edit(target, (text) => text.replace(/version: .*/u, 'version: "0.0.1"'));
    expect((await again()).stderr).toContain("1 written");
    appendFileSync(path.join(path.dirname(target), "../plan.html"), "<!-- more -->");
    expect((await again()).stderr).toContain("1 written");
  });

  it("is kept where a person has edited it, until --force", async () => {
    const { target, again } = await extracted();
    edit(target, (text) => text.replace(/title: .*/u, "title: Rettet"));
    const ran = await again();
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain(
      `${path.join("models", "plan.yaml")}: error: it is kept: it was edited by hand. [kept-edited]`,
    );
    expect(readFileSync(target, "utf8")).toContain("title: Rettet");
    expect((await again("--dry-run")).stdout).toContain("would keep");
    expect((await again("--force")).code).toBe(0);
    expect(readFileSync(target, "utf8")).not.toContain("title: Rettet");
  });

  it("counts as untouched where only comments and the order of keys are others", async () => {
    const { target, again } = await extracted();
    edit(
      target,
      (text) => `# Set by hand\n${text.replace(/^( {2}type: .*\n)((?:.*\n)*?)( {2}language: .*\n)/mu, "$3$2$1")}`,
    );
    expect((await again()).stderr).toContain("1 unchanged");
  });

  it.each([
    [
      "made from another source",
      (text: string) => text.replace("file: plan.html", "file: other.html"),
      "edited by hand",
    ],
    ["no model of ours", () => "notes: mine\n", "no model that strategy has written"],
    ["broken", (text: string) => `${text}\n  - [`, "no model that strategy has written"],
    [
      "with values that have no canonical form",
      (text: string) => text.replace(/characters: .*/u, "characters: .nan"),
      "edited by hand",
    ],
  ])("%s is kept", async (_, change, reason) => {
    const { target, again } = await extracted();
    edit(target, change);
    const before = readFileSync(target, "utf8");
    const ran = await again();
    expect([ran.code, ran.stderr.includes(reason)], ran.stderr).toEqual([4, true]);
    expect(readFileSync(target, "utf8")).toBe(before);
  });
});

describe("a model of other documents", () => {
  it("is kept where it was made from another document of the same stem", async () => {
    const { target, again } = await extracted();
    const folder = path.join(path.dirname(target), "..");
    copyFileSync(path.join(FIXTURES, `${stem}.docx`), path.join(folder, "plan.docx"));
    const ran = await strategy(["extract", "plan.docx", "-o", "models"], { cwd: folder });
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain("it was made from another source, plan.html");
    expect((await again()).stderr).toContain("1 unchanged");
  });

  it("in NDJSON is judged line by line, and lines of other documents are never lost", async () => {
    const { target, again } = await extracted("-f", "ndjson");
    expect((await again()).stderr).toContain("1 unchanged");
    edit(target, (text) => text.replace(/"title":"[^"]*"/u, '"title":"Rettet"'));
    expect((await again()).code).toBe(4);
    expect(readFileSync(target, "utf8")).toContain("Rettet");
    edit(target, (text) => text.replaceAll("plan.html", "other.html"));
    const ran = await again();
    expect([ran.code, ran.stderr.includes("lines that were not made from these documents")]).toEqual([4, true]);
    expect(readFileSync(target, "utf8")).toContain("Rettet");
  });
});

describe("a disk that takes no more", () => {
  it("is told, and the model that stood there stays whole", async () => {
    const { target } = await extracted();
    const folder = path.join(path.dirname(target), "..");
    const before = readFileSync(target, "utf8");
    const bin = path.join(FIXTURES, "../bin/strategy.js");
    const script = `trap '' XFSZ; ulimit -f 1; exec node "${bin}" extract plan.html -o models --force`;
    const ran = await run("bash", ["-c", script], { cwd: folder });
    expect(ran.code, ran.stderr).toBe(3);
    expect(ran.stderr).toContain("[unwritable]");
    expect(readFileSync(target, "utf8")).toBe(before);
    expect(readdirSync(path.dirname(target))).toEqual([".strategy", "plan.yaml"]);
    expect(existsSync(target)).toBe(true);
  });
});
