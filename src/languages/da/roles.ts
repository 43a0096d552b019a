import type { RolePack } from "../types/roles.ts";

const DET = "(?:vores |vore |kommunens |strategiens |planens |handlingsplanens |politikkens |regionens |byrådets |de |den |det )?";
const OVERALL = "(?:overordnede? |strategiske? |tværgående |fælles |politiske? |langsigtede? |konkrete |centrale |særlige )*";

export const roles: RolePack = {
  framingTitles: [
    "forord.*", "indledning", "introduktion", "indhold(?:sfortegnelse)?", "resum[eé].*", "sammenfatning.*", "baggrund.*", "læsevejledning",
    "om (?:strategien|planen|handlingsplanen|politikken|.*processen)", "status.*", "hvor står vi.*", "hvor er vi.*", "udgangspunkt(?:et)?",
    "økonomi.*", "finansiering.*", "budget.*", "opfølgning.*", "evaluering.*", "organisering.*", "proces(?:sen)?", "det videre forløb", "den videre proces",
    "bilag.*", "kilder", "litteratur.*", "ordliste", "begreber", "kontakt.*", "kolofon", "(?:fælles )?udfordringer(?:ne)?", "rammer(?:ne)?",
    "værdier(?:ne)?", "principper.*", "metode.*", "tilblivelse.*", "implementering(?:en)?", "tidsplan.*", "høring(?:en)?", "lovgivning.*", "lovgrundlag.*",
    "mission(?:en)?", "læs mere.*", "fakta.*", "cases?.*", "eksempler?.*", "sådan læser du.*", "sammenhæng(?:en)? (?:til|med) .*", "hvorfor .*\\?",
    "yderligere materiale", "læs også", "links?", "hvad sker der nu\\??", "ikrafttræden.*", "revision.*",
  ],
  visionTitles: [`${DET}(?:overordnede |fælles )?vision(?:en|er)?(?: .{0,60})?`, "vision og (?:mission|værdier)"],
  aimTitles: [
    `${DET}${OVERALL}(?:mål|målsætning(?:er|en|erne)?|delmål|målene|ambition(?:er|en|erne)?|pejlemærke(?:r|rne)?)(?: (?:for|med|i|på) .{0,60})?`,
    "(?:det|her|hvad) vil vi(?: opnå| gøre)?", "vi vil", "vision og (?:mål|målsætninger)",
  ],
  activityTitles: [
    `${DET}${OVERALL}(?:indsatser|initiativer|tiltag|aktiviteter|handlinger|projekter|aktivitet|handling|initiativet|indsatsen)(?: og (?:mål|handlinger|aktiviteter|tiltag|initiativer|milepæle))?`,
    "(?:det|sådan|dette|hvad) gør vi", "sådan vil vi (?:gøre|nå (?:det|målet|målene))", "hvordan gør vi(?: det)?\\??", "vi gør det ved(?: at)?", "milepæle",
    "sådan når vi (?:målet|målene|derhen)",
  ],
  measureTitles: [
    "mål", "måltal", "succeskriteri(?:e|er|um|erne|et)", "indikator(?:er|erne|en)?", "resultatmål", "effektmål", "målepunkt(?:er)?", "nøgletal",
    "tegn på succes", "(?:sådan|hvordan) (?:måler|følger) vi.*", "kvalitetsmål", "målbare? mål", "forventet effekt", "vi ved,? det (?:lykkes|virker),? når",
  ],
  purposeTitles: ["formål(?:et)?", "beskrivelse", "indhold", "hvad(?: og hvorfor)?", "kort om (?:initiativet|indsatsen)", "om (?:initiativet|indsatsen)"],
  ownerTitles: [
    "ansvarlig(?:e)?(?: (?:part|enhed|forvaltning|afdeling|aktør)(?:er)?)?", "tovholder(?:e)?", "ejer", "projektejer", "hvem", "ansvar(?:et)?", "udføres af",
    "ansvarshavende",
  ],
  scheduleTitles: ["tidsplan(?:en)?", "tid", "tidshorisont", "hvornår", "frist", "deadline", "periode", "tidsramme", "start og slut", "milepæl(?:e)?"],
  benefitTitles: ["potential(?:e|er|et|erne)", "gevinst(?:er|erne)?", "effektivisering(?:spotentiale|sgevinst(?:er)?)?", "økonomisk(?:e)? potentiale"],

  themeNouns: [
    "tema(?:er|erne)?", "indsatsområde(?:r|rne)?", "fokusområde(?:r|rne)?", "hovedområde(?:r|rne)?", "satsningsområde(?:r|rne)?", "fagområde(?:r|rne)?",
    "spor(?:ene)?", "hovedtema(?:er|erne)?", "kapitler", "søjler", "prioritet(?:er|erne)", "områder", "prioriterede områder", "strategispor",
    "fokuspunkter", "\\p{L}*områdestrategier", "delstrategier", "afsnit",
  ],
  aimNouns: ["mål(?:ene)?", "målsætning(?:er|erne|en)?", "delmål", "ambition(?:er|erne|en)?", "pejlemærke(?:r|rne)?", "hovedmål", "visioner"],
  activityNouns: [
    "indsats(?:er|erne)?", "initiativ(?:er|erne)?", "tiltag(?:ene)?", "aktivitet(?:er|erne)?", "handling(?:er|erne)?", "projekt(?:er|erne)?", "skridt",
    "delprojekter",
  ],
  measureNouns: ["måltal", "succeskriteri(?:er|erne|et|um)", "indikator(?:er|erne)?", "målepunkter", "effektmål", "resultatmål"],

  themeLabels: [
    "tema", "spor", "fokusområde", "indsatsområde", "hovedområde", "satsningsområde", "kapitel", "kap\\.", "afsnit", "område", "hovedtema", "søjle",
    "prioritet", "delstrategi", "pejlemærke", "målområde", "del",
  ],
  themeLabelLeads: ["til", "ad", "vedr\\.", "vedrørende", "om", "bemærkninger til", "kommentarer til"],
  initiativeLabels: ["initiativ", "indsats", "handling", "tiltag", "aktion", "projekt", "aktivitet", "delprojekt"],

  columns: {
    theme: ["tema(?:er)?(?: i .*)?", "emne", "område", "indsatsområde", "fokusområde", "afsnit(?: i .*)?", "kapitel", "spor", "vedrørende", "punkt", "målsætning nr\\.?"],
    initiative: ["indsats(?:er)?", "initiativ(?:er)?", "tiltag", "handling(?:er)?", "aktivitet(?:er)?", "projekt(?:er)?", "hvad(?: gør vi)?", "opgave"],
    aim: ["mål", "målsætning(?:er)?", "delmål", "formål", "politisk mål", "hvad vil vi opnå"],
    indicator: [
      "indikator(?:er)?", "(?:sådan|hvordan) måler vi(?: det)?", "målepunkt(?:er)?", "succeskriteri(?:e|er|um)", "måltal", "nøgletal", "effektmål", "resultatmål",
      "måling", "tegn på succes", "det måler vi på", "måles på",
    ],
    owner: ["ansvarlig(?:e)?.*", "tovholder(?:e)?", "ejer", "hvem", "ansvar", "forvaltning", "enhed", "afdeling"],
    schedule: ["tidsplan", "frist", "deadline", "hvornår", "tid", "tidspunkt", "periode", "tidshorisont", "afsluttet senest"],
    remark: [".*bemærkning(?:er)?", ".*kommentar(?:er)?", "høringssvar", "svar", "synspunkt(?:er)?", "input", "indhold af høringssvar", "hovedpunkter"],
    proposal: ["forslag(?: til .*)?", "ændringsforslag", "ønsket ændring", "anbefaling(?:er)?", "foreslået .*"],
    answer: ["(?:administrationens|forvaltningens|sekretariatets|ministeriets|direktionens) .*", "svar på .*", "vurdering", "håndtering", "opfølgning"],
    party: ["høringspart(?:er)?", "part", "afsender", "kommune", "hvem", "organisation", "respondent", "indsender"],
    budget: [".*1\\.000 kr.*", ".*mio\\. kr.*", "budget.*", "udgift(?:er)?.*", "\\(?kr\\.\\)?", "økonomi", "bevilling.*", "beløb.*", "tkr\\.?", ".*t\\.kr.*"],
  },
  themeAnaphora: ["(?:det er |er )?(?:nogle|blandt|en del) af de (?:\\p{L}+ )?(?:temaer|områder|indsatsområder|emner)", "(?:disse|de) (?:temaer|indsatsområder|emner)"],
  listOpeners: ["(?:handler|drejer sig|gælder)(?: (?:f\\.eks\\.|fx|bl\\.a\\.|især|blandt andet|for eksempel))? om", "gælder(?: (?:f\\.eks\\.|fx|bl\\.a\\.))?", "temaerne er", "fokusområderne er"],
  listConjunctions: ["og", "samt"],
  generalTitles: [
    "generelt", "generelle (?:bemærkninger|kommentarer|betragtninger)(?: .*)?", "overordnede (?:bemærkninger|kommentarer)(?: .*)?", "overordnet", "afslutning",
    "afsluttende bemærkninger", "øvrige bemærkninger", "andet", "diverse", "samlet vurdering", "indledende bemærkninger", "andre forhold", "konklusion",
  ],
};
