import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** Headings of the parts of a case paper (saksframlegg, saksprotokoll), and what numbers the items. */
export const partsAndAgenda: Pick<MetadataPack, "parts" | "agenda"> = {
  parts: {
    recommendation: list(String.raw`
      (?:\p{L}+(?:en|et|ens|ets|s) )?(?:forslag til )?innstilling(?:en|er)?(?: (?:til|fra|i) .{2,60})?
      forslag til vedtak / framlegg til vedtak / tilråding(?:a)?(?: frå .{2,40})? / (?:administrasjonen|kommunedirektøren|rådmannen|utvalget) (?:innstiller|tilrår|foreslår).{0,40} / forslag til innstilling
      anbefaling(?:er)? / (?:kommunedirektørens|rådmannens|administrasjonens|ordførerens|ordførers) (?:forslag|tilråding|anbefaling)(?: til vedtak)?
    `),
    decision: list(
      String.raw`(?:\p{L}+(?:ets|ens|s) )?(?:endelige? )?vedtak(?:et)? / vedteke / beslutning / avgjørelse / samrøystes vedtak`,
    ),
    history: list(`
      saksgang(?::? .{0,10})? / (?:tidligere|foregående) (?:politisk )?(?:behandling(?:er)?|vedtak) / behandlingsrekkefølge / beslutningshistorikk / historikk / saken har vært behandlet i
    `),
    proceedings: list(`
      behandling(?:en)?(?: i .{2,60})? / handsaming(?:a)?(?: i .{2,60})? / drøfting / protokoll(?:tilførsel|merknad(?:er)?)? / avstemning / votering / røysting / mindretallsuttalelse / (?:møte)?behandling: .*
    `),
    attendance: list(
      "forfall / frafall / møtende / deltakere / til stede / frammøte / følgende (?:faste )?medlemmer møtte / faste medlemmer som møtte.* / varamedlemmer som møtte.* / medlemmer / ikke møtt / fraværende",
    ),
    other: list(String.raw`
      saksopplysninger? / saksutgreiing / saksfremstilling / saksframstilling / saksframlegg / bakgrunn(?: .{0,60})? / sammendrag / samandrag / innledning / innleiing / vurdering(?:er|a|en)? / .{2,40} vurdering(?:er)?
      lovgrunnlag / hjemmel / økonomi(?:ske konsekvenser)? / (?:personalmessige|miljømessige|andre|øvrige|økonomiske|administrative|juridiske)\p{L}* (?:konsekvenser|følger|forhold) / konsekvenser(?: for .{2,40})?
      klima og miljø / kommunikasjon / medvirkning / høring(?:suttalelse)? / merknader / vedlegg(?: i saken)? / saksdokumenter / trykte vedlegg / uttrykte vedlegg / videre (?:prosess|gang|behandling) / tidsplan / signatur(?:er)?
      presentasjon / alternativer / begrunnelse / konklusjon / oppsummering / folkehelse / barn og unge / universell utforming / fakta / lenker?
    `),
  },
  agenda: {
    labels: list(String.raw`
      (?:saksliste)?punkt(?: ?nr\.?| nummer)? ?(?<item>\d{1,3})
      sak(?: ?nr\.?| nummer)? ?(?<item>\d{1,3}/\d{2,4}|\d{1,3})
      (?:PS|RS|FS|KS|DS|FO) ?(?<item>\d{1,3}/\d{2,4})
      (?:utvalgs)?saksnr\.? ?(?<item>\d{1,3}/\d{2,4})
      (?<item>\d{1,3}/\d{2})(?= ?[-–:.]? ?\p{Lu})
    `),
    open: list("åpen(?:t)?(?: sak| møte| dør)? / offentlig(?:t)? / åpne dører"),
    closed: list("lukket(?: sak| møte)? / unntatt offentlighet / lukkede dører / u\\.off\\.?"),
  },
};
