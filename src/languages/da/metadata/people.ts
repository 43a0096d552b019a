import type { MetadataPack } from "../../types/metadata.ts";
import { authorities } from "../municipalities.ts";

const BODY = [
  "(?:\\p{Lu}[\\p{L}-]*(?:, (?=\\p{Lu})|,? og (?=\\p{Lu})|- og )){0,3}\\p{Lu}[\\p{L}-]*udvalg(?:et)?",
  "(?:Teknisk|Socialt|Kulturelt|Grønt|Midlertidigt|Stående|Særligt) [Uu]dvalg(?:et)?",
  "\\p{Lu}dvalget for \\p{Lu}[\\p{L}-]*(?:(?:, |,? og | )\\p{Lu}?[\\p{L}-]+){0,5}",
  "Byrådet",
  "Kommunalbestyrelsen",
  "Borgerrepræsentationen",
  "Magistraten",
  "Regionsrådet",
  "Forretningsudvalget",
  "Forberedelsesudvalget",
  "(?:Ældre|Senior|Handicap|Ungdoms|Unge|Integrations|Folkeoplysnings|Udsatte|Grønt |Sundheds|Bruger)[Rr]ådet",
  "(?:Hoved|Område|Lokal)-?MED(?:-?[Uu]dvalget)?",
  "(?:Direktions?|Chef|Styre|Koordinations|Direktør)(?:gruppen|forum|kredsen)",
  "Direktionen",
  "(?:Koncern|Kommune)ledelsen",
  "(?:Hoved)?[Bb]estyrelsen",
  "\\p{Lu}[\\p{L}-]* [Ll]okaludvalg",
  "Repræsentantskabet",
  "Styregruppen",
  "Chefgruppen",
  "Kontaktudvalget",
  "Sundhedsklyngen",
  "Samordningsudvalget",
];

/** Bodies, issuers and persons. */
export const people: Pick<
  MetadataPack,
  | "bodies"
  | "issuers"
  | "authorities"
  | "genitive"
  | "and"
  | "nameParticles"
  | "offices"
  | "notNames"
  | "through"
  | "bylines"
