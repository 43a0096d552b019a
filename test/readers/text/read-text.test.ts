import { describe, expect, test } from "vitest";
import { readText } from "../../../src/readers/text/read-text.ts";
import { marked, shown } from "../shown.ts";

const read = (text: string) => readText(new TextEncoder().encode(text));
const LONG =
  "Kommunen skal sikre, at borgerne kan få hjælp til at bruge de digitale løsninger i hverdagen, også når de er svære.";

describe("paragraphs", () => {
  test("lines wrapped at a common width are one paragraph", async () => {
    const document = await read(
      "Byrådet har besluttet, at alle skoler skal have en plan for, hvordan de\nvil arbejde med trivsel og læring, og at planen skal være klar inden\nsommeren. Skolerne får hjælp af forvaltningen til at skrive den, og der\ner sat penge af til det i budgettet.\nDer følges op på planen hvert år, så politikerne kan se, om det går den\nrigtige vej.\n",
    );
    expect(shown(document)).toEqual([
      expect.stringMatching(/^Byrådet .* budgettet\.$/u),
      "Der følges op på planen hvert år, så politikerne kan se, om det går den rigtige vej.",
    ]);
  });

  test("long lines are paragraphs of their own", async () => {
    expect(shown(await read(`${LONG}\n${LONG}\n`))).toEqual([LONG, LONG]);
  });

  test("short lines keep their breaks", async () => {
    expect(shown(await read(`Nørby Kommune\nTorvet 1\n9999 Nørby\n\n${LONG}`))).toEqual([
      "Nørby Kommune/Torvet 1/9999 Nørby",
      LONG,
    ]);
  });

  test("a sentence and a word cut by a page break are made whole", async () => {
    const document = await read(
      `${LONG} Det gælder for alle elever og\n\n\n\nlærere og for den gennem-\n\f\n\nførte plan, se Social-\nog IT-\nplanen.`,
    );
    expect(shown(document)).toEqual([
      `${LONG} Det gælder for alle elever og lærere og for den gennemførte plan, se Social- og IT-planen.`,
    ]);
  });

  test("page numbers and running heads are set aside", async () => {
    const page = `${LONG} `.repeat(6).trim();
    const document = await read(
      [1, 2, 3, 4].map((number) => `Nørby Kommunes plan\n\n${page}\n\n${number}\n\n\f`).join(""),
    );
    expect(shown(document).slice(0, 5)).toEqual([page, page, page, page, "(header) Nørby Kommunes plan"]);
    expect(shown(document).filter((line) => line.startsWith("(page-number)"))).toHaveLength(4);
    expect(shown(await read(`${LONG}\n\nSide 3 af 10\n\n${LONG}`))).toEqual([LONG, LONG, "(page-number) Side 3 af 10"]);
  });
});

describe("lists", () => {
  test("markers, depth, and lines that go on", async () => {
    const document = await read(
      "Vi vil:\n\n- gøre det\n  bedre\n  * mere\n    1. først\n- **Fed**  \nTekst under.\n\n• rund\n",
    );
    expect(shown(document)).toEqual([
      "Vi vil:",
      "- gøre det bedre",
      "  * mere",
      "    1. først",
      "- Fed/Tekst under.",
      "• rund",
    ]);
    expect(marked(document)).toEqual(["strong: Fed"]);
  });

  test("numbers and letters count only in sequence", async () => {
    const document = await read(
      `a) et\nb) to\n\n${LONG}\n\n1. kvartal 2023 – 2. kvartal 2024\n\n1) første\n2) andet\n`,
    );
    expect(shown(document)).toEqual([
      "a) et",
      "b) to",
      LONG,
      "1. kvartal 2023 – 2. kvartal 2024",
      "1) første",
      "2) andet",
    ]);
  });

  test("a label after an item is a paragraph of its own; talk is no item", async () => {
    const document = await read(
      `- Udbredelse af løsningen.\nMål: alle kommuner i 2030.\n\n– Vi er glade for planen, siger borgmester Hansen.\n`,
    );
    expect(shown(document)).toEqual([
      "- Udbredelse af løsningen.",
      "Mål: alle kommuner i 2030.",
      "– Vi er glade for planen, siger borgmester Hansen.",
    ]);
  });
});

