import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/**
 * Bodies, issuers and persons. Municipalities are known by the pattern of their names; Statistics Sweden's codes may be listed as
 * `authorities` once they are at hand.
 */
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
  bodies: list(String.raw`
    Kommunfullmäktige / Kommunstyrelsen(?:s (?:arbetsutskott|ledningsutskott|\p{L}+utskott))? / Regionfullmäktige / Regionstyrelsen / Stadsfullmäktige / Fullmäktige
    (?:\p{Lu}[\p{L}-]*(?:- och |, )){0,3}\p{Lu}?[\p{L}-]*nämnden / \p{Lu}[\p{L}-]+ nämnden / (?:\p{Lu}[\p{L}-]*(?:- och |, )){0,3}\p{Lu}[\p{L}-]*(?:utskottet|utskott|beredningen) / [Nn]ämnden för \p{Lu}?[\p{L}-]+(?:(?:, | och | )\p{Lu}?[\p{L}-]+){0,4}
    (?:Pensionärs|Ungdoms|Funktionshinder|Folkhälso|Tillgänglighets|Närings)[Rr]ådet / (?:Styr|Lednings|Projekt)gruppen / Styrelsen / Direktionen / Stadsdelsnämnden / Kommunstyrelsens arbetsutskott
  `),
  issuers: [
    {
      kind: "municipality",
      source: String.raw`(?<name>(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Upplands|Nya|Malung-) ?)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:[Kk]ommun|[Ss]tad)`,
    },
    {
      kind: "municipality",
      source: String.raw`(?<name>(?:(?:NORRA|SÖDRA|ÖSTRA|VÄSTRA|STORA|LILLA) )?\p{Lu}{2,}(?:-\p{Lu}{2,})?) (?:KOMMUN|STAD)`,
    },
    {
      kind: "municipality",
      source: String.raw`(?:Kommunfullmäktige|Kommunstyrelsen) i (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)`,
    },
    {
      kind: "region",
      source: String.raw`(?<name>Region \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|(?:Västra Götalands|Regionen \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+s)regionen)`,
    },
    {
      kind: "ministry",
      source: String.raw`(?<name>(?:\p{Lu}[\p{L}-]+(?:-,? |, |,? och |- och ))*\p{Lu}[\p{L}-]*departementet)`,
    },
    {
      kind: "association",
      source: String.raw`(?<name>SKR|LRF|LO|TCO|Sveriges Kommuner och Regioner|Företagarna|Vårdförbundet|(?:(?:Svensk|Svenska|Sveriges|Den|Det|De) (?:\p{Lu}[\p{L}-]* ){0,2})?\p{Lu}[\p{L}-]*(?:förening|förbund|råd|samfällighet)(?:en|et)?|Föreningen (?:\p{Lu}[\p{L}-]*(?: (?:och |för |i |av |till )?\p{Lu}[\p{L}-]*){0,5}|(?:för|av|till|mot) [^.\n,;:]{3,50}))`,
    },
    {
      kind: "organisation",
      source: String.raw`(?<name>Länsstyrelsen(?: i \p{Lu}[\p{L}-]+(?: län)?)?|(?!Styrelsen|Kommunstyrelsen|Regionstyrelsen)\p{Lu}[\p{L}-]*(?:verket|styrelsen|myndigheten|inspektionen|samarbetet|bolaget|centrumet|fonden|sekretariatet)|Kommunalförbundet \p{Lu}[\p{L}-]+|(?:\p{Lu}[\p{L}-]* ){1,4}(?:AB|HB|KB))`,
    },
  ],
  authorities: [],
  genitive: "['’]?s",
  and: ["och", "samt", "&"],
  nameParticles: list("av / af / von / van / de / der / den / la / du / bin / al / el"),
  offices: list(String.raw`
    \p{L}*(?:chef|direktör|ledare|ordförande|kommunalråd|borgmästare|konsult|medarbetare|minister|sekreterare|samordnare|koordinator|planerare|rådgivare|sjuksköterska|jurist|ingenjör|arkitekt|handläggare|ledamot|lärare|lektor|professor|forskare|läkare|bibliotekarie|inspektör|kandidat|konstnär|författare|präst|specialist|projektledare|överläkare|rektor|politiker|talesperson|journalist|redaktör|ekonom|analytiker|ägare|grundare|gruppledare|strateg|utredare|generaldirektör|landshövding|regionråd|oppositionsråd|ombud|ersättare|utvecklare)(?:n|en|s|na)?
    hr / fru / dr\.? / fil\. dr
  `),
  notNames: list(
    "Till / Från / Den / Det / De / Där / En / Ett / Och / Men / Även / Här / Nu / Vi / Jag / Han / Hon / Av / I / På / För / Som / Om / När / Då / Så / Med / Kommun / Nämnden / Kommunstyrelsen / Kommunfullmäktige / Direktör / Ordförande / Ordföranden / Ingen / Alla / Beslut / Förslag / Dnr / Datum / Frånvarande / Närvarande / Förvaltningen / Miljö / Kultur / Hälsa / Social / Barn / Ekonomi / Avdelning / Sekretariatet / Vänlig / Vänliga / Hälsning / Vid / Remiss / Region / Ärende / Yttrande",
  ),
  through: list("v/ / genom / gm"),
  bylines: list(
    "Av / AV / Skriven av / Text / Text av / Debattartikel av / Insändare av / Krönika av / Ledare av / Kommentar av",
  ),
};
