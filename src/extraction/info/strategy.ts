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
    const own = (title === undefined ? undefined : periodOf(title, context.reading.pack)) ?? headPeriod(context);
    return {
      ...(title ? { title } : {}),
      ...(own ? { period: own } : {}),
      ...(issuer ? { owner: issuer } : {}),
      relation,
    };
  }
  const about = titleAbout(context, type, title);
  const named = about ? strategyName(about, context.patterns) : undefined;
  const quoted = quotedName(context);
  const name = (quoted?.sure ? quoted.name : (named ?? quoted?.name)) ?? mentionedName(context, type);
  if (!name) return undefined;
  const { pack } = context.reading;
  const period = periodOf(name, pack) ?? (about && named ? periodOf(about, pack) : undefined) ?? statedPeriod(context);
  const owner = ownerOf(context, type, issuer);
  return {
    ...(name ? { title: name } : {}),
    ...(period ? { period } : {}),
    ...(owner ? { owner } : {}),
    ...(relation ? { relation } : {}),
  };
}

/** The period of a strategy whose title has none: on a line of its own in the head, or in a subtitle. */
function headPeriod(context: Context): string | undefined {
  const { head, patterns, reading } = context;
  const line = head.find(
    ({ text, cell }) =>
      !cell &&
      text.length < 120 &&
      (patterns.strategyNoun.test(text) || !/\p{L}{3}/u.test(text)) &&
      /\d{4}/u.test(text) &&
      periodOf(text, reading.pack),
  );
  return line && periodOf(line.text, reading.pack);
}

/** The title that names the strategy: the document's, or in minutes of many items that of the item on a strategy in hearing. */
function titleAbout(context: Context, type: DocumentType, title: string | undefined): string | undefined {
  const { patterns, items } = context;
  if (title && patterns.strategyNoun.test(title)) return title;
  if (type !== "minutes" || items.length < 2) return title;
  const named = items.filter((item) => patterns.strategyNoun.test(item.title));
  return (named.find((item) => patterns.hearing.test(item.title)) ?? named[0])?.title ?? title;
}

/** In an opinion or a news item whose title names no strategy: the one that its opening names first. */
function mentionedName(context: Context, type: DocumentType): string | undefined {
  if (type !== "op-ed" && type !== "news") return undefined;
  const { reading, patterns, lines } = context;
  for (const line of lines.filter((one) => one.text.length > 60).slice(0, 4)) {
    for (const sentence of reading.sentences(reading.document.text, line)) {
      const name = strategyName(reading.document.text.slice(sentence.start, sentence.end), patterns);
      if (name && name.length < 120) return name;
    }
  }
  return undefined;
}

/** The period that stands right after the noun for a strategy in the opening of the text. */
function statedPeriod(context: Context): string | undefined {
  const { reading, patterns } = context;
  const opening = reading.document.text.slice(0, 3000);
  for (const match of all(patterns.strategyNoun, opening)) {
    const after = opening.slice(match.index, match.index + match[0].length + 14);
    if (/(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2}/u.test(after)) return periodOf(after, reading.pack);
  }
  return undefined;
}

/** The name of a strategy within a title: from the last preposition before its noun to its period, or to the verb. */
function strategyName(title: string, patterns: Patterns): string | undefined {
  const noun = patterns.strategyNoun.exec(title);
  if (!noun) return undefined;
  let start = 0;
  for (const lead of [patterns.nameLead, patterns.nameEndVerb, patterns.thatWithin]) {
    for (const match of all(lead, title.slice(0, noun.index))) start = Math.max(start, match.index + match[0].length);
  }
  const colon = title.slice(start, noun.index).search(/[:–—]\s(?!.*[:–—]\s)/u);
  if (colon >= 0) start += colon + 2;
  const nounEnd = noun.index + noun[0].length;
  const rest = title.slice(nounEnd);
  const period = /^[^.!?]{0,100}?(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:19|20)?\d{2})?(?!\d)/u.exec(rest);
  const stop = patterns.nameEnd.exec(rest);
  const length = stop && (!period || stop.index < period[0].length) ? stop.index : (period?.[0].length ?? rest.length);
  return title.slice(start, nounEnd + length).replace(/^[\s"”“»«„,;:.–-]+|[\s"”“»«.,:]+$/gu, "") || undefined;
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
