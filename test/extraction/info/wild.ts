interface Expected {
  readonly info: object;
  readonly decisions: readonly object[];
  readonly statements: readonly object[];
}

/** What the documents of the folder `wild` say: each follows the layout of another house. */
export const WILD: Readonly<Record<string, Expected>> = {
  "copenhagen.html": {
    info: {
      type: "minutes",
      title: "Høringssvar til udkast til Støjhandlingsplan for Øresundsbyerne 2024-2029",
      date: "2024-02-05",
      issuer: { name: "Kongshavn Kommune" },
      caseNumber: "2023-0187342",
      meeting: { body: "Teknik- og Miljøudvalget", date: "2024-02-05" },
      agenda: [{ item: "7", caseNumber: "2023-0187342" }],
      strategy: {
        title: "Støjhandlingsplan for Øresundsbyerne 2024-2029",
        period: "2024/2029",
        relation: "responds-to",
      },
    },
    decisions: [
      {
        kind: "recommendation",
        item: "7",
        text: "at udkastet til høringssvar, jf. bilag 2, godkendes, (Teknik- og Miljøforvaltningen)",
      },
      { kind: "recommendation", text: "at forvaltningen bemyndiges til at rette oplysningerne om vejlængder." },
      {
        kind: "decision",
        item: "7",
        body: "Teknik- og Miljøudvalget",
        date: "2024-02-05",
        outcome: "approved",
        text: "Indstillingen blev godkendt uden afstemning. Enhedslisten kunne ikke tiltræde punkt 2.",
        dissent: [{ party: "Enhedslisten" }],
        absent: ["Asta Bruun"],
      },
    ],
    statements: [],
  },
  "aarhus.html": {
    info: {
      type: "minutes",
      title: "Kulturpolitik 2023-2027",
      date: "2023-06-14",
      issuer: { name: "Høje Ris Kommune" },
      meeting: { body: "Byrådet", date: "2023-06-14" },
      agenda: [{ item: "12", title: "Kulturpolitik 2023-2027" }],
      strategy: { title: "Kulturpolitik 2023-2027", period: "2023/2027" },
    },
    decisions: [
      {
        kind: "decision",
        item: "12",
        body: "Byrådet",
        outcome: "approved",
        text: "Byrådet tiltrådte indstillingen. Liberal Alliance stemte imod at 2.",
        dissent: [{ party: "Liberal Alliance" }],
        absent: ["Ole Berg Thuesen"],
      },
      { kind: "recommendation", item: "12", text: "At 1) Kulturpolitik 2023-2027 vedtages." },
      {
        kind: "recommendation",
        text: "At 2) der af puljen til kulturelle formål afsættes 1,2 mio. kr. om året til prøvelokaler.",
      },
      { body: "Kulturudvalget", date: "2023-05-22", outcome: "approved", text: "Anbefales godkendt." },
      { body: "Magistraten", date: "2023-06-05", text: "Sendes til byrådet med anbefaling." },
    ],
    statements: [],
  },
  "middelfart.txt": {
    info: {
      type: "minutes",
      date: "2024-03-12",
      issuer: { name: "Strandby Kommune" },
      meeting: {
        body: "Teknisk Udvalg",
        present: ["Bodil Hede", "Jørn Kær Madsen", "Asger Lind"],
        absent: ["Mai-Britt Ravn"],
      },
      agenda: [
        {
          item: "31",
          title: "Udkast til risikostyringsplan for Vestkysten 2024-2030 - kommunens svar",
          caseNumber: "09.00.00-P00-2-24",
        },
        { item: "32", title: "Orientering fra formanden" },
      ],
      strategy: { period: "2024/2030", owner: "Kystdirektoratet", relation: "responds-to" },
    },
    decisions: [
      {
        kind: "recommendation",
        item: "31",
        text: "at udvalget godkender svaret, og at svaret sendes videre til Byrådet.",
      },
      {
        kind: "decision",
        item: "31",
        body: "Teknisk Udvalg",
        date: "2024-03-12",
        outcome: "amended",
        text: "Anbefales over for Byrådet med den tilføjelse, at staten bør betale halvdelen. Asger Lind tog forbehold.",
        dissent: [{ party: "Asger Lind" }],
        absent: ["Mai-Britt Ravn"],
      },
      { kind: "decision", item: "32", body: "Teknisk Udvalg", text: "Intet til referat." },
    ],
    statements: [],
  },
  "region.html": {
    info: {
      type: "minutes",
      title: "BESLUTNINGSSAG: REGIONAL SUNDHEDSPOLITIK 2020-2026",
      date: "2019-11-12",
      issuer: { name: "Region Nordsund", kind: "region" },
      caseNumber: "19028374",
      meeting: { body: "Forretningsudvalget", date: "2019-11-12" },
      agenda: [{ item: "8" }],
      strategy: { title: "REGIONAL SUNDHEDSPOLITIK 2020-2026", period: "2020/2026" },
    },
    decisions: [
      { kind: "recommendation", item: "8", text: "at regional sundhedspolitik 2020-2026 godkendes, og" },
      { kind: "recommendation", item: "8", text: "at politikken evalueres i 2023." },
      {
        kind: "decision",
        item: "8",
        body: "Forretningsudvalget",
        date: "2019-11-12",
        outcome: "approved",
        text: "Anbefalet. Poul-Erik Sø (DF) stemte imod.",
        dissent: [{ party: "Poul-Erik Sø (DF)" }],
        absent: ["Hanne Riis"],
      },
    ],
    statements: [],
  },
  "broenderslev.txt": {
    info: {
      type: "minutes",
      date: "2019-09-04",
      issuer: { name: "Lyngum Kommune" },
      meeting: {
        body: "Social- og Sundhedsudvalget",
        date: "2019-09-04",
        present: ["Gitte Vang", "Palle Uhre", "Susan Brink", "Erik Mark"],
      },
      agenda: [
        { item: "1", title: "Godkendelse af dagsorden" },
        { item: "2", title: "Værdighedspolitik 2019-2022", caseNumber: "27.00.00-P22-1-19" },
        { item: "3", title: "Budgetopfølgning pr. 31. juli" },
      ],
      strategy: { title: "Værdighedspolitik 2019-2022", period: "2019/2022" },
    },
    decisions: [
      { kind: "decision", item: "1", outcome: "approved", text: "Godkendt.", absent: ["Susan Brink", "Erik Mark"] },
      { kind: "recommendation", item: "2", text: "Fagchefen indstiller, at politikken anbefales godkendt." },
      {
        kind: "decision",
        item: "2",
        outcome: "amended",
        text: "Indstilles godkendt med den præcisering, at afsnit 3 også nævner pårørende. Palle Uhre (V) kunne ikke tiltræde.",
        dissent: [{ party: "Palle Uhre (V)" }],
        absent: ["Susan Brink", "Erik Mark"],
      },
      {
        kind: "recommendation",
        item: "3",
        text: "Fagchefen indstiller, at orienteringen tages til efterretning.",
      },
      {
        kind: "decision",
        item: "3",
        outcome: "postponed",
        text: "Udsat til næste møde.",
        absent: ["Susan Brink", "Erik Mark"],
      },
    ],
    statements: [],
  },
  "firstagenda.html": {
    info: {
      type: "minutes",
      title: "Børne- og ungepolitik 2022-2026 - til godkendelse",
      date: "2021-11-23",
      caseNumber: "21/18844",
      meeting: {
        body: "Børne- og Skoleudvalget",
        date: "2021-11-23",
        present: ["Lis Toft", "Bjarke Rye", "Nadia Hassan"],
        absent: ["Finn Ebbe Krog"],
      },
      agenda: [{ item: "116", open: true, caseNumber: "21/18844" }],
      strategy: { title: "Børne- og ungepolitik 2022-2026", period: "2022/2026" },
    },
    decisions: [
      {
        kind: "recommendation",
        item: "116",
        text: "Direktionen indstiller, at Børne- og Skoleudvalget anbefaler Økonomiudvalget og Byrådet at godkende politikken.",
      },
      {
        kind: "decision",
        item: "116",
        body: "Børne- og Skoleudvalget",
        outcome: "rejected",
        text: "Bjarke Rye (Ø) stillede ændringsforslag om, at målet for trivsel hæves. For stemte 1, imod 2. Forslaget bortfaldt.",
        votes: { for: 1, against: 2 },
      },
      {
        kind: "decision",
        item: "116",
        body: "Børne- og Skoleudvalget",
        outcome: "approved",
        text: "Indstillingen blev herefter godkendt med 2 stemmer for og 1 imod.",
        votes: { for: 2, against: 1 },
        absent: ["Finn Ebbe Krog"],
      },
    ],
    statements: [],
  },
  "letter.txt": {
    info: {
      type: "hearing-response",
      title: "Høring over udkast til national færgestrategi 2023-2032",
      date: "2022-09-09",
      issuer: { name: "Sandø Kommune" },
      caseNumber: "330-2022-1164",
      strategy: {
        title: "national færgestrategi 2023-2032",
        period: "2023/2032",
        owner: "Transportministeriet",
        relation: "responds-to",
      },
    },
    decisions: [],
    statements: [],
  },
  "note.html": {
    info: {
      type: "memo",
      title: "Kommunens bemærkninger til Danske Regioners udkast til datastrategi 2022-2025",
      date: "2022-01-18",
      issuer: { name: "Morsland Kommune" },
      authors: [{ name: "Grethe Bech Iversen" }],
      caseNumber: "85.02.00-A26-1-22",
      subject: { scheme: "KLE", code: "85.02.00", facet: "A26" },
      strategy: { period: "2022/2025", owner: "Danske Regioner" },
    },
    decisions: [
      { kind: "recommendation", text: "at tiltræder bemærkningerne i afsnit 2" },
      { kind: "recommendation", text: "at beder borgmesteren skrive under på svaret" },
    ],
    statements: [],
  },
  "news.html": {
    info: {
      type: "news",
      title: "Ny havneplan skal give plads til flere husbåde",
      date: "2021-03-03",
      issuer: { name: "Vigen Kommune" },
      authors: [{ name: "Mogens Ahle", role: "kommunikationsmedarbejder" }],
      strategy: { title: "Havneplan 2021-2033", period: "2021/2033", relation: "reports-on" },
    },
    decisions: [],
    statements: [
      {
        speaker: { name: "Ditte Skov", role: "formand for Plan- og Havneudvalget" },
        text: "Vi har ventet længe på den her plan, og nu kan vi komme i gang",
      },
      { speaker: { name: "Bjørn Aage Lund", role: "formand" }, text: "Vi mister vores bedste stykke vand," },
      { speaker: { name: "Bjørn Aage Lund" }, text: "Så kan man jo ikke bare flytte os," },
    ],
  },
  "oped.txt": {
    info: {
      type: "op-ed",
      title: "Hjemmeplejen har brug for ro, ikke for flere skemaer",
      date: "2022-03-11",
      issuer: { name: "Tornby Kommune" },
      authors: [{ name: "Kirsten Dahl Overby" }],
      strategy: { title: "Tid til dig 2022-2026", period: "2022/2026", relation: "promotes" },
    },
    decisions: [],
    statements: [],
  },
  "plan.html": {
    info: {
      type: "strategy",
      title: "PLADS TIL ALLE Handicappolitik for Gimsø Kommune 2021-2025",
      date: "2021-04-28",
      issuer: { name: "Gimsø Kommune" },
      strategy: { period: "2021/2025", owner: "Gimsø Kommune", relation: "sets-out" },
    },
    decisions: [],
    statements: [],
  },
  "wrapped.txt": {
    info: {
      type: "minutes",
      date: "2022-11-03",
      meeting: {
        body: "Kultur- og Landdistriktsudvalget",
        date: "2022-11-03",
        present: ["Signe Holm Due", "Arne Bo Lind", "Tina Askær", "Per Skov"],
        absent: ["Ellen Marie Krogh"],
      },
      agenda: [
        { item: "41", title: "Landdistriktsstrategi 2023-2027", caseNumber: "2022-104417" },
        { item: "42", title: "Tilskud til teaterforeningen" },
        { item: "43", title: "Eventuelt" },
      ],
      strategy: { title: "Landdistriktsstrategi 2023-2027", period: "2023/2027" },
    },
    decisions: [
      {
        kind: "recommendation",
        item: "41",
        text: "godkender de rettelser, der er vist med rødt i bilag 1, og",
      },
      {
        kind: "recommendation",
        item: "41",
        text: "sender strategien videre til Økonomiudvalget og Kommunalbestyrelsen.",
      },
      {
        kind: "decision",
        item: "41",
        body: "Kultur- og Landdistriktsudvalget",
        outcome: "approved",
        votes: { for: 3, against: 1 },
        dissent: [{ party: "Per Skov (D)" }],
        text: "Forvaltningens indstilling blev vedtaget med 3 stemmer mod 1. Imod stemte Per Skov (D), som ønsker flere penge til nedrivning.",
      },
      { kind: "decision", item: "42", outcome: "postponed", text: "Sagen tages af dagsordenen." },
    ],
    statements: [],
  },
  "memo-table.html": {
    info: {
      type: "memo",
      title: "Behandling af høringssvar til forslag til Klimahandleplan 2023-2030",
      date: "2023-06-07",
      issuer: { name: "Lindeby Kommune" },
      authors: [{ name: "Bente Ros Holm", role: "Sagsbehandler" }],
      caseNumber: "01.02.03-P16-4-22",
      strategy: { title: "Klimahandleplan 2023-2030", period: "2023/2030" },
    },
    decisions: [
      {
        kind: "recommendation",
        text: "Klima og Miljø indstiller, at notatet lægges til grund for den endelige plan.",
      },
    ],
    statements: [],
  },
  "kronik.html": {
    info: {
      type: "op-ed",
      title: "De unge flytter ikke hjem for en motorvej",
      date: "2023-08-14",
      issuer: { name: "Nørlund Kommune" },
      authors: [{ name: "Hans Ulrik Bro" }, { name: "Mette Ravn Sø" }],
      strategy: { title: "Hjem igen", period: "2023/2028", relation: "promotes" },
    },
    decisions: [],
    statements: [],
  },
  "news-date.txt": {
    info: {
      type: "news",
      title: "Region og kommuner vil halvere ventetiden til børnepsykiatrien",
      date: "2023-05-12",
      authors: [{ name: "Lise Kobberup" }],
      strategy: { title: "Handlingsplan for børn i mistrivsel 2023-2027", period: "2023/2027", relation: "reports-on" },
    },
    decisions: [],
    statements: [
      {
        speaker: { name: "Ulla Marie Kock", role: "regionsrådsformand" },
        text: "Ventetiden er for lang, og det ved vi godt",
      },
      { speaker: { name: "Ulla Marie Kock" }, text: "Vi har ikke råd til at lade være" },
      { speaker: { name: "Ditte Wern" }, text: "Vi har ventet i ti år på det her," },
    ],
  },
  "strategy-cover.txt": {
    info: {
      type: "strategy",
      title: "ERHVERVS- OG TURISMEPOLITIK 2020 – 2024",
      date: "2019-11",
      issuer: { name: "Bredning Kommune" },
      strategy: { period: "2020/2024", owner: "Bredning Kommune", relation: "sets-out" },
    },
    decisions: [],
    statements: [],
  },
  "letter-pdf.html": {
    info: {
      type: "hearing-response",
      title: "Havnsø Kommunes høringssvar til udkast til handlingsplan for havvind 2024-2030",
      date: "2023-09-15",
      issuer: { name: "Havnsø Kommune" },
      caseNumber: "2023-4471",
      strategy: { title: "handlingsplan for havvind 2024-2030", period: "2024/2030", owner: "Energistyrelsen" },
    },
    decisions: [],
    statements: [],
  },
};
