import { regexp } from "../../base/regexp.ts";
import { anyOf, perPack, type QuantityLanguage } from "./compile.ts";
import { nounAfter, phraseAfter } from "./phrases.ts";

const subjectWords = perPack((pack) => ({
  count: regexp(anyOf(pack.quantity.table.count), "iu"),
  share: regexp(anyOf(pack.quantity.table.share), "iu"),
  scale: regexp(anyOf(pack.quantity.table.scale), "iu"),
}));

/** The unit that the words for what is measured give: "andelen af ..." percent, "antallet af elever" elever. */
export function subjectUnit(text: string, pack: QuantityLanguage): string | undefined {
  const words = subjectWords(pack);
  if (words.scale.test(text)) return undefined;
  if (words.share.test(text)) return "percent";
  const count = words.count.exec(text);
  if (count === null) return undefined;
  const end = count.index + count[0].length;
  const noun = nounAfter(text, end, pack) ?? phraseAfter(text, end, pack, true);
  return noun && text.slice(noun.start, noun.end).replace(/\s+/gu, " ");
}

/** The noun that the label of a row counts: after "antal", "andel af", else its first word that is no adjective. */
export function labelNoun(label: string, pack: QuantityLanguage): string | undefined {
  const words = subjectWords(pack);
  if (words.scale.test(label)) return undefined;
  const head = /^\s*\d+\.\s+/u.exec(label)?.[0].length ?? 0;
  const counted = words.count.exec(label) ?? words.share.exec(label);
  const from = counted && counted.index <= head + 1 ? counted.index + counted[0].length : head;
  const text = ` ${label.slice(from).trim()}`;
  const noun = nounAfter(text, 0, pack) ?? phraseAfter(text, 0, pack, true);
  return noun && text.slice(noun.start, noun.end).toLowerCase();
}
