import { describe, expect, test } from "vitest";
import { seam } from "../../../src/readers/pdf/hyphens.ts";

function join(left: string, right: string, known: string[] = []): string {
  const { cut, between } = seam(left, right, () => new Set(known));
  return left.slice(0, left.length - cut) + between + right;
}

describe("lines joined", () => {
  test.each([
    ["en stor", "del", "en stor del"],
    ["kommu-", "nerne skal", "kommunerne skal"],
    ["kommu\u00ad", "nerne skal", "kommunerne skal"],
    ["kommu\u00ac", "nerne skal", "kommunerne skal"],
    ["social-", "og sundhedsområdet", "social- og sundhedsområdet"],
    ["børne-", "eller ungeområdet", "børne- eller ungeområdet"],
    ["hälso-", "och sjukvård", "hälso- och sjukvård"],
    ["short-", "and long-term", "short- and long-term"],
    ["it-", "understøttelse", "it-understøttelse"],
    ["KMD-", "systemer", "KMD-systemer"],
    ["NemID-", "løsning", "NemID-løsning"],
    ["2016-", "2020", "2016-2020"],
    ["Lars Bo-", "Hansen", "Lars Bo-Hansen"],
    ["udvikle/", "købe", "udvikle/købe"],
    ["i perioden 2016 –", "2020", "i perioden 2016 – 2020"],
    ["se https://www.randby.dk/klima/", "plan-2030.pdf", "se https://www.randby.dk/klima/plan-2030.pdf"],
  ])("%s | %s", (left, right, whole) => {
    expect(join(left, right)).toBe(whole);
  });

  test("what the document writes elsewhere decides", () => {
    expect(join("web-", "kamera", ["webkamera"])).toBe("webkamera");
    expect(join("klima-", "plan", ["klima-plan"])).toBe("klima-plan");
  });
});
