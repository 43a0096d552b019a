import type { DocumentType, Strategy } from "../../model/schema.ts";
import { periodOf } from "../quantity/index.ts";
import { type Context, headFields } from "./context.ts";
import { organisationsIn } from "./organisations.ts";
import { all, type Patterns } from "./patterns.ts";

const RELATIONS: Readonly<Record<DocumentType, Strategy["relation"]>> = {
  minutes: "responds-to",
  memo: "responds-to",
  "hearing-response": "responds-to",
  "op-ed": "promotes",
  news: "reports-on",
  strategy: "sets-out",
  other: undefined,
};

/** The strategy that a document sets out or is about: its name, its period, and whose it is. */
export function strategyOf(
  context: Context,
  type: DocumentType,
  title: string | undefined,
  issuer: string | undefined,
): Strategy | undefined {
  const relation = RELATIONS[type];
  if (type === "strategy") {
    const own = title === undefined ? undefined : periodOf(title, context.reading.pack);
    return {
      ...(title ? { title } : {}),
      ...(own ? { period: own } : {}),
      ...(issuer ? { owner: issuer } : {}),
      relation,
    };
  }
  const named = title ? strategyName(title, context.patterns) : undefined;
  const quoted = quotedName(context);
  const name = quoted?.sure ? quoted.name : (named ?? quoted?.name);
  if (!name && !named) return undefined;
  const period = (name && periodOf(name, context.reading.pack)) ?? (title && periodOf(title, context.reading.pack));
  const owner = ownerOf(context, type, issuer);
  return {
    ...(name ? { title: name } : {}),
    ...(period ? { period } : {}),
    ...(owner ? { owner } : {}),
    ...(relation ? { relation } : {}),
  };
}

/** The name of a strategy within a title: from the last preposition before its noun to its period, or to the verb. */
export function strategyName(title: string, patterns: Patterns): string | undefined {
  const noun = patterns.strategyNoun.exec(title);
  if (!noun) return undefined;
  let start = 0;
  for (const match of all(patterns.nameLead, title.slice(0, noun.index))) start = match.index + match[0].length;
  const colon = title.slice(start, noun.index).search(/[:–—]\s(?!.*[:–—]\s)/u);
  if (colon >= 0) start += colon + 2;
  const nounEnd = noun.index + noun[0].length;
  const rest = title.slice(nounEnd);
  const period = /^[^.!?]{0,100}?(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:19|20)?\d{2})?(?!\d)/u.exec(rest);
  const stop = patterns.nameEnd.exec(rest);
  const length = stop && (!period || stop.index < period[0].length) ? stop.index : (period?.[0].length ?? rest.length);
  return title.slice(start, nounEnd + length).replace(/^[\s"”“»«„]+|[\s"”“»«.,:]+$/gu, "") || undefined;
}

/** A quoted title: after "har titlen" (then it is sure), or right after the noun for a strategy. Only the first pages count. */
function quotedName(context: Context): { name: string; sure: boolean } | undefined {
  const { patterns, reading } = context;
  const opening = reading.document.text.slice(0, 6000);
  let after: string | undefined;
  for (const match of opening.matchAll(/["”“„»«]([^"”“„»«\n]{8,200})["”“»«]/gu)) {
    const before = opening.slice(Math.max(0, match.index - 60), match.index);
    const said = match[1]?.trim().replace(/[.,]$/u, "");
    if (!said) continue;
    if (patterns.titledLast.test(before)) return { name: said, sure: true };
    // a title is often shortened where it is first mentioned
    if (patterns.strategyNounLast.test(before) && (after === undefined || said.startsWith(after))) after = said;
  }
  return after === undefined ? undefined : { name: after, sure: false };
}

/** Who sends the strategy in hearing, the addressee of a response, or the party that promotes it. */
function ownerOf(context: Context, type: DocumentType, issuer: string | undefined): string | undefined {
  const { patterns, reading } = context;
  if (type === "op-ed") return issuer;
  for (const line of context.lines) {
    if (line.cell || line.text.length < 40) continue;
    for (const sentence of reading.sentences(reading.document.text, line)) {
      const said = reading.document.text.slice(sentence.start, sentence.end);
      const sent = patterns.sentInHearing.exec(said);
      const before = sent ? said.slice(0, sent.index) : "";
      const found = organisationsIn(before, reading.pack, patterns).find((one) => !one.genitive);
      if (found && found.name !== issuer) return found.name;
    }
  }
  if (type === "hearing-response") {
    for (const field of headFields(context).filter((one) => one.name === "to")) {
      return organisationsIn(field.value, reading.pack, patterns)[0]?.name ?? field.value;
    }
    for (const line of context.head) {
      const found = organisationsIn(line.text, reading.pack, patterns)[0];
      if (found && found.name !== issuer && found.kind !== "municipality" && found.start === 0) return found.name;
    }
  }
  return undefined;
}
