import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** What tells the kinds of Norwegian documents apart. */
export const kinds: Pick<
  MetadataPack,
  | "genres"
  | "responseSummaries"
  | "hearingWords"
  | "publication"
  | "firstPerson"
  | "salutations"
  | "closings"
  | "attention"
  | "strategyTitles"
  | "adopted"
> = {
  genres: {
    minutes: list(`
      (?:møte|vedtaks)?(?:protokoll|referat)(?:en|et|er)? / saksprotokoll / særutskrift / møtebok / møteinnkalling / saksliste / innkalling / saksframlegg / saksfremlegg / utskrift av møtebok
      (?:møteprotokoll|protokoll|referat|saksliste) (?:fra|for|av|til) .*
    `),
    memo: list(String.raw`
      (?:saks|bakgrunns|internt? |status|orienterings|arbeids|drøftings|kort )?\s?notat(?:et)? / internt notat / høringsnotat / memo / arbeidsdokument / orientering / utredning
    `),
    "hearing-response": list(`
      hørings?(?:uttalelse|svar|innspill|uttale)(?:n|et)? / høyrings(?:fråsegn|svar|uttale) / fråsegn / uttalelse (?:om|til|vedrørende|i høring) / innspill til(?: .{0,60})? / svar på høring(?:en)? / merknader til(?: .{0,40})? (?:høring|utkast|forslag)(?:en|et)?
      høring(?: [–-])? svar / kommentarer til(?: .{0,40})? (?:høring|utkast|forslag)(?:en|et)?
    `),
    "op-ed": list(
      "kronikk(?:en)? / debatt(?:innlegg(?:et)?)? / leserbrev(?:et)? / leserinnlegg / leder(?:en)? / kommentar(?:en)? / innlegg(?:et)? / replikk / åpent brev / meninger / ytring / lesarbrev",
    ),
    news: list(
      "nyhet(?:er)? / nyhende / pressemelding / artikkel / reportasje / intervju / aktuelt / nyhetsbrev / nyheitsmelding",
    ),
    strategy: list(
      String.raw`\p{L}*-?(?:strategi|politikk|plan|handlingsplan|handlingsprogram|program|temaplan|kommunedelplan|samfunnsdel|visjon)(?:en|et)?`,
    ),
  },
  responseSummaries: list(String.raw`
    (?:oppsummering|sammendrag|sammenstilling|gjennomgang|behandling|oversikt|vurdering|merknadsbehandling)(?:en)? (?:av|over) (?:de )?(?:\p{L}+ )?(?:hørings\s?(?:svar|uttalelser|innspill)|innspill|merknader|høringsuttalelser)(?:ene)? / innkomne (?:høringssvar|høringsuttalelser|merknader|innspill) / høringsnotat / merknadsbehandling
  `),
  hearingWords: list(String.raw`høring\p{L}* / høyring\p{L}* / offentlig ettersyn`),
  publication: list(`
    (?:kronikken|artikkelen|innlegget|debattinnlegget|leserbrevet|lederen|teksten|kommentaren) (?:er|ble|har vært|sto|stod)(?: tidligere| opprinnelig| først)? (?:publisert|trykt|trykket|gjengitt|på trykk)
    (?:først )?(?:publisert|trykt|utgitt|oppdatert|sist oppdatert)(?: den)? / sto på trykk i
  `),
  firstPerson: list("jeg / eg / vi / meg / min / mitt / mine / oss / vår / vårt / våre"),
  salutations: list(
    "kjære / til rette vedkommende / hei / vi viser til (?:høring|brev|oversendelse) / viser til (?:høring|brev|høringsbrev) / det vises til",
  ),
  closings: list(
    String.raw`(?:med )?(?:vennlig|venleg) hils(?:en|ing|ener) / med (?:venleg )?helsing / på (?:.{2,40} )?vegne(?: av)? / mvh\.? / med hilsen`,
  ),
  attention: list(String.raw`att\.? / v/`),
  strategyTitles: list(String.raw`
    (?:overordnede |felles )?(?:visjon|verdier)(?:en)?(?: .{0,50})? / (?:.{0,40} )?(?:mål|målsettinger|målsetninger|delmål|hovedmål)(?:ene)?(?: .{0,40})? / (?:.{0,30} )?(?:satsings|satsnings|innsats|fokus|hoved)områder?(?:ne|ene)?.{0,60}
    (?:konkrete )?(?:tiltak|innsatser|initiativer|aktiviteter|handlinger|strategier)(?: .{0,40})? / (?:initiativ|innsats|handling|tiltak|tema|spor|mål|fokusområde|satsingsområde|innsatsområde) ?\d+.{0,100}
    suksesskriteri(?:e|er|um) / indikator(?:er)? / formål / tidsplan / ansvarlig / ansvar / handlings(?:plan|program|del)(?:en|met)? / forord / oppfølging(?: .{0,30})? / (?:slik|dette) (?:vil|gjør|skal) vi.{0,40} / gjennomføring / rullering
  `),
  adopted: list("(?:endelig |politisk )?(?:vedtatt|godkjent|vedteke|vedteken)(?: (?:av|i|på))?  / vedtas (?:av|i) "),
};
