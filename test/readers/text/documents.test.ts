import { describe, expect, test } from "vitest";
import { readText } from "../../../src/readers/text/read-text.ts";
import { shown } from "../shown.ts";

const read = async (text: string) => shown(await readText(new TextEncoder().encode(text)));
const headings = async (lines: readonly string[]) =>
  (await read(lines.join("\n\n"))).filter((line) => /^h\d/u.test(line));

test("the minutes of a whole meeting, headings directly above their text", async () => {
  const text = `VESTERLUND KOMMUNE

Økonomiudvalget

BESLUTNINGSPROTOKOL

Mandag den 6. marts 2023 kl. 15.30 i mødelokale 2

Til stede: Else Bjerre (A), formand, Palle Krogh (V), Inger Lisbeth Damm (F), Niels Thorup (C) og Yrsa Holst (B)
Afbud: Bent Ravn (O)

Dagsorden
57. Godkendelse af dagsorden
58. Svar på høring om strategi for voksne med handicap i Region
    Østerland
59. Salg af Møllevej 8 (lukket)

57. Godkendelse af dagsorden

Beslutning
Godkendt.

58. Svar på høring om strategi for voksne med handicap i Region
Østerland

Sagsnr.: 27.00.00-P22-1-23
Åben sag

Resumé
Regionen har bedt kommunerne om bemærkninger til et udkast, som skal afløse den
nuværende aftale. Fristen for at svare er den
15. marts 2023, og svaret skal godkendes i udvalget, før det sendes.

Indstilling
Forvaltningen indstiller,
1. at svaret sendes til regionen
2. at der følges op på sagen, når strategien er vedtaget, dog senest i
2. kvartal 2024
3. at Handicaprådet orienteres

Sagsfremstilling
Udkastet har tre spor, og de skal efter planen gælde frem til 2028. Kommunen har
– sammen med naboerne – deltaget i to møder om dem:
- Et job til flere
- En bolig, der
  passer
- Fritid for alle

Forvaltningens bemærkninger
Overordnet set er udkastet et skridt frem, men det mangler tal for, hvad det koster
kommunerne, når tilbud lukker.

Et job til flere
Kommunen er enig i, at flere skal i arbejde.

En bolig, der passer
Her bør regionen nævne ventelisterne. De er
for lange.

Fritid for alle
Ingen bemærkninger.

Økonomi
Ingen.

Bilag
- Udkast til strategi
- Høringsbrev

Beslutning
Godkendt, idet afsnittet om boliger skærpes. Niels Thorup (C) tog forbehold.

59. Salg af Møllevej 8 (lukket)

Beslutning
Godkendt.

Mødet sluttede kl. 16.40.
`;
  expect(await read(text)).toEqual([
    "VESTERLUND KOMMUNE",
    "Økonomiudvalget",
    "BESLUTNINGSPROTOKOL",
    "Mandag den 6. marts 2023 kl. 15.30 i mødelokale 2",
    "Til stede: Else Bjerre (A), formand, Palle Krogh (V), Inger Lisbeth Damm (F), Niels Thorup (C) og Yrsa Holst (B)",
    "Afbud: Bent Ravn (O)",
    "Dagsorden",
    "contents: 57. Godkendelse af dagsorden",
    "contents: 58. Svar på høring om strategi for voksne med handicap i Region Østerland",
    "contents: 59. Salg af Møllevej 8 (lukket)",
    "h1 57: Godkendelse af dagsorden",
    "h2: Beslutning",
    "Godkendt.",
    "h1 58: Svar på høring om strategi for voksne med handicap i Region Østerland",
    "Sagsnr.: 27.00.00-P22-1-23/Åben sag",
    "h2: Resumé",
    "Regionen har bedt kommunerne om bemærkninger til et udkast, som skal afløse den nuværende aftale. Fristen for at svare er den 15. marts 2023, og svaret skal godkendes i udvalget, før det sendes.",
    "h2: Indstilling",
    "Forvaltningen indstiller,",
    "1. at svaret sendes til regionen",
    "2. at der følges op på sagen, når strategien er vedtaget, dog senest i 2. kvartal 2024",
    "3. at Handicaprådet orienteres",
    "h2: Sagsfremstilling",
    "Udkastet har tre spor, og de skal efter planen gælde frem til 2028. Kommunen har – sammen med naboerne – deltaget i to møder om dem:",
    "- Et job til flere",
    "- En bolig, der passer",
    "- Fritid for alle",
    "h2: Forvaltningens bemærkninger",
    "Overordnet set er udkastet et skridt frem, men det mangler tal for, hvad det koster kommunerne, når tilbud lukker.",
    "h3: Et job til flere",
    "Kommunen er enig i, at flere skal i arbejde.",
    "h3: En bolig, der passer",
    "Her bør regionen nævne ventelisterne. De er for lange.",
    "h3: Fritid for alle",
    "Ingen bemærkninger.",
    "h2: Økonomi",
    "Ingen.",
    "h2: Bilag",
    "- Udkast til strategi",
    "- Høringsbrev",
    "h2: Beslutning",
    "Godkendt, idet afsnittet om boliger skærpes. Niels Thorup (C) tog forbehold.",
    "h1 59: Salg af Møllevej 8 (lukket)",
    "h2: Beslutning",
    "Godkendt.",
    "Mødet sluttede kl. 16.40.",
  ]);
});

