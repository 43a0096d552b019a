import type { MetadataPack } from "../../types/metadata.ts";

/** What tells the kinds of documents apart. */
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
    minutes: [
      "(?:beslutnings|møde|kort )?referat(?:er)?",
      "(?:udskrift af )?(?:beslutnings|møde)?protokol(?:len)?",
      "udskrift af beslutningsprotokol(?:len)?",
      "dagsorden(?: og referat)?",
      "åben (?:dagsorden|protokol)",
      "mødeindkaldelse",
      "beslutningsprotokol",
      "(?:referat|protokol|dagsorden) (?:af|fra|for|til) .*",
    ],
    memo: [
      "(?:sags|høringsnotat|baggrunds|intern(?:t)? |status|cover|kort |orienterings|lednings|beslutnings|arbejds)?\\s?notat(?:ark|et)?",
      "høringsnotat",
      "memo",
      "hvidbog",
      "arbejdspapir",
      "internt notat",
      "orienteringsnotat",
      "notits",
      "oplæg til drøftelse",
    ],
    "hearing-response": [
      "hørings\\s?svar(?:et)?",
      "høringsudtalelse",
      "høringsbrev svar",
      "svar på høring(?:en)?",
      "bemærkninger (?:til|i forbindelse med)(?: .{0,40})? (?:høring|udkast|forslag)(?:en|et)?",
      "kommentarer til(?: .{0,40})? (?:høring|udkast|forslag)(?:en|et)?",
      "udtalelse (?:om|til|vedrørende)",
    ],
    "op-ed": [
      "kronik(?:ken)?",
      "debat(?:indlæg(?:get)?)?",
      "læserbrev(?:et)?",
      "leder(?:en)?",
      "kommentar(?:en)?",
      "klumme(?:n)?",
      "synspunkt",
      "(?:debat)?indlæg(?:get)?",
      "replik",
      "åbent brev",
      "opinion",
      "holdning",
      "blog(?:indlæg)?",
    ],
    news: ["nyhed(?:er)?", "pressemeddelelse", "artikel", "reportage", "interview", "aktuelt", "nyhedsbrev"],
    strategy: ["\\p{L}*-?(?:strategi|politik|plan|handlingsplan|handleplan|program|pagt|vision)(?:en|ken|met)?"],
  },
  responseSummaries: [
    "(?:sammenfatning|opsamling|sammendrag|resum[eé]|opsummering|gennemgang|behandling|håndtering|oversigt|samling|notat|hvidbog|vurdering|bearbejdning)(?:en|et)? (?:af|over|om|på|vedrørende) (?:de )?(?:\\p{L}+ )?hørings\\s?svar(?:ene)?",
    "høringsnotat",
    "indkomne hørings\\s?svar",
    "høringsopsamling",
    "hvidbog",
  ],
  hearingWords: ["hørings?\\p{L}*", "hørings"],
  publication: [
    "(?:kronikken|artiklen|indlægget|debatindlægget|læserbrevet|lederen|klummen|teksten|kommentaren) (?:er|blev|har været)(?: tidligere| oprindeligt?| første gang)? (?:bragt|offentliggjort|trykt|publiceret|udgivet)",
    "bragt i",
    "(?:først )?(?:offentliggjort|publiceret|udgivet|opdateret)(?: den| d\\.)?",
    "artikel fra",
  ],
  firstPerson: ["jeg", "vi", "mig", "min", "mit", "mine", "os", "vores", "vort", "vore"],
  salutations: ["kære", "til rette vedkommende", "att\\.?", "hermed (?:følger|fremsendes|afgives)", "goddag"],
  attention: ["att\\.?", "til att\\.?"],
  closings: [
    "(?:med )?venlige? hilsen(?:er)?",
    "på (?:.{2,40} )?vegne(?: af)?",
    "de bedste hilsner",
    "mvh\\.?",
    "p\\.? ?k\\.? ?v\\.?",
  ],
  strategyTitles: [
    "(?:\\p{L}+s? )?(?:overordnede |fælles )?(?:vision|mission|værdier)(?:en|er)?(?: .{0,50})?",
    "(?:.{0,40} )?(?:mål|målsætninger|delmål)(?:ene)?(?: .{0,40})?",
    "(?:.{0,30} )?(?:indsats|fokus|satsnings|hoved)områder?(?:ne)?.{0,60}",
    "(?:konkrete )?(?:indsatser|initiativer|tiltag|aktiviteter|handlinger)(?: .{0,40})?",
    "(?:initiativ|indsats|handling|tiltag|tema|spor|pejlemærke|mål|fokusområde|indsatsområde) ?\\d+.{0,100}",
    "succeskriteri(?:e|er|um)",
    "indikator(?:er)?",
    "formål",
    "tidsplan",
    "ansvarlig",
    "ansvar(?:lige)?",
    "handlings?plan(?:en)?",
    "forord",
    "opfølgning(?: .{0,30})?",
    "(?:sådan|det) (?:vil|gør) vi.{0,40}",
    "implementering",
  ],
  adopted: [
    "(?:endeligt |politisk )?(?:vedtaget|godkendt|besluttet|tiltrådt)(?: (?:af|i|på))? ",
    "vedtages? (?:af|i) ",
  ],
};
