import { describe, expect, it } from "vitest";
import { extract } from "../../src/pipeline/extract.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the language of a document", () => {
  it.each([
    ["da", "Kommunen arbejder for, at borgerne bliver inddraget, og at udviklingen sker gennem samarbejde."],
    ["nb", "Kommunen arbeider for at innbyggerne blir hørt, og at noe av arbeidet skjer gjennom samarbeid uten gebyr."],
    ["nn", "Kommunen vil at innbyggjarane skal verte høyrde, og at noko av arbeidet ikkje vert gjort utan samarbeid."],
    ["sv", "Kommunen ska verka för att invånarna hörs, och att en del av arbetet inte görs utan samarbete."],
    ["en", "The council will work with its residents, and some of the work is to be done by them."],
  ])("is told by its commonest words: %s", async (language, text) => {
    expect((await extract(bytes(text), "a.txt")).document.language).toBe(language);
  });

  it("is told by the detector where the words of no listed language stand", async () => {
    const text =
      "La commune souhaite que tous les habitants puissent accéder aux services publics en ligne avant la fin de l'année.";
    const { document } = await extract(bytes(`# Stratégie\n\n${text}\n`), "a.md");
    expect(document).toMatchObject({ language: "fr", title: "Stratégie", type: "other" });
    expect(document.extraction?.warnings.map(({ code }) => code)).toEqual(["no-language-pack"]);
  });

  it("without a pack gives no items at all", async () => {
    const text =
      "# Plan\n\n## Målsætninger\n\n- Die Zahl der Schulen ist 50 und sie wird von der Stadt nicht erhöht.\n";
    const model = await extract(bytes(text), "a.md", { language: "de" });
    expect(model.document.language).toBe("de");
    for (const kind of ["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"] as const)
      expect(model[kind]).toEqual([]);
  });

  it("is what the user says", async () => {
    const { document } = await extract(bytes("Det er målet, at alle skoler er lukket i 2030.\n"), "a.txt", {
      language: "da-DK",
    });
    expect(document.language).toBe("da-DK");
    expect(document.extraction?.warnings).toEqual([]);
  });
});
