import { list } from "../list.ts";
import type { GoalPack } from "../types/goals.ts";

/** How Swedish plans and case papers say goals; kinds of goals after the municipalities' budgets (inriktningsmål, årsmål, delmål). */
export const goals: GoalPack = {
  visionCues: list(`
    (?:är|lyder) visionen,? (?:att|där)
    vision(?:en)?(?: [^.:]{0,80})? är
    (?:en|den|som|med en) vision(?: om)?,? (?:att|där|om)
    har (?:som|en) vision / vision om(?:,? att)? / vision(?:en)? (?:bygger på|lyder)
    (?:strategi|plan|program)(?:n|en|met)?(?: [^.:]{0,25})? (?:bygger|vilar) på,? att
  `),
  aimCues: list(String.raw`
    (?:mål|målet|målsättning|målsättningen|ambition|ambitionen|huvudmål|huvudmålet|delmål|delmålet|inriktningsmålet|effektmålet|avsikten|syftet|inriktningen)(?: [^.,:;]{1,60})? är,? att
    (?:målet|målsättningen|ambitionen|huvudmålet|delmålet|inriktningsmålet|etappmålet)(?: (?:för|med|på|i)? ?[^.,:]{0,60})? är(?::| )
    (?:är|blir) (?:det )?(?:ett |en |vårt |kommunens )?(?:\p{L}+ )?(?:mål|målsättning|ambition)(?: [^.,:;]{1,40})?,? att
    (?:det|där) (?:är|finns) (?:\p{L}+ ){0,2}?(?:ett |en )?(?:\p{L}+ )?(?:mål|målet|målsättning|huvudmål|delmål|ambition)(?: för [^,.:]{1,60})?,? (?:om )?att
    har (?:som|till) (?:mål|målsättning|ambition)(?:,? att| om)? / (?:sätter|satt|har satt) (?:upp )?(?:som |ett |det )?(?:\p{L}+ )?mål(?: om)?,? att / som (?:mål|målsättning|ambition),? att / konkret är (?:målet|ambitionen)
    (?:den|en) (?:ambition|målsättning),? (?:om |är )?att / mål(?:et|sättningen)? är satt till / med (?:målet|ambitionen|målsättningen) att / mål om att
  `),
  ownWillCues: list(`
    (?!om|när|även om)(?:[^.,:;]{2,60} )?(?:vill|ska) (?:vi|kommunfullmäktige|fullmäktige|regionfullmäktige)(?! gärna)(?! inte)
    (?:vi|kommunfullmäktige|fullmäktige|regionfullmäktige) (?:vill|ska|skall)(?! gärna)(?! inte) / kommun(?:en|erna|er)? vill(?! gärna)(?! inte)
  `),
  willLeads: list(String.raw`
    (?:vill|ska|kommer) (?:vi|kommunen|kommunerna|fullmäktige|nämnden|regionen|parterna)(?: \p{L}+){0,2} / (?:vi|kommunen|kommunerna|nämnden|regionen) (?:vill|ska|kommer att)(?: \p{L}+){0,2}
  `),
  activityCues: list(`
    ^det (?:inrättas|införs|startas|genomförs|utarbetas|utvecklas|tillsätts|rullas ut) / kommer att (?:införas|etableras|spridas|rullas ut)(?: [^.]{0,40})? (?:alla|samtliga|hela)
  `),
  wishCues: list(
    "bör / borde / sakna(?:r|s) / föreslå(?:r|s) / skulle (?:med fördel|eventuellt|gärna) / rekommendera(?:r|s) / önska(?:r|s) / uppmana(?:r|s) / efterfråga(?:r|s) / förutsättning för",
  ),
  metaCues: list(
    "remiss(?:en)? / remitterats / samråd(?:et)? / (?:strategin|planen|programmet|policyn|handlingsplanen) (?:revideras|har tagits fram|ersätter|gäller|är indelad|är uppdelad|följs upp|utvärderas) / status / utarbetats mot bakgrund / följs upp / utvärderas",
  ),
  listCues: list(
    String.raw`följande / en rad / dessa / nedanstående / nedan / bl\.a\. / bland annat / däribland / detta omfattar / det omfattar`,
  ),
};
