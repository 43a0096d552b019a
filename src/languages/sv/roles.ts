import { list } from "../list.ts";
import type { RolePack } from "../types/roles.ts";

const DET = "(?:våra |vår |vårt |kommunens |strategins |planens |programmets |regionens |de |den |det )?";
const OVERALL =
  "(?:övergripande |strategiska? |tvärgående |gemensamma? |politiska? |långsiktiga? |konkreta? |centrala? |särskilda |prioriterade )*";

/** Headings and labels of Swedish plans, programmes, official memorandums (tjänsteskrivelse) and statements (yttrande). */
export const roles: RolePack = {
  framingTitles: list(String.raw`
    förord.* / inledning / introduktion / innehåll(?:sförteckning)? / sammanfattning.* / bakgrund.* / läsanvisning(?:ar)? / om (?:strategin|planen|programmet|policyn|.*processen) / nuläge(?:t)?.* / status.* / var står vi.* / var är vi.*
    utgångspunkt(?:er|en)? / ekonomi.* / finansiering.* / budget.* / uppföljning.* / utvärdering.* / organisation.* / organisering.* / process(?:en)? / fortsatt arbete / bilag(?:a|or).* / källor / litteratur.* / ordlista / begrepp / definitioner / kontakt.*
    (?:gemensamma )?utmaningar(?:na)? / omvärldsanalys / ramar / styrdokument.* / värderingar / värdegrund.* / principer.* / metod.* / dialog.* / genomförande / implementering(?:en)? / tidsplan.* / remiss(?:en)? / samråd / lagstiftning.* / lagstöd.*
    uppdrag(?:et)? / syfte och avgränsning / läs mer.* / fakta.* / exempel.* / så läser du.* / koppling(?:en)? till .* / varför .*\? / länkar? / vad händer nu\?? / ikraftträdande.* / revidering.* / avgränsning.* / ansvarsfördelning
  `),
  visionTitles: [
    `${DET}(?:övergripande |gemensamma )?vision(?:en|er)?(?: .{0,60})?`,
    "vision och (?:uppdrag|värderingar)",
  ],
  aimTitles: [
    `${DET}${OVERALL}(?:mål|målsättning(?:ar|en|arna)?|delmål|målen|huvudmål|inriktningsmål|effektmål|etappmål|årsmål|målbild(?:er|en)?|ambition(?:er|en|erna)?)(?: (?:för|med|i|på) .{0,60})?`,
    ...list(
      String.raw`(?:detta|det här|här|vad|det) (?:vill|önskar) vi(?: \p{L}+){0,4}\?? / vi vill(?: uppnå)? / vart vill vi\?? / vision och mål`,
    ),
  ],
  activityTitles: [
    `${DET}${OVERALL}(?:insatser(?:na)?|åtgärder(?:na)?|initiativ(?:en)?|aktiviteter(?:na)?|aktivitet|åtgärd|projekt(?:en)?|strategier)(?: och (?:mål|åtgärder|aktiviteter|insatser|initiativ|milstolpar))?`,
    ...list(String.raw`
      (?:detta|så|så här|här|vad|hur|det) (?:gör|går|sätter|arbetar|börjar|tar|ska) vi(?: .{0,30})?\?? / vi sätter i gång / så ska vi (?:göra|nå (?:dit|målet|målen)) / så når vi (?:målet|målen|dit) / milstolpar / handlingsplan / vägen dit
    `),
  ],
  measureTitles: list(`
    mål / måltal / målvärde(?:n)? / framgångsfaktor(?:er)? / indikator(?:er|erna|n)? / resultatmål / effektmål / mått / nyckeltal / tecken på framgång / (?:så|hur) (?:mäter|följer) vi.* / mätbara? mål / förväntad effekt / vi vet att vi lyckats när / kvalitetsmått
  `),
  purposeTitles: list(
    "syfte(?:t)? / beskrivning / innehåll / vad(?: och varför)? / kort om (?:åtgärden|insatsen) / om (?:åtgärden|insatsen) / ändamål",
  ),
  ownerTitles: list(
    "ansvarig(?:a)?(?: (?:part|enhet|nämnd|förvaltning|avdelning|aktör)(?:er)?)? / ägare / projektägare / vem / ansvar(?:et)? / utförs av / ansvarig nämnd",
  ),
  scheduleTitles: list(
    "tidsplan(?:en)? / tid / tidshorisont / när / frist / tidsfrist / period / tidsram / start och slut / milstolp(?:e|ar) / klart senast",
  ),
  benefitTitles: list(
    "potential(?:en|er)? / vinst(?:er|erna)? / nytt(?:a|or) / effektivisering(?:spotential|svinst(?:er)?)? / ekonomisk potential / besparing(?:ar)?",
  ),

  themeNouns: list(`
    tema(?:n|t|områden|områdena)? / satsningsområde(?:n|na)? / insatsområde(?:n|na)? / fokusområde(?:n|na)? / huvudområde(?:n|na)? / målområde(?:n|na)? / utvecklingsområde(?:n|na)? / fackområde(?:n|na)? / spår(?:en)? / huvudteman / kapitel / pelare / prioriteringar / områden / prioriterade områden / delstrategier / avsnitt
  `),
  aimNouns: list(
    "mål(?:en)? / målsättning(?:ar|arna|en)? / delmål / ambition(?:er|erna|en)? / huvudmål / inriktningsmål / visioner",
  ),
  activityNouns: list(
    "insats(?:er|erna)? / initiativ(?:en)? / åtgärd(?:er|erna)? / aktivitet(?:er|erna)? / projekt(?:en)? / steg / delprojekt / uppdrag",
  ),
  measureNouns: list(
    "måltal / målvärden / framgångsfaktor(?:er|erna)? / indikator(?:er|erna|n)? / mått / nyckeltal / effektmål / resultatmål",
  ),

  themeLabels: list(
    String.raw`tema / spår / fokusområde / satsningsområde / insatsområde / huvudområde / målområde / utvecklingsområde / kapitel / kap\. / avsnitt / område / huvudtema / pelare / prioritering / delstrategi / inriktning / punkt / del`,
  ),
  themeLabelLeads: list(
    String.raw`till / ad / ang\. / angående / om / synpunkter på / kommentarer till / kommentarer på`,
  ),
  aimLabels: list("mål / målsättning / delmål / huvudmål / inriktningsmål / ambition"),
  initiativeLabels: list("initiativ / insats / åtgärd / aktivitet / projekt / delprojekt / strategi"),

  columns: {
    theme: list(
      "tema(?:n)?(?: i .*)? / ämne / område / satsningsområde / insatsområde / fokusområde / målområde / avsnitt(?: i .*)? / kapitel(?: i .*)? / spår / rör / punkt",
    ),
    initiative: list(
      "åtgärd(?:er)? / insats(?:er)? / initiativ / aktivitet(?:er)? / projekt / vad(?: gör vi)? / uppgift",
    ),
    aim: list("mål / målsättning(?:ar)? / delmål / huvudmål / inriktningsmål / syfte / vad vill vi uppnå"),
    indicator: list(
      "indikator(?:er)? / (?:så|hur) mäter vi(?: det)? / mått / framgångsfaktor(?:er)? / måltal / nyckeltal / effektmål / resultatmål / mätning / mäts genom",
    ),
    owner: list("ansvarig(?:a)?.* / ägare / vem / ansvar / nämnd / förvaltning / enhet / avdelning"),
    schedule: list("tidsplan / frist / när / tid / tidpunkt / period / tidshorisont / klart(?: senast)? / genomförs"),
    remark: list(
      ".*synpunkt(?:er)? / .*kommentar(?:er)? / remissvar / yttrande / inkommet yttrande / svar / inspel / innehåll i yttrandet / huvudpunkter",
    ),
    proposal: list("förslag(?: till .*)? / ändringsförslag / önskad ändring / rekommendation(?:er)? / föreslagen .*"),
    answer: list(
      "(?:förvaltningens|kommunens|nämndens|sekretariatets|departementets|regionens) .* / svar på .* / bedömning / hantering / bemötande",
    ),
    party: list("remissinstans(?:er)? / part / avsändare / kommun / vem / organisation / instans"),
    budget: list(
      String.raw`.*1[. ]000 kr.* / .*mnkr.* / .*miljoner kronor.* / budget.* / kostnad(?:er)?.* / utgift(?:er)?.* / \(?kr\)? / ekonomi / anslag.* / belopp.* / .*tkr.*`,
    ),
  },
  themeAnaphora: list(
    String.raw`(?:det är |är )?(?:några|bland|en del) av de (?:\p{L}+ )?(?:temana|områdena|satsningsområdena) / (?:dessa|de) (?:teman|områden|satsningsområden|fokusområden)`,
  ),
  listOpeners: list(
    String.raw`(?:handlar|gäller|rör)(?: (?:t\.ex\.|bl\.a\.|särskilt|bland annat|till exempel))? om / gäller(?: (?:t\.ex\.|bl\.a\.))? / temana är / fokusområdena är / satsningsområdena är`,
  ),
  listConjunctions: ["och", "samt"],
  generalTitles: list(`
    allmänt / generellt / (?:allmänna|generella|övergripande) (?:synpunkter|kommentarer|reflektioner)(?: .*)? / övergripande / avslutning / avslutande (?:synpunkter|kommentarer) / övriga (?:synpunkter|kommentarer) / övrigt / diverse / samlad bedömning / inledande synpunkter / slutsats(?:er)?
  `),
};
