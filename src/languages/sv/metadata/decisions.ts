import { list } from "../../list.ts";
import type { MetadataPack } from "../../types/metadata.ts";

/** The words of recommendations, decisions, votes and attendance, after kommunallagen (2017:725) and published minutes. */
export const decisions: Pick<
  MetadataPack,
  | "recommends"
  | "requests"
  | "that"
  | "procedural"
  | "outcomes"
  | "votes"
  | "dissents"
  | "dissentLabels"
  | "motions"
  | "fallen"
  | "meetingEnds"
  | "absentAfter"
  | "absentBefore"
  | "nobody"
> = {
  recommends: list(
    "föreslår (?:att )?(?:kommunstyrelsen|kommunfullmäktige|fullmäktige|nämnden|utskottet|regionfullmäktige) / föreslår / föreslås / tillstyrker / hemställer / förordar",
  ),
  requests: list(
    "begär / rekommenderar / föreslår / föreslås / besluta / beslutar / beslutas / godkänner / godkänna / antar / anta / överlämnar / lämnar / avger / avge / ger / ge / uppdrar / bifaller",
  ),
  that: ["att"],
  procedural: list(
    "ärendet (?:avgörs|behandlas|bereds|överlämnas|går|skickas|har varit|ska|är|togs)(?!.{0,10}återremitter) .* / (?:kommunfullmäktige|kommunstyrelsen|nämnden) fattar .* / ordföranden (?:frågar|ställer|finner) .* / ordförande (?:frågar|ställer) .*",
  ),
  outcomes: [
    {
      outcome: "rejected",
      patterns: list(`
        avslår / avslås / avslogs / avslagits / avslag på / avvisas / avvisar / förkasta[rs] / (?:inte|ej) (?:bifalla|bifaller|godkänna|godkänner|anta|antar|godkänt|antagits) / (?:yrkandet|förslaget|motionen) (?:föll|avslogs|avslås)
      `),
    },
    {
      outcome: "postponed",
      patterns: list(
        "bordlägg(?:er|s|a|as|de)? / bordlades / bordlagt / återremitter(?:ar|as|a|ade|ades|at) / återremiss / skjuts? upp / uppskjuts / ärendet utgår / utgår / dras tillbaka / (?:till|vid) (?:ett )?(?:kommande|nästa) (?:möte|sammanträde)",
      ),
    },
    {
      outcome: "amended",
      patterns: list(String.raw`
        (?:godkän|anta|antog|bifal|besluta|fastställ|tillstyrk)\p{L}*[^.;]{0,60}? med (?:följande |den |de |ett |en |dock )?(?:\p{L}+ )?(?:ändring|tillägg|undantag|komplettering|justering|rättelse|revidering)\p{L}* / med (?:den|det|följande) (?:ändring|tillägg|justering)\p{L}* / i reviderad form / med ändringar(?:na)? / ändringsyrkande\p{L}* (?:bifalls|bifölls)
      `),
    },
    {
      outcome: "approved",
      patterns: list(String.raw`
        godkän(?:ner|ns|na|t|da|de|des) / godkändes / bifall(?:er|s|a|es|its)? / bifalles / biföll(?:s)? / antar / antas / antog / antogs / antagits / fastställ(?:er|s|a|de|des|t) / beviljar / beviljas / beviljades / enligt (?:förvaltningens |kommunstyrelsens |utskottets |liggande |framlagt |arbetsutskottets )?förslag(?:et)?
        tillstyrk(?:er|s|te) / ställer sig bakom / ställde sig bakom / överlämnar yttrandet / avger (?:yttrande|remissvar) / skickas? (?:ut )?på (?:\p{L}+ )?remiss / sänds? på remiss / utser / utses / valdes / väljer / väljs / inrättar / inrättas / upphäver
      `),
    },
    {
      outcome: "noted",
      patterns: list(
        "lägg(?:er|s|a|as)? .{0,60}?till handlingarna / lades till handlingarna / till handlingarna / (?:noterar|noteras|tar|tog|tas).{0,80}?(?:informationen|rapporten|redovisningen|till protokollet|del av) / noterar / noteras / anmäls / informeras / informerades / diskuterades / tackar för informationen",
      ),
    },
    {
      outcome: "referred",
      patterns: list(
        "överlämna(?:r|s|de|des) / remitteras / remitterar / hänskjut(?:er|s|a) / hänvisas / skickas (?:vidare )?till / översänds",
      ),
    },
  ],
  votes: list(String.raw`
    (?<for>\d{1,3}) (?:ja|röster för|ja-röster|jaröster)(?:,| och| mot)? (?<against>\d{1,3}) (?:nej|röster mot|nej-röster|nejröster)
    (?<for>\d{1,3}) (?:ja-röster|jaröster|röster för|ledamöter röstade ja|ja)
    (?<against>\d{1,3}) (?:nej-röster|nejröster|röster emot|röster mot|ledamöter röstade nej|nej)
    (?<for>\d{1,3}) röster mot (?<against>\d{1,3})
    (?<abstained>\d{1,3}) (?:avstår|avstod|nedlagda röster|avstående|ledamöter avstår)
  `),
  dissents: list(`
    reserverar sig(?: mot)? / reserverade sig / reservera sig / röstade (?:nej|emot|mot) / röstar (?:nej|emot) / (?:kan|kunde) inte (?:stödja|ställa sig bakom|godkänna) / deltar inte i beslutet / deltog inte i beslutet / lämnar (?:en )?(?:skriftlig )?reservation / avger (?:ett )?särskilt yttrande / är emot / lämnar (?:en )?protokollsanteckning
  `),
  dissentLabels: list("reservation(?:er)? / emot / nej / reserverar sig / mot beslutet reserverar sig"),
  motions: list(
    String.raw`yrkar(?: på)? / yrkade / yrkande(?:t)? / föreslog / lade fram (?:ett |följande )?(?:\p{L}*förslag) / ändringsyrkande(?:t)? / tilläggsyrkande(?:t)? / motförslag`,
  ),
  fallen: list(
    String.raw`\p{L}*(?:förslaget|yrkandet|förslagen|yrkandena) (?:från .{1,40}? )?(?:föll|faller|avslogs|avslås|avslog) / \p{L}*(?:yrkande|förslag)(?:t|et)? (?:från .{1,40}? )?(?:har avslagits|blev avslaget|bifölls inte)`,
  ),
  meetingEnds: list(
    "(?:mötet|sammanträdet) (?:avslutades|avslutas|avslutat|ajournerades|ajourneras|öppnades|börjar)(?: .{0,60})?",
  ),
  absentAfter: list(
    "hade anmält förhinder / har anmält förhinder / anmälde förhinder / var frånvarande / är frånvarande / närvarade inte / deltog inte / var förhindrad / anmäler jäv / anmälde jäv",
  ),
  absentBefore: list("frånvarande / ej närvarande / förhinder / anmält förhinder / frånvarande ledamöter"),
  nobody: ["ingen", "inga", "-", "–"],
};
