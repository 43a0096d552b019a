import { list } from "../list.ts";
import type { BenefitPack } from "../types/benefits.ts";

export const benefits: BenefitPack = {
  cues: list(String.raw`
    (?:øke|øker|økes) omsetning(?:en)? / økt omsetning / merinntekt(?:er|en)? / \p{L}*potensial(?:e|er|et|ene)? / \p{L}*gevinst(?:er|en|ene)?
    \p{L}*besparelse(?:r|n|ne)? / \p{L}*innsparing(?:er|en|a|ane)? / frigjøre(?:s)? / frigjør / frigjere / merverdi / spare(?:s|r)? / nettoeffekt(?:en)?
  `),
  past: list("har spart / ble spart / blei spart / har frigjort / er allerede / er allereie / pålagt / har hentet ut"),
};