test("a letter", async () => {
  const text = `                                                   Nordvang Kommune
                                                   Børn og Kultur
                                                   Rådhuspladsen 1
                                                   8999 Nordvang

                                                   14. maj 2021
                                                   J.nr. 20.01.00-A00-3-21

Kulturministeriet
Nybrogade 2
1203 København K

Høringssvar til udkast til national strategi for biblioteker

Kære Karen

Tak for muligheden for at komme med bemærkninger til udkastet. Byrådet har
drøftet det på sit møde den 28. april.

Det lokale bibliotek
Strategien bør sige mere om de små biblioteker. I Nordvang er de ubemandede
om aftenen, og det går godt.

Digitale tilbud
Vi er glade for, at der følger penge med. Dog
mangler der et svar på, hvem der betaler efter 2024.

Med venlig hilsen

Signe Abel
Kulturdirektør
`;
  expect(await read(text)).toEqual([
    "Nordvang Kommune/Børn og Kultur/Rådhuspladsen 1/8999 Nordvang",
    "14. maj 2021/J.nr. 20.01.00-A00-3-21",
    "Kulturministeriet/Nybrogade 2/1203 København K",
    "h1: Høringssvar til udkast til national strategi for biblioteker",
    "Kære Karen",
    "Tak for muligheden for at komme med bemærkninger til udkastet. Byrådet har drøftet det på sit møde den 28. april.",
    "h2: Det lokale bibliotek",
    "Strategien bør sige mere om de små biblioteker. I Nordvang er de ubemandede om aftenen, og det går godt.",
    "h2: Digitale tilbud",
    "Vi er glade for, at der følger penge med. Dog mangler der et svar på, hvem der betaler efter 2024.",
    "Med venlig hilsen",
    "Signe Abel/Kulturdirektør",
  ]);
});

