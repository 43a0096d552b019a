import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES, type Ran, strategy, temporaryFolder } from "../support/command.ts";

interface Place {
  readonly model: string;
  readonly base: string;
  readonly document: string;
  readonly again: (...args: string[]) => Promise<Ran>;
}

/** A folder with one document, and its model as the first run left it. */
async function extracted(format = "yaml"): Promise<Place> {
  const folder = temporaryFolder();
  const document = path.join(folder, "plan.html");
  copyFileSync(path.join(FIXTURES, "stenlev-2023-hearing-response.html"), document);
  const again = (...args: string[]) =>
    strategy(["extract", "plan.html", "-o", "models", "-f", format, ...args], { cwd: folder });
  await again();
  return {
    model: path.join(folder, `models/plan.${format}`),
    base: path.join(folder, "models/.strategy/base/plan.json"),
    document,
    again,
  };
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

describe("extract --update", () => {
  it("keeps what a person has written, to the last character", async () => {
    const { model, again } = await extracted();
    edit(model, (text) => `# Read by Ida.\n${text.replace(/stance: support/u, "stance: neutral # she said so")}`);
    const before = readFileSync(model, "utf8");
    const ran = await again("--update");
    expect([ran.code, readFileSync(model, "utf8")]).toEqual([0, before]);
    expect(ran.stderr).toContain("1 unchanged");
  });

  it("takes over what the document says anew, beside the edits", async () => {
    const { model, document, again } = await extracted();
    edit(model, (text) => `# Read by Ida.\n${text.replace(/stance: support/u, "stance: neutral")}`);
    edit(document, (text) => text.replace("</body>", "<p>Vi savner en plan for søen.</p></body>"));
    const ran = await again("--update");
    expect([ran.code, ran.stderr.includes("1 written")]).toEqual([0, true]);
    const after = readFileSync(model, "utf8");
    expect(after.startsWith("# Read by Ida.\n")).toBe(true);
    expect(after).toContain("stance: neutral");
    expect((await again("--update")).stderr).toContain("1 unchanged");
    expect((await again()).code).toBe(4);
  });

  it("marks conflicts and ends with findings until they are decided", async () => {
    const { model, base, again } = await extracted();
    // As if an earlier version had read another language.
    edit(base, (text) => text.replace('"language": "da"', '"language": "nb"'));
    edit(model, (text) => text.replace("language: da", "language: sv"));
    const ran = await again("--update");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(
      'conflict: document: language was edited, and is extracted as "da" now (before: "nb")',
    );
    const marked = readFileSync(model, "utf8");
    expect(marked).toContain('# conflict: language was edited, and is extracted as "da" now (before: "nb")\ndocument:');
    const second = await again("--update");
    expect([second.code, second.stderr.includes("still marked in the file")]).toEqual([1, true]);
    edit(model, (text) => text.replace(/^# conflict.*\n/mu, ""));
    expect((await again("--update")).code).toBe(0);
    expect(readFileSync(model, "utf8")).toContain("language: sv");
  });
});

describe("extract --update without what was extracted before", () => {
  it("refuses where what was extracted before is not there, and says why", async () => {
    const { model, base, again } = await extracted();
    edit(model, (text) => text.replace("language: da", "language: sv"));
    const edited = readFileSync(model, "utf8");
    rmSync(base);
    const ran = await again("--update");
    expect(ran.code).toBe(4);
    expect(ran.stderr).toContain(`what was extracted last time is not there (${path.join("models", ".strategy")}`);
    expect([readFileSync(model, "utf8"), existsSync(base)]).toEqual([edited, false]);
  });

  it("keeps comments in models whose values nobody has changed, base or not", async () => {
    const { model, base, document, again } = await extracted();
    rmSync(base);
    edit(model, (text) => `# Mine.\n${text}`);
    edit(document, (text) => `${text}<!-- more -->`);
    expect((await again("--update")).code).toBe(0);
    expect([readFileSync(model, "utf8").startsWith("# Mine.\n"), existsSync(base)]).toEqual([true, true]);
  });

  it("writes the base again where a model that nobody has changed has none", async () => {
    const { base, again } = await extracted();
    const before = readFileSync(base, "utf8");
    rmSync(base);
    expect((await again()).stderr).toContain("1 unchanged");
    expect(readFileSync(base, "utf8")).toBe(before);
  });
});

describe("extract --update, other ways", () => {
  it("does the same for JSON", async () => {
    const { model, again } = await extracted("json");
    edit(model, (text) => text.replace('"language": "da"', '"language": "sv"'));
    const before = readFileSync(model, "utf8");
    expect((await again("--update")).code).toBe(0);
    expect(readFileSync(model, "utf8")).toBe(before);
  });

  it.each([[["--update"]], [["--update", "-o", "m", "-f", "ndjson"]], [["--update", "--force", "-o", "m"]]])(
    "takes no %j",
    async (args) => {
      const ran = await strategy(["extract", path.join(FIXTURES, "stenlev-2023-hearing-response.html"), ...args]);
      expect([ran.code, ran.stdout]).toEqual([2, ""]);
    },
  );
});
