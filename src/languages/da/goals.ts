import type { GoalPack } from "../types/goals.ts";

export const goals: GoalPack = {
  visionCues: [
    "vision(?:en)?(?: [^.:]{0,80})? er", "(?:en|den|som|med en) vision(?: om)?,? (?:at|hvorefter|hvor|om)", "vision om(?:,? at)?", "har (?:som|en) vision",
    "strategi(?:en)?(?: [^.:]{0,25})? (?:hviler|bygger|er bygget|er baseret) på,? at", "vision(?:en)? bygger på", "vision(?:en)? lyder",
  ],
  aimCues: [
    "(?:det|der) er (?:\\p{L}+ ){0,2}?(?:et |en )?(?:\\p{L}+s )?(?:\\p{L}+ )?(?:mål|målet|målsætning|målsætningen|hovedmål|delmål|ambition|ambitionen)(?: for [^,.:]{1,60})?,? at",
    "(?:målet|målsætningen|ambitionen|hovedmålet|delmålet|det (?:bærende|overordnede) sigte|sigtet)(?: (?:for|med|på|i)? ?[^.,:]{0,60})? er(?:,? at|:| )",
    "konkret er (?:målet|målsætningen|ambitionen)", "(?:den|en) (?:ambition|målsætning),? at", "har (?:som|til) (?:mål|målsætning),? at", "har sat (?:sig )?(?:som|det) mål,? at",
    "slår fast,? at (?:vi|kommunerne|regionen|byen|kommunen) skal", "mål(?:et|sætningen)? er sat til", "som mål,? at",
  ],
  ownWillCues: ["(?:vi|byrådet|kommunalbestyrelsen|regionsrådet) vil(?! gerne)(?! ikke)", "kommune(?:n|rne)? vil(?! gerne)(?! ikke)"],
  activityCues: ["vil (?:blive )?(?:udbred(?:t|es)|indfør(?:t|es)|etabler(?:et|es)|implementer(?:et|es)|udrull(?:et|es))(?: [^.]{0,40})? (?:alle|samtlige|hele)"],
  wishCues: ["bør", "burde", "savnes?", "foreslår?(?:s)?", "kunne (?:med fordel|evt\\.|eventuelt)", "anbefaler?(?:s)?", "ønske(?:r|s)", "opfordre(?:r|s)", "forudsætning for"],
  metaCues: [
    "høring", "(?:strategien|planen|handlingsplanen|politikken) (?:tages op|revideres|vil blive revideret|er blevet til|forventes|afløser|gælder|er opdelt|er opbygget)",
    "status", "forelagt?", "udarbejdet på baggrund",
  ],
  listCues: ["følgende", "en række", "disse", "nedenstående", "nedenfor", "bl\\.a\\.", "blandt", "herunder", "dette omfatter", "det omfatter"],
};