test("a strategy pasted from a PDF, with the feet of its pages", async () => {
  const text = `GRØN FREMTID
Klimaplan for Solbæk Kommune 2025-2035

Godkendt af Byrådet den 12. december 2024

Indhold
Forord ................................................. 2
Vision ................................................. 3
Tema 1: Varme .......................................... 3
Tema 2: Transport ...................................... 4
Opfølgning ............................................. 5

Solbæk Kommune | Klimaplan 2025-2035 | 1

Forord

Klimaet forandrer sig, og det mærker vi også her. Derfor har vi skrevet en
plan, som viser, hvad vi vil gøre, og hvornår det skal være gjort. Den er blevet
til i samarbejde med borgere og virksom-
heder, og den hviler på tal fra energi- og forsyningsselskaberne.

Solbæk Kommune | Klimaplan 2025-2035 | 2

Vision

I 2035 er Solbæk en kommune, hvor det er let at leve grønt, og hvor ingen
bruger olie eller gas til at varme huset op.

Tema 1: Varme

Fjernvarmen når i dag 61 pct. af boligerne. De øvrige skal have et tilbud inden

Solbæk Kommune | Klimaplan 2025-2035 | 3

udgangen af 2029.

Mål
• 90 pct. af boligerne har grøn varme i 2030
• Kommunens egne bygninger bruger 20 pct. mindre energi i 2028 end de gjorde
i 2020

Indsatser
• Fjernvarme til Øster Solbæk
• Et hold af energirådgivere, som kommer på besøg hos dem, der bor i huse fra
før 1980

Tema 2: Transport

Vi kører for meget alene. Hver anden bil har kun føreren med.

Solbæk Kommune | Klimaplan 2025-2035 | 4

Mål
• To ud af tre kommunale biler kører på el i 2027

Indsatser
• Samkørselspladser ved motorvejen

Opfølgning

Planen følges op hvert andet år af Klimaudvalget, første gang i foråret 2027.

Solbæk Kommune | Klimaplan 2025-2035 | 5
`;
  expect(await read(text)).toEqual([
    "GRØN FREMTID/Klimaplan for Solbæk Kommune 2025-2035",
    "Godkendt af Byrådet den 12. december 2024",
    "contents: Indhold",
    "contents: Forord ................................................. 2",
    "contents: Vision ................................................. 3",
    "contents: Tema 1: Varme .......................................... 3",
    "contents: Tema 2: Transport ...................................... 4",
    "contents: Opfølgning ............................................. 5",
    "h1: Forord",
    "Klimaet forandrer sig, og det mærker vi også her. Derfor har vi skrevet en plan, som viser, hvad vi vil gøre, og hvornår det skal være gjort. Den er blevet til i samarbejde med borgere og virksomheder, og den hviler på tal fra energi- og forsyningsselskaberne.",
    "h1: Vision",
    "I 2035 er Solbæk en kommune, hvor det er let at leve grønt, og hvor ingen bruger olie eller gas til at varme huset op.",
    "h1: Tema 1: Varme",
    "Fjernvarmen når i dag 61 pct. af boligerne. De øvrige skal have et tilbud inden udgangen af 2029.",
    "h2: Mål",
    "• 90 pct. af boligerne har grøn varme i 2030",
    "• Kommunens egne bygninger bruger 20 pct. mindre energi i 2028 end de gjorde i 2020",
    "h2: Indsatser",
    "• Fjernvarme til Øster Solbæk",
    "• Et hold af energirådgivere, som kommer på besøg hos dem, der bor i huse fra før 1980",
    "h1: Tema 2: Transport",
    "Vi kører for meget alene. Hver anden bil har kun føreren med.",
    "h2: Mål",
    "• To ud af tre kommunale biler kører på el i 2027",
    "h2: Indsatser",
    "• Samkørselspladser ved motorvejen",
    "h1: Opfølgning",
    "Planen følges op hvert andet år af Klimaudvalget, første gang i foråret 2027.",
    "(footer) Solbæk Kommune | Klimaplan 2025-2035 | 1",
    "(footer) Solbæk Kommune | Klimaplan 2025-2035 | 2",
    "(footer) Solbæk Kommune | Klimaplan 2025-2035 | 3",
    "(footer) Solbæk Kommune | Klimaplan 2025-2035 | 4",
    "(footer) Solbæk Kommune | Klimaplan 2025-2035 | 5",
  ]);
});

