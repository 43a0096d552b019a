import { list } from "../list.ts";
import type { GoalPack } from "../types/goals.ts";

/** How Norwegian plans and case papers say goals; nouns after DFØ's terms for target management (mål, delmål, resultatmål). */
export const goals: GoalPack = {
  visionCues: list(`
    (?:er|lyder) visjonen,? (?:at|der|hvor)
    visjon(?:en)?(?: [^.:]{0,80})? er
    (?:en|den|som|med en) visjon(?: om)?,? (?:at|der|hvor|om)
    (?:har|hev) (?:som|en|ein) visjon
    visjon om(?:,? at)?
    visjon(?:en)? (?:bygger på|lyder)
    (?:strategi|plan)(?:en)?(?: [^.:]{0,25})? (?:bygger|er bygd|er basert) på,? at
  `),
  aimCues: list(String.raw`
    (?:mål|målet|målsetning|målsetningen|målsetting|målsettingen|ambisjon|ambisjonen|hovedmål|hovedmålet|hovudmålet|delmål|delmålet|resultatmålet|effektmålet|hensikten|siktemålet|intensjonen)(?: [^.,:;]{1,60})? er,? (?:at|å)
    (?:målet|målsetningen|målsettingen|ambisjonen|hovedmålet|hovudmålet|delmålet|siktemålet)(?: (?:for|med|på|i)? ?[^.,:]{0,60})? er(?::| )
    (?:er|blir|vert) (?:det )?(?:et |en |eit |vårt |kommunens |kommunen sitt )?(?:\p{L}+ )?(?:mål|målsetning|målsetting|ambisjon)(?: [^.,:;]{1,40})?,? (?:at|å)
    (?:det|der) er (?:\p{L}+ ){0,2}?(?:satt |sett )?(?:som |et |en )?(?:\p{L}+ )?(?:mål|målet|målsetning|målsetting|hovedmål|delmål|ambisjon)(?: for [^,.:]{1,60})?,? (?:at|å)
    (?:er|blir|ble|blei) (?:det )?(?:satt|sett) (?:som|et|eit) (?:\p{L}+ )?(?:mål|ambisjon)(?: om)?,? (?:at|å)?
    (?:har|hev) (?:som|til) (?:mål|målsetning|målsetting|ambisjon)(?:,? (?:at|å| om))?
    (?:setter|set) (?:\p{L}+ )?(?:som|det) mål,? (?:at|å)
    (?:har satt|har sett) (?:seg )?(?:som|et|eit|det) (?:\p{L}+ )?mål(?: om)?,? (?:at|å)
    som (?:mål|målsetning|målsetting|ambisjon),? (?:at|å)
    konkret er (?:målet|målsettingen|ambisjonen)
    (?:den|en) (?:ambisjon|målsetting|målsetning),? (?:om|at)
    mål(?:et|settingen|setningen)? er satt til
    med (?:mål|ambisjon) om (?:at|å)
  `),
  ownWillCues: list(`
    (?!hvis|når|dersom|selv)(?:[^.,:;]{2,60} )?vil (?:vi|kommunestyret|bystyret|fylkestinget)(?! gjerne)(?! ikke)
    (?:vi|kommunestyret|bystyret|fylkestinget) (?:vil|skal)(?! gjerne)(?! ikke)
    (?:fylkes)?kommune(?:n|ne|r)? vil(?! gjerne)(?! ikke)
  `),
  willLeads: list(String.raw`
    (?:vil|skal) (?:vi|kommunen|kommunene|kommunestyret|bystyret|fylkeskommunen|partene)(?: \p{L}+){0,2}
    (?:vi|kommunen|kommunene|kommunestyret|bystyret|fylkeskommunen) (?:vil|skal)(?: \p{L}+){0,2}
  `),
  activityCues: list(`
    ^det (?:etableres|opprettes|innføres|iverksettes|igangsettes|utarbeides|utvikles|nedsettes|gjennomføres|ansettes|rulles ut)
    vil bli (?:innført|etablert|utbredt|implementert|rullet ut)(?: [^.]{0,40})? (?:alle|samtlige|hele)
  `),
  wishCues: list(String.raw`
    bør / burde / savne(?:r|s) / sakn(?:ar|ast) / foreslå(?:r|s) / føreslå(?:r|s) / kunne (?:med fordel|eventuelt|gjerne) / anbefal(?:er|es) / rår (?:til|fra)
    ønske(?:r|s) / oppfordre(?:r|s) / ber (?:\p{L}+ )?om / forutsetning for
  `),
  metaCues: list(`
    høring(?:en)? / høyring(?:a)? / (?:strategien|planen|handlingsprogrammet|temaplanen) (?:rulleres|revideres|er blitt til|avløser|erstatter|gjelder|er delt|er bygd opp|evalueres)
    status / lagt frem / lagt fram / utarbeidet på bakgrunn / rulleres / evalueres
  `),
  listCues: list(
    String.raw`følgende / følgjande / en rekke / disse / desse / nedenstående / nedenfor / bl\.a\. / blant annet / herunder / dette omfatter / det omfatter`,
  ),
};
