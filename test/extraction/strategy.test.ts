import { describe, expect, it } from "vitest";
import { modelOf } from "../support/model-of.ts";

const PLAN = `
<h1>Cykelplan for Lindebjerg 2024-2030</h1>
<p>Lindebjerg Kommune<br>Juni 2024</p>
<h2>Forord</h2><p>Vi cykler mindre, end vi gjorde i 1995.</p>
<h2>Vision</h2><p>I Lindebjerg er cyklen det første, man tænker på.</p>
<h2>Overordnede mål</h2><ul><li>Flere børn cykler selv til skole</li><li>Alle stier er farbare hele året</li></ul>
<h2>Fokusområde 1: Trygge skoleveje</h2>
<p>Der kom 14 cyklister til skade i 2022.</p>
<h3>Indsats 1.1: Røde felter ved skolerne</h3>
<p><strong>Formål:</strong> Bilister skal se børnene i god tid.</p>
<p><strong>Aktiviteter:</strong></p><ul><li>Maling af felter ved ti skoler</li><li>Hastighedsmålinger hvert forår</li></ul>
<p><strong>Ansvarlig:</strong> Vej og Park</p>
<p><strong>Tidsplan:</strong> Inden udgangen af 2026</p>
<p><strong>Succeskriterie:</strong> Mindst 75 pct. af eleverne cykler eller går til skole i 2027.</p>
<h2>Fokusområde 2: Stier mellem byerne</h2>
<p>Vores ambition er, at ingen landsby ligger mere end tre kilometer fra en cykelsti i 2030.</p>
<p>Vi går i gang med følgende indsatser:</p>
<ul><li>Belægning på den gamle banesti</li><li>Skiltning i samarbejde med nabokommunerne</li></ul>
<h2>Sådan måler vi</h2>
<table><tr><th>Indikator</th><th>Udgangspunkt 2023</th><th>Mål 2027</th><th>Mål 2030</th></tr>
<tr><td colspan="4">Trygge skoleveje</td></tr>
<tr><td>Andel elever på cykel</td><td>48 %</td><td>60 %</td><td>75 %</td></tr>
<tr><td colspan="4">Stier mellem byerne</td></tr>
<tr><td>Kilometer cykelsti</td><td>112</td><td>130</td><td>–</td></tr></table>
<h2>Økonomi</h2>
<table><tr><th>1.000 kr.</th><th>2025</th><th>2026</th></tr><tr><td>Maling</td><td>300</td><td>280</td></tr></table>
`;

describe("a plan with focus areas, an initiative with fields and a table of measures", async () => {
  const model = await modelOf(PLAN);
  const title = (id: string | undefined): string | undefined => model.themes.find((theme) => theme.id === id)?.title;

  it("is a strategy with its period", () => {
    expect(model.document.type).toBe("strategy");
    expect(model.strategy?.period).toBe("2024/2030");
  });

  it("has its focus areas as themes, numbered, and nothing that frames it", () => {
    expect(model.themes.map(({ title, number }) => [number, title])).toEqual([
      ["1", "Trygge skoleveje"],
      ["2", "Stier mellem byerne"],
    ]);
  });

  it("has the vision, the aims and the activities as goals of their kinds", () => {
    expect(model.goals.map(({ kind, text }) => [kind, text])).toEqual([
      ["vision", "I Lindebjerg er cyklen det første, man tænker på."],
      ["aim", "Flere børn cykler selv til skole"],
      ["aim", "Alle stier er farbare hele året"],
      ["initiative", "Bilister skal se børnene i god tid."],
      ["initiative", "Maling af felter ved ti skoler"],
      ["initiative", "Hastighedsmålinger hvert forår"],
      ["aim", "Vores ambition er, at ingen landsby ligger mere end tre kilometer fra en cykelsti i 2030."],
      ["initiative", "Belægning på den gamle banesti"],
      ["initiative", "Skiltning i samarbejde med nabokommunerne"],
    ]);
  });

  it("gives the initiative its heading, owner and deadline, and its activities their parent", () => {
    const initiative = model.goals.find((goal) => goal.title === "Røde felter ved skolerne");
    expect(initiative).toMatchObject({ number: "1.1", owner: "Vej og Park", deadline: "2026-12" });
    expect(title(initiative?.theme)).toBe("Trygge skoleveje");
    const activities = model.goals.filter((goal) => goal.parent === initiative?.id);
    expect(activities).toHaveLength(2);
  });

  it("measures what is labelled or tabled, and no budget", () => {
    const rows = model.indicators.map(({ text, targets, baseline, theme }) => ({
      text,
      theme: title(theme),
      baseline: baseline?.value,
      targets: targets.map((target) => [target.comparator, target.value, target.by]),
    }));
    expect(rows).toContainEqual({
      text: "Mindst 75 pct. af eleverne cykler eller går til skole i 2027.",
      theme: "Trygge skoleveje",
      baseline: undefined,
      targets: [[">=", 75, "2027"]],
    });
    expect(rows).toContainEqual({
      text: "Andel elever på cykel",
      theme: "Trygge skoleveje",
      baseline: 48,
      targets: [
        [undefined, 60, "2027"],
        [undefined, 75, "2030"],
      ],
    });
    expect(rows).toContainEqual({
      text: "Kilometer cykelsti",
      theme: "Stier mellem byerne",
      baseline: 112,
      targets: [[undefined, 130, "2027"]],
    });
    expect(rows.some(({ text }) => text === "Maling")).toBe(false);
  });

  it("says by which rule and words each item was found", () => {
    const activity = model.goals.find((goal) => goal.text.startsWith("Belægning"));
    expect(activity).toMatchObject({ rule: "activity-list", cue: "Vi går i gang med følgende indsatser:" });
  });
});

describe("ids", () => {
  it("do not change when a paragraph is added before an item", async () => {
    const before = await modelOf(PLAN);
    const after = await modelOf(PLAN.replace("<h2>Vision</h2>", "<p>Planen blev til over to år.</p><h2>Vision</h2>"));
    expect(after.goals.map(({ id }) => id)).toEqual(before.goals.map(({ id }) => id));
    expect(after.themes.map(({ id }) => id)).toEqual(before.themes.map(({ id }) => id));
  });

  it("tell the second of the same text by -2", async () => {
    const model = await modelOf(
      "<h1>Plan for stier 2024-2028</h1><h2>Fokusområde 1: Nord</h2><p>Mål:</p><ul><li>Flere stier</li></ul><h2>Fokusområde 2: Syd</h2><p>Mål:</p><ul><li>Flere stier</li></ul>",
      "strategy",
    );
    const [first, second] = model.indicators.length > 0 ? model.indicators : model.goals;
    expect(second?.id).toBe(`${first?.id}-2`);
  });
});
