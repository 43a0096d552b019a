import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { decodeJson, decodeLines } from "../../src/codecs/json.ts";
import { decodeYaml } from "../../src/codecs/yaml-reader.ts";
import { digestOf } from "../../src/model/digest.ts";
import { parseModel } from "../../src/model/parse.ts";
import { FIXTURES, ROOT, run, strategy, temporaryFolder } from "../support/command.ts";

const stem = "stenlev-2023-hearing-response";
const html = path.join(FIXTURES, `${stem}.html`);
const docx = path.join(FIXTURES, `${stem}.docx`);

/** A folder of its own for each test, with the named copies of one document in it. */
function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(path.join(FIXTURES, stem + path.extname(name)), path.join(folder, name));
  }
  return folder;
}

function tree(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const entries = all.filter(({ parentPath, name }) => !path.join(parentPath, name).includes(".strategy"));
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

describe("one document", () => {
  it("comes out as a valid, signed YAML model, and nothing else is said", async () => {
    const { code, stdout, stderr } = await strategy(["extract", html]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=\S+strategy-1\.schema\.json\nmodel: strategy\/1\n/u);
    const model = parseModel(decodeYaml(stdout)[0]?.value);
    expect(model.document.extraction?.digest).toBe(digestOf(model));
    expect(model.document.source.file).toBe(`${stem}.html`);
  });

  it("comes out the same as JSON", async () => {
    const [yaml, json] = await Promise.all([strategy(["extract", html]), strategy(["extract", html, "-f", "json"])]);
    expect(decodeJson(json.stdout).value).toEqual(decodeYaml(yaml.stdout)[0]?.value);
    expect(json.stdout).toMatch(/^\{\n {2}"model"/u);
  });

  it("comes from standard input as from a file, by its content", async () => {
    const [file, input] = await Promise.all([
      strategy(["extract", docx]),
      strategy(["extract", "-"], { input: readFileSync(docx) }),
    ]);
    expect(input.code).toBe(0);
    const apart = (yaml: string) => yaml.replace(/^ {2}id: .*|^ {4}(?:file|digest): .*/gmu, "");
    expect(apart(input.stdout)).toBe(apart(file.stdout));
    expect(input.stdout).toContain("file: stdin\n");
  });

  it("says with --explain which rule found each item, and signs that it was asked to", async () => {
    const [plain, explained] = await Promise.all([
      strategy(["extract", html]),
      strategy(["extract", html, "--explain"]),
    ]);
    expect(plain.stdout).not.toMatch(/^ +(?:rule|cue):/mu);
    expect(explained.stdout).toMatch(/^ {4}rule: \S/mu);
    expect(explained.stdout).toMatch(/^ {4}options:\n {6}explain: true$/mu);
  });

  it("is of the kind that --type says", async () => {
    const { stdout } = await strategy(["extract", html, "--type", "memo"]);
    expect(stdout).toMatch(/^ {2}type: memo$/mu);
    expect(stdout).toMatch(/^ {6}type: memo$/mu);
  });
});

describe("several documents", () => {
  it("come out in the order of the inputs, each of them once", async () => {
    const args = [docx, html, path.join(FIXTURES, `./${stem}.html`), docx];
    const [yaml, json] = await Promise.all([
      strategy(["extract", ...args]),
      strategy(["extract", ...args, "-f", "json", "-q"]),
    ]);
    const names = [`${stem}.docx`, `${stem}.html`];
    expect(decodeYaml(yaml.stdout).map(({ value }) => parseModel(value).document.source.file)).toEqual(names);
    expect(decodeLines(json.stdout).map(({ value }) => parseModel(value).document.source.file)).toEqual(names);
    expect(yaml.stderr).toMatch(/^document +type +themes +goals +indicators +comments +time +warnings\n(?:.+\n){3}$/u);
    expect(json.stderr).toBe("");
  });

  it("go to files named after them, whatever the order: those of one stem all keep their suffix", async () => {
    const folder = folderWith(
      "a/plan.html",
      "a/plan.docx",
      "a/plan.columns.docx",
      "a/b/plan.html",
      "a/b/.hidden/x.html",
      "a/b/notes.csv.html",
    );
    writeFileSync(path.join(folder, "a/data.csv"), "1,2\n");
    const expected = ["b/notes.csv.yaml", "b/plan.yaml", "plan.columns.yaml", "plan.docx.yaml", "plan.html.yaml"];
    const ran = await strategy(["extract", "a", "-o", "out"], { cwd: folder });
    expect(ran.code, ran.stderr).toBe(0);
    expect(tree(path.join(folder, "out"))).toEqual(expected);
    expect(ran.stderr).toContain("1 file of another kind was passed over; -v names them.");
    const named = ["a/plan.columns.docx", "a/plan.docx", "a/plan.html"];
    for (const [index, args] of [named, named.toReversed()].entries()) {
      await strategy(["extract", ...args, "-q", "-f", "json", "-o", `out${index}`], { cwd: folder });
      expect(tree(path.join(folder, `out${index}`))).toEqual(["plan.columns.json", "plan.docx.json", "plan.html.json"]);
    }
  });

  it("of one name from different places go to folders named after the places", async () => {
    const folder = folderWith("2019/plan.html", "2020/plan.html");
    const ran = await strategy(["extract", "2019", "2020", "-q", "-o", "out"], { cwd: folder });
    expect([ran.code, tree(path.join(folder, "out"))]).toEqual([0, ["2019/plan.yaml", "2020/plan.yaml"]]);
  });

  it("are found by a pattern that the shell left alone", async () => {
    const folder = folderWith("cases/one/a.html", "cases/two/b.docx", "cases/two/c.html");
    const ran = await strategy(["extract", "cases/**/*.html", "-q", "-o", "out"], { cwd: folder });
    expect([ran.code, tree(path.join(folder, "out"))]).toEqual([0, ["one/a.yaml", "two/c.yaml"]]);
  });

  it("are not looked for behind links that lead out of the folder or round in a circle", async () => {
    const folder = folderWith("in/a.html", "outside/b.html");
    symlinkSync("../outside", path.join(folder, "in/out"));
    symlinkSync("../in", path.join(folder, "in/loop"));
    symlinkSync("a.html", path.join(folder, "in/A-again.html"));
    symlinkSync("nowhere.html", path.join(folder, "in/broken.html"));
    const ran = await strategy(["extract", "in", "-q", "-o", "models"], { cwd: folder });
    expect([ran.code, tree(path.join(folder, "models"))]).toEqual([0, ["a.yaml"]]);
  });

  it("are one line each in one NDJSON file", async () => {
    const folder = folderWith("a.html", "b.docx");
    const ran = await strategy(["extract", ".", "-q", "-f", "ndjson", "-o", "out"], { cwd: folder });
    expect([ran.code, tree(path.join(folder, "out"))]).toEqual([0, ["models.ndjson"]]);
    const lines = decodeLines(readFileSync(path.join(folder, "out/models.ndjson"), "utf8"));
    expect(lines.map(({ value }) => parseModel(value).document.source.file)).toEqual(["a.html", "b.docx"]);
  });

  it("with an empty folder among them are written, and the run ends with 5", async () => {
    const folder = folderWith("a.html");
    mkdirSync(path.join(folder, "hollow"));
    const ran = await strategy(["extract", "hollow", "a.html", "-o", "out"], { cwd: folder });
    expect([ran.code, tree(path.join(folder, "out"))]).toEqual([5, ["a.yaml"]]);
  });
});

describe("a run", () => {
  it("says what it would write, and writes nothing", async () => {
    const folder = folderWith("a.html");
    const ran = await strategy(["extract", "a.html", "--dry-run", "-o", "out"], { cwd: folder });
    expect(ran).toEqual({ code: 0, stdout: `would write ${path.join("out", "a.yaml")} from a.html\n`, stderr: "" });
    expect(tree(folder)).toEqual(["a.html"]);
  });

  it("gives the same bytes under another locale, time zone, folder and path", async () => {
    const folder = folderWith("deep/er/a.docx");
    const here = await strategy(["extract", "deep/er/a.docx"], { cwd: folder, env: { LC_ALL: "C", TZ: "UTC" } });
    const there = await strategy(["extract", "a.docx"], {
      cwd: path.join(folder, "deep/er"),
      env: { LC_ALL: "da_DK.UTF-8", LANG: "da_DK.UTF-8", TZ: "Asia/Tokyo" },
    });
    expect(there.stdout).toBe(here.stdout);
  });

  it("ends well when the reader of its output has seen enough", async () => {
    const script = `set -o pipefail; node bin/strategy.js extract fixtures -q | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const ran = await run("bash", ["-c", script], { cwd: ROOT });
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
  });

  it("tells of standard output that takes nothing", async () => {
    const ran = await run("bash", ["-c", `node bin/strategy.js extract "${html}" > /dev/full`]);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain("the disk is full. [unwritable]");
  });
});
