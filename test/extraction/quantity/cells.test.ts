import { describe, expect, it } from "vitest";
import { headerRole, parseCell } from "../../../src/extraction/quantity/index.ts";
import { danish } from "./danish.ts";

describe("parseCell", () => {
  it.each([
    ["61 %", "", { value: 61, unit: "percent" }],
    ["højst 20 %", "", { value: 20, unit: "percent", comparator: "<=" }],
    ["≥ 80 %", "", { value: 80, unit: "percent", comparator: ">=" }],
    ["<10 %", "", { value: 10, unit: "percent", comparator: "<" }],
    ["9.840 t", "", { value: 9840, unit: "t" }],
    ["3,6", "Gæsternes tilfredshed (skala 1-5)", { value: 3.6 }],
    ["ca. 14.000", "Cykler hentet til genbrug", { value: 14_000, unit: "cykler", comparator: "~" }],
    ["2019", "Antal besøg", { value: 2019, unit: "besøg" }],
    ["12", "Antal tilsyn pr. år", { value: 12, unit: "tilsyn" }],
    ["20", "Deltagende klubber", { value: 20, unit: "klubber" }],
    ["35-40", "Deltagende klubber", { min: 35, max: 40, unit: "klubber" }],
    ["45", "Andel elever med fritidsjob", { value: 45, unit: "percent" }],
    ["45", "Elever med fritidsjob, pct.", { value: 45, unit: "percent" }],
    ["8,5", "Sagsbehandlingstid (dage)", { value: 8.5, unit: "dage" }],
    ["4,8", "Udgift til nye borde (mio. kr.)", { value: 4_800_000, unit: "DKK" }],
    ["halvdelen", "Elever, der cykler", { value: 50, unit: "percent", of: "elever" }],
    ["to ud af tre", "", { value: 66.67, unit: "percent" }],
    ["alle", "Skoler med solceller", { value: 100, unit: "percent", of: "skoler" }],
    ["samtlige", "", { value: 100, unit: "percent" }],
    ["15 % af alle besøg", "", { value: 15, unit: "percent", of: "alle besøg" }],
    ["-12", "", { value: -12 }],
    ["ja", "", {}],
    ["4. kvartal 2024", "", { by: "2024-36" }],
  ])("%s under %s", (cell, row, expected) => {
    expect(parseCell(cell, danish, "", row)).toEqual({ ...expected, raw: cell });
  });

  it.each(["", "–", "-", "ikke målt", "nej", "høj", "flere end i 2019", "N/A"])("%s says nothing", (cell) => {
    expect(parseCell(cell, danish)).toBeUndefined();
  });

  it("takes the scale from the heading", () => {
    expect(parseCell("1.200", danish, "Mål 2025 (1.000 kr.)", "Indtægt")).toMatchObject({
      value: 1_200_000,
      unit: "DKK",
    });
  });
});

describe("headerRole", () => {
  it.each([
    ["Baseline 2019", { role: "baseline", by: "2019" }],
    ["Udgangspunkt 2019", { role: "baseline", by: "2019" }],
    ["Mål 2022", { role: "target", by: "2022" }],
    ["2025", { role: "target", by: "2025" }],
    ["Måltal ultimo 2024", { role: "target", by: "2024-12~" }],
    ["Resultat 2021", { role: "actual", by: "2021" }],
    ["Mål", { role: "target" }],
    ["Målgruppe", undefined],
    ["Indsats", undefined],
    ["Ansvarlig", undefined],
    ["", undefined],
  ])("%s", (title, expected) => {
    expect(headerRole(title, danish)).toEqual(expected);
  });
});
