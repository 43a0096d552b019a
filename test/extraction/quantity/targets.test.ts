import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../src/extraction/quantity/index.ts";
import type { MeasureContext } from "../../../src/extraction/quantity/targets.ts";
import { danish } from "./danish.ts";

/** Targets as "value unit by", e.g. "30 percent 2012"; ranges as min-max, changes with a sign. */
function short(text: string, context?: MeasureContext): { baseline?: string; targets: string[]; actual?: string } {
  const { baseline, targets, actual } = targetsOf(text, danish, context);
  const one = (each: (typeof targets)[number]): string => {
    const amount = each.value ?? (each.min === undefined ? undefined : `${each.min}-${each.max}`);
    const sign = each.change === undefined ? "" : each.change === "increase" ? "+" : "-";
    const value = amount === undefined ? undefined : `${sign}${each.comparator ?? ""}${amount}`;
    return [value, each.unit, each.by].filter((part) => part !== undefined).join(" ");
  };
  for (const target of targets) if (target.raw !== undefined) expect(text).toContain(target.raw);
  return {
    targets: targets.map(one),
    ...(baseline ? { baseline: one(baseline) } : {}),
    ...(actual ? { actual: one(actual) } : {}),
  };
}

describe("targetsOf: one sentence, its milestones", () => {
  it.each([
    [
      "25 procent af turene sker på cykel i 2016 stigende til 40 procent i 2020.",
      ["25 percent 2016", "40 percent 2020"],
    ],
    [
      "I 2016 bruger mere end 1/2 af havnene Bølge, og i 2018 bruges Bølge af alle havne.",
      [">50 percent 2016", "100 percent 2018"],
    ],
    ["I 2014 er 50 % af hallerne åbne. Og i 2016 75 %.", ["50 percent 2014", "75 percent 2016"]],
    ["Alle havne har 4 fuldt bemandede kajer i 2019", ["4 kajer 2019"]],
    ["Senest i 2018 er der ikke længere ventetid ved slusen.", ["2018"]],
    [
      "Der er lavet en plan medio 2014, broen er åben primo 2016, og målet er nået i 2018.",
      ["2014-06~", "2016-01~", "2018"],
    ],
    [
      "Det er målet, at der er bygget broer i 2014, som er taget i brug i 3/4 af havnene inden 2017.",
      ["2014", "75 percent 2017"],
    ],
    ["90 pct. af kajerne og 80 pct. af molerne er renoveret i 2026", ["90 percent 2026", "80 percent 2026"]],
    ["Kommunen vil starte 4-6 målrettede forløb for at kunne gøre 1-2 af forløbene faste.", ["4-6 forløb"]],
    [
      "Der oprettes 120 pladser i 2023, 150 i 2024 og 200 i 2025.",
      ["120 pladser 2023", "150 pladser 2024", "200 pladser 2025"],
    ],
    ["Støjen reduceres med 20 pct. fra 2020 til 2030", ["-20 percent 2030"]],
    ["Forbruget er i 2028 højst 80 pct. af forbruget i 2020.", ["<=80 percent 2028"]],
    ["Fra 2027 møder den enkelte højst syv forskellige hjælpere over en periode på fire uger", ["<=7 hjælpere 2027"]],
    ["Ingen børn er hjemløse i 2030", ["0 børn 2030"]],
    ["Bidraget er 3 mia. kr. om året i 2018 og fremefter", ["3000000000 DKK 2018"]],
    ["Antallet af pladser udvides med ti i 2024", ["+10 pladser 2024"]],
    ["I 2023 deltager alle 6. klasser", ["100 percent 2023"]],
    ["Senest med udgangen af 2. kvartal 2023 har samtlige ansatte et kort", ["100 percent 2023-34"]],
    ["Trivslen er god.", []],
    ["Stadion har 12.000 pladser fordelt på de fire tribuner", ["12000 pladser"]],
  ])("%s", (text, targets) => {
    expect(short(text)).toEqual({ targets });
  });
});

describe("targetsOf: where it stood", () => {
  it.each([
    [
      "Spildet falder fra 310 kg i 2021 til 200 kg i 2026 og videre til 90 kg i 2031.",
      "310 kg 2021",
      ["200 kg 2026", "90 kg 2031"],
    ],
    [
      "Andelen øges med 20 procentpoint, dvs. fra 30 pct. til 50 pct.",
      "30 percent",
      ["50 percent", "+20 percentage-points"],
    ],
    [
      "Forskellen halveres frem mod 2029, svarende til fra 4,2 til 2,1 år.",
      "4.2 år",
      ["2.1 år 2029", "-50 percent 2029"],
    ],
    ["Antallet af gæster stiger til 25.000 i 2025 (2021: 18.400).", "18400 gæster 2021", ["25000 gæster 2025"]],
    [
      "Mindst 80 pct. af lærerne har linjefag senest i 2028 (i 2022 var andelen 71 pct.).",
      "71 percent 2022",
      [">=80 percent 2028"],
    ],
    [
      "Fraværet er sænket med en femtedel i 2027 set i forhold til 2023, hvor det var på 9 dage.",
      "9 dage",
      ["-20 percent 2027"],
    ],
    [
      "Andelen er steget fra 51 pct. i 2021 til 65 pct. i skoleåret 2024-25.",
      "51 percent 2021",
      ["65 percent 2024/2025"],
    ],
    ["Andelen er på 92 pct. i 2026 (baseline: 88 pct.)", "88 percent", ["92 percent 2026"]],
    ["Genbrugsprocenten stiger fra 48 i 2020 til 60 i 2025", "48 percent 2020", ["60 percent 2025"]],
  ])("%s", (text, baseline, targets) => {
    expect(short(text)).toEqual({ baseline, targets });
  });
});

describe("targetsOf: context and reports", () => {
  it("takes the deadline of the lead-in or of the caller", () => {
    expect(short("alle stier er belyst", { lead: "Det er målet, at i 2020" }).targets).toEqual(["100 percent 2020"]);
    expect(short("70 pct. af brugerne deler dem", { until: "2019" }).targets).toEqual(["70 percent 2019"]);
  });

  it("reads what has been reached as no target, unless the text is labelled as a measure", () => {
    expect(short("12 haller har indført kortet.")).toEqual({ targets: [], actual: "12 haller" });
    expect(short("12 haller har indført kortet.", { measure: true })).toEqual({ targets: ["12 haller"] });
    expect(short("I 2019 kom 40 pct. af gæsterne med tog.")).toEqual({ targets: [], actual: "40 percent 2019" });
  });
});
