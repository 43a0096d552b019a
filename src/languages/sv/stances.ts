import { list } from "../list.ts";
import type { CommentPack } from "../types/comments.ts";

/** Adverbs that slip in between ("kan i allt väsentligt ställa sig bakom"). */
const A = String.raw`(?:[\p{L}-]+,? ){0,4}?`;
const SIG = "(?:sig|oss)";

type Stances = Pick<
  CommentPack,
  "support" | "omission" | "opposition" | "concern" | "proposal" | "question" | "condition" | "neutral"
>;

/** How Swedish authorities and associations agree, miss, ask, propose and oppose, after the genre of remissvar ("Svara på remiss", SB PM 2021:1). */
export const stances: Stances = {
  support: list(String.raw`
    tillstyrk(?:er|s|a|te) / (?<!(?:der|som) )stödjer / (?<!(?:der|som) )stöder / kan ${A}stödja / ger ${A}sitt stöd / fullt stöd / brett stöd / stöd för förslaget
    ställer ${SIG} ${A}(?:bakom|positiv(?:a|t)?) / kan ${A}ställa ${SIG} bakom / instämmer(?: i| med)? / instämma / håller (?:helt |fullt )?med / är ${A}(?:ense|enig|eniga|överens)(?: om| i| med)?
    ansluter ${SIG} till / delar ${A}(?:ambition(?:en|er|erna)?|vision(?:en)?|uppfattning(?:en)?|syn(?:en)?|bild(?:en)?|bedömning(?:en|ar)?|mål(?:et|en)?|analys(?:en)?)
    välkomna(?:r|s|t) / ser ${A}positivt på / ser ${A}med (?:glädje|tillfredsställelse) / är ${A}(?:positiv|positiva|positivt|nöjd|nöjda|glad|glada)(?: till| för| med| över)? / (?:positiv|positiva) till
    (?:anser|tycker|finner|bedömer) ${A}(?:det )?(?:är )?(?:positivt|bra|riktigt|rätt|klokt|välkommet|ändamålsenligt)(?: att| och)? / det är (?:\p{L}+ )?(?:positivt|glädjande|bra|rätt|klokt|en styrka|ett bra \p{L}+)(?:,? att)?
    är ${A}(?:genomarbetad|genomarbetat|gediget|gedigen|väl genomarbetad|välskriven|välskrivet) / ger en god (?:grund|bild) / en (?:god|bra) (?:grund|utgångspunkt) / ett (?:viktigt|bra|stort) steg
    bifaller / förordar / uppskattar / i linje med / ligger väl i linje / ser ${A}fram emot / berömmer / efterlängtad(?:e|t)? / är angelägen(?:t)? och välkommen
  `),
  omission: list(String.raw`
    sakna(?:r|s|t|de)(?! (?:inte|ej) ) / (?:är|en) (?:klar |tydlig )?brist(?:,? att)? / efterlys(?:er|s|te) / efterfråga(?:r|s) / det saknas / bristen på / avsaknaden av / avsaknad av
    framgår (?:det )?${A}(?:inte|ej) / (?:inte|ej) (?:är )?(?:omnämnt|omnämnd|nämnt|nämnd|beskriven|beskrivet|belyst|berört|berörd|behandlat|behandlad|utvecklat|med|konkretiserat|omhändertaget) / (?:nämns|beskrivs|berörs|behandlas|belyses|ingår) (?:över huvud taget )?(?:inte|ej)
    (?:nämner|beskriver|berör|behandlar|belyser) (?:över huvud taget )?(?:inte|ej) / tar (?:inte|ej) (?:höjd|hänsyn|ställning) / (?:innehåller|har) (?:ingen|inget|varken|inga)(?! (?:\p{L}+ )?(?:synpunkter|invändningar|erinringar|erinran|direkta|ekonomiska|att erinra))
    står (?:det )?(?:mycket |bara )?lite om / säger (?:\p{L}+ )?(?:lite|ingenting|inget) om / är ${A}(?:otydligt|knapphändigt|bristfälligt) (?:beskriven|beskrivet|belyst) / otillräckligt (?:belyst|beskrivet) / frånvarande / borde ${A}ha (?:visat|varit|nämnts|innehållit|beskrivits|belysts|tagits) / ingen (?:hänvisning|beskrivning) / glömts
  `),
  opposition: list(`
    avstyrk(?:er|s|a|te) / är ${A}(?:oense|inte enig|inte eniga|oenig) / (?:delar|stödjer|stöder|instämmer|tillstyrker) (?:därför |dock |alltså )?(?:inte|ej) / kan ${A}(?:inte|ej) ${A}(?:stödja|ställa ${SIG} bakom|tillstyrka|acceptera|godta|godkänna|instämma|förorda|se (?:behovet|nyttan))
    är ${A}emot / är ${A}motståndare till / motsätter ${SIG} / går emot / avvisar / avvisas / tar ${A}avstånd från / protesterar / invänder mot / har invändningar mot / röstar emot
    (?:anser|finner|bedömer|tycker) (?:[^.,;]{0,60} )?(?:oacceptabelt|orimligt|fel|felaktigt|olämpligt|onödigt|inte lämpligt|överflödigt) / avråder / oacceptabel(?:t)? / är ${A}(?:orimligt|orimlig|fel väg att gå) / helt fel
    är ${A}(?:starkt |mycket )?kritisk(?:a)? / (?:bör|måste|ska) (?:därför )?(?:utgå|strykas|tas bort|slopas|dras tillbaka) / vill inte / inskränker / strider mot det kommunala självstyret / ska inte (?:flyttas|överföras|åläggas|centraliseras)
  `),
  concern: list(`
    oro(?:ad|ade|as|ar|ande|väckande)? / känner oro / farhåg(?:a|or) / befara(?:r|s) / tveksam(?:t|ma)? / tveksamhet(?:er)? / skeptisk(?:a|t)? / tvivlar på / ifrågasätter / ställer ${SIG} frågande / frågande till / (?:o|inte |knappast )realistisk(?:t|a)?
    för (?:vag(?:t|a)?|låg(?:t|a)?|otydlig(?:t|a)?|ambitiös(?:t|a)?|snäv(?:t|a)?|generell(?:t|a)?|övergripande|bred(?:t|a)?|teknisk(?:t|a)?|tidigt|sent|sen|detaljerad(?:e|t)?|svag(?:t|a)?) / otydlig(?:t|a|het)? / olämplig(?:t|a)? / inte (?:är )?(?:lämplig|ändamålsenlig)(?:t|a)?
    är ${A}(?:svårt|svår|utmanande) att / problematisk(?:t|a)? / (?:ett|stora|väsentliga) problem / utmaning(?:ar)? (?:med|för) / (?:vill )?(?:fästa|fäster) uppmärksamheten på / påpekar / risk(?:en)? (?:för|finns|är)(?:,? att)? / riskerar / i strid med / varnar / kritisk till
    utan att (?:finansiering|medel|resurser) / utan (?:ekonomisk |full )?(?:kompensation|finansiering) / (?:kommer|riskerar) (?:i praktiken )?att (?:belasta|drabba|försvaga|fördyra|försämra) / (?:stora|betydande|väsentliga|ökade) (?:mer)?kostnader / kostnadsökning(?:ar)? / börda för / osäkerhet / knappast / slår snett / slår orättvist
  `),
  proposal: list(String.raw`
    bör / borde / föreslå(?:r|s) / (?:ett |vårt |kommunens )?förslag(?:et)? (?:vore|är,? att|om,? att) / (?<!(?:der|som) )rekommendera(?:r|s) / förordas / uppmana(?:r|s) / uppmaning / hemställer / vädjar / begär / ber ${A}om / ombeds
    med fördel / kan med fördel / skulle ${A}(?:gärna|kunna (?:övervägas|kompletteras|utvidgas|förtydligas|stärkas|nämnas|ingå)) / (?:bör|kan|måste) övervägas / önskar,? (?:därför |gärna |också )?(?:att|en|ett|mer|fler|större|tydligare|bättre|se) / önskvärt / önskemål om / ser gärna / vill ${A}(?:gärna )?(?:se|ha|uppmana|föreslå|rekommendera|framhålla|lyfta)
    vore (?:\p{L}+ )?(?:bättre|önskvärt|lämpligt|en fördel|nyttigt|bra) / (?:måste|behöver|ska) (?:därför |också )?(?:förtydligas|preciseras|konkretiseras|utvecklas|stärkas|kompletteras|läggas till|ändras) / förtydligas / preciseras / framgå tydligare / ges större vikt / prioriteras högre
    finns (?:ett |det )?(?:stort )?behov av / behov av / i stället för(?: att)? / snarare än / hellre / kräver att / arbetas in / ändras till / ersättas (?:av|med) / kompletteras med / läggas till / tidigareläggas / senareläggas
  `),
  question: list(String.raw`
    (?:en|väcker) fråga(?:n)?(?: är| om)? / väcker frågor / frågan,? som / (?:det )?(?:är|framstår) (?:som )?(?:\p{L}+ )?(?:oklart|osäkert|ej klart) / (?:måste|bör) (?:det )?klargöras / (?:få|önskar) (?:det )?(?:klargjort|förtydligat|belyst) / (?<!(?:der|som) )undrar / frågar (?:sig|om) / sätter (?:\p{L}+ )?frågetecken / ställer frågan / vill veta
  `),
  condition: list(String.raw`
    (?:under )?(?:den |en )?förutsättning(?:en)? (?:av|för|är|att),?(?: att)? / (?:är|som) en (?:\p{L}+ )?förutsättning / förutsätter / förutsatt / villkor(?:et)? (?:är|för) / villkorat av / med (?:det|den|de) (?:tydliga )?(?:förbehåll|reservation)(?:et)? / så länge / såvida inte / endast (?:om|när) / bara om
    det är ${A}(?:viktigt|avgörande|väsentligt|nödvändigt|centralt|angeläget|av vikt)(?: för [\p{L}-]+)?(?:,? att| också)? / (?:är|blir) (?:det )?(?:helt )?avgörande(?: för)? / (?:anser|bedömer|vill betona) (?:att )?det (?:är )?${A}(?:viktigt|avgörande|väsentligt|nödvändigt) / lägger (?:\p{L}+ )?(?:stor )?vikt vid
    får inte (?:innebära|medföra|leda till|gå ut över|bli) / måste (?:\p{L}+ )?(?:finansieras|åtföljas av|vara på plats) / vill understryka vikten av / vikten av / finansieringsprincipen
  `),
  neutral: list(String.raw`
    (?:har )?(?:inget|ingenting|intet) att erinra / (?:har )?(?:ingen|inga) (?:ytterligare |särskilda |övriga )?(?:synpunkter|kommentarer|invändningar|erinran|erinringar) / inte (?:\p{L}+ )?(?:några )?(?:synpunkter|kommentarer|erinran) / avstår från att (?:yttra sig|lämna synpunkter|svara) / inget att invända / lämnar utan erinran
  `),
};
