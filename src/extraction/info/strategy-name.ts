import type { DocumentType } from "../../model/schema.ts";
import { periodOf } from "../quantity/index.ts";
import type { Context } from "./context.ts";
import { all, type Patterns } from "./patterns.ts";

/** A strategy's name, and its period where that stands beside the name and not in it. */
export interface NameFound {
  readonly name: string;
  readonly period?: string;
  readonly from: "title" | "text";
}

const QUOTED = /["”“„»«]([^"”“„»«\n]{3,200})["”“»«]/gu;

/**
 * Finds the name of the strategy that a document is about: as quoted, as its title names it, or as its opening does.
 *
 * @param about the title that speaks of the strategy, if any
 */
export function nameOf(context: Context, type: DocumentType, about: string | undefined): NameFound | undefined {
  const { patterns, reading } = context;
  const inTitle = about ? quotedIn(about, patterns) : undefined;
  if (inTitle) return { name: inTitle, from: "title" };
  const said = about ? strategyName(about, patterns) : undefined;
  const titled: NameFound | undefined = said ? { name: said, from: "title" } : undefined;
  const quoted = quotedName(context);
  if (quoted?.sure) return quoted;
  if (titled && periodOf(titled.name, reading.pack)) return titled;
  const article = type === "op-ed" || type === "news";
  const proper = article && !titled ? properName(context) : undefined;
  const full = article && said ? mentionedName(context, said) : undefined;
  return proper ?? full ?? titled ?? quoted ?? (article ? mentionedName(context) : undefined);
}

/** A quoted name within a title, if it says that it names a strategy. */
function quotedIn(title: string, patterns: Patterns): string | undefined {
  for (const [, inner = ""] of title.matchAll(QUOTED)) if (patterns.strategyNoun.test(inner)) return inner.trim();
  return undefined;
}

/** In an opinion or a news item: "mobilitetsplanen Hele vejen hjem, som løber fra ...", a noun for a strategy and its name. */
function properName({ reading, patterns }: Context): NameFound | undefined {
  const { text } = reading.document;
  const opening = text.slice(0, 6000);
  for (const match of all(patterns.strategyNoun, opening)) {
    const end = match.index + match[0].length;
    const name = /^ (\p{Lu}[^,.;:!?()"”“»«\n]{3,80})(?=[,.;:!?(])/u.exec(opening.slice(end, end + 100))?.[1];
    if (!name || !/\s/u.test(name) || patterns.nameEndVerb.test(name)) continue;
    return { name, from: "text", ...runningPeriod(opening.slice(end + 1 + name.length), { reading, patterns }) };
  }
  return undefined;
}

/** "... gælder fra 2025 til 2032" right after a name. */
function runningPeriod(
  after: string,
  { reading, patterns }: Pick<Context, "reading" | "patterns">,
): { period?: string } {
  const clause = after.slice(0, 120).split(/[.!?\n]/u)[0] ?? "";
  const runs = patterns.runs.exec(clause);
  const period = runs && runs.index < 30 ? periodOf(clause.slice(runs.index), reading.pack) : undefined;
  return period ? { period } : {};
}

/**
 * In an opinion or a news item: the strategy that its opening names first, one with a period rather than one without.
 *
 * @param short what the title calls it; then only a name with a period that ends the same way says more
 */
function mentionedName(context: Context, short?: string): NameFound | undefined {
  const { reading, patterns, lines } = context;
  const last = short?.split(" ").at(-1)?.toLowerCase();
  let vague: string | undefined;
  for (const line of lines.filter((one) => one.text.length > 60).slice(0, 4)) {
    for (const sentence of reading.sentences(reading.document.text, line)) {
      const name = strategyName(reading.document.text.slice(sentence.start, sentence.end), patterns);
      if (!name || name.length >= 120) continue;
      const dated = periodOf(name, reading.pack) !== undefined;
      if (dated && (last === undefined || name.toLowerCase().startsWith(last))) return { name, from: "text" };
      vague ??= name;
    }
  }
  return last === undefined && vague ? { name: vague, from: "text" } : undefined;
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

/**
 * A quoted title: after "har titlen", before "gælder fra", or with a period in it (then it is sure), or right after the noun for
 * a strategy. Only the first pages count.
 */
function quotedName(context: Context): (NameFound & { sure: boolean }) | undefined {
  const { patterns, reading } = context;
  const opening = reading.document.text.slice(0, 6000);
  let after: string | undefined;
  for (const match of opening.matchAll(QUOTED)) {
    const before = opening.slice(Math.max(0, match.index - 60), match.index);
    const name = match[1]?.trim().replace(/[.,]$/u, "");
    if (!name) continue;
    const { period } = runningPeriod(opening.slice(match.index + match[0].length), context);
    if (period || (name.length >= 8 && patterns.titledLast.test(before)))
      return { name, sure: true, from: "text", ...(period ? { period } : {}) };
    if (patterns.strategyNoun.test(name) && /\d{4}\s?[-–—]\s?\d{2,4}$/u.test(name))
      return { name, sure: true, from: "text" };
    // a title is often shortened where it is first mentioned
    if (name.length >= 8 && patterns.strategyNounLast.test(before) && (after === undefined || name.startsWith(after)))
      after = name;
  }
  return after === undefined ? undefined : { name: after, sure: false, from: "text" };
}
