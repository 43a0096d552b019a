import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/extraction/quantity/index.ts";
import { danish } from "./danish.ts";

/** The parts that a table row names. */
function partsOf(text: string): Record<string, unknown>[] {
  return findQuantities(text, danish).map(({ start, end, raw, reach, factor, lead, kind, ...rest }) => {
    expect(raw).toBe(text.slice(start, end));
    return rest;
  });
}

const dkk = (value: number): Record<string, unknown> => ({ value, unit: "DKK" });
const percent = (value: number): Record<string, unknown> => ({ value, unit: "percent" });

describe("units", () => {
  it.each([
    ["40 %", percent(40)],
    ["12,5 pct.", percent(12.5)],
    ["halvtreds procent", percent(50)],
    ["33 procentpoint", { value: 33, unit: "percentage-points" }],
    ["2 mia. kr. om året", dkk(2_000_000_000)],
    ["500 t.kr.", dkk(500_000)],
    ["1.250.000 kr.", dkk(1_250_000)],
    ["50.000,- kr.", dkk(50_000)],
    ["kr. 50.000", dkk(50_000)],
    ["halvanden milliard kroner", dkk(1_500_000_000)],
    ["½ mio. kr.", dkk(500_000)],
    ["2-300 mio. kr.", { min: 200_000_000, max: 300_000_000, unit: "DKK" }],
    ["9.840 t", { value: 9840, unit: "t" }],
    ["450 m²", { value: 450, unit: "m²" }],
    ["50.000 m2 tag", { value: 50_000, unit: "m2" }],
    ["1 000 borgere", { value: 1000, unit: "borgere" }],
    ["1,5 mio. borgere", { value: 1_500_000, unit: "borgere" }],
    ["−95.000 tons", { value: -95_000, unit: "tons" }],
  ])("%s", (text, expected) => {
    expect(partsOf(text)).toEqual([expected]);
  });
});

describe("counted nouns", () => {
  it.each([
    ["15 havne", 15, "havne"],
    ['12 "g2020 klare" havne', 12, "havne"],
    ["7 nye digitale værktøjer", 7, "værktøjer"],
    ["fem fuldt udstyrede værksteder", 5, "værksteder"],
    ["120 unge har fået et kort", 120, "unge"],
    ["femogtyve kommuner deltager", 25, "kommuner"],
    ["400 besøg om året", 400, "besøg"],
    ["3 projekt- og planforløb", 3, "projekt- og planforløb"],
  ])("%s", (text, value, unit) => {
    expect(partsOf(text)).toEqual([{ value, unit }]);
  });
});

describe("shares", () => {
  it.each([
    ["2/3 af kommunerne", { ...percent(66.67), of: "kommunerne" }],
    ["halvdelen af skolerne", { ...percent(50), of: "skolerne" }],
    ["en fjerdedel af midlerne", { ...percent(25), of: "midlerne" }],
    ["to tredjedele", percent(66.67)],
    ["to ud af tre", percent(66.67)],
    ["ni ud af ti gæster er glade", { ...percent(90), of: "gæster" }],
    ["hver tredje cyklist", { ...percent(33.33), of: "cyklist" }],
    ["alle haller", { ...percent(100), of: "haller" }],
    ["samtlige 12 skoler", { ...percent(100), of: "12 skoler" }],
    ["hele havneområdet", { ...percent(100), of: "havneområdet" }],
    ["30 pct. af beton og tegl fra nedrivninger genbruges", { ...percent(30), of: "beton og tegl fra nedrivninger" }],
    ["ingen ulykker", { value: 0, unit: "ulykker" }],
  ])("%s", (text, expected) => {
    expect(partsOf(text)).toEqual([expected]);
  });
});

describe("comparators, ranges and changes", () => {
  it.each([
    ["mindst syv haver", { value: 7, unit: "haver", comparator: ">=" }],
    ["mindst ét møde", { value: 1, unit: "møde", comparator: ">=" }],
    ["mere end 60.000 gæster", { value: 60_000, unit: "gæster", comparator: ">" }],
    ["højst 20 %", { ...percent(20), comparator: "<=" }],
    ["op til 3 måneder", { value: 3, unit: "måneder", comparator: "<=" }],
    ["knap 1 mia. kr.", { ...dkk(1_000_000_000), comparator: "~" }],
    ["ca. 30", { value: 30, comparator: "~" }],
    ["20 eller flere klubber", { value: 20, unit: "klubber", comparator: ">=" }],
    ["højst venter fem dage", { value: 5, unit: "dage", comparator: "<=" }],
    ["5-10 projekter", { min: 5, max: 10, unit: "projekter" }],
    ["mellem 5 og 10 projekter", { min: 5, max: 10, unit: "projekter" }],
    ["20-25 procent", { min: 20, max: 25, unit: "percent" }],
    ["halveres", { ...percent(50), change: "decrease" }],
    ["en stigning på 15 %", { ...percent(15), change: "increase" }],
    ["4 % flere cyklister", { ...percent(4), change: "increase" }],
    ["sænkes med 70 procent i forhold til 1990", { ...percent(70), change: "decrease", since: "1990" }],
  ])("%s", (text, expected) => {
    expect(partsOf(text)).toEqual([expected]);
  });

  it("reads both ends of a step, the first with the unit of the second", () => {
    expect(partsOf("fra 40 til 60 procent")).toEqual([percent(40), percent(60)]);
    expect(partsOf("op fra 118.000 til 150.000")).toEqual([{ value: 118_000 }, { value: 150_000 }]);
  });
});

describe("no quantities", () => {
  it.each([
    "§ 13, stk. 2",
    "initiativ 2 og 3",
    "ISO 27.001",
    "web 2.0",
    "Havneplan 3.0",
    "7.-9. klasse",
    "børn 0-18 år",
    "de 15-29-årige",
    "tlf. 19 33 90 18",
    "19 33 90 18",
    "kl. 9-14",
    "kl. 15.30",
    "4690 Stenlev",
    "en 100 pct. effektiv drift",
    "et projekt",
    "over en periode",
    "14-dages tømning",
    "hvert andet år",
    "hver 14. dag",
    "ikke alle skoler",
    "EU 2016/679",
    "sag 2014-185390",
    "15/34881",
    "85.13.00-P00-1-14",
    "FL § 15.13.15.20",
    "3. fase",
    "1) Broen",
    "3.1 Havnen",
    "notatet er på 28 sider",
    "side 14",
    "den 3. september",
    "14.4.2015",
    "alle tider",
    "post@by.dk",
    "funktion 3.35.64",
    "e2012",
  ])("%s", (text) => {
    expect(partsOf(text)).toEqual([]);
  });
});
