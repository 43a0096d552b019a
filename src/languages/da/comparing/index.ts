import type { ComparingPack } from "../../types/comparing.ts";
import { areas, concepts } from "./concepts.ts";
import { rarity, unlistedRarity } from "./rarity.ts";
import { lessIsBetter, obligation, scope } from "./strength.ts";
import { boilerplate, falseParts, lemmas, noCompounds, numerals, shortParts, stopWords } from "./words.ts";

export const pack: ComparingPack = {
  // The numbers are those of Stavekontrolden's .aff, whose comments name each class.
  dictionary: {
    verb: [1, 20, 21, 22],
    noun: [2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 44, 45, 46, 47, 48, 57, 58, 64, 65, 66, 72, 74, 75, 76, 84, 85, 87],
    adjective: [12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78],
    name: 9,
    first: 32,
    middle: 33,
    last: 34,
    compoundsOnly: 36,
    lastAsItIs: 39,
    genitive: "+GENITIV",
    doubling: "+KONSONANT_FORDOBLING",
    present: "+NUTID",
    participle: "+PERF_PART",
    verbal: ["+PERF_PART", "+NUTID", "+PASSIV"],
  },
  lemmas,
  stopWords,
  boilerplate,
  shortParts,
  falseParts,
  noCompounds,
  concepts,
  areas,
  rarity,
  unlistedRarity,
  obligation,
  scope,
  lessIsBetter,
  numerals,
};
