import type { Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import type { Reading } from "../reading.ts";
import { readTitle } from "../titles.ts";

/**
 * Sections ordered by party: headings that name a municipality or region, and in a document with two or more of these the
 * headings one level below a sibling that groups others ("Organisationer").
 */
export function partySections(reading: Reading, pack: Compiled): Map<Section, string> {
  const { text } = reading.document;
  const out = new Map<Section, string>();
  for (const section of reading.outline.sections) {
    if (!section.heading) continue;
    const title = text.slice(section.heading.start, section.heading.end).replace(/\s+/gu, " ").trim();
    const match = pack.comments.partyName.exec(title);
    if (match && match[0].length === title.length) out.set(section, title);
  }
  if (out.size < 2) return new Map();
  const parents = new Set([...out.keys()].map((section) => section.parent));
  const containers = new Set([...parents].map((parent) => parent?.level));
  for (const section of reading.outline.sections) {
    const { parent, heading } = section;
    if (out.has(section) || !heading || !parent?.heading || parent.blocks.length > 0 || parents.has(parent)) continue;
    if (!containers.has(parent.level) || ![...out.keys()].some((party) => party.level === section.level)) continue;
    if (readTitle(text, heading, pack).role) continue;
    out.set(section, text.slice(heading.start, heading.end).replace(/\s+/gu, " ").trim());
  }
  const level = Math.min(...[...out.keys()].map((section) => section.level));
  const siblings = reading.outline.sections.filter((section) => section.level === level && !out.has(section));
  for (const sibling of siblings) {
    if (sibling.blocks.length > 0) continue;
    for (const child of sibling.children) {
      if (!child.heading || readTitle(text, child.heading, pack).role) continue;
      out.set(child, text.slice(child.heading.start, child.heading.end).replace(/\s+/gu, " ").trim());
    }
  }
  return out;
}

/** A body that speaks for itself within another's document ("Ældrerådet har udtalt, at ..."). */
export function reportedParty(sentence: string, pack: Compiled): string | undefined {
  return pack.comments.council.exec(sentence)?.groups?.["body"];
}

/** Whom a comment asks to act, where it is named: "KL bør", "Sundhedsstyrelsen opfordres til". */
export function addresseeOf(comment: string, pack: Compiled, own: string | undefined): string | undefined {
  const named = pack.comments.named.exec(comment)?.groups?.["who"];
  if (named && isAddressee(named, own)) return named;
  for (const sentence of comment.split(/(?<=[.!?])\s+/u)) {
    const who = pack.comments.named.exec(sentence)?.groups?.["who"];
    if (who && isAddressee(who, own)) return who;
  }
  return pack.comments.message.exec(comment)?.groups?.["who"] ?? pack.comments.demand.exec(comment)?.groups?.["who"];
}

/** A proper name or acronym, not the respondent itself nor a common noun that merely opens its sentence. */
function isAddressee(name: string, own: string | undefined): boolean {
  if (own?.startsWith(name.split(" ")[0] ?? name)) return false;
  return (
    /^\p{Lu}{2,}$/u.test(name) ||
    /(?:styrelsen|ministeriet|rådet|direktoratet|forbundet)$/u.test(name) ||
    /\s\p{Lu}/u.test(name)
  );
}
