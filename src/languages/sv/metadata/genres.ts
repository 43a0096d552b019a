import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** What tells the kinds of Swedish documents apart. */
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
    minutes: list(
      "(?:sammanträdes|besluts|mötes|arbetsutskotts)?protokoll(?:et)?(?:sutdrag)? / protokollsutdrag / utdrag ur protokoll / minnesanteckningar / kallelse / föredragningslista / dagordning / (?:protokoll|kallelse|dagordning) (?:från|för|till|över|fört) .*",
    ),
    memo: list(
      String.raw`tjänste(?:skrivelse|utlåtande)(?:n|t)? / (?:pro memoria|promemoria|pm) / (?:intern|kort )?\s?(?:skrivelse|notering|underlag) / utredning / arbetsmaterial / informationsskrivelse / remissammanställning`,
    ),
    "hearing-response": list(`
      (?:remissvar|remissyttrande|yttrande)(?:t|et)? / svar på (?:remiss|remissen|samråd).* / remiss(?: [–-])? svar / synpunkter på(?: .{0,60})? / (?:kommunens |förslag till )?yttrande (?:över|om|avseende|angående|gällande).* / samrådsyttrande / kommentarer (?:till|på)(?: .{0,40})? (?:remiss|utkast|förslag)(?:en|et)?
    `),
    "op-ed": list(
      "debatt(?:artikel|inlägg)?(?:en|et)? / insändare(?:n)? / ledare(?:n)? / krönika(?:n)? / kommentar(?:en)? / replik(?:en)? / öppet brev / åsikt / opinion / kulturdebatt / blogg(?:inlägg)?",
    ),
    news: list("nyhet(?:er)? / pressmeddelande / artikel / reportage / intervju / aktuellt / nyhetsbrev"),
    strategy: list(
      String.raw`\p{L}*-?(?:strategi|policy|plan|handlingsplan|program|handlingsprogram|vision|översiktsplan)(?:n|en|et|met)?`,
    ),
  },
  responseSummaries: list(String.raw`
    (?:sammanställning|sammanfattning|genomgång|redogörelse|översikt|behandling)(?:en)? (?:av|över|för) (?:de )?(?:\p{L}+ )?(?:remissvar|remissyttranden|yttranden|synpunkter|inkomna)(?:en|na)? / inkomna (?:remissvar|yttranden|synpunkter) / remissammanställning / samrådsredogörelse
  `),
  hearingWords: list(String.raw`remiss\p{L}* / remitter\p{L}* / samråd\p{L}*`),
  publication: list(`
    (?:artikeln|debattartikeln|inlägget|insändaren|ledaren|texten|krönikan) (?:är|har|var|publicerades)(?: tidigare| ursprungligen)? ?(?:varit )?(?:publicerad|publicerats|publicerades|tryckt)? / (?:först )?(?:publicerad|publicerades|tryckt|utgiven|uppdaterad)(?: den)? / publicerad i
  `),
  firstPerson: list("jag / vi / mig / min / mitt / mina / oss / vår / vårt / våra"),
  salutations: list("hej / till den det berör / kära / bäste / härmed (?:lämnas|avges|översänds)"),
  closings: list(
    "(?:med )?(?:vänlig|vänliga) hälsning(?:ar)? / på (?:.{2,40} )?(?:uppdrag|vägnar)(?: av)? / enligt uppdrag / mvh / för .{2,40}(?:kommun|stad|nämnden|styrelsen)",
  ),
  attention: list(String.raw`att\.?`),
  strategyTitles: list(String.raw`
    (?:övergripande |gemensamma )?(?:vision|värderingar|värdegrund)(?:en)?(?: .{0,50})? / (?:.{0,40} )?(?:mål|målsättningar|delmål|målbild|inriktningsmål)(?:en)?(?: .{0,40})? / (?:.{0,30} )?(?:satsnings|insats|fokus|huvud|mål|utvecklings)område(?:n|na)?.{0,60}
    (?:konkreta )?(?:åtgärder|insatser|initiativ|aktiviteter)(?: .{0,40})? / (?:initiativ|insats|åtgärd|tema|spår|mål|fokusområde|insatsområde|målområde) ?\d+.{0,100} / framgångsfaktor(?:er)? / indikator(?:er)? / syfte / tidsplan / ansvarig / ansvar / handlingsplan(?:en)? / förord / uppföljning(?: .{0,30})? / (?:så|detta) (?:vill|gör|ska) vi.{0,40} / genomförande
  `),
  adopted: list(
    "(?:antagen|antaget|antagna|beslutad|fastställd|fastställt|godkänd)(?: (?:av|i|den))? / antas (?:av|i)",
  ),
};
