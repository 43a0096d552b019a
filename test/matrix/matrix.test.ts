import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { matrixOf, renderMatrix } from "../../src/matrix/index.ts";
import { matrixJsonSchema } from "../../src/matrix/json-schema.ts";
import { MatrixSchema } from "../../src/matrix/schema.ts";
import type { Comment, Model } from "../../src/model/schema.ts";
import { ROOT, strategy, temporaryFolder } from "../support/command.ts";

type Draft = Pick<Comment, "stance" | "text"> & Partial<Comment>;

const COPIED = "Vi mener, at stierne langs åen skal være åbne hele året.";

function answer(id: string, drafts: readonly Draft[]): Model {
  const source = { start: 0, end: 200 };
  const characters = { file: `${id}.html`, mediaType: "text/html", characters: 900 };
  return {
    model: "strategy/1",
    document: {
      id,
      type: "hearing-response",
      language: "da",
      issuer: { name: id === "havby" ? "=Havby" : "Skovby" },
      source: { ...characters, sha256: "a".repeat(64), textSha256: "b".repeat(64) },
    },
    themes: [
      { id: "stier", title: "Stier", source },
      { id: "soeer", title: "Søer <script>", source },
      { id: "mad", title: "Mad", source },
    ],
    goals: [],
    indicators: [],
    comments: drafts.map((draft, index) => ({ id: `c-${id}-${index}`, kind: "observation", source, ...draft })),
    decisions: [],
    statements: [],
    benefits: [],
  };
}

const models = [
  answer("skovby", [
    { stance: "support", theme: "stier", text: COPIED },
    { stance: "opposition", theme: "stier", text: 'Men ikke "asfalt",\nsiger vi' },
    { stance: "support", theme: "soeer", text: "<img src=x onerror=alert(1)>" },
    { stance: "reservation", theme: "soeer", text: "Vandet er grumset" },
    { stance: "neutral", text: "Ingen bemærkninger" },
  ]),
  answer("havby", [
    { stance: "support", theme: "stier", text: COPIED.toUpperCase() },
    { stance: "neutral", inReplyTo: "c-havby-0", text: "Det er noteret" },
  ]),
];
const matrix = matrixOf(models);
const rendered = async (format: "text" | "csv" | "markdown" | "html" | "json") =>
  String(await renderMatrix(matrix, format));

describe("a matrix", () => {
  it("is of its schema, which is published", () => {
    expect(MatrixSchema.parse(matrix)).toEqual(matrix);
    const published = readFileSync(path.join(ROOT, "schemas/strategy-matrix-1.schema.json"), "utf8");
    expect(JSON.parse(published), "npm run generate").toEqual(matrixJsonSchema());
  });

  it("tells positions, contradictions, themes without an answer and copies", () => {
    const told = matrix.cells.map(({ party, theme, position, contradictory }) => [
      party,
      theme,
      position,
      contradictory,
    ]);
    expect(told).toEqual([
      ["Skovby", "stier", "opposition", true],
      ["Skovby", "soeer-script", "support-with-reservations", false],
      ["Skovby", "-", "none", false],
      ["=Havby", "stier", "support", false],
    ]);
    expect(matrix.unanswered).toEqual(["mad"]);
    expect(matrix.copies).toEqual([{ text: COPIED, parties: ["Skovby", "=Havby"] }]);
  });

  it("is aligned as text, with copies folded", async () => {
    const text = await rendered("text");
    const [head = "", , row = ""] = text.split("\n");
    expect(head.indexOf("=Havby")).toBe(row.indexOf("support (1)"));
    expect(text).toContain("(the same words as Skovby)");
    expect(text).not.toContain(COPIED.toUpperCase());
  });

  it("is CSV that no spreadsheet takes for formulas", async () => {
    const csv = await rendered("csv");
    expect(csv).toContain("Stier,'=Havby,support,no,1,0,0,0,(the same words as Skovby)\r\n");
    expect(csv).toContain(`"${COPIED}\nMen ikke ""asfalt"",\nsiger vi"\r\n`);
  });

  it("is HTML and Markdown in which texts are only text", async () => {
    const html = await rendered("html");
    expect(html.match(/<script>/gu)).toHaveLength(1);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|<img/u);
    expect(await rendered("markdown")).toContain("&lt;img src=x onerror=alert(1)\\>");
  });

  it("is a workbook", async () => {
    const files = unzipSync((await renderMatrix(matrix, "xlsx")) as Uint8Array);
    expect(Object.keys(files)).toContain("xl/worksheets/sheet2.xml");
    const sheets = Object.entries(files).map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(sheets.join("")).not.toContain("<f>");
  });
});

describe("strategy matrix", () => {
  it("reads models, writes files, and tells what it could not read", async () => {
    const folder = temporaryFolder();
    for (const model of models) writeFileSync(path.join(folder, `${model.document.id}.json`), JSON.stringify(model));
    const ran = await strategy(["matrix", folder, "-f", "json"]);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ model: "strategy-matrix/1", unanswered: ["mad"] });
    const broken = await strategy(
      ["matrix", path.join(folder, "skovby.json"), "none.yaml", "-o", "m.html", "-f", "html"],
      {
        cwd: folder,
      },
    );
    expect([broken.code, broken.stdout]).toEqual([4, ""]);
    expect(readFileSync(path.join(folder, "m.html"), "utf8")).toContain("<!doctype html>");
    expect((await strategy(["matrix", folder, "-f", "xlsx"])).code).toBe(2);
  });
});
