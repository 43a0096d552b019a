import { list } from "../list.ts";
import type { CommentPack } from "../types/comments.ts";
import { stances } from "./stances.ts";

const DRAFT =
  "(?:utkastet|forslaget|planforslaget|strategien|planen|høringsutkastet|strategiutkastet|temaplanen|handlingsprogrammet)";

/** Who speaks in Norwegian statements, and what in them is no remark. */
export const comments: CommentPack = {
  ...stances,
  firm: list(String.raw`
    savne(?:r|s) / etterlyse(?:r|s) / etterspørres / det mangler / framgår (?:det )?ikke / fremgår (?:det )?ikke / står (?:svært )?lite om / bør / burde / kan med fordel
    kunne (?:\p{L}+ ){0,3}(?:med fordel|eventuelt|gjerne) / oppfordres / tydeligere fram
  `),
  aboutDraft: list(
    "avsnittet / strategien / teksten / utkastet / forslaget / planen / planforslaget / høringsutkastet / temaplanen / temaet / kapitlet / kapittelet / målet / målene / normen / tiltak / tiltakene / prinsippet / handlingsprogrammet",
  ),
  turnConjunctions: list("men / om enn / mens / derimot / imidlertid / likevel / selv om"),
  turnAdverbs: list(
    "imidlertid / derimot / likevel / på den andre siden / på den annen side / men / til gjengjeld / tross alt / dog / samtidig som",
  ),
  newPoint: list(
    "dessuten / videre / vidare / endelig / i tillegg / samtidig / likeledes / for øvrig / forøvrig / for det andre / for det tredje / tilsvarende / til slutt / ytterligere / når det gjelder / derimot",
  ),
  summarySubjects: list(String.raw`
    (?:i )?(?:dette|det) (?:avsnittet|kapitlet|kapittelet|temaet) / (?:avsnittet|kapitlet|kapittelet|temaet|satsingsområdet) (?:handler|omhandler|beskriver|legger|inneholder|omfatter|tar)
    ${DRAFT} (?:til \p{L}+ )?(?:legger|inneholder|bygger|beskriver|er bygd|omfatter|setter|handler|peker|består|innfører|understreker|foreslår|rommer|fastsetter|har|inneheld|byggjer)
    (?:departementet|fylkeskommunen|regjeringen|staten|direktoratet|selskapet|styret|ks|sekretariatet|statsforvalteren) (?:legger|anslår|foreslår|forventer|regner|vil|vurderer|har|varsler|la|sendte)
    i (?:utkastet|forslaget|strategien|planen|høringsutkastet|planforslaget) / det (?:foreslås|framgår|understrekes|er satt) i? ?(?:utkastet|strategien|forslaget)?,? ?(?:at|som) / målet er / hovedmålet er / fylket har / gjeldende plan
  `),
  announcements: list(`
    følgende (?:merknader|kommentarer|innspill) / (?:merknadene|kommentarene|innspillene) (?:nedenfor|under|følger) / nedenstående merknader / avgir (?:hermed )?(?:følgende )?(?:høringsuttalelse|høringssvar|uttalelse)
    takk(?:er)? for muligheten / er gjengitt nedenfor / gir (?:hermed )?følgende (?:høringsuttalelse|høringssvar|uttalelse) / viser til (?:brev|høringsbrev|høring)
  `),
  procedure: list(`
    (?:på|i|til|ut på) høring / høringsfrist(?:en)? / svarfrist(?:en)? / på (?:sitt )?møte(?:t)? / kopi (?:av|til) / dialogmøte(?:t)? / med frist / behandle(?:r|s|t) (?:saken|uttalelsen) / fastsatt av
    kommunens utgift(?:er)? / dekkes innenfor rammen / har ingen (?:direkte )?økonomiske konsekvenser / planprogrammet / merkostnaden er anslått / rulleres
  `),
  respondents: list(
    "kommunen / kommunestyret / bystyret / formannskapet / vi / kommunedirektøren / rådmannen / administrasjonen / utvalget / foreningen / fylkestinget / rådet / organisasjonen / fylkesrådet / ordføreren / laget / styret",
  ),
  remarkTitles: list(String.raw`
    .*(?:merknad(?:er|ene)?|kommentar(?:er|ene)?|hørings(?:uttalelse|svar)(?:n|et)?|synspunkter|innspill|tilbakemelding(?:er)?|vurdering(?:er|en|a)?|anbefalinger|uttalelse(?:n)?|fråsegn)(?: (?:til|om|vedr(?:ørende|\.)|fra|av) .*)?
    (?:kommunens|kommunestyrets|vårt|våre) (?:holdning|svar|syn|innspill|merknader).* / høringsuttalelse.*
  `),
  silentTitles: list(`
    vedtak.* / innstilling.* / .*innstilling / tilråding.* / forslag til vedtak.* / framlegg til vedtak.* / økonomi(?:ske konsekvenser)? / vedlegg.* / lovgrunnlag / hjemmel / bakgrunn(?! for merknader).* / saksopplysninger? / saksutgreiing
    tidligere behandling.* / behandling.* / kommunikasjon / videre (?:prosess|gang|behandling) / saksgang / protokoll.* / sammendrag / samandrag / faktiske opplysninger / konsekvenser for .*
  `),
  closings: list(
    "med (?:vennlig|venleg) hilsen / med (?:vennlig|venleg) helsing / (?:vennlig|venleg) hils(?:en|ing) / på vegne av / for (?:kommunestyret|bystyret|formannskapet) / mvh / med hilsen / beste hilsen",
  ),
  partyNames: list(String.raw`
    \p{Lu}[\p{L}-]+(?:[ -](?:og |\p{Lu})[\p{L}-]*){0,4} (?:fylkes)?kommune
    \p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,3} herad
  `),
  organisationNames: list(String.raw`
    (?:Foreningen|Foreininga|Stiftelsen)(?: (?:\p{Lu}[\p{L}-]+|for|i|og|av)){1,5}
    (?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}?[\p{L}-]*(?:forening|forbund|forbundet|foreining|handelsstand|næringsforening|bondelag|velforening|idrettsråd|turlag|selskap|sammenslutning|[Rr]åd|lag)
    (?:KS|NHO|LO|NRK|NSF|DNT|Virke|Fagforbundet|Utdanningsforbundet|Norsk Sykepleierforbund|Datatilsynet|Naturvernforbundet|Statsforvalteren(?: i \p{Lu}[\p{L}-]+)?)
    (?:Norsk|Norske|Norges|Noregs) \p{Lu}?[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?
  `),
  groupNames: list(String.raw`
    De (?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|\d+|øvrige|fleste|små|mindre|større) (?:kommunene|høringspartene|høringsinstansene|organisasjonene|foreningene)
    (?:Flere|En rekke|Noen|Alle|Samtlige|Enkelte|Flertallet av|Hoveddelen av|De fleste) (?:av )?(?:kommuner|kommunene|høringsparter|høringspartene|høringsinstanser|høringsinstansene|organisasjoner|organisasjonene|foreninger)
  `),
  speakerLeads: list("både / fra / også / for / ifølge / så vel"),
  invertedVerbs: list(
    "vil / kan / må / skal / har / er / finner / mener / ønsker / foreslår / støtter / savner / anbefaler / ser / etterlyser / advarer / peker / oppfordrer",
  ),
  speechVerbs: list(String.raw`
    mener / meiner / opplyser / finner / ønsker / foreslår / spør / gjør oppmerksom / peker / anfører / bemerker / støtter / savner / etterlyser / gleder seg / ser (?:positivt|gjerne|med|fram|frem) / slutter
    frykter / advarer / oppfordrer / anbefaler / tilrår / undrer seg / er (?:\p{L}+ )?(?:enige?|uenige?|imot|bekymret|bekymrede|glade?|fornøyde?|positive?) / kan (?:\p{L}+ )?(?:ikke )?(?:støtte|slutte|godta|akseptere|anbefale)
    har (?:ikke|ingen) (?:\p{L}+ )?merknader / viser / noterer / roser / ønsker / bifaller / ber / avviser / går imot / tviler / krever
  `),
  noSpeakers: list(
    "det / der / den / dette / disse / de / forslaget / utkastet / strategien / planen / målet / temaet / kapitlet / avsnittet / vi / jeg / kommunen / kommunestyret / her / man / alle / noen / mange / flere / når",
  ),
  pluralParty: { plural: "kommuner", singular: "kommune" },
  proposalTitles: list(
    "(?:konkrete |øvrige )?(?:forslag|endringsforslag|rettelser|tekstforslag|anbefalinger|konkrete innspill)(?: til .*)?",
  ),
  weakProposal: list(
    String.raw`må / treng(?:er|s)(?: \p{L}+)? / kreve(?:r|s) / fordrer / er nødt til / forventer / håper / undervurderer / overvurderer / nøyer seg med / altfor / lavt prioritert / oppdateres / rettes / strykes`,
  ),
  weakSupport: list(
    String.raw`er (?:\p{L}+ )?(?:fornuftige?|relevante?|god|godt|gode|riktige?|viktige?|nyttige?|ambisiøse?|realistiske?) / kjenner (?:oss|seg) igjen / ros til / gå med på`,
  ),
  councils: list(
    "eldrerådet / rådet for mennesker med funksjonsnedsettelse / ungdomsrådet / seniorrådet / innvandrerrådet / barn og unges kommunestyre / elevrådet / hovedverneombudet / arbeidsmiljøutvalget / næringsrådet / idrettsrådet / kulturrådet / brukerrådet / regionrådet",
  ),
  reportingVerbs: list(
    "gjort gjeldende / gjør gjeldende / drøftet / har drøftet / understreker / støtter / advarer / frykter / oppfordrer / uttalt / uttaler / bemerker / bemerket / peker på / pekt på / mener / anfører / anført / ønsker / foreslår / skriver / har foreslått / gjør oppmerksom / opplyser / etterlyser / savner / anbefaler",
  ),
  answerers: list(
    "sekretariatet / administrasjonen / kommunedirektøren / rådmannen / departementet / styringsgruppen / direktoratet / fylkeskommunen / fylkesdirektøren",
  ),
  answerMarks: list("s? (?:svar|merknad(?:er)?|vurdering|kommentar(?:er)?|innstilling):? / :"),
  demandVerbs: list("bør / skal / må / oppfordres / anmodes / bes / burde / kunne"),
  firstPerson: list("vi / jeg / eg / våre / vår / vårt / oss"),
  messageLeads: list(
    "(?:budskap|oppfordring|appell|beskjed|bønn|råd)(?: er)?(?: til)? / oppfordrer(?: derfor| vi| jeg| også)* / (?:vi|jeg) ber / appellerer (?:vi |jeg )?til",
  ),
  addressees: list(
    String.raw`\p{L}+ministeren / \p{L}+departementet / fylkestinget / kommunestyrene / politikerne / partiene / arbeidsplassene / bedriftene / departementet / regjeringen / stortinget / staten / fylkeskommunen / direktoratet / styret / selskapet / sekretariatet / statsforvalteren / regionrådet`,
  ),
};
