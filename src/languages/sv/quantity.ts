import { list } from "../list.ts";
import type { QuantityPack } from "../types/quantity.ts";

/** Forms met in Swedish municipal plans, budgets and minutes; abbreviations of amounts after Myndigheternas skrivregler. */
export const quantity: QuantityPack = {
  time: {
    by: list(String.raw`
      senast(?:\s+(?:i|vid|den|under|inom|med|år|till))? / innan / före / fram\s+till / till\s+och\s+med / t\.o\.m\.? / till / vid / med / per / mot / inom / klart?(?:\s+(?:i|senast))? / färdig(?:t|ställd|ställt)?(?:\s+(?:i|senast))?
    `),
    in: list(String.raw`i / under / år / under\s+loppet\s+av / för / på`),
    from: list(String.raw`från / från\s+och\s+med / fr\.o\.m\.? / tidigast(?:\s+i)? / med\s+start(?:\s+i)?`),
    after: list("efter"),
    during: list(String.raw`under\s+perioden / under\s+åren / perioden / åren / mellan`),
    since: list(
      String.raw`sedan / (?:sett\s+)?i\s+förhållande\s+till / jämfört\s+med / mätt\s+mot / än\s+(?:i|år) / med\s+utgångspunkt\s+i / i\s+relation\s+till`,
    ),
    reference: list(String.raw`av / från\s+den / jfr / enligt / daterad / daterat`),
    parts: [
      { words: list("utgången / slutet / avslutningen"), code: "12" },
      { words: list("ultimo"), code: "12~" },
      { words: list("årsskiftet / nyår"), code: "12" },
      { words: list("början / inledningen / ingången"), code: "01~" },
      { words: list("mitten / halvvägs"), code: "06~" },
      { words: list(String.raw`kvartal\s+1 / första\s+kvartalet / kv(?:artal)?\.?\s*1 / Q1`), code: "33" },
      { words: list(String.raw`kvartal\s+2 / andra\s+kvartalet / kv\.?\s*2 / Q2`), code: "34" },
      { words: list(String.raw`kvartal\s+3 / tredje\s+kvartalet / kv\.?\s*3 / Q3`), code: "35" },
      { words: list(String.raw`kvartal\s+4 / fjärde\s+kvartalet / kv\.?\s*4 / Q4`), code: "36" },
      { words: list(String.raw`första\s+halvåret / halvår\s+1`), code: "40" },
      { words: list(String.raw`andra\s+halvåret / halvår\s+2`), code: "41" },
      { words: list("våren?"), code: "21" },
      { words: list("sommaren?"), code: "22" },
      { words: list("hösten?"), code: "23" },
      { words: list("vintern?"), code: "24" },
    ],
    straddling: list("läsåret? / skolåret? / säsongen"),
    partLinks: list("av / i / året / år / kalenderåret / budgetåret / verksamhetsåret"),
    to: list(String.raw`till / till\s+och\s+med`),
    relative: list(String.raw`
      i\s+år / under\s+(?:innevarande\s+)?året? / nästa\s+år / (?:före|innan)\s+(?:årets\s+slut|årsskiftet|sommaren|jul|nyår|påsk) / (?:vid|senast\s+vid)\s+(?:årets\s+slut|årsskiftet) / inom\s+(?:\p{L}+|\d+)\s+(?:år|månader) / under\s+(?:strategi|plan|program|mandat)perioden / vid\s+(?:strategi|plan|mandat)periodens\s+slut
    `),
    open: list(String.raw`och\s+(?:framåt|framöver|därefter|tills\s+vidare) / ff\.`),
    dayLead: list("den / d\\."),
    dayOrdinal: "(?::[ae])?\\.?",
    dayLink: [],
    monthFirst: false,
    weekdays: list(
      "måndag(?:en)? / tisdag(?:en)? / onsdag(?:en)? / torsdag(?:en)? / fredag(?:en)? / lördag(?:en)? / söndag(?:en)?",
    ),
    starts: list(
      String.raw`uppstart / start(?:ar|as|datum)? / börjar / påbörjas / inleds / sätts\s+i\s+gång / träder\s+i\s+kraft`,
    ),
  },
  number: {
    decimal: ",",
    group: ".\u00a0\u202f\u2009 ",
    // biome-ignore format: one line a ten
    words: {
      noll: 0, en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10,
      elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
      hundra: 100, tusen: 1000, halvannan: 1.5, båda: 2,
    },
    // biome-ignore format: one line
    tens: { tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90 },
    compound: { order: "tens-ones", joiner: "" },
    articles: list("en / ett / båda"),
    scales: [
      { words: list("hundra"), factor: 100 },
      { words: list("tusen"), factor: 1_000 },
      { words: list(String.raw`milj\.? / mn / miljoner / miljon`), factor: 1_000_000 },
      { words: list("md / mdr / miljarder / miljard"), factor: 1_000_000_000 },
    ],
    shares: [
      { words: list(String.raw`hälften / halva / en\s+halv`), share: 0.5 },
      { words: list("tredjedelen"), share: 1 / 3 },
      { words: list("fjärdedelen"), share: 0.25 },
    ],
    denominators: [
      { words: list("tredjedel(?:ar|s|en|arna)?"), by: 3 },
      { words: list("fjärdedel(?:ar|s|en|arna)?"), by: 4 },
      { words: list("femtedel(?:ar|s|en|arna)?"), by: 5 },
      { words: list("sjättedel(?:ar|s|en)?"), by: 6 },
      { words: list("åttondel(?:ar|s|en)?"), by: 8 },
      { words: list("tiondel(?:ar|s|en)?"), by: 10 },
    ],
    outOf: list(String.raw`av(?:\s+de)? / utav(?:\s+de)?`),
    every: list("var / vart / varje"),
    ordinals: [
      { words: list("annan / annat / andra"), by: 2 },
      { words: list("tredje"), by: 3 },
      { words: list("fjärde"), by: 4 },
      { words: list("femte"), by: 5 },
      { words: list("sjätte"), by: 6 },
      { words: list("sjunde"), by: 7 },
      { words: list("åttonde"), by: 8 },
      { words: list("tionde"), by: 10 },
    ],
    all: list("alla / samtliga / all / allt / hela(?=\\s+[\\p{L}-]*området)"),
    none: list("inga / ingen / inget"),
    not: list("inte / ej"),
  },
  unit: {
    percent: list(String.raw`% / procent / proc\. / pct\.?`),
    points: list(String.raw`procentenheter / procentenhet / %-?\s?enheter / procentpoäng`),
    money: [
      { words: list(String.raw`t\.?\s?kr / tkr / 1\s?000\s+kr`), code: "SEK", factor: 1_000 },
      { words: list("mnkr / mkr / mnSEK / MSEK"), code: "SEK", factor: 1_000_000 },
      { words: list("mdkr / mdr\\s+kr"), code: "SEK", factor: 1_000_000_000 },
      { words: list(String.raw`kr\.? / kronor / SEK`), code: "SEK", factor: 1 },
      { words: list("euro / EUR / €"), code: "EUR", factor: 1 },
      { words: list("dollar / USD"), code: "USD", factor: 1 },
    ],
    moneyBefore: [
      { words: list("kr / SEK"), code: "SEK" },
      { words: list("EUR / €"), code: "EUR" },
    ],
    measures: list(String.raw`
      promille / ‰ / årsarbetare / årsarbetskrafter / heltidstjänster / tjänster / timmars? / timme / minuters? / minut / min\. / sekunder / dagars? / dag / arbetsdagar / veckors? / vecka / månaders? / månad / års? / poäng
      GWh / MWh / kWh / TWh / TJ / MW / ton / t / kg / kilo / g / gram / km/h / km / kilometer / mil / kvadratkilometer / km2 / km² / m2 / m² / m3 / m³ / kvadratmeter / kvm / ha / hektar / meter / m / liter / l / grader / °C / dB / Mbit/s / Gbit/s
    `),
    durations: list(
      "sekund(?:er)? / minut(?:er)?s? / timm(?:e|ar|ars) / dag(?:ar|ars)? / arbetsdagar / vecko?r?s? / vecka / månad(?:er|ers)? / kvartal / halvår / års? / gång(?:er)? / tid(?:er)?",
    ),
    rates: list(String.raw`
      om\s+(?:året|dagen) / i\s+(?:veckan|månaden) / per\s+(?:år|månad|vecka|dag|invånare|brukare|anställd|hushåll|kvartal) / årlig(?:en|a|t)? / månadsvis / varje\s+(?:vecka|månad|år) / totalt / i\s+genomsnitt / i\s+snitt
    `),
  },
  comparison: {
    before: [
      {
        words: list(String.raw`minst / lägst / minimum / inte\s+under / inte\s+mindre\s+än / inte\s+färre\s+än`),
        sign: ">=",
      },
      { words: list(String.raw`mer\s+än / över / fler\s+än / högre\s+än / större\s+än / längre\s+än`), sign: ">" },
      {
        words: list(
          String.raw`högst / som\s+mest / max(?:imalt|imum)? / inte\s+över / inte\s+mer\s+än / inte\s+fler\s+än / upp\s+till / uppemot`,
        ),
        sign: "<=",
      },
      { words: list(String.raw`under / mindre\s+än / färre\s+än / lägre\s+än / kortare\s+än`), sign: "<" },
      {
        words: list(
          String.raw`ca\.? / cirka / omkring / ungefär / runt / knappt / nästan / drygt / närmare / uppskattningsvis / i\s+storleksordningen`,
        ),
        sign: "~",
      },
    ],
    after: [
      { words: list(String.raw`eller\s+(?:mer|fler|högre|över) / och\s+uppåt`), sign: ">=" },
      { words: list(String.raw`eller\s+(?:mindre|färre|lägre|under)`), sign: "<=" },
    ],
    increase: list(`
      öka[rts]? / ökas / ökat / ökad / ökade / ökning(?:en)? / höj(?:er|s|a|as|t|d|ts)? / höjning(?:en)? / lyfts? / utöka[rs]? / utökas / utvidga[rs]? / förbättra[rs]? / förbättras / förbättring / stig(?:er|a|it) / växer / växa / vuxit / tillväxt / uppgång / stärks
    `),
    decrease: list(String.raw`
      minska[rts]? / minskas / minskat / minskade / minskning(?:en)? / reducera[rts]? / reduceras / reducering / sänk(?:er|s|a|as|t|ts)? / sänkning(?:en)? / begränsa[rs]? / begränsas / nedgång(?:en)? / sjunker / sjunka / sjunkit / falla / faller / skär(?:s)?\s+ned / spara[rs]? / besparing / förkorta[rs]? / minimeras
    `),
    more: list("fler / mer / högre / större / ökning / tillväxt / höjning"),
    less: list("färre / mindre / lägre / kortare / minskning / nedgång / sänkning / besparing"),
    changeLead: list(String.raw`med / på / med\s+ytterligare`),
    factors: [
      { words: list("halver(?:as|ar|at|a|ad|ats)? / halvering(?:en)?"), change: "decrease", percent: 50 },
      {
        words: list("fördubbl(?:as|ar|at|a|ad|ats)? / dubbler(?:as|ar|a)? / fördubbling(?:en)?"),
        change: "increase",
        percent: 100,
      },
      { words: list("tredubbl(?:as|ar|at|a)? / tredubbling"), change: "increase", percent: 200 },
      { words: list("fyrdubbl(?:as|ar|at|a)? / fyrdubbling"), change: "increase", percent: 300 },
    ],
    from: list("från"),
    to: list(String.raw`till / till\s+högst / ned\s+till / ner\s+till / upp\s+till`),
    between: list("mellan"),
    and: ["och"],
    against: list(String.raw`mot / från / till\s+skillnad\s+från`),
  },
  phrase: {
    of: list("av / bland / utav / för"),
    determiners: list(
      "alla / samtliga / all / de / den / det / dessa / våra / vår / sina / deras / landets / stadens / kommunens / områdets / regionens / länets / övriga",
    ),
    modifiers: list(String.raw`
      nya / ny / nytt / stora / små / mindre / större / gamla / unga / äldre / vuxna / extra / ytterligare / olika / gemensamma / svenska / goda / korta / långa / fasta / konkreta / särskilda / aktiva / öppna / fulla / fria / gröna / röda / första / sista / högt / fullt / helt
      landets / kommunens / så kallade / privata / lätta / tunga / svåra / sociala / direkta / kommunala / offentliga / \p{L}+(?:iga|iska|ala|ella|iva|bara|samma|lösa|ande|erade|ade|ära|enta) / \p{L}{3,}(?:lt|igt|iskt|alt|ellt|ivt) / \p{L}{3,}(?:ernas|ens|ets|arnas) / \d+-?åringar(?:na)?
    `),
    links: list("i / från / på / mellan / till / med / för / hos / vid / inom / under / över"),
    durationLeads: list("i / om / efter / för / över / under / var / varje / vart / inom"),
    durationTails: list("tidigare / efter / sedan / före / senare / framåt / gammalt? / gamla"),
    stops: list(`
      och / eller / samt / men / så / att / där / som / när / om / eftersom / då / än / av / i / på / till / från / med / för / vid / hos / mot / under / över / efter / inom / utan / mellan / bland / genom / per / senast / fortsatt / fortfarande / inte / ej / också / även / dock / nu / varje / årligen / årlig / veckovis
      den / det / de / en / ett / är / var / blir / blev / bli / har / hade / ha / haft / får / fick / fått / kan / kunde / ska / skall / skulle / vill / ville / måste / bör / använder / används / nyttjar / nyttjas / deltar / deltog / upplever / genomför / genomförs / tar / kommer / går / gå / gick / sker / arbetar / erbjuder / erbjuds / ingår
      återvinns / återanvänds / sorterar / svarar / säger / ligger / låg / står / följer / bidrar / utgör / nås / uppnår / uppnås / etableras / utvecklas / inrättas / öppnar / finns / känner / anser / avgörs / behandlas / besvaras / avslutas / fullföljer / genomfört / digitalt / bor / reser
    `),
  },
  statement: {
    target: list(String.raw`
      ska / skall / målet / mål(?:sättning(?:en)?)? / måltal(?:et)? / målvärde(?:t)? / ambitionen? / senast / fram\s+till / vid\s+utgången\s+av / i\s+slutet\s+av / vill / ökas / minskas / sänks / halveras / fördubblas / höjs / kommer\s+att
      (?:år|i)\s+20\d\d\s+(?:är|har|ska|använder|kan|möter)
    `),
    result: list(String.raw`
      var / blev / visade / visar / hade / fick / kom / låg / utgjorde / steg / föll / växte / nådde / uppnådde / genomförde / deltog / tog\s+emot / svarade / uppgav / uppger / upplyste / enligt / hittills / i\s+dag / idag / f\.n\. / för\s+närvarande / redan / i\s+genomsnitt / året\s+innan / i\s+fjol / förra\s+året / ökade / minskade
      de\s+senaste\s+\p{L}+\s+åren / har\s+(?:ökat|minskat|stigit|sjunkit|nått|blivit|fördubblats|halverats)\s+.{0,60}sedan / sedan\s+(?:19|20)\d\d / uppskattas / uppskattar / bedöms / väntas / förväntas / beräknas / motsvarar / undersökningen? / har\s+(?:medfört|nått|inneburit|gett|kostat|varit)
    `),
    status: list(
      String.raw`genomförde / nådde / steg / föll / deltog / svarade / uppnådde / blev / i\s+dag / idag / f\.n\. / för\s+närvarande / var / låg / utgjorde / hade / hittills / nuvarande / dagens / ökade / minskade`,
    ),
    concrete: list(String.raw`
      använder / används / nyttjar / nyttjas / är\s+på\s+plats / finns\s+på\s+plats / är\s+i\s+drift / är\s+digital(?:a|t|iserad|iserade|iserat)? / är\s+obligatorisk(?:a|t)? / vara\s+obligatorisk(?:a|t)? / (?:är|vara)\s+(?:helt\s+)?(?:fossilfri|utsläppsfri|klimatneutral)(?:a|tt|t)?
      är\s+(?:\p{L}+\s+){0,3}(?:\p{L}+(?:erad|erat|erade)|infört|införd|införda|inrättat|etablerad|spridd|integrerad|godkänd|antagen|antagna|utvecklad|utarbetad|genomförd|genomförda|uppfyllt|utfasad|byggd|byggda|anlagd|planterad|stängd|öppen|nedlagd|avvecklad|säkrad|avskaffad|ersatt|uppsatt|anställd|färdig|klar|klart|borttagen|ansluten|anslutna|utbildad|utbildade|certifierad)
      har\s+(?:\p{L}+\s+)?(?:\p{L}+(?:erat)|infört|antagit|lagt|fått|inrättat|etablerat|utsett|utbildat|genomfört|tillgång) / är(?=\s+["”“»«]) / (?:CO2|klimat)-?neutral(?:a|t|itet)? / erbjuder / erbjuds / finns / sker / skickas / sorterar / tar\s+emot / deltar / har\s+\d / är\s+inte\s+längre / inte\s+längre
    `),
    soft: list(
      String.raw`upplever / uppleva / möter / möta / känner / stärks / stärka / stöds / främjas / förbättras / bidrar / har\s+kunskap / har\s+fokus / trivs / är\s+trygga / prioriteras / säkerställs`,
    ),
    activity: list(String.raw`
      (?:etablering|framtagande|utarbetande|utveckling|genomförande|utbildning|införande|spridning|igångsättning|prövning|kartläggning|uppföljning|kampanj|tillsättande|uppförande|byggande|montering|installation|anläggande|upphandling)\s+av
      det\s+(?:\p{L}+\s+)?(?:inrättas|utarbetas|utvecklas|genomförs|hålls|tillsätts|startas|införs|utses|tas\s+initiativ)
      (?:ska|kommer\s+att)\s+(?:\p{L}+\s+)?(?:starta|utarbeta|utveckla|genomföra|hålla|etablera|klargöra|tillsätta|kartlägga|ta\s+initiativ|ta\s+fram) / klargör / utarbetar / tar\s+initiativ / ta\s+fram
    `),
    done: list(
      String.raw`har\s+(?:\p{L}+\s+)?(?:implementerat|infört|etablerat|inrättat|antagit|tagit\s+i\s+bruk|fått|genomfört|utvecklat|anslutit)`,
    ),
    cost: list(
      "budget(?:en|ar)? / utgift(?:en|er|erna)? / kostnad(?:en|er|erna)? / kostar / pris(?:et|er)? / finansier(?:as|ing|at) / avsätts / avsatt / anslag(?:et)? / beviljas / avgift(?:en|er)? / taxa(?:n)? / ram(?:en)? / investering(?:en|ar)? / bidrag(?:et)? / merkostnad(?:en|er)?",
    ),
    asides: list("där / varav / därav / medan"),
    joins: list("och / samt / medan / men / ökande / stigande"),
    due: list(String.raw`(?:ska|skall)\s+(?:\p{L}+\s+){0,3}vara / är`),
    circumstance: list(
      String.raw`under\s+en\s+period\s+(?:på|av) / inom\s+en\s+period\s+(?:på|av) / i\s+upp\s+till / under\s+loppet\s+av / de\s+(?:närmaste|kommande|senaste|första) / à / á`,
    ),
  },
  table: {
    baseline: list(
      String.raw`baslinje / baseline / utgångsläge / nuläge / status / startvärde / nuvarande(?:\s+nivå)? / basår / nollmätning`,
    ),
    target: list(String.raw`\p{L}{0,30}mål / måltal / målvärde / målsättning / målnivå / ambition`),
    actual: list("utfall / resultat / uppnått / faktiskt / mätning / uppföljning"),
    empty: list(
      String.raw`[-–—]+ / (?:inte|ej)\s+(?:mätt|mäts|fastställt|känt|relevant|aktuellt) / okänt / n/?a / e\.?\s?t\.? / \? / avvaktar / mäts\s+(?:inte|ej) / saknas / fastställs\s+senare`,
    ),
    yes: list(String.raw`ja / x / ✓ / ✔ / genomfört / uppfyllt / på\s+plats / klart / i\s+drift`),
    no: list("nej / inga / inget"),
    count: list("antal(?:et)?"),
    scale: list("skala(?:n)? / betyg(?:et)? / index"),
    share: list(
      String.raw`\p{L}{0,30}andel(?:en)?(?:\s+av)? / \p{L}{0,30}procent(?:andel)?(?:en)?(?:\s+av)? / \p{L}{3,30}grad(?:en)?`,
    ),
  },
  noise: [
    // Ages
    String.raw`(?:unga|barn|invånare|äldre|vuxna|personer|elever|kvinnor|män|åldern|de|åldersgruppen)(?:\s+(?:på|i\s+åldern|mellan|från|över|under))*\s+\d{1,2}(?:\s?(?:[-–]|och|till)\s?\d{1,2})?(?:\s+|-)år(?:s)?(?!\p{L})`,
    String.raw`\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?-?\s?åring(?:ar|arna|en)?(?!\p{L})`,
    // Classes, floors, terms
    String.raw`(?:årskurs|åk\.?|klass)\s+\d{1,2}(?:\s?[-–]\s?\d{1,2})?`,
    String.raw`\d{1,2}:?[ae]?\s+(?:klass(?:en|erna)?|våningen|plats(?:en)?|upplagan|kapitlet|stycket)(?!\p{L})`,
    // Pages of a document
    String.raw`(?:sida|sidan|sidor|sidorna|s\.)\s+\d+(?:\s?[-–]\s?\d+)?`,
    String.raw`\d+\s+sidor(?!\p{L})`,
    // Telephone numbers and times of day
    String.raw`(?<![\d.,])0\d{1,3}\s?[-–]\s?\d{2,3}\s\d{2}(?:\s\d{2})?(?![\d.,])`,
    String.raw`kl\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?)?(?!\d)`,
    // Price levels and scales
    String.raw`\d{4}\s+års\s+(?:priser|nivå|penningvärde)(?!\p{L})`,
    String.raw`skala(?:n)?\s*(?:från\s*)?\d+\s?(?:[-–]|till)\s?\d+`,
    String.raw`dygnet\s+runt`,
    "24/7",
  ],
  labels: list(String.raw`
    ISO / EU / EG / SS / SOU / Ds / SFS / prop\.? / org\.?-?nr\.? / (?:diarie|dok|löp)\.?-?(?:nr\.?|nummer) / dnr\.? / nr\.? / nummer / § / §§ / pkt\.? / punkt(?:erna)? / kapitel / kap\.? / avsnitt(?:en)? / bilaga / artikel / art\. / bokstav
    åtgärd(?:erna|en)? / insats(?:erna|en)? / insatsområde(?:na)? / fokusområde(?:na)? / målområde(?:na)? / tema(?:na)? / spår(?:et|en)? / fas(?:erna|en)? / steg / nivå / grupp / figur / tabell / version / webb / tel\.? / telefon / konto / vecka / v\.? / sal / klass / not / delmål / mål / lag / förordning / skala / kategori / zon / etapp / modell / scenario / alternativ / agenda
  `),
};
