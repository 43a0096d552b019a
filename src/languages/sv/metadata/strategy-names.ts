import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** How the strategy that a document is about is named. */
export const strategyNames: Pick<
  MetadataPack,
  "strategyNouns" | "nameLeads" | "nameEnds" | "titled" | "sentInHearing" | "runs" | "behalf" | "after"
> = {
  strategyNouns: list(String.raw`
    (?:[Rr]egional |[Rr]egionala |[Gg]emensam )?\p{L}*(?:strategi|policy|handlingsplan|handlingsprogram|utvecklingsplan|(?<![\p{L}-])plan|program)(?:n|en|er|met)?
    (?!tids|detalj|grund|områdes|lek|rese|under|mötes|budget|lektions)\p{L}{3,}plan(?:en)?
  `),
  nameLeads: list(
    String.raw`om / av / till / angående / ang\. / på / över / för / med / bakom / i / remiss / förslag / utkast / avseende / gällande / yttrande / remissvar`,
  ),
  nameEnds: list(
    "är / var / blir / blev / ska / får / fick / har / vill / kan / bör / måste / skickas / skickats / ger / sätter / kommer / går / på remiss / antagen / antagits / godkänd / med / – / -",
  ),
  titled: list(
    String.raw`(?:har|med|bär|får|under) (?:\p{L}+ )?(?:titeln|titel|rubriken|namnet) / titeln(?: är)? / kallad / heter`,
  ),
  sentInHearing: list(String.raw`
    (?:har|är|blev) .{0,160}?(?:skickat|sänt|skickats|sänts|remitterat|ute) .{0,160}?(?:ut )?(?:på|för) (?:\p{L}+ )?(?:remiss|samråd|yttrande)
    (?:skickar|skickade|sänder|sände) .{0,160}?(?:ut )?(?:på|för) (?:\p{L}+ )?(?:remiss|samråd|yttrande) / har remitterat / remitterade / har (?:gett|berett) .{0,100} (?:möjlighet|tillfälle) att (?:yttra sig|lämna synpunkter) / remiss av
  `),
  runs: list("gäller / löper / sträcker sig / omfattar / ska gälla / avser"),
  behalf: list("styrelsen för / sekretariatet för / styrgruppen för / parterna bakom"),
  after: ["efter"],
};
