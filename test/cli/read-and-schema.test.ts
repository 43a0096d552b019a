import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CodePoints } from "../../src/base/text.ts";
import { decodeJson } from "../../src/codecs/json.ts";
import type { Document } from "../../src/document/document.ts";
import { parseModel } from "../../src/model/parse.ts";
import { readDocument } from "../../src/readers/index.ts";
import { FIXTURES, ROOT, strategy } from "../support/command.ts";

const file = path.join(FIXTURES, "skaerbaekdal-2019-waste-strategy-tables.docx");

describe("read", () => {
  it("prints the text that offsets count in, byte for byte", async () => {
    const [{ stdout }, document, extracted] = await Promise.all([
      strategy(["read", file]),
      readDocument(readFileSync(file), file),
      strategy(["extract", file, "-f", "json"]),
    ]);
    expect(stdout).toBe(document.text);
    const model = parseModel(decodeJson(extracted.stdout).value);
    expect(createHash("sha256").update(stdout).digest("hex")).toBe(model.document.source.textSha256);
  });

  it("prints all that the reader saw as JSON, offsets in code points", async () => {
    const emoji = "<h1>Mål 😀 og midler 😀</h1><p>Vi når <b>målet</b>.</p>";
    const { stdout } = await strategy(["read", "-", "-f", "json"], { input: emoji });
    const shown = JSON.parse(stdout) as Document & { characters: number };
    const characters = [...shown.text];
    expect(shown.characters).toBe(new CodePoints(shown.text).length);
    expect(shown.blocks.map(({ start, end }) => characters.slice(start, end).join(""))).toEqual([
      "Mål 😀 og midler 😀",
      "Vi når målet.",
    ]);
    expect(shown.blocks[1]?.marks.map(({ start, end }) => characters.slice(start, end).join(""))).toEqual(["målet"]);
  });

  it("prints the blocks as Markdown", async () => {
    const input =
      "<h2>Mål</h2><p>Vi <b>når</b> det.</p><ul><li>Et</li><li>To</li></ul><table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td><td>2</td></tr></table>";
    const { stdout } = await strategy(["read", "-", "-f", "markdown"], { input });
    expect(stdout).toBe("## Mål\n\nVi **når** det.\n\n- Et\n\n- To\n\n| A | B\\|C |\n| --- | --- |\n| 1 | 2 |\n");
  });
});

describe("schema", () => {
  it("prints the published schema", async () => {
    const { stdout } = await strategy(["schema"]);
    expect(stdout).toBe(readFileSync(path.join(ROOT, "schemas/strategy-1.schema.json"), "utf8"));
  });
});
