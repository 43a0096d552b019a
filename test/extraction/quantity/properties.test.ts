import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkable,
  deadlineOf,
  findQuantities,
  findTimes,
  headerRole,
  parseCell,
  parseDate,
  periodOf,
  statusOf,
  targetsOf,
} from "../../../src/extraction/quantity/index.ts";
import { ModelSchema } from "../../../src/model/schema.ts";
import { danish } from "./danish.ts";

const pieces = [
  "2015",
  "i 2016",
  "senest",
  "inden udgangen af 2020",
  "30",
  "1.250",
  "2/3",
  "pct.",
  "%",
  "mio. kr.",
  "kr.",
  "af",
  "alle",
  "skoler",
  "mindst",
  "fra",
  "til",
  "og",
  ",",
  ".",
  "(",
  ")",
  "halveres",
  "øges",
  "med",
  "hver",
  "tredje",
  "§ 13",
  "to",
  "en",
  "–",
  "1. kvartal",
  "den 3. maj",
  "primo",
  "år",
  "0-18",
  "halvdelen",
  "ingen",
  "\n",
  "😀",
  "”",
  "siden",
  "i forhold til",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((each) => each.join(" ")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((each) => each.join("")),
);

describe("any text", () => {
  it("gives disjoint spans within it, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of findTimes(text, danish)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        from = 0;
        for (const { start, end, reach, raw } of findQuantities(text, danish)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(raw).toBe(text.slice(start, end));
          expect(reach).toBeGreaterThanOrEqual(end);
          from = reach;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it("never makes a reader throw, and gives targets that the model takes", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        for (const read of [deadlineOf, parseDate, periodOf, headerRole, statusOf, checkable]) read(text, danish);
        parseCell(text, danish, other, other);
        const { targets, baseline, actual } = targetsOf(text, danish, { lead: other });
        const measured = { targets, ...(baseline ? { baseline } : {}), ...(actual ? { actual } : {}) };
        const item = { id: "i", text: "x", source: { start: 0, end: 1 }, ...measured };
        expect(ModelSchema.shape.indicators.element.safeParse(item).error?.message).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe("long texts", () => {
  it.each([
    ["digits", "1234567890".repeat(10_000)],
    ["letters", "a".repeat(100_000)],
    ["words", "kommuner og borgere ".repeat(5_000)],
    ["numbers", "1 ".repeat(50_000)],
    ["dotted", "1.".repeat(50_000)],
    ["years", "2015 ".repeat(20_000)],
    ["steps", "fra 5 til 10 pct. i 2015, ".repeat(4_000)],
    ["brackets", "(".repeat(100_000)],
    ["spaces", `5${" ".repeat(100_000)}x`],
  ])(
    "%s are read in time that grows with their length",
    (_, text) => {
      for (const read of [
        findTimes,
        findQuantities,
        targetsOf,
        statusOf,
        checkable,
        deadlineOf,
        parseCell,
        headerRole,
        periodOf,
      ])
        read(text, danish);
    },
    20_000,
  );
});
