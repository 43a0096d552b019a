import { list } from "../list.ts";
import type { CommentPack } from "../types/comments.ts";

/** Adverbs that slip in between ("kan i det vesentlige slutte seg til"). */
const A = String.raw`(?:[\p{L}-]+,? ){0,4}?`;
const SEG = "(?:seg|oss)";

type Stances = Pick<
  CommentPack,
  "support" | "omission" | "opposition" | "concern" | "proposal" | "question" | "condition" | "neutral"
>;

/** How Norwegian authorities and associations agree, miss, ask, propose and oppose, after the genre of høringsuttalelser. */
export const stances: Stances = {
  support: list(String.raw`
    er ${A}(?:enige?|einige?|samde?)(?: i| med| om)?
    enighet om / tilslutning til / (?:full|bred|stor) (?:tilslutning|støtte|oppslutning) / oppslutning om
    (?<!(?:der|som) )støtter(?: opp)? / (?<!(?:der|som) )støttar / kan ${A}støtte / støttes (?:fullt ut|i sin helhet|derimot|av) / støttes ${A}fullt ut
    (?:forslaget|tanken|prioriteringen|ambisjonen|ordningen|målet|det) støttes
    slutter ${SEG} ${A}til / sluttar ${SEG} ${A}til / slutte ${SEG} ${A}til / stiller ${SEG} ${A}bak / stille ${SEG} ${A}bak / gir ${A}sin tilslutning
    tiltrer / kan tiltre / går ${A}inn for / bifaller / applauderer / gir honnør
    (?:hilser|ønsker) [^.;]{0,60}velkommen / ser (?:svært |meget )?positivt på / ser (?:med )?(?:stor )?(?:glede|tilfredshet) på / med (?:stor )?tilfredshet
    er ${A}(?:positiv|positive|fornøyd|fornøyde|tilfreds|tilfredse|glad|glade|begeistret)(?: til| for| med| over)?
    stiller ${SEG} ${A}positiv(?:e)? / (?:positiv|positive) til / (?:finner|synes|anser|mener) ${A}(?:det )?(?:er )?(?:positivt|bra|riktig|fornuftig|gledelig|hensiktsmessig)(?: at| og)?
    det er (?:\p{L}+ )?(?:positivt|gledelig|bra|riktig|prisverdig|en styrke|fornuftig|et godt \p{L}+)(?:,? at| å)?
    er ${A}(?:grundig|grundige|godt gjennomarbeidet|gjennomarbeidet|gjennomarbeidd|velskrevet)
    gir et godt (?:grunnlag|utgangspunkt|bilde) / et godt (?:utgangspunkt|grunnlag|verktøy|fundament) / et (?:viktig|godt|stort) (?:steg|skritt)
    del(?:er|te) ${A}(?:ambisjon(?:en|er|ene)?|visjon(?:en)?|oppfatning(?:en)?|syn(?:et)?|ønske(?:t)?|mål(?:et|ene)?|analyse(?:n)?|vurdering(?:en|ene|a)?)
    setter ${A}pris på / verdsetter / anerkjenner / er på linje med / i (?:god )?tråd med / gir ${A}god mening / gode takter / lenge etterlyst / ser ${A}fram til / ser ${A}frem til
    roser / berømmer / treffer godt / sluttar opp om / slutter opp om
  `),
  omission: list(String.raw`
    savne(?:r|s|t)? / sakn(?:ar|ast|a) / (?:er|et) savn / etterlyse(?:r|s) / etterlys(?:er|ar)? / etterspør / etterspørres
    mangler(?! å) / manglar / det mangler / mangelen på / en (?:klar |vesentlig )?mangel(?:,? at)? / mangelfull\p{L}*
    (?:framgår|fremgår|kommer)(?: det)? ${A}ikke(?: fram| frem)? / (?:ikke|ikkje) (?:er )?(?:omtalt|nevnt|beskrevet|utdypet|adressert|berørt|behandlet|vedlagt|tatt med|innarbeidet|prioritert|konkretisert|omtala|nemnd|drøftet)
    (?:nevnes|omtales|beskrives|berøres|behandles|drøftes|inngår) (?:slett |nesten )?ikke / (?:nevner|omtaler|beskriver|berører|behandler|adresserer|drøfter) (?:slett |nesten )?ikke
    forholder ${SEG} (?:slett )?ikke til / tar (?:slett )?(?:ikke|ikkje) (?:høyde|hensyn|stilling|omsyn) / (?:inneholder|har) (?:ingen|intet|verken|ikke noen|ikke noe)(?! (?:\p{L}+ )?(?:merknader|kommentarer|innvendinger|direkte|økonomiske))
    står (?:det )?(?:svært |bare )?lite om / sier (?:\p{L}+ )?(?:lite|ingenting|ikke noe) om / lite (?:omtalt|belyst|synlig) / er (?:\p{L}+ )?underbelyst / fraværende / fraværet av / utilstrekkelig (?:belyst|beskrevet)
    ikke (?:tilstrekkelig|godt nok) (?:belyst|beskrevet|behandlet|utredet|konkret) / burde ${A}(?:ha )?(?:vist|vært|omtalt|inneholdt|drøftet|sagt|beskrevet|tatt med|hatt)
    ingen (?:henvisning|omtale|beskrivelse) / er taus om / glemt / uteglemt
  `),
  opposition: list(String.raw`
    er ${A}uenige? / er (?:ikke|ikkje) (?:enige?|einige?|samde?) / uenighet
    kan ${A}(?:ikke|ikkje) ${A}(?:støtte|slutte ${SEG} til|slutte ${SEG} til|stille ${SEG} bak|anbefale|tilrå|tiltre|akseptere|godta|godkjenne|gå inn for|gå med på|se (?:behovet|nødvendigheten))
    (?:støtter|støttar|slutter ${SEG}|anbefaler|deler|går) (?:derfor |likevel |dermed )?(?:ikke|ikkje)
    er ${A}i ?mot / går ${A}i ?mot / går klart i ?mot / stemmer mot / motstander(?:e)? av / vender ${SEG} mot / stiller ${SEG} avvisende
    (?<!(?:der|som) )avvise(?:r|s) / må ${A}avvise / tar ${A}avstand fra / protesterer / fremmer innsigelse / har innsigelse / innsigelse mot(?!.{0,4}\?)
    (?:finner|anser|mener|synes) (?:[^.,;]{0,40} )?(?:uhensiktsmessig|uakseptabelt?|kritikkverdig|urimelig|feil|galt|unødvendig|overflødig|forfeilet)
    fraråde(?:r|s) / frårår / må ${A}fraråde / rår i ?fra / uakseptabel(?:t)? / er ${A}(?:urimelig|forfeilet|feil vei å gå) / helt feil / stikk i strid med
    er ${A}(?:sterkt |svært )kritiske? / (?:bør|må) (?:derfor )?(?:utgå|tas ut|strykes|droppes|fjernes) / ønsker ikke(?:,? at)? / vil ikke medvirke / griper inn i
    framstår (?:derimot |likevel )?som (?:\p{L}+ )?(?:lite gjennomtenkt|urimelig|feil) / skal ikke (?:flyttes|overføres|pålegges|sentraliseres)
  `),
  concern: list(String.raw`
    bekymr(?:et|ede|er|ende|ingsfull|ingsfullt) / bekymring(?:er|en)? / uro(?:lig|et|ar)? for / frykte(?:r|s) / betenkelig(?:e|het|heter)? / skeptiske? / skepsis / tvilende / tviler på / tvilsomt?
    undrer ${SEG} / stiller ${SEG} undrende / (?:u|ikke |lite )realistiske?
    for (?:vage?t?|lave?t?|uklare?t?|ambisiøse?t?|snevert?|snever|overordnede?t?|generelle?|generelt|lite (?:konkret|ambisiøs\p{L}*)|brede?|tekniske?|upresise?t?|tidlig|sent?|detaljerte?)
    lite (?:treffsikk?er\p{L}*|gjennomtenkt\p{L}*|konkret\p{L}*|egnet|hensiktsmessig|realistisk\p{L}*|forpliktende) / ikke (?:særlig|spesielt) (?:konkret|ambisiøs\p{L}*|tydelig\p{L}*)
    uhensiktsmessig(?:e)? / ikke (?:er )?hensiktsmessig / er ${A}(?:vanskelig|krevende|utfordrende) (?:å|for) / problematiske? / (?:et|store|vesentlige) problem(?:er)?
    utfordring(?:er)? (?:ved|med|for) / gjør ${A}oppmerksom på / peker på (?:risiko|faren) / (?:tar|må ta) forbehold / i strid med / advarer / åtvarar / kritisk til / kritiske til
    uten at det følger (?:penger|midler|ressurser) / uten (?:økonomisk |full )?kompensasjon / vil (?:i praksis )?(?:belaste|ramme|svekke|fordyre|forverre|stanse|spise opp) / (?:store|betydelige|vesentlige) (?:mer|ekstra)?(?:utgifter|kostnader)
    byrde(?:r)? for / risikerer / risiko for,? at / fare for / neppe / usikkerhet om / treffer skjevt / slår uheldig ut
  `),
  proposal: list(String.raw`
    bør / burde / foreslå(?:r|s) / føreslå(?:r|s) / (?:et |vårt |kommunens )?forslag(?:et)? (?:kunne|er,? at|om,? at) / (?<!(?:der|som) )anbefal(?:er|es) / tilrå(?:r|s) / vår anbefaling
    oppfordre(?:r|s) / oppmode(?:r|s) / oppmodar / henstille(?:r|s)? / ber ${A}om / bes om / (?:kan|kunne|ville) (?:\p{L}+ )?med fordel / med fordel / kunne ${A}(?:gjerne|eventuelt|vurderes|suppleres|utvides|tydeliggjøres|styrkes|nevnes|inngå)
    (?:bør|må) vurderes / ønsker,? (?:derfor |gjerne |også )?(?:at|en|et|mer|flere|større|tydeligere|bedre) / det er ønskelig / ønskes / ønske om(?:,? at)? / ser gjerne / vil ${A}gjerne (?:se|ha|oppfordre|foreslå|anbefale)
    vil(?:le)? (?:det )?være (?:\p{L}+ )?(?:bedre|ønskelig|hensiktsmessig|en fordel|nyttig|naturlig) / (?:må|skal) (?:derfor |også )?(?:det )?(?:presiseres|tydeliggjøres|konkretiseres|utdypes|styrkes|innarbeides|tas inn|endres)
    presiseres / tydeliggjøres / komme tydeligere (?:fram|frem) / ha større vekt / (?:vektlegges|prioriteres) høyere / anmode(?:r|s)(?: om)? / er (?:det )?behov for / et behov for / i stedet for(?: å)? / framfor å / heller
    krever at / krev at / innarbeides / endres til / erstattes (?:av|med) / tas inn / må ${A}(?:gi|få|ha) (?:et |en )?(?:svar|avklaring) / oppfordring
  `),
  question: list(String.raw`
    (?:et|reiser) spørsmål(?:et)?(?: er| om)? / spørsmål(?:et)?,? som / (?:det )?(?:er|står|framstår) (?:\p{L}+ )?(?:uklart|usikkert|uavklart|ikke klart) / (?:må|bør) (?:det )?avklares
    (?:få|ha|ønsker) (?:det )?(?:avklart|utdypet|opplyst|belyst) / (?<!(?:der|som) )spør(?:r)?(?= om| seg| hvordan| hvorfor| hvem) / stiller (?:\p{L}+ )?spørsmål(?:stegn)? / setter (?:\p{L}+ )?spørsmålstegn / i tvil om / ønsker å vite
  `),
  condition: list(String.raw`
    (?:under )?(?:den |en )?forutsetning(?:en)? (?:av|om|for|er),?(?: at)? / (?:er|som) en (?:\p{L}+ )?forutsetning / (?:forut)?setter at / forutsetter / forutsatt / føreset / såframt / såfremt / betinget(?: av)? / på betingelse av
    med (?:det|den|de) (?:klare )?forbehold(?:et)? / så lenge / med mindre / bare (?:hvis|dersom|når) / kun (?:hvis|dersom|når) / må være på plass
    det er ${A}(?:viktig|avgjørende|vesentlig|nødvendig|sentralt|helt avgjørende)(?: for [\p{L}-]+)?(?:,? at| å| også)? / (?:er|blir) (?:det )?(?:helt )?avgjørende(?: for)?
    (?:anser|finner|mener) det (?:er |som )?${A}(?:viktig|avgjørende|vesentlig|nødvendig) / legger (?:\p{L}+ )?(?:stor |avgjørende )?vekt på / må ikke (?:bety|medføre|føre til|gå ut over|bli)
    (?:må|skal) (?:\p{L}+ )?følge (?:tilstrekkelige? )?(?:midler|penger|ressurser|finansiering) (?:med)?
  `),
  neutral: list(String.raw`
    (?:har )?ingen (?:ytterligere |særskilte |spesielle )?(?:merknader|kommentarer|innvendinger|bemerkninger) / ikke (?:\p{L}+ )?(?:merknader|kommentarer|bemerkninger) / ikkje (?:\p{L}+ )?merknader
    ta(?:r|s)? (?:\p{L}+ )?til (?:orientering|etterretning) / har ikke noe å bemerke / intet å bemerke
  `),
};
