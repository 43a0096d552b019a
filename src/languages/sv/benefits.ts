import { list } from "../list.ts";
import type { BenefitPack } from "../types/benefits.ts";

export const benefits: BenefitPack = {
  cues: list(String.raw`
    (?:öka|ökar) omsättningen / ökad omsättning / merintäkt(?:er|en)? / \p{L}*potential(?:en|er)? / \p{L}*vinst(?:er|en|erna)? / \p{L}*besparing(?:ar|en|arna)? / frigör(?:a|s)? / frigöras / mervärde(?:n|t)? / spara(?:r|s)? / nettoeffekt(?:en)? / nytta(?:n)?
  `),
  past: list("har sparat / sparade / har frigjort / är redan / ålagt / har hämtat hem"),
};
