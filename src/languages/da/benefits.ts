import type { BenefitPack } from "../types/benefits.ts";

export const benefits: BenefitPack = {
  cues: [
    "(?:øge|øger|øges) omsætning(?:en)?",
    "meromsætning(?:en)?",
    "merindtægt(?:er|en)?",
    "\\p{L}*potential(?:e|er|et|erne)",
    "\\p{L}*gevinst(?:er|en|erne)?",
    "\\p{L}*besparelse(?:r|n|rne)?",
    "frigøre(?:s)?",
    "frigør",
    "merværdi",
    "provenu(?:et)?",
    "spare(?:s|r)?",
    "nettoeffekt(?:en)?",
  ],
  past: ["har sparet", "blev sparet", "har frigjort", "er allerede", "pålagt"],
};