test("an answer to a hearing sent by mail", async () => {
  const text = `Fra: Lokalrådet i Tornby <post@tornby.example>
Sendt: 3. oktober 2023 21:14
Til: Teknik og Miljø
Emne: Høringssvar - trafikplan

Til Byrådet

Hermed høringssvar fra Lokalrådet i Tornby til forslag til trafikplan
2024-2034. Vi har holdt et møde, hvor 42 beboere kom, og er nået frem
til følgende:

1. Skolevejen
Der mangler en cykelsti på Skolevejen. Den har stået i planerne siden
2011, og børnene skal ikke vente længere.

2. Farten i byen
Vi støtter, at farten sættes ned til 40 km/t gennem byen. Det bør ske
senest den 1.
april 2024.

3. Bussen
Rute 14 må ikke nedlægges. Vi foreslår
- at den kører hver time
- at den kører om lørdagen, så de unge kan komme på arbejde og hjem
igen

> Forslaget sendes i høring i otte uger.
> Svar sendes til kommunen.

Venlig hilsen

Lokalrådet i Tornby
v/ Hanne Lund
Tlf. 00 00 00 00
`;
  expect(await read(text)).toEqual([
    "Fra: Lokalrådet i Tornby post@tornby.example/Sendt: 3. oktober 2023 21:14/Til: Teknik og Miljø/Emne: Høringssvar - trafikplan",
    "Til Byrådet",
    "Hermed høringssvar fra Lokalrådet i Tornby til forslag til trafikplan 2024-2034. Vi har holdt et møde, hvor 42 beboere kom, og er nået frem til følgende:",
    "h1 1: Skolevejen",
    "Der mangler en cykelsti på Skolevejen. Den har stået i planerne siden 2011, og børnene skal ikke vente længere.",
    "h1 2: Farten i byen",
    "Vi støtter, at farten sættes ned til 40 km/t gennem byen. Det bør ske senest den 1. april 2024.",
    "h1 3: Bussen",
    "Rute 14 må ikke nedlægges. Vi foreslår",
    "- at den kører hver time",
    "- at den kører om lørdagen, så de unge kan komme på arbejde og hjem igen",
    "Forslaget sendes i høring i otte uger./Svar sendes til kommunen.",
    "Venlig hilsen",
    "Lokalrådet i Tornby/v/ Hanne Lund/Tlf. 00 00 00 00",
  ]);
});

const LONG =
  "Kommunen har i mange år arbejdet med emnet, og der er efterhånden gode erfaringer med det, som andre kan lære af.";

describe("headings directly above their text", () => {
  test.each([
    ["Beslutning\nGodkendt.", ["h1: Beslutning", "Godkendt."]],
    [`Formål og baggrund\n${LONG}`, ["h1: Formål og baggrund", LONG]],
    [
      "Indstilling\nDet indstilles, at byrådet\n- godkender planen",
      ["h1: Indstilling", "Det indstilles, at byrådet", "- godkender planen"],
    ],
    [
      "1. Veje\nVejene er for smalle.\n\n2. Stier\nStierne er for få.",
      ["h1 1: Veje", "Vejene er for smalle.", "h1 2: Stier", "Stierne er for få."],
    ],
    [`Punkt 4. Plan for havnen\n${LONG}`, ["h1: Punkt 4. Plan for havnen", LONG]],
  ])("%j", async (text, blocks) => {
    expect(await read(text)).toEqual(blocks);
  });

  test.each([
    "Sagsbehandler\nUlla Rask",
    "Byrådet\nTirsdag den 4. april 2023 kl. 17.00 i salen\nÅbent møde",
    "Ulla Rask\nFormand for Udvalget for Børn og Unge",
    "Havnegade 3\n8999 Nordvang",
    "Kære Ulla\nTak for dit brev.",
    "Dato: 4. april 2023\nSagen er åben.",
  ])("%j stays one paragraph", async (text) => {
    expect(await read(text)).toEqual([text.replaceAll("\n", "/")]);
  });
});

describe("headings that are none", () => {
  test("none is split off where the text marks its headings itself", async () => {
    expect(await read("# Plan\n\n## Mål\n\nBeslutning\nGodkendt.")).toEqual([
      "h1: Plan",
      "h2: Mål",
      "Beslutning/Godkendt.",
    ]);
  });
});

