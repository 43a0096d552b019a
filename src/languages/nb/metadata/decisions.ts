import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** The words of recommendations, decisions, votes and attendance, after the minutes that Norwegian municipalities publish. */
export const decisions: Pick<
  MetadataPack,
  | "recommends"
  | "requests"
  | "that"
  | "procedural"
  | "outcomes"
  | "votes"
  | "dissents"
  | "dissentLabels"
  | "motions"
  | "fallen"
  | "meetingEnds"
  | "absentAfter"
  | "absentBefore"
  | "nobody"
> = {
  recommends: list(
    "innstiller / innstilles / innstilte / tilrår / tilrås / tilrådde / rår til / foreslår (?:overfor|for) / anbefaler (?:overfor )?(?:kommunestyret|formannskapet|bystyret|utvalget) / anbefaler",
  ),
  requests: list(
    "ber om / anmoder om / anbefaler / anbefales / foreslår / foreslås / bes / føreslår / avgir / vedtar / oversendes / godkjenner / godkjennes / slutter seg til / tar (?:saken|orienteringen|rapporten)",
  ),
  that: ["at"],
  procedural: list(
    "saken (?:avgjøres|behandles|fremmes|legges fram|legges frem|går|oversendes|sendes|har vært|skal|er|ble)(?!.{0,10}utsatt) .* / innstillingen (?:behandles|går|oversendes|legges) .* / (?:kommunestyret|formannskapet|bystyret|utvalget) (?:fatter|gjør) .*",
  ),
  outcomes: [
    {
      outcome: "rejected",
      patterns: list(`
        ikke (?:godkjent|vedtatt|imøtekommet|tatt til følge) / avvist / avvises / avviste / forkastet / forkastes / avslått / avslås / nedstemt / ble ikke vedtatt / vart ikkje vedteke
        (?:innstillingen|forslaget|tilleggsforslaget|endringsforslaget) (?:falt|fall|ble nedstemt|fekk ikkje fleirtal|ikke vedtatt) / kunne ikke godkjenne
      `),
    },
    {
      outcome: "postponed",
      patterns: list(
        "utsatt / utsettes / utsatte / utsett / utsetjast / sendes tilbake / sendt tilbake / tilbakesendt / trukket / trekkes / tatt av (?:sakslisten|dagsorden|kartet) / (?:på|til) (?:et )?(?:kommende|neste) møte",
      ),
    },
    {
      outcome: "amended",
      patterns: list(String.raw`
        (?:godkj|vedt|vedtek|anbefal|tiltr)\p{L}*[^.;]{0,60}? med (?:følgende |følgjande |den |de |en |et |dog )?(?:\p{L}+ )?(?:endring|tillegg|tilføyelse|unntak|presisering|rettelse|justering|merknad)\p{L}*
        med (?:den|de|følgende|følgjande) (?:endring|tillegg|tilføyelse|presisering)\p{L}* / i endret form / med endringer(?:ne)? / med tillegg av
      `),
    },
    {
      outcome: "approved",
      patterns: list(String.raw`
        (?:enstemmig|samrøystes) (?:vedtatt|godkjent|vedteke|vedteken|godkjend) / godkjent / godkjennes / godkjente / godkjenner / godkjend / (?:vert|blir) godkjend / vedtatt / vedtas / vedtok / vedtar / vedteke / vedteken / vedtek
        bevilget / bevilges / imøtekommet / tatt til følge / tiltrådt / tiltres / som innstilt / innstillingen (?:ble |er )?(?:fulgt|vedtatt|enstemmig) / i samsvar med (?:innstillingen|forslaget|tilrådingen) / i tråd med innstillingen
        slutter seg til / sluttet seg til / sendes (?:ut )?på (?:\p{L}+ )?høring / legges ut (?:på|til) (?:\p{L}+ )?(?:høring|offentlig ettersyn) / anbefales / tilrås / tilrådd / valgt / velges / valde / oppnevnt / oppnevnes / utpekt / fastsatt / fastsettes / besluttet / beslutter / avgir
      `),
    },
    {
      outcome: "noted",
      patterns: list(
        "(?:tatt|tas|tar|tok|teke|vert teken).{0,80}?til (?:orientering|etterretning|vitende|vitande) / til (?:orientering|etterretning|vitende) / drøftet / drøftes / drøfta / orienter(?:t|te)",
      ),
    },
    {
      outcome: "referred",
      patterns: list(
        "oversend(?:es|t|te) / videresend(?:es|t|te) / henvis(?:es|t|te) / sendes (?:videre )?til / vert sendt til",
      ),
    },
  ],
  votes: list(String.raw`
    (?<for>\d{1,3}) (?:stemmer|røyster) (?:for)?(?: \([^()]{1,60}\))? ?(?:mot|i mot) (?<against>\d{1,3})
    (?:vedtatt|godkjent|vedteke) (?:med|mot) (?<for>\d{1,3}) (?:mot|stemmer mot|røyster mot) (?<against>\d{1,3})
    (?<for>\d{1,3}) (?:stemmer|røyster)(?: \([^()]{1,60}\))?(?: og ble vedtatt)? mot (?<against>\d{1,3})
    (?<for>\d{1,3}) (?:stemmer|representanter|medlemmer|røyster)(?: stemte)? for
    (?<against>\d{1,3}) (?:stemmer |representanter |medlemmer |røyster )(?:stemte )?(?:i)?mot
    (?:vedtatt|vedteke) mot (?<against>\d{1,3})
    fikk (?<for>\d{1,3}) stemmer / (?<abstained>\d{1,3}) (?:blanke?|avholdende)
  `),
  dissents: list(`
    stemte (?:i)?mot / stemmer (?:i)?mot / røysta (?:i)?mot / (?:kan|kunne) ikke (?:støtte|slutte seg til|godta|stemme for|tiltre) / (?:tar|tok) forbehold / ønsket (?:å få )?protokollført / ba om (?:å få )?protokollført / leverte (?:følgende )?protokolltilførsel / er imot / var imot
  `),
  dissentLabels: list("mot stemte / imot stemte / mot / imot / stemte mot / mindretallet"),
  motions: list(
    String.raw`foreslo / foreslår / (?:fremmet|fremma|fremjet|la fram|la frem|satte fram|sette fram) (?:følgende |et |følgjande )?(?:\p{L}*forslag|framlegg)(?:et)? / tilleggsforslag(?:et)? / endringsforslag(?:et)? / alternativt forslag`,
  ),
  fallen: list(String.raw`
    \p{L}*(?:forslag|framlegg)(?:et|ene)? (?:fra .{1,40}? )?falt / \p{L}*(?:forslag|framlegg)(?:et|ene)? (?:fra .{1,40}? )?(?:ble|er|vart|blei) (?:dermed |derfor )?(?:ikke vedtatt|ikkje vedteke|nedstemt|forkastet|avvist) / \p{L}*framlegget fall / (?:falt|fall) (?:mot|med) \d
  `),
  meetingEnds: list("møtet (?:ble )?(?:hevet|slutt(?:et)?|avsluttet|satt|startet|heva)(?: .{0,60})?"),
  absentAfter: list(
    "hadde (?:meldt )?forfall / har meldt forfall / meldte forfall / møtte ikke / var ikke til stede / var fraværende / fratrådte(?: .{0,40})? / var forhindret",
  ),
  absentBefore: list(
    "forfall(?: meldt)?(?: fra)? / meldt forfall / følgende (?:medlemmer )?hadde (?:meldt )?forfall / fraværende / ikke møtt / frafall",
  ),
  nobody: ["ingen", "-", "–"],
};
