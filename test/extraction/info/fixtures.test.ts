import { describe, expect, test } from "vitest";
import { extractFixture } from "./reading.ts";

/** What each fixture says of itself, the same from every form. */
const EXPECTED = {
  "gudumdal-2019-committee-minutes-table": {
    type: "minutes",
    title: "Høring om kulturstrategi for Fjordegnen 2020-2024",
    date: "2019-09-12",
    caseNumber: "2019-041877",
    issuer: { name: "Gudumdal Kommune", kind: "municipality" },
    authors: [{ name: "Morten Ulsø", role: "Sagsbehandler" }],
    meeting: {
      body: "Kultur- og Fritidsudvalget",
      date: "2019-09-12",
      present: ["Lene Boisen", "Arne Tolstrup", "Karen Hvas", "Jesper Lund Rask"],
      absent: ["Tom Bilde"],
    },
    strategy: { title: "kulturstrategi for Fjordegnen 2020-2024", period: "2020/2024", relation: "responds-to" },
  },
  "tranebaek-2024-notat-ressourcestrategi": {
    type: "memo",
    title: "Notat om udkast til fælles ressource- og affaldsstrategi 2025-2032",
    date: "2024-03-04",
    caseNumber: "07.00.00-P05-3-24",
    authors: [{ name: "Mette Lodahl" }],
    strategy: { period: "2025/2032", owner: "Fjordegnens Ressourceselskab I/S" },
  },
  "stenlev-2023-hearing-response": {
    type: "hearing-response",
    title: "Høringssvar vedrørende udkast til national strategi for ældreplejen 2024-2030",
    date: "2023-03-14",
    caseNumber: "27.36.00-K04-2-23",
    issuer: { name: "Stenlev Kommune" },
    strategy: { period: "2024/2030", owner: "Social-, Bolig- og Ældreministeriet", relation: "responds-to" },
  },
  "fjordlandet-2021-hearing-memo-by-party": {
    type: "memo",
    title: "Sammenfatning af høringssvar til udkast til Fælles sundhedsstrategi 2021-2028",
    date: "2021-05-03",
    caseNumber: "29.09.00-P22-1-20",
    authors: [{ name: "Camilla Rørbæk" }],
  },
  "moellebro-2023-handlingsplan-mental-sundhed": {
    type: "strategy",
    title: "Handlingsplan for mental sundhed 2023-2026",
    date: "2023-03-08",
    issuer: { name: "Møllebro Kommune" },
    strategy: { period: "2023/2026", relation: "sets-out" },
  },
  "skaerbaekdal-2019-waste-strategy-tables": {
    type: "strategy",
    title: "Fra affald til ressource – plan for affald og genbrug 2020-2025",
    date: "2019-12",
    issuer: { name: "Skærbækdal Kommune" },
    strategy: { period: "2020/2025", relation: "sets-out" },
  },
};

describe.each(["html", "docx", "pdf"])("as %s", (form) => {
  test.each(Object.entries(EXPECTED))("%s", async (name, expected) => {
    const { info } = await extractFixture(`${name}.${form}`);
    expect(info).toMatchObject(expected);
  });
});

test("a dissent, an amendment and an absence", async () => {
  const { decisions } = await extractFixture("gudumdal-2019-committee-minutes-table.html");
  expect(decisions).toMatchObject([
    { kind: "recommendation", item: "4" },
    {
      kind: "decision",
      item: "4",
      outcome: "amended",
      dissent: [{ party: "Karen Hvas (Ø)" }],
      absent: ["Tom Bilde"],
    },
  ]);
});
