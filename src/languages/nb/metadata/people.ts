import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/**
 * Bodies, issuers and persons. Municipalities are known by the pattern of their names; Statistics Norway's codes (Klass 131) may
 * be listed as `authorities` once they are at hand.
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
    (?:Hoved)?[Uu]tvalg(?:et)? for \p{Lu}?[\p{L}-]+(?:(?:, |,? og | )\p{Lu}?[\p{L}-]+){0,5}
    (?:\p{Lu}[\p{L}-]*(?:, (?=\p{Lu})|,? og (?=\p{Lu})|- og )){0,3}\p{Lu}[\p{L}-]*utvalg(?:et)? / (?:Formannskap|Kommunestyre|Bystyre|Fylkesting|Byråd|Fylkesutvalg|Fylkesråd|Byutviklingsutvalg|Kommunalutvalg|Kontrollutvalg)(?:et)?
    (?:Eldre|Ungdoms|Senior|Barne- og ungdoms|Bruker|Nærings)råd(?:et)? / Rådet for \p{L}+ med \p{L}+ / Regionrådet / Bydelsutvalget / Administrasjonsutvalget / Arbeidsmiljøutvalget / (?:Hoved)?[Ss]tyret / Styringsgruppen / Valgstyret / Kommunedirektørens ledergruppe
  `),
  issuers: [
    { kind: "region", source: String.raw`(?<name>(?:\p{Lu}\p{Ll}+ (?:og )?){1,3})fylkeskommune` },
    {
      kind: "municipality",
      source: String.raw`(?<name>(?:(?:Nord|Sør|Øst|Vest|Aust|Øvre|Nedre|Indre|Ytre|Midtre|Nordre|Søndre|Store|Nye|Vestre|Østre|Stor|Gjøvik)[- ])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:[Kk]ommune|herad)`,
    },
    {
      kind: "municipality",
      source: String.raw`(?<name>(?:(?:NORD|SØR|ØVRE|NEDRE|INDRE|YTRE|NORDRE|SØNDRE|STORE)[- ])?\p{Lu}{2,}(?:-\p{Lu}{2,})?) (?:KOMMUNE|HERAD)`,
    },
    {
      kind: "municipality",
      source: String.raw`(?:Kommunestyret|Bystyret|Formannskapet) i (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)`,
    },
    {
      kind: "ministry",
      source: String.raw`(?<name>(?:\p{Lu}[\p{L}-]+(?:-,? |, |,? og |- og ))*\p{Lu}[\p{L}-]*departementet)`,
    },
    {
      kind: "association",
      source: String.raw`(?<name>KS|NHO|LO|Virke|Fagforbundet|Utdanningsforbundet|(?:(?:Norsk|Norske|Norges|Noregs|Den|Det|De) (?:\p{Lu}[\p{L}-]* ){0,2})?\p{Lu}[\p{L}-]*(?:forening|forbund|foreining|bondelag|turlag|velforening|idrettslag|lag|råd)(?:en|et|a)?|Foreningen (?:\p{Lu}[\p{L}-]*(?: (?:og |for |i |av |til )?\p{Lu}[\p{L}-]*){0,5}|(?:for|av|til|mot) [^.\n,;:]{3,50}))`,
    },
    {
      kind: "organisation",
      source: String.raw`(?<name>Statsforvalteren(?: i \p{Lu}[\p{L}-]+)?|(?!Styre)\p{Lu}[\p{L}-]*(?:direktoratet|tilsynet|verket|samarbeidet|selskapet|rådet|senteret|fondet|sekretariatet)|(?:\p{Lu}[\p{L}-]* ){1,4}(?:IKS|AS|KF|SA|HF))`,
    },
  ],
  authorities: [],
  genitive: "['’]?s",
  and: ["og", "samt", "&"],
  nameParticles: list("av / von / van / de / der / den / la / du / bin / al / el"),
  offices: list(String.raw`
    \p{L}*(?:sjef|direktør|leder|leiar|ordfører|ordførar|varaordfører|rådmann|rådgiver|rådgjevar|konsulent|medarbeider|minister|statsråd|sekretær|koordinator|planlegger|byråd|fylkesråd|sykepleier|jurist|ingeniør|arkitekt|saksbehandler|medlem|lærer|lektor|professor|forsker|lege|bibliotekar|inspektør|kandidat|kunstner|forfatter|prest|spesialist|prosjektleder|overlege|rektor|mester|politiker|talsmann|talsperson|journalist|redaktør|økonom|analytiker|eier|gründer|gruppeleder|generalsekretær|seksjonssjef|statsforvalter)(?:en|a|s|ene)?
    styreleder / nestleder / hr\. / fru / dr\. / ph\.d\. / cand\..{2,12}
  `),
  notNames: list(
    "Til / Fra / Den / Det / De / Der / En / Et / Og / Men / Også / Her / Nå / Vi / Jeg / Han / Hun / Av / I / På / For / Som / Hvis / Når / Da / Så / Med / Kommune / Utvalget / Kommunestyret / Formannskapet / Bystyret / Direktør / Leder / Ordfører / Ordføreren / Ingen / Alle / Vedtak / Innstilling / Saksnr / Dato / Forfall / Sak / Kommunedirektøren / Rådmannen / Administrasjonen / Teknisk / Miljø / Kultur / Helse / Oppvekst / Økonomi / Avdeling / Sekretariatet / Vennlig / Hilsen / Ved / Om / Høring / Behandling / Navn",
  ),
  through: list(String.raw`v/ / v\. / ved`),
  bylines: list(
    "Av / AV / Skrevet av / Tekst / Tekst av / Kronikk av / Innlegg av / Debattinnlegg av / Leserinnlegg av / Leserbrev av / Kommentar av",
  ),
};