describe("the top of a document", () => {
  test.each([
    ["NOTAT", "Nye rammer for byens grønne områder"],
    ["SØNDERSØ KOMMUNE", "Politik for byens grønne områder 2030"],
    ["DEBAT · NATUR", "Lad os nu få de træer plantet"],
  ])("%j is no heading of what follows", async (kicker, title) => {
    expect(await read(`${kicker}\n\n${title}\n\n${LONG}\n\nTræer\n\n${LONG}`)).toEqual([
      kicker,
      `h1: ${title}`,
      LONG,
      "h2: Træer",
      LONG,
    ]);
  });

  test("a word for the kind of document is its title where there is no other", async () => {
    expect(await read(`NOTAT\n\nBaggrund\n\n${LONG}`)).toEqual(["h1: NOTAT", "h2: Baggrund", LONG]);
  });

  test.each([
    "Vedtaget af Byrådet den 3. maj 2022",
    "Trykt i Fjordbladet den 9. juni 2021",
    "Fraværende: Jens Bo (A), Karen Lise Holm (V)",
    "Af Ole Bro, formand for Klimarådet",
  ])("%j is no heading", async (line) => {
    expect(await read(`Vi skal passe på vores natur\n\n${line}\n\n${LONG}\n\nHvad nu?\n\n${LONG}`)).toEqual([
      "h1: Vi skal passe på vores natur",
      line,
      LONG,
      "h2: Hvad nu?",
      LONG,
    ]);
  });

  test("a title in two lines", async () => {
    const rest = `Forord\n\n${LONG}`;
    expect((await read(`HÅB OG HANDLING\nUngepolitik for Nordvang 2024-2028\n\n${rest}`))[0]).toBe(
      "h1: HÅB OG HANDLING/Ungepolitik for Nordvang 2024-2028",
    );
    expect((await read(`Nordvang Kommune\nUdvalget for Plan og Miljø\n\n${rest}`))[0]).toBe(
      "Nordvang Kommune/Udvalget for Plan og Miljø",
    );
  });
});

describe("levels", () => {
  test("a heading without text of its own holds the series that follows it", async () => {
    expect(
      await headings([
        "Svar på udkast til ny sundhedsplan",
        LONG,
        "Kommunens bemærkninger",
        "Til planen som helhed",
        LONG,
        "Til kapitel 1 – Mad, der mætter",
        LONG,
        "Til kapitel 2 – Søvn",
        LONG,
        "Økonomi",
        LONG,
      ]),
    ).toEqual([
      "h1: Svar på udkast til ny sundhedsplan",
      "h2: Kommunens bemærkninger",
      "h3: Til planen som helhed",
      "h3: Til kapitel 1 – Mad, der mætter",
      "h3: Til kapitel 2 – Søvn",
      "h2: Økonomi",
    ]);
  });

  test("what comes back under the headings of a series stands below them", async () => {
    expect(
      await headings([
        "Sundhedsplan for alle borgere 2030",
        LONG,
        "Indsats 1: Mad",
        LONG,
        "Det vil vi gøre for",
        "- Børn\n- Unge",
        "Indsats 2: Søvn",
        LONG,
        "Det vil vi gøre for",
        "- Alle",
        "Opfølgning",
        LONG,
      ]),
    ).toEqual([
      "h1: Sundhedsplan for alle borgere 2030",
      "h2: Indsats 1: Mad",
      "h3: Det vil vi gøre for",
      "h2: Indsats 2: Søvn",
      "h3: Det vil vi gøre for",
      "h2: Opfølgning",
    ]);
  });

  test("nothing leaves the last item of an agenda", async () => {
    expect(
      await headings([
        "Punkt 1: Dagsorden",
        LONG,
        "Punkt 2: Plan for havnen",
        LONG,
        "Sagsfremstilling",
        LONG,
        "Økonomi",
        LONG,
      ]),
    ).toEqual(["h1: Punkt 1: Dagsorden", "h1: Punkt 2: Plan for havnen", "h2: Sagsfremstilling", "h2: Økonomi"]);
  });
});

describe("numbers at the beginning of a line", () => {
  test("go on the sentence before", async () => {
    expect(await read("- Alle veje og stier i kommunen er ryddet for sne senest den\n  1. november hvert år")).toEqual([
      "- Alle veje og stier i kommunen er ryddet for sne senest den 1. november hvert år",
    ]);
    expect(await read("Planen bliver til virkelighed i årene efter 2025, og den evalueres i\n2. halvår 2027.")).toEqual(
      ["Planen bliver til virkelighed i årene efter 2025, og den evalueres i 2. halvår 2027."],
    );
  });

  test("that count the pages are set aside, the first one and the last one too", async () => {
    const page = `${LONG} `.repeat(6).trim();
    const text = [
      LONG,
      "2",
      `Vision\n\n${LONG} Det fortsætter vi med.\n\nOg mere til.`,
      "3",
      page,
      "4",
      page,
      "5",
      page,
      "6",
    ].join("\n\n");
    expect((await read(text)).slice(-5)).toEqual(["2", "3", "4", "5", "6"].map((number) => `(page-number) ${number}`));
  });
});