describe("Markdown", () => {
  test("headings, emphasis, links, tables, quotations, rules, code", async () => {
    const document = await read(
      "---\ntitle: Planen\nlang: da\n---\n\n## **1. Formål**\n\nVi *vil* have __fed__, [link](https://a.dk/b_c) og 2 * 3; fil_navn_x.pdf \\*nej\\*.  \nNy linje\n\n| Mål | 2025 |\n|---|--:|\n| A | 5 |\n\n> Citat\n\n******\n\n```\nkode\n```\n\n### Ubalanceret *stjerne\n",
    );
    expect(shown(document)).toEqual([
      "h1 1: Formål",
      "Vi vil have fed, link og 2 * 3; fil_navn_x.pdf *nej*./Ny linje",
      "table 2x2: Mål | 2025/A | 5",
      "Citat",
      "kode",
      "h2: Ubalanceret *stjerne",
    ]);
    expect(marked(document)).toEqual(["emphasis: vil", "strong: fed"]);
    expect(document).toMatchObject({ mediaType: "text/markdown", metadata: { title: "Planen", language: "da" } });
  });
});

describe("headings by looks", () => {
  test("a title, sections, numbered sections that start again, and what recurs", async () => {
    const chapter = (name: string) =>
      `Plan for ${name}\n\n${LONG}\n\nVision\n\n${LONG}\n\nTo indsatsområder\n\n${LONG}\n\n1. Data\n\n${LONG}\n\n2. Skoler\n\n${LONG}\n\nPotentiale\n\n${LONG}\n\n`;
    const document = await read(
      `Strategi 2030\n\nIndhold\n\nForord\t2\nPlan for børn .... 3\nPlan for ældre .... 9\n\nForord\n\n${LONG}\n\n${chapter("børn")}${chapter("ældre")}`,
    );
    const one = ["h2: Vision", "h2: To indsatsområder", "h3 1: Data", "h3 2: Skoler", "h2: Potentiale"];
    expect(shown(document).filter((line) => line !== LONG)).toEqual([
      "Strategi 2030",
      "contents: Indhold",
      "contents: Forord 2",
      "contents: Plan for børn .... 3",
      "contents: Plan for ældre .... 9",
      "h1: Forord",
      "h1: Plan for børn",
      ...one,
      "h1: Plan for ældre",
      ...one,
    ]);
  });

  test("minutes", async () => {
    const document = await read(
      `Punkt 5.\n\nHøring om kulturplan\n\n2019-041877\n\n${LONG}\n\nBeslutning:\n\nGodkendt.\n\nSagsfremstilling\n\nBaggrund for planen\n\n${LONG}\n\nDet er målet, at i 2030\n\n- alle kan læse\n\nØkonomi\n\n${LONG}\n\nBilag:\n\nPlan for kultur.pdf`,
    );
    expect(shown(document).filter((line) => line.startsWith("h"))).toEqual([
      "h1: Høring om kulturplan",
      "h2: Beslutning:",
      "h2: Sagsfremstilling",
      "h3: Baggrund for planen",
      "h3: Økonomi",
      "h2: Bilag:",
    ]);
  });

  test("labels, dates and names are none", async () => {
    const lines = ["Dato: 3. maj 2024", "Ansvarlig: Skolen", "11. marts 2024", "http://a.dk", "3.500.000"];
    const document = await read(`${LONG}\n\n${lines.join(`\n\n${LONG}\n\n`)}\n\n${LONG}`);
    expect(shown(document).filter((line) => line.startsWith("h") && !line.startsWith("http"))).toEqual([]);
  });
});
