import { describe, expect, test } from "vitest";
import { findMarker, findNumber, surelyMarker } from "../../../src/readers/pdf/markers.ts";

describe("list markers", () => {
  test.each([
    ["• Flere ladestandere", "•", false],
    ["- at indstillingen godkendes", "-", false],
    ["1. Digital ledelse", "1.", true],
    ["a) Møder holdes åbent", "a)", true],
    ["(2) Planen revideres", "(2)", true],
  ])("%s", (text, marker, ordered) => {
    expect(findMarker(text)).toMatchObject({ marker, ordered });
  });

  test.each(["-5 grader", "2030 er målet", "1.000 boliger"])("none in %s", (text) => {
    expect(findMarker(text)).toBeUndefined();
  });

  test("an ordinal before a lower-case word is not surely one", () => {
    const text = "1. kvartal 2023";
    const marker = findMarker(text);
    expect(marker && surelyMarker(text, marker)).toBe(false);
  });
});

describe("numbers of headings", () => {
  test.each([
    ["3.1 Digital ledelse", "3.1"],
    ["2. Fælles mål", "2"],
    ["4 Økonomi", "4"],
    ["1.2.3. afsnit", "1.2.3"],
  ])("%s", (text, number) => {
    expect(findNumber(text)?.number).toBe(number);
  });

  test.each(["Punkt 5.", "Tema 1: Klima", "1. kvartal 2023", "2030 i tal", "17 verdensmål"])("none in %s", (text) => {
    expect(findNumber(text)).toBeUndefined();
  });
});
