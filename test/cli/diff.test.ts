import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DiffSchema } from "../../src/diff/schema.ts";
import { FIXTURES, strategy, temporaryFolder } from "../support/command.ts";

const folder = path.join(FIXTURES, "diff/digitaliseringsstrategi");
const old = path.join(folder, "old.yaml");
const later = path.join(folder, "new.yaml");

describe("strategy diff", () => {
  it("tells what differs, with the words marked", async () => {
    const { code, stdout, stderr } = await strategy(["diff", old, later]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Medarbejdere [-opfordres-]{+skal+} [-til at -]gennemføre");
    expect(stdout).toContain("obligation-stronger");
    expect(stdout).toMatch(/12 removed, 11 added; 2 unchanged/u);
  });

  it("marks them by colours where there are some", async () => {
    const { stdout } = await strategy(["diff", old, later], { env: { FORCE_COLOR: "1" } });
    expect(stdout).toContain("\u001b[31m[-opfordres-]\u001b[39m\u001b[32m{+skal+}\u001b[39m");
  });

  it("says so when nothing differs", async () => {
    const { code, stdout } = await strategy(["diff", old, old]);
    expect([code, stdout.includes("no changes")]).toEqual([0, true]);
  });

  it.each(["json", "markdown", "github"])("writes %s", async (format) => {
    const { code, stdout } = await strategy(["diff", old, later, "-f", format]);
    expect(code).toBe(0);
    if (format === "json") expect(DiffSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
    if (format === "markdown") expect(stdout).toContain("| goal | obligation-weaker |");
    if (format === "github") expect(stdout).toMatch(/^::error file=[^:]*new\.yaml,title=\w+ [a-z-]+/u);
  });

  it("fails on the changes that are named, by kind or by severity", async () => {
    expect((await strategy(["diff", old, later, "--fail-on", "removed,target-lowered"])).code).toBe(1);
    expect((await strategy(["diff", old, later, "--fail-on", "breaking"])).code).toBe(1);
    expect((await strategy(["diff", old, old, "--fail-on", "breaking,notable"])).code).toBe(0);
    const wrong = await strategy(["diff", old, later, "--fail-on", "gone"]);
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("it takes breaking, notable, editorial");
  });

  it("reads documents, and folders of them", async () => {
    const html = path.join(FIXTURES, "moellebro-2023-handlingsplan-mental-sundhed.html");
    const inside = temporaryFolder();
    cpSync(html, path.join(inside, "plan.html"));
    const { code, stdout } = await strategy(["diff", html, inside]);
    expect([code, stdout.includes("no changes")]).toEqual([0, true]);
  });

  it("reads what a commit holds", async () => {
    const cwd = temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd });
    git("init", "-q");
    mkdirSync(path.join(cwd, "models"));
    cpSync(old, path.join(cwd, "models/plan.yaml"));
    git("add", ".");
    git("commit", "-qm", "old");
    cpSync(later, path.join(cwd, "models/plan.yaml"));
    const { code, stdout } = await strategy(["diff", "HEAD:models/plan.yaml", "models/plan.yaml", "-f", "json"], {
      cwd,
    });
    expect([code, (JSON.parse(stdout) as { old: { id: string } }).old.id]).toEqual([
      0,
      "digitaliseringsstrategi-2019-2022",
    ]);
    const missing = await strategy(["diff", "HEAD~4:models/plan.yaml", "models/plan.yaml"], { cwd });
    expect([missing.code, missing.stdout]).toEqual([3, ""]);
  });

  it("proposes links, and takes them", async () => {
    const file = path.join(temporaryFolder(), "links.yaml");
    await strategy(["diff", old, later, "--write-links", file, "-o", `${file}.txt`]);
    const links = readFileSync(file, "utf8");
    expect(links).toMatch(/^# yaml-language-server: \$schema=.*strategy-links-1.*\nmodel: strategy-links\/1/u);
    writeFileSync(file, links.replaceAll("verdict: same", "verdict: different"));
    const { code, stdout } = await strategy(["diff", old, later, "--links", file]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("obligation-stronger");
    writeFileSync(file, "model: strategy-links/1\nlinks:\n  - kind: goal\n");
    expect((await strategy(["diff", old, later, "--links", file])).code).toBe(2);
  });

  it("never says that nothing differs when it could not compare", async () => {
    const inside = temporaryFolder();
    const broken = path.join(inside, "broken.yaml");
    writeFileSync(broken, "model: strategy/1\n");
    const empty = path.join(inside, "empty.txt");
    writeFileSync(empty, "En besked uden mål.\n");
    for (const [args, code] of [
      [[old, path.join(inside, "missing.yaml")], 3],
      [[broken, later], 3],
      [[empty, empty], 5],
    ] as const) {
      const ran = await strategy(["diff", ...args]);
      expect([ran.code, ran.stdout], args.join(" ")).toEqual([code, ""]);
      expect(ran.stderr).toContain("error:");
    }
  });
});
