import { list } from "../list.ts";
import type { CommentPack } from "../types/comments.ts";
import { stances } from "./stances.ts";

const DRAFT =
  "(?:utkastet|förslaget|planförslaget|strategin|planen|remissförslaget|programmet|betänkandet|utredningen|promemorian|strategiförslaget)";

/** Who speaks in Swedish statements, and what in them is no remark. */
export const comments: CommentPack = {
  ...stances,
  firm: list(
    String.raw`sakna(?:r|s) / efterlys(?:er|s) / efterfrågas / det saknas / framgår (?:det )?inte / står (?:mycket )?lite om / bör / borde / kan med fördel / skulle (?:\p{L}+ ){0,3}(?:med fördel|eventuellt|gärna) / tillstyrker / avstyrker`,
  ),
  aboutDraft: list(
    "avsnittet / strategin / texten / utkastet / förslaget / planen / planförslaget / remissförslaget / programmet / temat / kapitlet / målet / målen / betänkandet / utredningen / principen",
  ),
  turnConjunctions: list("men / om än / medan / däremot / emellertid / dock / även om"),
  turnAdverbs: list("dock / däremot / emellertid / å andra sidan / men / samtidigt som / trots allt / likväl"),
  newPoint: list(
    "dessutom / vidare / slutligen / därutöver / därtill / samtidigt / likaså / för övrigt / för det andra / för det tredje / på motsvarande sätt / ytterligare / när det gäller / däremot / avslutningsvis",
  ),
  summarySubjects: list(String.raw`
    (?:i )?(?:detta|det) (?:avsnitt|kapitel|tema)(?:et)? / (?:avsnittet|kapitlet|temat|området) (?:handlar|beskriver|innehåller|omfattar|tar|behandlar)
    ${DRAFT} (?:till \p{L}+ )?(?:lägger|innehåller|bygger|beskriver|omfattar|sätter|handlar|pekar|består|inför|betonar|föreslår|rymmer|fastställer|har|anger|utgår)
    (?:departementet|regionen|regeringen|staten|myndigheten|bolaget|styrelsen|skr|sekretariatet|länsstyrelsen|utredaren) (?:lägger|bedömer|föreslår|förväntar|räknar|vill|har|remitterade|skickade|anger) / i (?:utkastet|förslaget|strategin|planen|remissförslaget|programmet) / det (?:föreslås|framgår|anges) (?:i \p{L}+ )?(?:att)? / målet är / huvudmålet är
  `),
  announcements: list(`
    följande (?:synpunkter|kommentarer|yttrande|remissvar) / (?:synpunkterna|kommentarerna) (?:nedan|följer) / nedanstående synpunkter / (?:avger|lämnar|avlämnar) (?:härmed )?(?:följande )?(?:yttrande|remissvar|synpunkter) / tack(?:ar)? för möjligheten / återges nedan / har (?:beretts|getts|fått) (?:tillfälle|möjlighet) att
  `),
  procedure: list(`
    (?:på|ut på|för) remiss / remisstid(?:en)? / svarstid(?:en)? / sista svarsdag / vid (?:sitt )?sammanträde(?:t)? / kopia (?:av|till) / informationsmöte / senast den / behandla(?:r|s|t) (?:ärendet|yttrandet) / kommunens kostnad(?:er)? / ryms inom ramen / har inga (?:direkta )?ekonomiska konsekvenser / har remitterats
  `),
  respondents: list(
    "kommunen / kommunfullmäktige / kommunstyrelsen / nämnden / vi / förvaltningen / kommunledningskontoret / stadsledningskontoret / utskottet / föreningen / regionfullmäktige / regionen / rådet / organisationen / styrelsen / kontoret",
  ),
  remarkTitles: list(`
    .*(?:synpunkt(?:er|erna)?|kommentar(?:er|erna)?|remissvar(?:et)?|yttrande(?:t)?|inspel|ställningstagande(?:n|t)?|bedömning(?:ar|en)?|rekommendationer|överväganden)(?: (?:till|på|om|över|avseende|från|av|för) .*)?
    (?:kommunens|nämndens|vår|våra) (?:hållning|svar|syn|synpunkter|inställning).* / remissvar.*
  `),
  silentTitles: list(`
    beslut.* / förslag till beslut.* / kommunstyrelsens förslag.* / ekonomi(?:ska konsekvenser)? / bilag(?:a|or).* / lagstöd / lagrum / bakgrund(?! till synpunkter).* / ärendebeskrivning / ärendet / sammanfattning(?: av ärendet)? / tidigare behandling.*
    kommunikation / fortsatt process / beslutsunderlag / beslutsgång / protokoll.* / yrkanden?.* / proposition(?:sordning)?.* / reservation(?:er)?.* / barnkonsekvensanalys.* / underlag för beslut / justering.* / beslutet skickas till
  `),
  closings: list(
    "med (?:vänlig|vänliga) hälsning(?:ar)? / (?:vänlig|vänliga) hälsning(?:ar)? / på uppdrag av / för (?:kommunstyrelsen|kommunfullmäktige|nämnden|kommunen) / mvh / enligt uppdrag / i detta ärende har / detta yttrande har beslutats",
  ),
  partyNames: list(String.raw`
    \p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,4} (?:kommun|stad)
    Region \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?
  `),
  organisationNames: list(String.raw`
    (?:Föreningen|Stiftelsen)(?: (?:\p{Lu}[\p{L}-]+|för|i|och|av)){1,5}
    (?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}?[\p{L}-]*(?:förening|förbund|förbundet|företagarförening|hembygdsförening|intresseförening|samfällighet|bolag|sammanslutning|[Rr]åd)
    (?:SKR|LRF|LO|TCO|SACO|Företagarna|Vårdförbundet|Kommunal|Naturskyddsföreningen|Länsstyrelsen(?: i \p{Lu}[\p{L}-]+(?: län)?)?|Trafikverket|Naturvårdsverket|Boverket|Skolverket|Socialstyrelsen)
    (?:Svensk|Svenska|Sveriges) \p{Lu}?[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?
  `),
  groupNames: list(String.raw`
    De (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+|övriga|flesta|små|mindre|större) (?:kommunerna|remissinstanserna|organisationerna|föreningarna)
    (?:Flera|En rad|Några|Alla|Samtliga|Enstaka|Flertalet|Merparten av|De flesta|Många) (?:av )?(?:kommuner|kommunerna|remissinstanser|remissinstanserna|organisationer|organisationerna|föreningar)
  `),
  speakerLeads: list("både / från / även / för / enligt / såväl"),
  invertedVerbs: list(
    "vill / kan / måste / ska / har / är / finner / anser / önskar / föreslår / stödjer / tillstyrker / avstyrker / saknar / rekommenderar / ser / efterlyser / varnar / pekar / uppmanar",
  ),
  speechVerbs: list(String.raw`
    anser / menar / upplyser / finner / önskar / föreslår / undrar / påpekar / pekar / anför / noterar / stödjer / stöder / tillstyrker / avstyrker / saknar / efterlyser / gläder sig / ser (?:positivt|gärna|med|fram) / instämmer / ställer sig / befarar / varnar / uppmanar / rekommenderar
    är (?:\p{L}+ )?(?:eniga?|oeniga?|emot|oroade?|glada?|nöjda?|positiva?|kritiska?) / kan (?:\p{L}+ )?(?:inte )?(?:stödja|ställa|godta|acceptera|tillstyrka) / har (?:inga|inget|ingen) (?:\p{L}+ )?(?:synpunkter|erinran|att erinra) / hänvisar / berömmer / välkomnar / bifaller / ber / avvisar / motsätter / tvivlar / kräver / förordar
  `),
  noSpeakers: list(
    "det / där / den / detta / dessa / de / förslaget / utkastet / strategin / planen / programmet / målet / temat / kapitlet / avsnittet / vi / jag / kommunen / nämnden / här / man / alla / några / många / flera / när",
  ),
  pluralParty: { plural: "kommuner", singular: "kommun" },
  proposalTitles: list(
    "(?:konkreta |övriga )?(?:förslag|ändringsförslag|rättelser|textförslag|rekommendationer|konkreta synpunkter)(?: till .*)?",
  ),
  weakProposal: list(
    String.raw`måste / behöver(?: \p{L}+)? / kräver / krävs / förväntar / hoppas / underskattar / överskattar / nöjer sig med / alltför / lågt prioriterad(?:e|t)? / uppdateras / rättas / strykas`,
  ),
  weakSupport: list(
    String.raw`är (?:\p{L}+ )?(?:klok(?:t|a)?|relevanta?|bra|god|gott|rätt|riktig(?:t|a)?|viktig(?:t|a)?|nyttig(?:t|a)?|ambitiös(?:t|a)?|rimlig(?:t|a)?) / känner igen (?:oss|sig) / beröm till`,
  ),
  councils: list(
    "pensionärsrådet / kommunala pensionärsrådet / funktionshinderrådet / rådet för funktionshinderfrågor / tillgänglighetsrådet / ungdomsrådet / ungdomsfullmäktige / elevrådet / brukarrådet / näringslivsrådet / kulturrådet / folkhälsorådet / barnrättsrådet",
  ),
  reportingVerbs: list(
    "gjort gällande / gör gällande / diskuterat / understryker / stödjer / varnar / befarar / uppmanar / uttalat / uttalar / noterar / noterat / pekar på / pekat på / anser / anför / anfört / önskar / föreslår / skriver / har föreslagit / påpekar / upplyser / efterlyser / saknar / rekommenderar / tillstyrker / avstyrker",
  ),
  answerers: list(
    "sekretariatet / förvaltningen / kommunledningskontoret / departementet / styrgruppen / myndigheten / regionen / länsstyrelsen / stadsbyggnadskontoret",
  ),
  answerMarks: list("s? (?:svar|kommentar(?:er)?|bedömning|ställningstagande|förslag):? / :"),
  demandVerbs: list("bör / ska / måste / uppmanas / ombeds / borde"),
  firstPerson: list("vi / jag / våra / vår / vårt / oss"),
  messageLeads: list(
    "(?:budskap|uppmaning|vädjan|råd)(?: är)?(?: till)? / uppmanar(?: därför| vi| jag| också)* / (?:vi|jag) ber / vädjar (?:vi |jag )?till",
  ),
  addressees: list(
    String.raw`\p{L}+ministern / \p{L}+departementet / regionfullmäktige / kommunerna / politikerna / partierna / arbetsplatserna / företagen / departementet / regeringen / riksdagen / staten / regionen / länsstyrelsen / myndigheten / styrelsen / bolaget / sekretariatet / kommunförbundet`,
  ),
};
