import { regexp } from "../../base/regexp.ts";
import { anyOf, perPack, type QuantityLanguage } from "./compile.ts";
import { scanTimes } from "./times.ts";

/** Stands for a character that belongs to no quantity; no word, digit or space, so no pattern runs over it. */
const FILLER = "\ue000";
/** The same for a character of a time. */
export const TIME_FILLER = "\ue001";

/** What no language writes otherwise; each begins at a digit. Case matters: `i` would make \p{Lu} match small letters. */
const GENERAL = regexp(
  `(?=\\d)(?:${[
    // sections of laws
    "(?<=§\\s{0,2})\\d+(?:\\s?\\p{L}(?!\\p{L}))?",
    // case numbers, dotted and dashed codes; but not groups of thousands
    "(?<![\\p{L}\\p{N}])(?!\\d{1,3}(?:[.,]\\d{3})+(?![\\d.]))[\\p{L}\\p{N}]{1,40}(?:[-._/]\\d+){2,}(?!\\d)",
    "(?<![\\p{L}\\p{N}])\\d{4}-\\d{4,}(?!\\d)",
    "(?<![\\p{L}\\p{N}])\\d{2}/\\d{4,}(?!\\d)",
    // letters and digits in one word ("e2012", "P05-3-24"), unless it is a unit ("20 m2")
    "(?<=\\p{L})(?<!\\d\\s\\p{L}{1,3})\\d[\\p{L}\\p{N}-]*",
    // the number of a heading or list item
    "(?<=^\\s{0,9})(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|\\d{1,2}(?:\\.\\d{1,2})+\\s)(?=\\s*\\p{Lu})",
    // a postal district
    "(?<![\\p{L}\\p{N}.,])\\d{4}(?=\\s\\p{Lu}\\p{Ll}{1,30}(?:\\s\\p{Lu}|[,.]|$|\\n))",
    // ordinals
    "(?<![\\p{L}\\p{N}.,])\\d{1,3}\\.(?:\\s?[-–]\\s?\\d{1,3}\\.)?(?=\\s+\\p{Ll})",
  ].join("|")})`,
  "gu",
);

const ADDRESS = /(?<!\S)(?:https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@\S+)/gu;

/** The language's own noise, and references ("initiativ 2 og 3"). */
const spoken = perPack((pack) => {
  const { noise, labels } = pack.quantity;
  const list = "\\s+\\d+(?:[.,]\\d+)*(?:\\s?(?:[-–,]|\\p{L}{2,3}\\s)\\s?\\d+(?![\\p{N}%]|\\s?\\p{L}))*(?!\\d|\\s?%)";
  return regexp([...noise.map((each) => `(?<![\\p{L}\\p{N}])(?:${each})`), `${anyOf(labels)}${list}`].join("|"), "giu");
});

/** The text with everything blotted out that has digits but is no quantity; the same length. */
export function masked(text: string, pack: QuantityLanguage): string {
  if (!/\d/u.test(text)) return text;
  let out = withoutTimes(text, pack);
  const filled = (match: string): string => FILLER.repeat(match.length);
  if (/@|\/\/|www/u.test(out)) out = out.replace(ADDRESS, filled);
  return out.replace(GENERAL, filled).replace(spoken(pack), filled);
}

function withoutTimes(text: string, pack: QuantityLanguage): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of scanTimes(text, pack)) {
    parts.push(text.slice(from, start), TIME_FILLER.repeat(end - start));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
