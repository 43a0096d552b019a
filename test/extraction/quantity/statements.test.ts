import { describe, expect, it } from "vitest";
import { checkable, statusOf } from "../../../src/extraction/quantity/index.ts";
import { danish } from "./danish.ts";

describe("statusOf", () => {
  it.each([
    ["Andelen skal være 40 pct. i 2028", "target"],
    ["Senest i 2020 er alle moler sikret", "target"],
    ["Frem mod 2030 fordobles antallet", "target"],
    ["I 2018 sorterede hver husstand i gennemsnit 200 kg", "result"],
    ["12 haller har indført kortet", "result"],
    ["Antallet er steget siden 2015", "result"],
    ["I dag er der 11 ordninger", "result"],
    ["Det forventes, at 300 deltager", "result"],
    ["Alle haller har indført kortet", "unknown"],
    ["12 haller har indført kortet i 2024", "unknown"],
    ["Fraværet er sænket med en femtedel i 2027, hvor det var 9 dage i 2023", "unknown"],
  ])("%s", (text, expected) => {
    expect(statusOf(text, danish)).toBe(expected);
  });

  it("knows a target by a deadline after the document's year, a result by one before it", () => {
    expect(statusOf("12 haller har indført kortet i 2024", danish, 2020)).toBe("target");
    expect(statusOf("12 haller har indført kortet i 2018", danish, 2020)).toBe("result");
  });
});

describe("checkable", () => {
  it.each([
    ["30 pct. af hallerne har solceller", "quantity"],
    ["Mindst tolv haver er anlagt", "quantity"],
    ["8 nye legepladser", "quantity"],
    ["Kommunen skal starte 5-10 målrettede forløb", "quantity"],
    ["Alle haller anvender kortet", "all"],
    ["Samtlige skoler har vedtaget en trafikplan", "all"],
    ['Alle vejledere er "Stifindere"', "all"],
    ["Alle elever har i 2019 mulighed for at cykle", "all"],
    ["Broen er på plads i 2022", "state"],
    ["Senest i 2022 skal det være obligatorisk at bære hjelm", "state"],
    ["Takster skal være de samme i hele byen senest den 1. juli 2026", "state"],
    ["Kortet er taget i brug i 4. kvartal 2025", "state"],
    ["Borgerne oplever en god service", undefined],
    ["I 2020 møder borgerne en sammenhængende by", undefined],
    ["Alle medarbejdere oplever, at samarbejdet styrkes", undefined],
    ["Udarbejdelse af en plan inden udgangen af 2010", undefined],
    ["Der nedsættes en arbejdsgruppe i 2023", undefined],
    ["Et forløb med 37 klubber", undefined],
    ["Broen er på plads", undefined],
    ["I 2018 blev 40 pct. sorteret", undefined],
    ["Udgiften er 3 mio. kr. i 2024", undefined],
  ])("%s", (text, expected) => {
    expect(checkable(text, danish)).toBe(expected);
  });

  it("takes the deadline of the lead-in", () => {
    expect(checkable("broen er på plads", danish, "Det er målet, at i 2022")).toBe("state");
  });
});
