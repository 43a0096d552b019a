import { describe, expect, it } from "vitest";
import { comparingPack } from "../../src/languages/comparing.ts";
import { lexiconOf } from "../../src/similarity/lexicons.ts";
import { TextSpace } from "../../src/similarity/space.ts";

const danish = lexiconOf("da", await comparingPack("da"));
const word = async (form: string) => (await danish).word(form);

describe("Danish words by the dictionary", () => {
  it.each([
    ["skolerne", "skole"],
    ["gennemført", "gennemføre"],
    ["digitalt", "digital"],
    ["aktuelle", "aktuel"],
    ["generelle", "generel"],
    ["virtuelle", "virtuel"],
    ["internettet", "internet"],
    ["børnene", "barn"],
    ["bøgerne", "bog"],
    ["borgernes", "borger"],
    ["besøger", "besøge"],
    ["it-arkitekturen", "it-arkitektur"],
    ["sikkerhedsniveauet", "sikkerhedsniveau"],
  ])("%s is a form of %s", async (form, lemma) => {
    expect((await word(form)).lemma).toBe(lemma);
  });

  it.each([
    ["digitaliseringsstrategien", ["digitalisering", "strategi"]],
    ["cykelstier", ["cykel", "sti"]],
    ["beskæftigelsesindsatsen", ["beskæftigelse", "indsats"]],
    ["kommunikationsteknologi", ["kommunikation", "teknologi"]],
    ["børnehaverne", ["barn", "have"]],
    ["it-arkitektur", ["it", "arkitektur"]],
    ["sundheds-", ["sundhed"]],
    ["børne-", ["barn"]],
  ])("%s has the parts %j", async (form, parts) => {
    expect((await word(form)).parts).toEqual(parts);
  });

  it.each(["betydelige", "eksempelvis", "leverandører", "sekvens", "vejlederne", "virksomheder"])(
    "%s has none",
    async (form) => {
      expect((await word(form)).parts).toHaveLength(1);
    },
  );

  it("stems what the dictionary does not know", async () => {
    expect(await word("blorfingerne")).toEqual({ lemma: "blorfing", pos: "?", parts: ["blorfing"] });
  });
});

describe("a space of texts", () => {
  it("leaves numbers, years and stop words out, and damps what all goals share", async () => {
    const space = await TextSpace.open({ language: "da" });
    const { atoms } = space.features("Mindst 80 procent af kommunerne skal i 2025 have nye cykelstier");
    const weights = new Map(atoms.map(({ lemma, weight }) => [lemma, weight]));
    expect([...weights.keys()]).not.toEqual(expect.arrayContaining(["80", "2025", "af", "mindst"]));
    expect(weights.get("cykel")).toBeGreaterThan(5 * (weights.get("kommune") ?? 1));
  });

  it("says which words speak for two texts, and how", async () => {
    const space = await TextSpace.open({ language: "da" });
    const texts = ["Sygefraværet blandt lærerne nedbringes", "Færre sygedage for skolens undervisere"] as const;
    const { evidence, wordless } = space.likeness(space.features(texts[0]), space.features(texts[1]));
    expect(evidence).toContainEqual({ old: "lærerne", new: "undervisere", how: "concept" });
    expect(wordless).toBe(false);
  });

  it("takes the user's concepts", async () => {
    const texts = ["Vandløb genslynges", "Bækkene genslynges"] as const;
    const score = async (concepts: string[][]) => {
      const space = await TextSpace.open({ language: "da", concepts });
      return space.likeness(space.features(texts[0]), space.features(texts[1])).score;
    };
    expect(await score([["vandløb", "bæk"]])).toBeGreaterThan((await score([])) + 0.1);
  });

  it("compares languages without a pack by stems", async () => {
    const space = await TextSpace.open({ language: "en" });
    const score = (a: string, b: string) => space.likeness(space.features(a), space.features(b)).score;
    const text = "Schools publish their libraries' opening hours";
    expect(score(text, "Every school publishes the opening hours of its library")).toBeGreaterThan(0.5);
    expect(score(text, "Buses run on electricity")).toBeLessThan(0.2);
  });
});
