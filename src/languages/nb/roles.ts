import { list } from "../list.ts";
import type { RolePack } from "../types/roles.ts";

const DET = "(?:våre |vår |kommunens |strategiens |planens |fylkeskommunens |de |den |det )?";
const OVERALL =
  "(?:overordnede? |strategiske? |tverrgående |felles |politiske? |langsiktige? |konkrete |sentrale |særlige |prioriterte )*";

/** Headings and labels of Norwegian plans (kommuneplan, temaplan, handlingsprogram), case papers and statements. */
export const roles: RolePack = {
  framingTitles: list(String.raw`
    forord.* / innledning / innleiing / introduksjon / innhold(?:sfortegnelse)? / innhald / sammendrag.* / samandrag.* / oppsummering.* / bakgrunn.* / lesehjelp / leserveiledning
    om (?:strategien|planen|temaplanen|handlingsprogrammet|.*prosessen) / status.* / hvor står vi.* / hvor er vi.* / nåsituasjon(?:en)? / dagens situasjon
    utgangspunkt(?:et)? / økonomi.* / finansiering.* / budsjett.* / oppfølging.* / oppfølgjing.* / evaluering.* / rapportering.* / organisering.* / prosess(?:en)? / planprosess(?:en)?
    videre (?:arbeid|prosess|gang) / vidare (?:arbeid|prosess) / vedlegg.* / kilder / kjelder / litteratur.* / ordliste / begreper / begrepsavklaring.* / kontakt.* / kolofon
    (?:felles )?utfordringer(?:ne)? / utfordringsbilde(?:t)? / rammer / rammebetingelser.* / føringer.* / verdier(?:ne)? / verdigrunnlag.* / prinsipper.* / metode.* / medvirkning.*
    implementering(?:en)? / tidsplan.* / høring(?:en)? / høyring / lovgrunnlag.* / lovverk.* / mandat.* / mission / samfunnsoppdrag.* / les mer.* / fakta.* / eksempler?.*
    slik leser du.* / sammenheng(?:en)? (?:til|med) .* / hvorfor .*\? / lenker? / hva skjer nå\?? / ikrafttredelse.* / revisjon.* / rullering.* / avgrensning.*
  `),
  visionTitles: [`${DET}(?:overordnede |felles )?visjon(?:en|er)?(?: .{0,60})?`, "visjon og (?:misjon|verdier)"],
  aimTitles: [
    `${DET}${OVERALL}(?:mål|målsetninger|målsetningen|målsetting(?:er|en|ene)?|delmål|målene|måla|hovedmål|hovudmål|langsiktige mål|samfunnsmål|ambisjon(?:er|en|ene)?)(?: (?:for|med|i|på) .{0,60})?`,
    ...list(String.raw`
      (?:dette|her|hva|det) (?:vil|ønsker) vi(?: \p{L}+){0,4}\?? / vi (?:vil|ønsker)(?: oppnå)? / hvor vil vi\?? / slik vil vi ha det / visjon og mål
    `),
  ],
  activityTitles: [
    `${DET}${OVERALL}(?:tiltak(?:ene|a)?|innsatser|initiativ(?:er)?|aktiviteter|aktivitet|handlinger|handling|prosjekter|strategier)(?: og (?:mål|handlinger|aktiviteter|tiltak|initiativer|milepæler))?`,
    ...list(String.raw`
      (?:dette|slik|her|hva|hvordan|det) (?:gjør|går|setter|arbeider|starter|tar|skal) vi(?: .{0,30})?\?? / vi setter i gang / slik vil vi (?:gjøre|nå (?:det|målet|målene))
      slik når vi (?:målet|målene|måla|dit) / milepæler / handlingsdel(?:en)? / handlingsprogram / veien dit
    `),
  ],
  measureTitles: list(`
    mål / måltall / suksesskriteri(?:e|er|um|ene|et) / indikator(?:er|ene|en|ar)? / resultatmål / effektmål / målepunkt(?:er)? / nøkkeltall / tegn på suksess / kjennetegn
    (?:slik|hvordan) (?:måler|følger) vi.* / kvalitetsmål / målbare? mål / forventet effekt / styringsparametre / vi vet at vi lykkes når
  `),
  purposeTitles: list(
    "formål(?:et)? / føremål(?:et)? / beskrivelse / innhold / hva(?: og hvorfor)? / kort om (?:tiltaket|initiativet) / om (?:tiltaket|initiativet) / hensikt",
  ),
  ownerTitles: list(
    "ansvarlig(?:e)?(?: (?:part|enhet|avdeling|sektor|aktør)(?:er)?)? / ansvarleg / eier / prosjekteier / hvem / ansvar(?:et)? / utføres av / tiltakseier / koordinator",
  ),
  scheduleTitles: list(
    "tidsplan(?:en)? / tid / tidshorisont / når / frist / tidsfrist / periode / tidsramme / framdrift / fremdrift / oppstart og slutt / milepæl(?:er)?",
  ),
  benefitTitles: list(
    "potensial(?:e|er|et|ene)? / gevinst(?:er|ene)? / effektivisering(?:spotensial|sgevinst(?:er)?)? / økonomisk(?:e)? potensial(?:e)?",
  ),

  themeNouns: list(`
    tema(?:er|ene|ane)? / satsingsområde(?:r|ne|ene)? / satsningsområde(?:r|ne|ene)? / innsatsområde(?:r|ne|ene)? / fokusområde(?:r|ne|ene)? / hovedområde(?:r|ne|ene)? / fagområde(?:r|ne|ene)? / spor(?:ene)?
    hovedtema(?:er|ene)? / kapitler / søyler / prioritet(?:er|ene) / prioriteringer / områder / prioriterte områder / delstrategier / avsnitt / hovedsatsinger / satsinger
  `),
  aimNouns: list(
    "mål(?:ene|a)? / målsetning(?:er|ene|en)? / målsetting(?:er|ene|en)? / delmål / ambisjon(?:er|ene|en)? / hovedmål / visjoner",
  ),
  activityNouns: list(
    "innsats(?:er|ene)? / initiativ(?:er|ene)? / tiltak(?:ene|a)? / aktivitet(?:er|ene)? / handling(?:er|ene)? / prosjekt(?:er|ene)? / skritt / delprosjekter / strategier",
  ),
  measureNouns: list(
    "måltall / suksesskriteri(?:er|ene|et|um|e) / indikator(?:er|ene|ar|en)? / målepunkter / effektmål / resultatmål",
  ),

  themeLabels: list(
    String.raw`tema / spor / fokusområde / satsingsområde / satsningsområde / innsatsområde / hovedområde / kapittel / kap\. / avsnitt / område / hovedtema / søyle / prioritet / delstrategi / linje / retning / hovedspor / målområde / punkt / del`,
  ),
  themeLabelLeads: list(
    String.raw`til / ad / vedr\. / vedrørende / om / merknader til / kommentarer til / innspill til`,
  ),
  aimLabels: list("mål / målsetting / målsetning / delmål / hovedmål / hovudmål / ambisjon"),
  initiativeLabels: list(
    "initiativ / innsats / handling / tiltak / aksjon / prosjekt / aktivitet / delprosjekt / strategi",
  ),

  columns: {
    theme: list(
      "tema(?:er)?(?: i .*)? / emne / område / satsingsområde / innsatsområde / fokusområde / avsnitt(?: i .*)? / kapittel(?: i .*)? / spor / vedrørende / punkt",
    ),
    initiative: list(
      "tiltak / innsats(?:er)? / initiativ(?:er)? / handling(?:er)? / aktivitet(?:er)? / prosjekt(?:er)? / hva(?: gjør vi)? / oppgave",
    ),
    aim: list("mål / målsetting(?:er)? / målsetning(?:er)? / delmål / hovedmål / formål / hva vil vi oppnå"),
    indicator: list(
      "indikator(?:er)? / (?:slik|hvordan) måler vi(?: det)? / målepunkt(?:er)? / suksesskriteri(?:e|er|um) / måltall / nøkkeltall / effektmål / resultatmål / måling / kjennetegn / måles på",
    ),
    owner: list("ansvarlig(?:e)?.* / ansvarleg.* / eier / hvem / ansvar / sektor / enhet / avdeling / tiltakseier"),
    schedule: list(
      "tidsplan / frist / når / tid / tidspunkt / periode / tidshorisont / framdrift / ferdig / gjennomføres",
    ),
    remark: list(
      ".*merknad(?:er)? / .*kommentar(?:er)? / høringssvar / høringsinnspill / innspill / høringsuttalelse / svar / synspunkt(?:er)? / uttalelse / innhold i uttalelsen / hovedpunkter",
    ),
    proposal: list(
      "forslag(?: til .*)? / endringsforslag / ønsket endring / anbefaling(?:er)? / foreslått .* / tilråding",
    ),
    answer: list(
      "(?:administrasjonens|kommunedirektørens|rådmannens|sekretariatets|departementets|fylkeskommunens) .* / svar på .* / vurdering / håndtering / oppfølging",
    ),
    party: list(
      "høringspart(?:er)? / høringsinstans(?:er)? / part / avsender / kommune / hvem / organisasjon / innsender / instans",
    ),
    budget: list(
      String.raw`.*1[. ]000 kr.* / .*mill\. kr.* / .*mill\. kroner.* / budsjett.* / kostnad(?:er)?.* / utgift(?:er)?.* / \(?kr\.?\)? / økonomi / bevilgning.* / beløp.* / .*tkr.*`,
    ),
  },
  themeAnaphora: list(
    String.raw`(?:det er |er )?(?:noen|blant|en del) av de (?:\p{L}+ )?(?:temaene|områdene|satsingsområdene) / (?:disse|de) (?:temaene|satsingsområdene|områdene)`,
  ),
  listOpeners: list(
    String.raw`(?:handler|dreier seg|gjelder)(?: (?:f\.eks\.|bl\.a\.|særlig|blant annet|for eksempel))? om / gjelder(?: (?:f\.eks\.|bl\.a\.))? / temaene er / satsingsområdene er / fokusområdene er`,
  ),
  listConjunctions: ["og", "samt"],
  generalTitles: list(`
    generelt / generelle (?:merknader|kommentarer|betraktninger|innspill)(?: .*)? / overordnede (?:merknader|kommentarer|innspill)(?: .*)? / overordnet / avslutning / avsluttende (?:merknader|kommentarer)
    øvrige (?:merknader|kommentarer) / annet / diverse / samlet vurdering / innledende merknader / andre forhold / konklusjon
  `),
};
