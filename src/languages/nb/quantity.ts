import { list } from "../list.ts";
import type { QuantityPack } from "../types/quantity.ts";

/** Forms met in Norwegian municipal plans, budgets and minutes; number words in both ways of counting (tjuefem; tyve). */
export const quantity: QuantityPack = {
  time: {
    by: list(String.raw`
      senest(?:\s+(?:i|ved|den|innen|med|pr\.|fra|til))? / seinast(?:\s+i)? / innen(?:\s+(?:utløpet\s+av|for))? / innan / før / fram\s+(?:mot|til) / frem\s+(?:mot|til) / mot / inntil
      til\s+og\s+med / t\.o\.m\.? / til / ved / med / pr\.? / per / ferdig(?:stilt)?(?:\s+i)? / klart?(?:\s+i)?
    `),
    in: list(String.raw`i / i\s+løpet\s+av / for / på / utover`),
    from: list(String.raw`fra / frå / fra\s+og\s+med / f\.o\.m\.? / fra\s+starten\s+av / tidligst(?:\s+i)?`),
    after: list("etter"),
    during: list(String.raw`i\s+perioden / i\s+årene / perioden / årene / mellom / i\s+åra`),
    since: list(
      String.raw`siden / sidan / (?:sett\s+)?i\s+forhold\s+til / ift\.? / sammenlignet\s+med / sammenliknet\s+med / samanlikna\s+med / målt\s+mot / enn\s+i / med\s+utgangspunkt\s+i`,
    ),
    reference: list(String.raw`av / fra\s+den / jf\.? / ifølge / datert / dagsett`),
    parts: [
      { words: list("utgangen / utløpet / avslutningen / slutten"), code: "12" },
      { words: list("ultimo"), code: "12~" },
      { words: list("årsskiftet / nyttår"), code: "12" },
      { words: list("primo / starten / begynnelsen / byrjinga"), code: "01~" },
      { words: list("medio / midten / halvveis"), code: "06~" },
      { words: list(String.raw`1\.\s*kvartal / første\s+kvartal / 1\.\s*kv\. / Q1`), code: "33" },
      { words: list(String.raw`2\.\s*kvartal / andre\s+kvartal / 2\.\s*kv\. / Q2`), code: "34" },
      { words: list(String.raw`3\.\s*kvartal / tredje\s+kvartal / 3\.\s*kv\. / Q3`), code: "35" },
      { words: list(String.raw`4\.\s*kvartal / fjerde\s+kvartal / 4\.\s*kv\. / Q4`), code: "36" },
      { words: list(String.raw`1\.\s*halvår / første\s+halvår`), code: "40" },
      { words: list(String.raw`2\.\s*halvår / andre\s+halvår`), code: "41" },
      { words: list("våren?"), code: "21" },
      { words: list("sommeren? / sommarferien / sommeren / sommarn / sommerferien"), code: "22" },
      { words: list("høsten? / hausten? / høstferien"), code: "23" },
      { words: list("vinteren?"), code: "24" },
    ],
    straddling: list("skoleåret? / skuleåret? / studieåret? / barnehageåret? / sesongen"),
    partLinks: list("av / i / året / år / kalenderåret / budsjettåret"),
    to: list(String.raw`til / til\s+og\s+med`),
    relative: list(String.raw`
      i\s+(?:inneværende\s+)?år / neste\s+år / innen\s+(?:årets\s+slutt|årsskiftet|sommerferien|sommeren|jul|nyttår|påske|utgangen\s+av\s+året) / ved\s+(?:årets\s+slutt|årsskiftet|utgangen\s+av\s+året)
      i\s+løpet\s+av\s+(?:\p{L}+|\d+)\s+(?:år|måneder) / innen\s+(?:\p{L}+|\d+)\s+(?:år|måneder) / i\s+strategiperioden / i\s+planperioden / ved\s+(?:strategi|plan|valg)periodens\s+slutt / i\s+økonomiplanperioden
    `),
    open: list(String.raw`og\s+(?:framover|fremover|videre(?:\s+framover)?|deretter) / ff\.`),
    dayLead: list(String.raw`den / d\.`),
    dayOrdinal: "\\.",
    dayLink: [],
    monthFirst: false,
    weekdays: list(
      "mandag / tirsdag / onsdag / torsdag / fredag / lørdag / søndag / måndag / tysdag / laurdag / sundag",
    ),
    starts: list(
      String.raw`oppstart(?:es)? / start(?:er|es|dato)? / begynner / påbegynnes / igangsettes / iverksettes / settes\s+i\s+gang / trer\s+i\s+kraft`,
    ),
  },
  number: {
    decimal: ",",
    group: ".\u00a0\u202f\u2009 ",
    // biome-ignore format: one line a ten
    words: {
      null: 0, en: 1, et: 1, én: 1, ett: 1, ei: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10,
      elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19,
      hundre: 100, tusen: 1000, halvannen: 1.5, halvannet: 1.5, begge: 2,
    },
    // biome-ignore format: one line
    tens: { tjue: 20, tyve: 20, tretti: 30, tredve: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90 },
    compound: { order: "tens-ones", joiner: "" },
    articles: list("en / et / ein / eit / ei / begge"),
    scales: [
      { words: list("hundre"), factor: 100 },
      { words: list("tusen"), factor: 1_000 },
      { words: list(String.raw`mill\.? / mio\.? / millioner / millionar / million`), factor: 1_000_000 },
      { words: list(String.raw`mrd\.? / milliarder / milliardar / milliard`), factor: 1_000_000_000 },
    ],
    shares: [
      { words: list(String.raw`halvparten / halvdelen / en\s+halvpart / helvta`), share: 0.5 },
      { words: list("tredjedelen / tredelen"), share: 1 / 3 },
      { words: list("fjerdedelen / firedelen"), share: 0.25 },
    ],
    denominators: [
      { words: list("tredjedele[rn]? / tredjedel / tredel(?:er|ar)?"), by: 3 },
      { words: list("fjerdedele[rn]? / fjerdedel / firedel(?:er|ar)? / kvart"), by: 4 },
      { words: list("femtedele[rn]? / femtedel / femdel(?:er|ar)?"), by: 5 },
      { words: list("sjettedele[rn]? / sjettedel / seksdel(?:er|ar)?"), by: 6 },
      { words: list("åttedele[rn]? / åttedel(?:er|ar)? / åttendedel(?:er)?"), by: 8 },
      { words: list("tiendedele[rn]? / tiendedel / tidel(?:er|ar)?"), by: 10 },
    ],
    outOf: list(String.raw`av(?:\s+de|\s+dei)? / ut\s+av(?:\s+de)?`),
    every: list("hver / hvert / kvar / kvart"),
    ordinals: [
      { words: list("annen / annet / andre"), by: 2 },
      { words: list("tredje"), by: 3 },
      { words: list("fjerde"), by: 4 },
      { words: list("femte"), by: 5 },
      { words: list("sjette"), by: 6 },
      { words: list("sjuende / syvende"), by: 7 },
      { words: list("åttende"), by: 8 },
      { words: list("tiende"), by: 10 },
    ],
    all: list("alle / samtlige / all / alt / hele(?=\\s+[\\p{L}-]*området)"),
    none: list("ingen"),
    not: list("ikke / ikkje"),
  },
  unit: {
    percent: list(String.raw`% / pst\.? / prosent / pct\.?`),
    points: list(String.raw`prosentpoeng / prosent-?\s?poeng / %-?\s?poeng / prosentenheter`),
    money: [
      { words: list(String.raw`t\.?\s?kr\.? / tkr\.? / 1\s?000\s+kr\.?`), code: "NOK", factor: 1_000 },
      { words: list(String.raw`mkr\.?`), code: "NOK", factor: 1_000_000 },
      { words: list(String.raw`kr\.? / kroner / NOK`), code: "NOK", factor: 1 },
      { words: list("euro / EUR / €"), code: "EUR", factor: 1 },
      { words: list("dollars? / USD"), code: "USD", factor: 1 },
    ],
    moneyBefore: [
      { words: list(String.raw`kr\.? / NOK`), code: "NOK" },
      { words: list("EUR / €"), code: "EUR" },
    ],
    measures: list(String.raw`
      promille / ‰ / årsverk / dagsverk / stillinger / heltidsstillinger / timers? / timar / time / minutter / minutt / min\. / sekunder / dager / dagar / dag / dagers / virkedager / uker / veker / ukers / måneder / månader / måneders / år / års / poeng
      GWh / MWh / kWh / TWh / TJ / MW / tonn / t / kg / kilo / g / gram / km/t / km / kilometer / kvadratkilometer / km2 / km² / m2 / m² / m3 / m³ / kvadratmeter / kvm\.? / daa / dekar / mål(?=\s+(?:dyrka|dyrket|jord|myr)) / ha / hektar / meter / m / liter / l / grader / °C / dB / Mbit/s / Gbit/s
    `),
    durations: list(
      "sekund(?:er)? / minutt(?:er)?s? / timers? / timar / time / dag(?:er|ar|ers)? / virkedager / uker?s? / veker? / måned(?:er|ers)? / månad(?:er)? / kvartal / halvår / års? / gange?r? / tid(?:er)?",
    ),
    rates: list(String.raw`
      i\s+(?:året|måneden|uken|uka|døgnet) / (?:pr\.?|per)\s+(?:år|måned|uke|dag|innbygger|bruker|ansatt|husstand|kvartal) / årlige? / årleg / månedlig / ukentlig / hvert\s+år / kvart\s+år / totalt / i\s+gjennomsnitt / i\s+snitt
    `),
  },
  comparison: {
    before: [
      {
        words: list(
          String.raw`minst / minimum / min\. / ikke\s+under / ikke\s+mindre\s+enn / ikke\s+færre\s+enn / som\s+minimum`,
        ),
        sign: ">=",
      },
      {
        words: list(
          String.raw`mer\s+enn / meir\s+enn / over / flere\s+enn / fleire\s+enn / høyere\s+enn / større\s+enn / lengre\s+enn / lenger\s+enn`,
        ),
        sign: ">",
      },
      {
        words: list(
          String.raw`høyst / høgst / maks\.? / maksimalt / maksimum / ikke\s+over / ikke\s+mer\s+enn / ikke\s+flere\s+enn / opptil / inntil / opp\s+til / opp\s+mot`,
        ),
        sign: "<=",
      },
      { words: list(String.raw`under / mindre\s+enn / færre\s+enn / lavere\s+enn / kortere\s+enn`), sign: "<" },
      {
        words: list(
          String.raw`ca\.? / cirka / omkring / omtrent / rundt / om\s+lag / omlag / knapt? / nesten / drøyt? / drøye / godt / i\s+størrelsesorden(?:en)? / anslått / anslagsvis`,
        ),
        sign: "~",
      },
    ],
    after: [
      { words: list(String.raw`eller\s+(?:mer|meir|flere|høyere|over) / og\s+oppover`), sign: ">=" },
      { words: list(String.raw`eller\s+(?:mindre|færre|lavere|under)`), sign: "<=" },
    ],
    increase: list(`
      øker / økes? / økt / øke / aukar / auke / auka / økning(?:en)? / hever / heves? / hevet / løfter / løftes / utvider / utvides? / utvidet / utvidast / forbedrer / forbedres / stiger? / steget / stige / stigning(?:en)? / vokser? / vokst / vekst / framgang / styrkes
    `),
    decrease: list(String.raw`
      reduserer / reduseres? / redusert / redusere / reduserast / reduksjon(?:en)? / senker / senkes? / senket / minker / minske[rs]? / minsket / begrenser / begrenses? / begrenset / nedgang(?:en)? / faller / falt / falle / fall(?:et)? / kutte[rs]? / kuttet / kutt
      sparer / spares? / innsparing / forkorter / forkortes? / forkortet / minimeres? / går\s+ned / gå\s+ned / gikk\s+ned / ned
    `),
    more: list("flere / fleire / mer / meir / høyere / større / økning / vekst / stigning"),
    less: list("færre / mindre / lavere / kortere / reduksjon / nedgang / fall / innsparing"),
    changeLead: list(String.raw`med / på / med\s+ytterligere`),
    factors: [
      { words: list("halver(?:es|er|t|e|ast)? / halvering(?:en)?"), change: "decrease", percent: 50 },
      {
        words: list("fordobl(?:es|er|et|e)? / dobl(?:es|er|et|e)? / fordobling(?:en)? / dobling / doblast"),
        change: "increase",
        percent: 100,
      },
      { words: list("tredobl(?:es|er|et|e)? / tredobling"), change: "increase", percent: 200 },
      { words: list("firedobl(?:es|er|et|e)? / firedobling"), change: "increase", percent: 300 },
    ],
    from: list("fra / frå"),
    to: list(String.raw`til / til\s+høyst / ned\s+til / opp\s+til`),
    between: list("mellom"),
    and: ["og"],
    against: list(String.raw`mot / fra / til\s+forskjell\s+fra`),
  },
  phrase: {
    of: list(String.raw`av / blant / ut\s+av / for`),
    determiners: list(
      "alle / samtlige / all / de / dei / den / det / disse / desse / våre / vår / sine / deres / landets / byens / kommunens / områdets / fylkets / øvrige",
    ),
    modifiers: list(String.raw`
      nye? / nytt / store / små / mindre / større / gamle / unge / eldre / voksne / ekstra / ytterligere / forskjellige / ulike / felles / norske / gode / korte / lange / faste / konkrete / særlige / aktive / åpne / fulle? / frie / grønne / røde / første / siste / høyt / fullt / helt
      landets / kommunens / såkalte / private / lette / tunge / vanskelige / sosiale / direkte / kommunale / offentlige / \p{L}+(?:ige|iske|ale|elle|ive|bare|somme|løse|ende|erte|ede|ære|ante) / \p{L}{3,}(?:lt|igt|isk|alt|elt|ivt) / \p{L}{3,}(?:enes|nes|ens|ets) / \d+-?åring(?:er|ene)?
    `),
    links: list("i / fra / frå / på / mellom / til / med / for / hos / ved / innen / innenfor / under / over"),
    durationLeads: list(String.raw`i / om / etter / for / over / gjennom / hver / hvert / hver\s+\p{L}+`),
    durationTails: list("tidligere / etter / siden / før / senere / framover / gammelt? / gamle"),
    stops: list(`
      og / eller / samt / men / så / at / å / der / som / hvor / når / hvis / dersom / fordi / da / enn / om / av / i / på / til / fra / frå / med / for / ved / hos / mot / under / over / etter / innen / innan / uten / mellom / blant / gjennom / pr / per / senest / fortsatt / stadig / ikke / ikkje / også / imidlertid / nå / hver / hvert / årlig / ukentlig / månedlig
      den / det / de / dei / en / et / ein / eit / er / var / blir / ble / bli / vert / har / hadde / ha / hatt / får / fikk / fått / kan / kunne / skal / skulle / vil / ville / må / bør / bruker / brukes / benytter / benyttes / deltar / deltok / opplever / gjennomfører / gjennomføres / mottar / kommer / går / gå / gikk / skjer / arbeider / tilbyr / tilbys / inngår
      gjenvinnes / gjenbrukes / sorterer / svarer / sier / ligger / lå / står / følger / bidrar / utgjør / nås / oppnår / oppnås / etableres / utvikles / opprettes / åpner / finnes / kjenner / mener / føler / avgjøres / behandles / besvares / avsluttes / fullfører / gjennomført / digitalt / bor / reiser
    `),
  },
  statement: {
    target: list(String.raw`
      skal / målet / mål(?:setting(?:en)?|setning(?:en)?)? / måltall(?:et)? / ambisjonen? / senest / fram\s+mot / frem\s+mot / innen\s+utgangen / ved\s+utgangen\s+av / vil / økes / reduseres / senkes / halveres / fordobles / dobles / heves / suksesskriteri(?:e|um|et|er) / stigende\s+til / økende\s+til
      i\s+20\d\d\s+(?:er|har|skal|bruker|benytter|kan|møter)
    `),
    result: list(String.raw`
      var / ble / blei / viste / viser / hadde / fikk / kom / lå / utgjorde / steg / falt / vokste / nådde / oppnådde / gjennomførte / deltok / mottok / svarte / oppga / oppgir / opplyste / ifølge / hittil / så\s+langt / i\s+dag / p\.t\. / pr\.\s+i\s+dag / per\s+i\s+dag / i\s+dagens / på\s+nåværende\s+tidspunkt / allerede / i\s+gjennomsnitt / året\s+før / i\s+fjor / gikk
      de\s+siste\s+\p{L}+\s+år(?:ene)? / er\s+(?:steget|falt|vokst|nådd|økt|redusert|blitt|firedoblet|doblet)\s+.{0,60}siden / siden\s+(?:19|20)\d\d / anslås / anslår / vurderes / forventes / forventer / tilsvarer / undersøkelsen? / har\s+(?:medført|nådd|betydd|gitt|kostet|vært) / ambisjonen\s+den\s+gang
    `),
    status: list(
      String.raw`gjennomførte / nådde / steg / falt / deltok / mottok / svarte / oppnådde / ble / i\s+dag / p\.t\. / per\s+i\s+dag / på\s+nåværende\s+tidspunkt / var / lå / utgjorde / hadde / hittil / nåværende / dagens / gikk`,
    ),
    concrete: list(String.raw`
      bruker / brukes / benytter / benyttes / er\s+på\s+plass / er\s+i\s+drift / er\s+digital(?:e|t|isert|iserte)? / er\s+obligatoriske? / være\s+obligatoriske? / være\s+utslippsfri(?:e|tt)? / er\s+utslippsfri(?:e|tt)? / (?:skal|være)\s+(?:\p{L}+\s+)?(?:fossilfri|utslippsfri|klimanøytral)(?:e|tt|t)?
      er\s+(?:\p{L}+\s+){0,3}(?:\p{L}+(?:ert|erte)|innført|opprettet|etablert|utbredt|godkjent|vedtatt|utviklet|utarbeidet|gjennomført|oppfylt|tatt\s+i\s+bruk|faset\s+ut|bygd|bygget|anlagt|plantet|lukket|åpen|nedlagt|avviklet|besatt|sikret|avskaffet|skiftet\s+ut|satt\s+opp|rullet\s+ut|ansatt|ferdig|ferdigstilt|klar|fjernet|tilknyttet|utdannet|sertifisert)
      har\s+(?:\p{L}+\s+)?(?:\p{L}+(?:ert)|innført|vedtatt|lagt|fått|opprettet|etablert|utpekt|utdannet|gjennomført|tilgang) / er(?=\s+["”“»«]) / (?:CO2|klima)-?nøytral(?:e|t|itet)? / tilbyr / tilbys / finnes / foregår / sendes / sorterer / mottar / deltar / har\s+\d / er\s+ikke\s+lenger / ikke\s+lenger / skal\s+gå\s+til
    `),
    soft: list(
      String.raw`opplever / oppleve / møter / møte / føler / styrkes / styrke / støttes? / fremmes / forbedres / bidrar / har\s+kunnskap / har\s+fokus / trives / er\s+trygge / prioriteres / sikres`,
    ),
    activity: list(String.raw`
      (?:etablering|utarbeidelse|utvikling|gjennomføring|avholdelse|opplæring|innføring|utbredelse|igangsetting|utprøving|kartlegging|oppfølging|kampanje|utpeking|montering|oppføring|bygging|installering|anskaffelse|etablere|utarbeide|utvikle|gjennomføre|arrangere)\s+av
      det\s+(?:\p{L}+\s+)?(?:etableres|utarbeides|utvikles|gjennomføres|arrangeres|nedsettes|igangsettes|iverksettes|innføres|utpekes|tas\s+initiativ)
      (?:skal|vil)\s+(?:\p{L}+\s+)?(?:iverksette|utarbeide|utvikle|gjennomføre|arrangere|etablere|avklare|igangsette|nedsette|kartlegge|ta\s+initiativ) / avklarer / utarbeider / tar\s+initiativ
    `),
    done: list(
      String.raw`har\s+(?:\p{L}+\s+)?(?:implementert|innført|etablert|opprettet|vedtatt|tatt\s+i\s+bruk|fått|gjennomført|utviklet)`,
    ),
    cost: list(
      String.raw`budsjett(?:et|er)? / utgift(?:en|er|ene)? / kostnad(?:en|er|ene)? / merkostnad(?:en)? / koster / pris(?:en|er)? / finansier(?:es|t|ing) / settes\s+av / avsatt / bevilgning(?:en|er)? / bevilges / gebyr(?:et)? / ramme(?:n)? / investering(?:en|er)? / tilskudd(?:et)?`,
    ),
    asides: list("der / hvor / hvorav / herav / mens"),
    joins: list("og / samt / mens / men / stigende / økende"),
    due: list(String.raw`skal\s+(?:\p{L}+\s+){0,3}være / er`),
    circumstance: list(
      String.raw`over\s+en\s+periode\s+på / i\s+en\s+periode\s+på / innenfor\s+en\s+periode\s+på / i\s+opptil / i\s+løpet\s+av / de\s+(?:neste|kommende|siste|første) / á / à`,
    ),
  },
  table: {
    baseline: list(
      String.raw`baseline / utgangspunkt / status / nullpunkt / startverdi / nåværende(?:\s+nivå)? / dagens\s+nivå / basisår / nå`,
    ),
    target: list(String.raw`\p{L}{0,30}mål / måltall / målsetting / målsetning / målverdi / ambisjon`),
    actual: list("resultat / oppnådd / faktisk / måling / realisert / utfall"),
    empty: list(
      String.raw`[-–—]+ / ikke\s+(?:målt|fastsatt|kjent|relevant|opplyst) / ukjent / n/?a / i\.?\s?a\.? / \? / avventer / måles\s+ikke / fastsettes\s+senere / følger`,
    ),
    yes: list(String.raw`ja / x / ✓ / ✔ / gjennomført / oppfylt / på\s+plass / i\s+drift`),
    no: list("nei / ingen / intet"),
    count: list("antall(?:et)? / tal(?:et)? på"),
    scale: list("skala(?:en)? / karakter(?:er|snitt)? / indeks"),
    share: list(
      String.raw`\p{L}{0,30}andel(?:en)?(?:\s+av)? / \p{L}{0,30}prosent(?:en|andel)?(?:\s+av)? / \p{L}{3,30}grad(?:en)? / del(?:en)?\s+av`,
    ),
  },
  noise: [
    // Ages
    String.raw`(?:unge|barn|innbyggere|eldre|voksne|personer|elever|kvinner|menn|alderen|de|aldersgruppen)(?:\s+(?:på|i\s+alderen|mellom|fra|over|under))*\s+\d{1,2}(?:\s?(?:[-–]|og|til)\s?\d{1,2})?(?:\s+|-)år(?:s)?(?!\p{L})`,
    String.raw`\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?-?\s?åring(?:er|ene)?(?!\p{L})`,
    // Classes, floors, terms
    String.raw`\d{1,2}\.(?:\s?(?:[-–]|og|til)\s?\d{1,2}\.)?\s*(?:klasse(?:r|ne)?|trinn|årstrinn|semester|plass|etasje|utgave|behandling|ledd|gang)(?!\p{L})`,
    // Pages of a document
    String.raw`(?:side|sider|sidene)\s+\d+(?:\s?[-–]\s?\d+)?`,
    String.raw`\d+\s+sider(?!\p{L})`,
    // Telephone numbers and times of day
    String.raw`(?<![\d.,])\d{2}\s\d{2}\s\d{2}\s\d{2}(?![\d.,])`,
    String.raw`kl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?)?(?!\d)`,
    // Price levels and scales
    String.raw`\d{4}-(?:kroner|priser|nivå)(?!\p{L})`,
    String.raw`skala\s*(?:fra\s*)?\d+\s?(?:[-–]|til)\s?\d+`,
    String.raw`døgnet\s+rundt`,
    "24/7",
  ],
  labels: list(String.raw`
    ISO / EU / EØS / NS / org\.?-?nr\.? / (?:saks|arkivsaks|dok|j|journal|løpe)\.?-?nr\.? / saksnummer / nr\.? / nummer / sak / pkt\.? / punkt(?:ene)? / kapittel / kap\.? / avsnitt(?:ene)? / vedlegg / artikkel / art\. / § / §§ / bokstav / gnr\.? / bnr\.?
    tiltak / innsatsområde(?:ne)? / satsingsområde(?:ne)? / fokusområde(?:ne)? / tema(?:ene)? / spor(?:et|ene)? / fase(?:ne|n)? / trinn / nivå / gruppe / figur / tabell / versjon / web / tlf\.? / telefon / funksjon / konto / uke(?:ne)? / rom / klasse / note / delmål / bærekraftsmål(?:ene)? / lov / forskrift / skala / kategori / sone / etappe / modell / scenario / skjema / alternativ
  `),
};
