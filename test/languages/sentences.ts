/** What every language says in its own words; each pack is held to the same meanings. */
export interface Sentences {
  readonly stances: Readonly<
    Record<
      "support" | "omission" | "opposition" | "concern" | "proposal" | "question" | "condition" | "neutral",
      readonly string[]
    >
  >;
  /** Agrees in its first half and reserves in its second. */
  readonly turn: string;
  readonly goals: Readonly<Record<"vision" | "aim" | "ownWill", readonly string[]>>;
  /** In this order: 2030; the end of 2028; the second quarter of 2027; 1 July 2026; 2025 to 2029. */
  readonly times: readonly [string, string, string, string, string];
  /** In this order: 80 percent; two thirds; at least 12 of something; all of something; from 10 to 20 million; halved; 25 in words. */
  readonly quantities: readonly [string, string, string, string, string, string, string];
  /** 50 percent by 2027 and 75 percent by 2030, from 20 percent. */
  readonly milestones: string;
  readonly currency: string;
  readonly outcomes: Readonly<
    Record<"approved" | "rejected" | "postponed" | "noted" | "referred" | "amended", readonly string[]>
  >;
  /** The words of a genre. */
  readonly genres: Readonly<
    Record<"minutes" | "memo" | "hearing-response" | "op-ed" | "news" | "strategy", readonly string[]>
  >;
  /** Is no sentence's end. */
  readonly abbreviated: string;
}

const da: Sentences = {
  stances: {
    support: ["Kommunen støtter forslaget.", "Vi kan tilslutte os målet."],
    omission: ["Der savnes en plan for vejene.", "Det fremgår ikke, hvem der betaler."],
    opposition: ["Kommunen kan ikke støtte kravet.", "Vi er uenige i prioriteringen."],
    concern: ["Vi er bekymrede for økonomien.", "Tidsplanen er urealistisk."],
    proposal: ["Fristen bør forlænges.", "Vi foreslår et fælles kort."],
    question: ["Hvem skal betale?", "Det er uklart, hvem der betaler."],
    condition: ["Det er en forudsætning, at pengene følger med.", "Det er vigtigt, at alle er med."],
    neutral: ["Kommunen har ingen bemærkninger."],
  },
  turn: "Kommunen er enig i retningen, men savner en tidsplan.",
  goals: {
    vision: ["Visionen er, at alle kan svømme.", "Planen har en vision om en grøn by."],
    aim: ["Målet er, at alle skoler er åbne.", "Det er målet, at støjen falder."],
    ownWill: ["Vi vil plante flere træer."],
  },
  times: ["senest i 2030", "inden udgangen af 2028", "2. kvartal 2027", "den 1. juli 2026", "i perioden 2025-2029"],
  quantities: [
    "80 procent af skolerne",
    "to tredjedele af skolerne",
    "mindst 12 skoler",
    "alle skoler",
    "10-20 mio. kr.",
    "støjen halveres",
    "femogtyve skoler",
  ],
  milestones: "Andelen øges fra 20 procent til 50 procent i 2027 og 75 procent i 2030.",
  currency: "DKK",
  outcomes: {
    approved: ["Godkendt.", "Indstillingen blev vedtaget."],
    rejected: ["Forslaget blev ikke godkendt.", "Afvist."],
    postponed: ["Sagen blev udsat."],
    noted: ["Taget til efterretning."],
    referred: ["Sagen oversendes til økonomiudvalget."],
    amended: ["Godkendt med følgende ændring: Fristen forlænges."],
  },
  genres: {
    minutes: ["Referat"],
    memo: ["Notat"],
    "hearing-response": ["Høringssvar"],
    "op-ed": ["Kronik"],
    news: ["Pressemeddelelse"],
    strategy: ["Klimastrategi"],
  },
  abbreviated: "Det gælder bl.a. Skolerne i byen.",
};

