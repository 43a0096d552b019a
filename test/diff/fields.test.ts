import { describe, expect, it } from "vitest";
import { TargetReader } from "../../src/diff/fields/targets.ts";
import { reworded, StrengthReader } from "../../src/diff/fields/words.ts";
import type { Indicator, Target } from "../../src/model/schema.ts";
import { TextSpace } from "../../src/similarity/space.ts";

const space = await TextSpace.open({ language: "da" });
const targets = new TargetReader(space, space.pack);
if (!space.pack) throw new Error("there is no Danish pack");
const strength = new StrengthReader(space.pack);

function indicator(text: string, ...list: Target[]): Indicator {
  return { id: "i-1", text, targets: list, source: { start: 0, end: 100 } };
}

describe("targets are compared by ambition", () => {
  const share = (value: number): Target => ({ value, unit: "percent", of: "eleverne" });
  it.each<[string, Indicator, Indicator, string[]]>([
    ["a higher share", indicator("50 pct.", share(50)), indicator("60 pct.", share(60)), ["target-raised"]],
    ["a lower share", indicator("60 pct.", share(60)), indicator("50 pct.", share(50)), ["target-lowered"]],
    [
      "a lower ceiling",
      indicator("højst 30 dage", { value: 30, unit: "dage", comparator: "<=" }),
      indicator("højst 20 dage", { value: 20, unit: "dage", comparator: "<=" }),
      ["target-raised"],
    ],
    [
      "less of what is bad, though nothing says so",
      indicator("Ventetiden er 30 dage", { value: 30, unit: "dage" }),
      indicator("Ventetiden er 40 dage", { value: 40, unit: "dage" }),
      ["target-lowered"],
    ],
    [
      "a larger cut",
      indicator("reduceres med 20 pct.", { value: 20, unit: "percent", change: "decrease" }),
      indicator("reduceres med 35 pct.", { value: 35, unit: "percent", change: "decrease" }),
      ["target-raised"],
    ],
    [
      "a later deadline",
      indicator("a", { ...share(50), by: "2022" }),
      indicator("b", { ...share(50), by: "2023-06" }),
      ["deadline-later"],
    ],
    [
      "quarters and months",
      indicator("a", { ...share(50), by: "2022-33" }),
      indicator("b", { ...share(50), by: "2022-02" }),
      ["deadline-earlier"],
    ],
    [
      "another unit",
      indicator("a", { value: 50, unit: "skoler" }),
      indicator("b", { value: 50, unit: "percent", of: "skolerne" }),
      ["target-redefined"],
    ],
    [
      "another population",
      indicator("a", { value: 50, unit: "percent", of: "lærerne" }),
      indicator("b", { value: 50, unit: "percent", of: "cykelstierne" }),
      ["target-redefined"],
    ],
    [
      "milestones, by their last",
      indicator("a", { ...share(30), by: "2020" }, { ...share(50), by: "2022" }),
      indicator("b", { ...share(60), by: "2022" }),
      ["target-raised"],
    ],
    [
      "numbers that nobody has read",
      indicator("Der bygges 60 boliger"),
      indicator("Der bygges 72 boliger"),
      ["target-raised"],
    ],
  ])("%s", (_, old, later, expected) => {
    expect(targets.compare(old, later).changes).toEqual(expected);
  });
});

describe("obligation", () => {
  it.each([
    ["Skolerne bør tilbyde lektiehjælp", "Skolerne skal tilbyde lektiehjælp", ["obligation-stronger"]],
    ["Skolerne skal tilbyde lektiehjælp", "Skolerne kan tilbyde lektiehjælp", ["obligation-weaker"]],
    ["Alle legepladser skal være røgfri", "Kommunen søger at gøre legepladser røgfri", ["obligation-weaker"]],
    ["Skolerne tilbyder lektiehjælp", "Skolerne skal tilbyde lektiehjælp", []],
    ["Der åbnes en café, så unge kan mødes", "Der åbnes en café, hvor unge mødes", []],
    ["Borgerne kan følge deres sag", "Borgerne følger deres sag", []],
  ])("%s → %s", (old, later, expected) => {
    expect(strength.obligation(old, later).changes).toEqual(expected);
  });
});

describe("scope", () => {
  it.each([
    ["på udvalgte skoler", "på alle skoler", ["scope-wider"]],
    ["Samtlige skoler deltager", "De fem største skoler deltager", ["scope-narrower"]],
    ["Unge mellem 15 og 29 år", "Unge mellem 18 og 24 år", ["scope-narrower"]],
    ["Borgere over 75 år", "Borgere over 65 år", ["scope-wider"]],
    ["Hver skole har en bog", "Skolerne har en bog", []],
    ["den enkelte borger", "borgeren", []],
  ])("%s → %s", (old, later, expected) => {
    expect(strength.scope(old, later).changes).toEqual(expected);
  });
});

it("is reworded by words, not by numbers, signs and capitals", () => {
  expect(reworded("Mindst 80 procent i 2022.", "mindst 90 procent i 2027")).toBe(false);
  expect(reworded("Mindst 80 procent", "Højst 80 procent")).toBe(true);
});
