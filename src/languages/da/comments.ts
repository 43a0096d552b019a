import type { CommentPack } from "../types/comments.ts";

export const comments: CommentPack = {
  support: [
    "er (?:\\p{L}+ ){0,3}enige?(?: i| med| om)?", "(?:erklærer|kan erklære) sig (?:\\p{L}+ )?enig", "enig i", "bakke(?:r|de|s)? (?:\\p{L}+ )?op(?: om)?", "opbakning til",
    "støtter(?: op)?", "(?:kan )?(?:fuldt ud )?støtte(?! personale)", "tilslutter sig", "kan (?:\\p{L}+ ){0,3}tilslutte sig", "kan (?:\\p{L}+ ){0,3}tiltræde", "kvitterer? for", "kvittere",
    "hilser? .{0,60}velkomm(?:en|ent)", "ser (?:meget |overordnet )?positivt på", "positiv(?:e)? (?:over for|overfor)", "(?:finder|anser|ser) det (?:\\p{L}+ )?(?:positivt|godt|glædeligt|rigtigt)",
    "det er (?:\\p{L}+ )?(?:positivt|glædeligt|godt|rigtigt)(?:,? at| set)?", "rigtig set", "er (?:\\p{L}+ )?(?:positiv|tilfreds|glad|glade|begejstret)(?: for| med)?", "med tilfredshed", "(?:stor )?tilfredshed med",
    "glæder sig over", "anerkender", "sætter (?:stor )?pris på", "værdsætter", "er på linje med", "(?:giver|er der) (?:\\p{L}+ )?god (?:mening|fornuft)(?: i)?", "lyder (?:\\p{L}+ )?fornuftigt",
    "er et (?:stort )?(?:plus|fremskridt)", "et vigtigt skridt", "deler (?:ambitionen|visionen|opfattelsen|synspunktet|målet)", "roser", "bifalder", "ser frem til", "er sympatisk", "med glæde",
    "længe ventet", "overvejende positiv(?:e|t)?", "gode takter", "hæfter sig (?:især |særligt )?ved", "er velkommen(?:t)?", "et godt (?:udgangspunkt|grundlag|initiativ)", "er begejstret", "i tråd med kommunens",
    "vigtigt og rigtigt", "bakkes op", "er en styrke, at",
  ],
  omission: [
    "savne(?:r|s|de|t)?", "efterlyse(?:r|s)", "efterspørge(?:r|s)", "mangler (?!at )", "der mangler", "fremgår (?:det )?ikke", "ikke (?:er )?(?:omtalt|nævnt|beskrevet|uddybet|adresseret|berørt|behandlet|vedlagt|medtaget|indarbejdet|prioriteret|tænkt ind)",
    "står (?:meget )?lidt om", "fylder (?:for )?lidt", "er underbelyst", "fraværende", "utilstrækkeligt? belyst", "uden (?:at )?(?:nævne|omtale)", "intet om", "burde have været", "burde også (?:indgå|fremgå|nævnes)",
    "nuværende kendte tiltag", "er fraværet af", "en mangel,? at", "ingen (?:henvisning|omtale)", "kun optræder i", "siger (?:dog )?(?:intet|ikke noget) om", "undrer sig over,? at .{0,80} ikke",
  ],
  opposition: [
    "er (?:\\p{L}+ )?uenige?", "er ikke enige?", "kan (?:\\p{L}+ )?ikke (?:\\p{L}+ )?(?:støtte|tilslutte sig|bakke op|anbefale|tiltræde|acceptere|godkende|genkende|gå ind for|se)", "er (?:\\p{L}+ )?imod", "modstander af", "stemmer imod", "går imod",
    "afvise(?:r|s)", "tager (?:\\p{L}+ )?afstand fra", "protesterer", "gør indsigelse", "indsigelse mod", "(?:finde(?:r|s)|anser) (?:det |forslaget |kravet )?(?:\\p{L}+ )?(?:ikke hensigtsmæssigt|uhensigtsmæssigt|problematisk|uacceptabelt|betænkeligt|kritisabelt|urimeligt|forkert)",
    "(?:må|skal) (?:\\p{L}+ ){0,5}fraråde", "frarådes", "er ude af proportioner", "uacceptabelt?", "er (?:meget |stærkt )?kritisk(?:e)?", "helt forkert", "kan ikke være rigtigt", "vil undergrave", "tages af bordet", "stærkt problematisk",
    "bør (?:helt )?udgå", "lader sig (?:\\p{L}+ )?ikke forene", "ikke kan (?:støtte|tilslutte sig|acceptere|anbefale|godkende)", "uenighed",
  ],
  concern: [
    "ikke hensigtsmæssigt", "uhensigtsmæssigt", "bekymre(?:t|r|nde)", "bekymring(?:er)?", "frygter", "betænkelig(?:e)?", "skeptisk", "undrer sig", "undren", "(?:ikke|næppe|u)realistiske?", "forekommer urealistisk", "for (?:vage?|lave?|uklare?|ambitiøse?|snævre?|overordnede?|ukonkrete?|uambitiøse?|brede?|tekniske?)",
    "ikke (?:er )?meget værd", "er vanskeligt at se", "præget af", "risiko(?:en)? for", "er (?:der )?oplevet udfordringer", "i (?:for høj|for ringe) grad", "er ikke godt nok", "problematisk", "udfordring(?:er)? ved", "gør opmærksom på", "henleder opmærksomheden på",
    "ikke ses fra", "ses ikke fra", "(?:må|skal) tage forbehold", "tager? forbehold", "meget lang", "ikke optimal(?:t)?", "for lave", "i (?:direkte )?(?:mod)?strid med", "advarer", "kritisabelt", "svært at se", "presset økonomi", "uden (?:økonomisk )?kompensation",
    "opgaveflytning", "vil få store konsekvenser", "for (?:langt|kort|dyr(?:t)?|stram)", "forholder sig kritisk",
  ],
  proposal: [
    "bør", "burde", "foreslå(?:r|s)", "(?:et )?forslag (?:kunne|er|om at)", "anbefale(?:r|s)", "opfordre(?:r|s)", "henstille(?:r)?", "kan med fordel", "med fordel", "kunne (?:\\p{L}+ ){0,3}(?:med fordel|evt\\.|eventuelt|godt|bredes|lægges|sættes|medtages|suppleres|udvides|overvejes|tydeliggøres)", "ønsker(?: derfor)? at", "der ønskes", "så gerne",
    "ser gerne", "ville? være (?:bedre|ønskeligt|hensigtsmæssigt|en fordel)", "skal (?:også |mere |ligeledes |i højere grad )(?:også |være |have |i )?(?:fokus|med|sættes|i fokus|fokusere)", "mere i fokus", "der skal (?:også )?(?:findes|skabes|sikres|sættes|være)", "må (?:derfor )?(?:det )?præciseres", "præciseres", "tydeliggøres",
    "trækkes tydeligere frem", "fremstå tydeligere", "have mere vægt", "anmode(?:r|s)(?: om)?", "beder (?:\\p{L}+ )?om", "vil gerne se", "er brug for", "behov for(?: at)?", "gerne må", "alternativt?", "i stedet for", "hellere", "bør være en mulighed", "skal fremskynde", "se nu at", "indsættes?(?: et)?", "udgår", "fastholdes på", "udskydes", "indarbejdes?",
  ],
  question: [
    "(?:et|af de basale) spørgsmål", "spørgsmål(?:et)?,? som", "det er uklart", "er uklart", "(?:må|bør) (?:det )?afklares", "få afklaret", "ønskes (?:afklaret|uddybet|præciseret|oplyst)", "spørger", "stiller spørgsmål", "i tvivl om", "bedes (?:oplyst|afklaret|redegjort)", "uafklaret", "står (?:ikke |u)klart",
  ],
  condition: [
    "under forudsætning af", "er en (?:\\p{L}+ )?forudsætning", "en forudsætning (?:for|er)", "forudsætte(?:r|s)", "forudsat", "såfremt", "betinge(?:t|r)(?: af)?", "med det forbehold", "så længe", "medmindre", "skal være på plads", "det er (?:\\p{L}+ )?(?:vigtigt|afgørende|væsentligt|nødvendigt|centralt)(?: for \\p{L}+)?,? at",
    "det er (?:\\p{L}+ )?(?:vigtigt|afgørende)", "skal der være", "(?:er|bliver) (?:det )?afgørende", "må ikke (?:betyde|medføre|føre til|stige)",
  ],
  neutral: ["(?:har )?ingen bemærkninger", "ikke bemærkninger", "giver ikke anledning til bemærkninger", "ingen kommentarer", "ingen indvendinger", "tager? (?:\\p{L}+ )?til efterretning", "har ikke yderligere"],
  firmProposal: ["bør", "burde", "foreslås", "et forslag kunne", "kunne (?:\\p{L}+ ){0,3}(?:med fordel|evt\\.|eventuelt|godt)", "kan med fordel", "mere i fokus"],
  aboutDraft: ["afsnittet", "strategien", "teksten", "udkastet", "forslaget", "planen", "oplægget", "høringsversionen", "strategiudkastet", "temaet", "kapitlet", "målet", "målene"],

  turnConjunctions: ["men", "omend", "om end", "hvorimod", "dog", "mens"],
  turnAdverbs: ["dog", "imidlertid", "derimod", "til gengæld", "omvendt", "på den anden side", "alligevel", "men", "omend", "trods alt"],
  newPoint: ["desuden", "endvidere", "endelig", "derudover", "herudover", "samtidig", "ligeledes", "i øvrigt", "for det andet", "for det tredje", "tilsvarende", "videre", "sluttelig", "yderligere", "dertil"],

  summarySubjects: [
    "(?:i )?(?:dette|det) (?:afsnit|kapitel|tema|spor)", "afsnittet (?:handler|omhandler|beskriver|lægger|indeholder|sætter)", "temaet (?:handler|omhandler|lægger|beskriver)", "sporet (?:handler|beskriver)", "(?:udkastet|forslaget|strategien|planen|strategiudkastet|høringsudkastet|strategiforslaget) (?:til \\p{L}+ )?(?:opererer|lægger|indeholder|bygger|beskriver|hviler|er på|er bygget|omfatter|sætter|handler|peger|består|indledes|indfører|understreger|foreslår|rummer|fastsætter|skal|vil|har)",
    "(?:ministeriet|regionen|regeringen|staten|selskabet|kl|bestyrelsen|styrelsen) (?:lægger|skønner|foreslår|forventer|regner|vil|vurderer|har)", "i (?:udkastet|forslaget|strategien|planen|høringsudkastet)", "det (?:beskrives|foreslås|fremgår) (?:i (?:udkastet|strategien|forslaget))?,? ?at",
    "målet er", "endelig lægger temaet", "sporene", "temaerne", "der er desuden opstillet", "f\\.eks\\. nævnes", "desuden er der fokus på", "endelig skal der arbejdes",
  ],
  announcements: [
    "følgende bemærkninger", "nedenstående bemærkninger", "anledning til følgende", "følgende kommentarer", "svarene gengives", "bemærkningerne (?:nedenfor|følger)", "fremkommer hermed", "er (?:en opsummering|indarbejdet|nummereret)", "gengives nedenfor", "afgive(?:r|s) (?:hermed )?høringssvar", "i skemaet nedenfor",
    "takker for muligheden", "tak for muligheden", "ikke er medtaget her",
  ],
  procedure: [
    "i høring", "høringsfrist", "svarfrist(?:en)?", "drøftes? (?:notatet|sagen)", "på (?:sit )?møde(?:t)? den", "kopi af", "til orientering", "orienteringsmøde", "med frist", "behandle(?:r|s|t) (?:sagen|svaret)", "forventer endelig vedtagelse", "kommunens udgift", "afholdes af rammen",
  ],
  respondents: ["kommunen", "byrådet", "kommunalbestyrelsen", "vi", "forvaltningen", "administrationen", "udvalget", "foreningen", "kredsen", "regionsrådet", "regionen", "rådet", "organisationen", "direktionen", "magistraten", "kommuneledelsen"],

  remarkTitles: [
    ".*(?:bemærkning(?:er|erne)?|kommentar(?:er)?|hørings ?svar(?:et)?|synspunkter|indspil|tilbagemelding(?:er)?|vurdering|anbefalinger)(?: (?:til|om|vedr(?:ørende|\\.)|fra|af) .*)?",
    "(?:kommunens|byrådets|vores) (?:holdning|svar|syn).*", "høringssvar.*", "skema.*bemærkninger.*",
  ],
  silentTitles: ["beslutning.*", "indstilling.*", "økonomi(?:ske konsekvenser)?", "bilag.*", "retsgrundlag", "lovgrundlag", "personale(?:mæssige konsekvenser)?", "baggrund(?! for bemærkninger).*", "tidligere behandling.*", "kommunikation", "miljøvurdering", "det videre forløb", "videre proces", "sagsforløb", "protokol.*", "resum[eé]"],
  closings: ["med venlig hilsen", "venlig hilsen", "på vegne af", "på (?:byrådets|kommunalbestyrelsens|udvalgets) vegne", "på kommunens vegne", "de bedste hilsner", "mvh"],
  partyNames: ["\\p{Lu}[\\p{L}-]+(?:[ -]\\p{Lu}[\\p{L}-]+)* Kommune", "Region \\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?", "Københavns Kommune", "Bornholms Regionskommune"],
  councils: ["ældrerådet", "handicaprådet", "ungerådet", "seniorrådet", "integrationsrådet", "udsatterådet", "lokaludvalget", "elevrådet", "skolebestyrelserne", "hovedudvalget", "hoved-med", "med-udvalget", "erhvervsrådet", "grønt råd", "idrætsrådet", "kulturrådet", "folkeoplysningsudvalget"],
  reportingVerbs: ["udtalt", "udtaler", "tilkendegivet", "tilkendegiver", "bemærker", "bemærket", "peger på", "peget på", "mener", "anfører", "anført", "ønsker", "foreslår", "skriver", "har foreslået", "gør opmærksom", "oplyser", "efterlyser", "savner", "anbefaler"],
  answerLeads: ["(?:sekretariatet|forvaltningen|administrationen|direktionen|ministeriet|styregruppen)(?:s (?:svar|bemærkning(?:er)?|vurdering))?:", "(?:sekretariatet|forvaltningen|administrationen) (?:bemærker|vurderer|svarer)"],
  demandVerbs: ["bør", "skal", "må", "opfordres", "anmodes", "bedes", "burde", "kunne"],
  messageLeads: ["(?:budskab|opfordring|appel|besked|bøn|råd) til", "opfordrer (?:derfor |vi )?", "vi beder", "vi appellerer til"],
  addressees: ["ministeriet", "regeringen", "folketinget", "staten", "regionen", "styrelsen", "fylkeskommunen", "bestyrelsen", "selskabet", "kulturregionen", "folketinget og regeringen", "regeringen og folketinget", "sekretariatet"],
};