> = {
  bodies: BODY,

  issuers: [
    {
      kind: "municipality",
      source:
        "(?<name>(?:(?:Nørre|Sønder|Vester|Øster|Nordre|Søndre|Vestre|Østre|Store|Lille|Høje|Gammel|Ny|Sankt|Nørre-|Sdr\\.|Nr\\.) )?\\p{Lu}[\\p{Ll}]+(?:-\\p{Lu}\\p{Ll}+)?) (?:[Kk]ommune|Regionskommune)",
    },
    {
      kind: "municipality",
      source: "(?<name>(?:NØRRE |SØNDER |VESTER |ØSTER |STORE |LILLE )?\\p{Lu}{2,}(?:-\\p{Lu}{2,})?) KOMMUNE",
    },
    { kind: "municipality", source: "(?:Byrådet|Kommunalbestyrelsen) i (?<name>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)" },
    { kind: "region", source: "(?<name>Region (?:\\p{Lu}\\p{Ll}+)(?: \\p{Lu}\\p{Ll}+)?|REGION \\p{Lu}{2,})" },
    {
      kind: "ministry",
      source:
        "(?<name>(?:\\p{Lu}[\\p{L}-]+(?:-,? |, |,? og |- og ))*\\p{Lu}[\\p{L}-]*ministeriet|Ministeriet for [^.\\n,;:]{3,60})",
    },
    {
      kind: "association",
      source:
        "(?<name>KL|Kommunernes Landsforening|Danske Regioner|KOMBIT|Kommunaldirektørforeningen|KOMDIR|FOA|HK Kommunal|Danske Handicaporganisationer|Ældre Sagen|Dansk Erhverv|Dansk Industri|BL – Danmarks Almene Boliger|\\p{Lu}[\\p{L}-]*foreningen|(?:(?:Dansk|Danske|Danmarks|Det|Den|De) (?:\\p{Lu}[\\p{L}-]* ){0,2})?\\p{Lu}[\\p{L}-]*(?:forening|forbund|råd)(?:en|et)?|Foreningen (?:\\p{Lu}[\\p{L}-]*(?: (?:og |for |i |af |til )?\\p{Lu}[\\p{L}-]*){0,5}|(?:for|af|til|mod) [^.\\n,;:]{3,50})|\\p{Lu}[\\p{L}-]*(?:forbundet|forbund)|Landsforeningen (?:\\p{Lu}[\\p{L}-]*(?: (?:og |for |i |af |til )?\\p{Lu}[\\p{L}-]*){0,5}|(?:for|af|til|mod) [^.\\n,;:]{3,50}))",
    },
    {
      kind: "organisation",
      source:
        "(?<name>(?!Bestyrelsen)\\p{Lu}[\\p{L}-]*(?:styrelsen|direktoratet|samarbejde(?:t)?|selskabet|rådet|centret|fonden|sekretariatet)|Sekretariatet for [^.\\n,;:]{3,70}|(?:\\p{Lu}[\\p{L}-]* ){1,4}(?:I/S|A/S|ApS|P/S|a\\.m\\.b\\.a\\.))",
    },
  ],
  authorities,
  genitive: "['’]?s",
  and: ["og", "samt", "&"],
  nameParticles: ["af", "von", "van", "de", "der", "den", "la", "du", "bin", "al", "el"],
  offices: [
    "\\p{L}*(?:chef|direktør|leder|formand|forkvinde|næstformand|borgmester|konsulent|medarbejder|minister|sekretær|koordinator|planlægger|rådmand|rådgiver|ordfører|sygeplejerske|fuldmægtig|jurist|ingeniør|arkitekt|sagsbehandler|medlem|lærer|pædagog|professor|forsker|læge|bibliotekar|inspektør|kandidat|kunstner|forfatter|præst|formidler|specialist|projektleder|overlæge|rektor|skoleleder|mester|politiker|talsmand|talsperson|journalist|redaktør|økonom|analytiker|ejer|stifter|gruppeformand|skibsfører)(?:en|s|r|n|ne|erne)?",
    "\\p{L}*medlemmet",
    "viceborgmester(?:en)?",
    "stud\\..{2,12}",
    "cand\\..{2,12}",
    "ph\\.d\\.",
    "dr\\.",
    "hr\\.",
    "fru",
    "1\\. viceborgmester",
    "2\\. viceborgmester",
  ],
  notNames: [
    "Til",
    "Fra",
    "Den",
    "Det",
    "De",
    "Der",
    "En",
    "Et",
    "Og",
    "Men",
    "Også",
    "Her",
    "Nu",
    "Vi",
    "Jeg",
    "Han",
    "Hun",
    "Af",
    "I",
    "På",
    "For",
    "Som",
    "Hvis",
    "Når",
    "Da",
    "Så",
    "Med",
    "Kommune",
    "Kommunes",
    "Region",
    "Udvalget",
    "Byrådet",
    "Direktør",
    "Formand",
    "Borgmester",
    "Ingen",
    "Alle",
    "Et",
    "Liste",
    "Beslutning",
    "Indstilling",
    "Sagsnr",
    "Dato",
    "Fraværende",
    "Afbud",
    "Punkt",
    "Forvaltningen",
    "Administrationen",
    "Teknik",
    "Miljø",
    "Kultur",
    "Sundhed",
    "Social",
    "Børn",
    "Unge",
    "Økonomi",
    "Center",
    "Afdeling",
    "Sekretariatet",
    "Venlig",
    "Hilsen",
    "Ved",
    "Om",
  ],
  through: ["v/", "v\\. ", "ved "],
  bylines: [
    "Af",
    "AF",
    "Skrevet af",
    "Tekst",
    "Tekst af",
    "Kronik af",
    "Debatindlæg af",
    "Læserbrev af",
    "Leder af",
    "Indlæg af",
    "Klumme af",
    "Kommentar af",
  ],
};
