import { describe, expect, it } from "vitest";
import { modelOf } from "../support/model-of.ts";

const MEMO = `
<p>NOTAT</p><p>Dato: 4. maj 2023<br>Sagsbehandler: Ida Holm</p>
<h1>Høringssvar til forslag til kystplan 2023-2030</h1>
<p>Forslaget består af tre temaer:</p>
<ol><li>Adgang til vandet</li><li>Rene strande</li><li>Beskyttelse mod højvande</li></ol>
<h2>Adgang til vandet</h2>
<p>Både Odby Kommune og Vestrup Kommune støtter de nye trapper.</p>
<p>Tangby Kommune roser planen for dens korthed, men savner et afsnit om handicapvenlige ramper.</p>
<h2>Rene strande</h2>
<p>Hasle og Odby Kommuner foreslår i fællesskab, at tangen fjernes hver uge.</p>
<p>Vestrup Kommune har ingen bemærkninger.</p>
<p><strong>Sekretariatets vurdering:</strong> Forslaget om tang indarbejdes.</p>
<h2>Beskyttelse mod højvande</h2>
<p>Tangby Kommune kan ikke acceptere, at digerne betales af grundejerne alene.</p>
`;

describe("a memo about many parties, ordered by theme", async () => {
  const model = await modelOf(MEMO, "memo");
  const title = (id: string | undefined): string | undefined => model.themes.find((theme) => theme.id === id)?.title;

  it("hears each party in its own words, under its theme", () => {
    expect(model.comments.map(({ by, stance, theme, text }) => [by, stance, title(theme), text])).toEqual([
      [
        "Odby Kommune og Vestrup Kommune",
        "support",
        "Adgang til vandet",
        "Både Odby Kommune og Vestrup Kommune støtter de nye trapper.",
      ],
      ["Tangby Kommune", "support", "Adgang til vandet", "Tangby Kommune roser planen for dens korthed,"],
      ["Tangby Kommune", "reservation", "Adgang til vandet", "men savner et afsnit om handicapvenlige ramper."],
      [
        "Hasle og Odby Kommuner",
        "reservation",
        "Rene strande",
        "Hasle og Odby Kommuner foreslår i fællesskab, at tangen fjernes hver uge.",
      ],
      ["Vestrup Kommune", "neutral", "Rene strande", "Vestrup Kommune har ingen bemærkninger."],
      ["Sekretariatet", "neutral", "Rene strande", "Forslaget om tang indarbejdes."],
      [
        "Tangby Kommune",
        "opposition",
        "Beskyttelse mod højvande",
        "Tangby Kommune kan ikke acceptere, at digerne betales af grundejerne alene.",
      ],
    ]);
  });

  it("names each of several who speak as one", () => {
    const joint = model.comments.find(({ by }) => by === "Hasle og Odby Kommuner");
    expect(joint?.parties).toEqual(["Hasle Kommune", "Odby Kommune"]);
  });
});

const MINUTES = `
<p>Lindebjerg Kommune</p>
<h1>Punkt 7. Høring om regional vandplan 2025-2032</h1>
<h2>Beslutning</h2><p>Godkendt.</p>
<h2>Sagsfremstilling</h2>
<p>Planen har følgende temaer:</p><ul><li>Drikkevand uden rester</li><li>Åer i bevægelse</li></ul>
<h3>Drikkevand uden rester</h3>
<p>I dette afsnit opstilles et mål om renere boringer. Målet er, at ingen boringer er lukket på grund af forurening i 2030.</p>
<p>Lindebjerg Kommune er enig i målet. Dog bør det fremgå, hvem der betaler for målingerne.</p>
<h3>Åer i bevægelse</h3>
<p>Afsnittet handler om genslyngning af åer.</p>
<p>Det fremgår ikke, hvordan lodsejerne inddrages.</p>
`;

describe("minutes that sum up a proposal and then remark on it", async () => {
  const model = await modelOf(MINUTES, "minutes");

  it("tells the proposal's words from the municipality's", () => {
    expect(model.comments.map(({ stance, text }) => [stance, text])).toEqual([
      ["support", "Lindebjerg Kommune er enig i målet."],
      ["reservation", "Dog bør det fremgå, hvem der betaler for målingerne."],
      ["reservation", "Det fremgår ikke, hvordan lodsejerne inddrages."],
    ]);
    expect(model.goals.map(({ text }) => text)).toEqual([
      "Målet er, at ingen boringer er lukket på grund af forurening i 2030.",
    ]);
  });

  it("has the listed themes", () => {
    expect(model.themes.map(({ title }) => title)).toEqual(["Drikkevand uden rester", "Åer i bevægelse"]);
  });
});

const TABLE = `
<p>Lindebjerg Kommune</p><h1>Referat: Høring om kulturplan 2024-2027</h1>
<h2>Beslutning</h2><p>Tiltrådt.</p>
<h2>Kommunens bemærkninger</h2>
<table><tr><th>Tema</th><th>Bemærkning</th><th>Forslag</th><th>Administrationens svar</th></tr>
<tr><td>1. Børnekultur</td><td>Kommunen er glad for teatertilskuddet.</td><td>Det foreslås, at tilskuddet også gælder dans.</td><td>Følges.</td></tr>
<tr><td>2. Museer</td><td>Der mangler en plan for magasinerne.</td><td>Afsnit om magasiner.</td><td></td></tr></table>
`;

describe("a table of remarks", async () => {
  const model = await modelOf(TABLE, "minutes");
  it("gives a comment a remark cell, a proposal that adds to it, and the answer tied to it", () => {
    expect(model.comments.map(({ stance, text }) => [stance, text])).toEqual([
      ["support", "Kommunen er glad for teatertilskuddet."],
      ["reservation", "Det foreslås, at tilskuddet også gælder dans."],
      ["neutral", "Følges."],
      ["reservation", "Der mangler en plan for magasinerne."],
    ]);
    expect(model.themes.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Børnekultur"],
      ["2", "Museer"],
    ]);
  });
});