const nb: Sentences = {
  stances: {
    support: [
      "Kommunen støtter forslaget.",
      "Vi slutter oss til målet.",
      "Kommunestyret stiller seg bak planen.",
      "Kommunen er positiv til et felles kartgrunnlag.",
      "Kommunen støttar framlegget.",
    ],
    omission: ["Kommunen savner en plan for veiene.", "Det framgår ikke hvem som betaler.", "Vi etterlyser tall."],
    opposition: ["Kommunen går imot kravet.", "Kommunen kan ikke slutte seg til prinsippet.", "Vi er uenige i dette."],
    concern: ["Vi er bekymret for økonomien.", "Tidsplanen er urealistisk."],
    proposal: ["Fristen bør forlenges.", "Vi foreslår et felles kart.", "Fylkeskommunen oppfordres til å bidra."],
    question: ["Hvem skal betale?", "Det er uklart hvem som betaler."],
    condition: ["En forutsetning er at midlene følger med.", "Det er viktig at alle er med."],
    neutral: ["Kommunen har ingen merknader.", "Kommunestyret tar saken til orientering."],
  },
  turn: "Kommunen er enig i retningen, men savner en tidsplan.",
  goals: {
    vision: ["Visjonen er at alle kan svømme.", "Planen har som visjon at byen er grønn."],
    aim: [
      "Målet er at alle skoler er åpne.",
      "Det er et mål at støyen går ned.",
      "Det er satt som mål at støyen går ned.",
    ],
    ownWill: ["Vi vil plante flere trær."],
  },
  times: ["innen 2030", "innen utgangen av 2028", "2. kvartal 2027", "den 1. juli 2026", "i perioden 2025–2029"],
  quantities: [
    "80 prosent av skolene",
    "to tredeler av skolene",
    "minst 12 skoler",
    "alle skoler",
    "10–20 millioner kroner",
    "støyen halveres",
    "tjuefem skoler",
  ],
  milestones: "Andelen økes fra 20 prosent til 50 prosent i 2027 og 75 prosent i 2030.",
  currency: "NOK",
  outcomes: {
    approved: ["Enstemmig vedtatt.", "Innstillingen ble vedtatt.", "Tilrådinga vart samrøystes vedteken."],
    rejected: ["Forslaget ble ikke vedtatt.", "Forslaget falt."],
    postponed: ["Saken utsettes."],
    noted: ["Saken tas til orientering.", "Rapporten tas til etterretning."],
    referred: ["Saken oversendes til kommunestyret."],
    amended: ["Innstillingen vedtas med følgende tillegg: Fristen forlenges."],
  },
  genres: {
    minutes: ["Møteprotokoll", "Saksprotokoll"],
    memo: ["Notat"],
    "hearing-response": ["Høringsuttalelse", "Høyringsfråsegn"],
    "op-ed": ["Kronikk"],
    news: ["Pressemelding"],
    strategy: ["Klimastrategi", "Temaplan"],
  },
  abbreviated: "Det gjelder bl.a. Skolene i byen.",
};

const sv: Sentences = {
  stances: {
    support: [
      "Kommunen tillstyrker förslaget.",
      "Vi ställer oss bakom målet.",
      "Nämnden instämmer i bedömningen.",
      "Kommunen välkomnar programmet.",
    ],
    omission: ["Kommunen saknar en plan för vägarna.", "Det framgår inte vem som betalar.", "Vi efterlyser siffror."],
    opposition: ["Kommunen avstyrker förslaget.", "Kommunen kan inte ställa sig bakom kravet.", "Vi delar inte synen."],
    concern: ["Vi är oroade över ekonomin.", "Tidsplanen är orealistisk."],
    proposal: ["Tiden bör förlängas.", "Vi föreslår en gemensam karta.", "Regionen uppmanas att bidra."],
    question: ["Vem ska betala?", "Det är oklart vem som betalar."],
    condition: ["En förutsättning är att medel följer med.", "Det är viktigt att alla är med."],
    neutral: ["Kommunen har inget att erinra.", "Nämnden har inga synpunkter."],
  },
  turn: "Kommunen instämmer i inriktningen, men saknar en tidsplan.",
  goals: {
    vision: ["Visionen är att alla kan simma.", "Planen har en vision om en grön stad."],
    aim: ["Målet är att alla skolor är öppna.", "Det är ett mål att bullret minskar."],
    ownWill: ["Vi vill plantera fler träd.", "Vi ska plantera fler träd."],
  },
  times: [
    "senast 2030",
    "senast vid utgången av 2028",
    "andra kvartalet 2027",
    "den 1 juli 2026",
    "under perioden 2025–2029",
  ],
  quantities: [
    "80 procent av skolorna",
    "två tredjedelar av skolorna",
    "minst 12 skolor",
    "alla skolor",
    "10–20 miljoner kronor",
    "bullret halveras",
    "tjugofem skolor",
  ],
  milestones: "Andelen ökar från 20 procent till 50 procent år 2027 och 75 procent år 2030.",
  currency: "SEK",
  outcomes: {
    approved: ["Kommunstyrelsen godkänner rapporten.", "Fullmäktige antar planen.", "Yrkandet bifalls."],
    rejected: ["Motionen avslås.", "Kommunstyrelsen avslår förslaget."],
    postponed: ["Ärendet bordläggs.", "Ärendet återremitteras till förvaltningen."],
    noted: ["Kommunstyrelsen lägger rapporten till handlingarna.", "Nämnden noterar informationen."],
    referred: ["Nämnden överlämnar ärendet till kommunstyrelsen."],
    amended: ["Fullmäktige antar planen med följande ändring: Tiden förlängs."],
  },
  genres: {
    minutes: ["Sammanträdesprotokoll", "Protokollsutdrag"],
    memo: ["Tjänsteskrivelse"],
    "hearing-response": ["Remissvar", "Yttrande"],
    "op-ed": ["Debattartikel"],
    news: ["Pressmeddelande"],
    strategy: ["Klimatstrategi", "Handlingsplan"],
  },
  abbreviated: "Det gäller bl.a. Skolorna i staden.",
};

/** By the code of the pack. */
export const SENTENCES: Readonly<Record<string, Sentences>> = { da, nb, sv };
