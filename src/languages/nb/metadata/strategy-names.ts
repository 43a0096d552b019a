import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** How the strategy that a document is about is named. */
export const strategyNames: Pick<
  MetadataPack,
  "strategyNouns" | "nameLeads" | "nameEnds" | "titled" | "sentInHearing" | "runs" | "behalf" | "after"
> = {
  strategyNouns: list(String.raw`
    (?:[Rr]egional |[Rr]egionale |[Ff]elles )?\p{L}*(?:strategi|politikk|handlingsplan|handlingsprogram|temaplan|kommunedelplan|samfunnsdel|klimaplan|(?<![\p{L}-])plan|pakt|program)(?:en|et|met|a)?
    (?!tids|regulerings|detalj|grunn|område|byggje|reise|undervisnings|møte|økonomi)\p{L}{3,}plan(?:en)?
  `),
  nameLeads: list(
    String.raw`om / av / til / vedrørende / vedr\. / på / over / for / med / angående / bak / i / høring / høyring / forslag / utkast / ang\. / høringsuttalelse / høringssvar`,
  ),
  nameEnds: list(
    "er / var / blir / ble / skal / får / fikk / har / vil / kan / bør / må / sendes / sendt / gir / setter / kommer / går / på høring / vedtatt / godkjent / med / – / -",
  ),
  titled: list(
    String.raw`(?:har|med|bærer|får|under) (?:\p{L}+ )?(?:tittelen|tittel|overskriften|navnet) / tittelen(?: er)? / kalt / heter`,
  ),
  sentInHearing: list(String.raw`
    (?:har|er|ble) .{0,160}?(?:sendt|lagt ut|lagt|sende) .{0,160}?(?:ut )?på (?:\p{L}+ )?(?:høring|høyring)
    (?:la|legger|sender|sendte) .{0,160}?(?:ut )?på (?:\p{L}+ )?(?:høring|høyring)
    (?:har|er|ble) .{0,160}?lagt ut til (?:\p{L}+ )?ettersyn / høring av (?:kommunene|kommuner)
  `),
  runs: list("gjelder / gjeld / løper / dekker / strekker seg / skal gjelde / varer"),
  behalf: list("styret for / sekretariatet for / styringsgruppen for / partene bak"),
  after: ["etter"],
};
