import type { Span } from "../../document/document.ts";
import { type Context, contextOf } from "../info/context.ts";
import type { PersonName } from "../info/names.ts";
import type { Found, Reading } from "../reading.ts";
import { type Quote, quotesOf } from "./quotes.ts";
import { Speakers } from "./speakers.ts";

/** Words given as a quotation, with their speaker. */
export interface Quotation extends Found {
  readonly speaker?: PersonName;
}

const cache = new WeakMap<Reading, Quotation[]>();

/** The quotations of a document: a verb of speech or a speaker stands beside each. */
export function quotationsOf(reading: Reading): Quotation[] {
  const known = cache.get(reading);
  if (known) return known;
  const made = find(contextOf(reading));
  cache.set(reading, made);
  return made;
}

function find(context: Context): Quotation[] {
  const { text } = context.reading.document;
  const speakers = new Speakers(context);
  const out: Quotation[] = [];
  let lastQuote: Quote | undefined;
  let lastDash = false;
  /** What the last dashed line gave. */
  let lines: readonly Quotation[] = [];
  for (const quote of quotesOf(context.reading.document)) {
    if (quote.dash) {
      const made = dashQuotations(context, speakers, quote, lastDash);
      lastDash = made.length > 0;
      lines = made;
      out.push(...made);
      continue;
    }
    if (lines.some((other) => other.start <= quote.start && other.end >= quote.end)) continue;
    const words = text.slice(quote.start, quote.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const said = beside(context, quote);
    const found = said && speakers.read(said.words, said.where, quote.outer.start);
    if (found && words >= 3) {
      out.push({
        ...spanOf(quote),
        rule: `quotation-${said.where}`,
        cue: found.cue,
        confidence: 0.9,
        ...speakerOf(found.speaker),
      });
      lastQuote = quote;
    } else if (
      lastQuote?.block === quote.block &&
      words >= 6 &&
      speakers.last &&
      /[.!?:]\s*$/u.test(text.slice(Math.max(quote.block.start, quote.outer.start - 20), quote.outer.start))
    ) {
      out.push({ ...spanOf(quote), rule: "quotation-continued", confidence: 0.6, ...speakerOf(speakers.last) });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** What stands beside a quotation: "siger X" after it, or "X siger:" before it. */
function beside(context: Context, quote: Quote): { words: string; where: "after" | "before" | "above" } | undefined {
  const { text } = context.reading.document;
  const { speech } = context.patterns;
  const end = Math.max(quote.block.end, quote.outer.end);
  const after = /^[\s,.–—-]*([^\n]{2,200})/u.exec(text.slice(quote.outer.end, end))?.[1];
  if (after) {
    const verb = speech.exec(after);
    if (verb && verb.index <= 2) return { words: after.slice(verb.index), where: "after" };
  }
  const whole = text.slice(quote.block.start, quote.outer.start);
  const before = whole.trim() === "" ? above(context, quote) : whole;
  const tail = before.slice(-310).trimEnd();
  const lead = tail.endsWith(":") ? tail.slice(0, -1).split("\n").at(-1)?.slice(-300) : undefined;
  // the last sentence of what leads to it; a full stop after a capital is an initial's
  const colon = lead?.split(/(?<!\p{Lu})[.!?]["”“»«]?\s+/u).at(-1);
  return colon && colon.length > 1 ? { words: colon, where: before === whole ? "before" : "above" } : undefined;
}

/** A paragraph that ends in a colon leads to the quotation below it. */
function above(context: Context, quote: Quote): string {
  const { text } = context.reading.document;
  const said = quote.above?.kind === "paragraph" ? text.slice(quote.above.start, quote.above.end) : "";
  return /:$/u.test(said) ? (said.split("\n").at(-1) ?? "") : "";
}

/** The passages of a dashed line, without "siger X" between them. */
function dashQuotations(context: Context, speakers: Speakers, quote: Quote, follows: boolean): Quotation[] {
  const { text } = context.reading.document;
  const whole = text.slice(quote.start, quote.end);
  const verb = speakers.inserted(whole);
  if (!verb) {
    const goesOn = follows && speakers.last !== undefined && whole.length > 40;
    return goesOn
      ? [{ ...spanOf(quote), rule: "quotation-dash-continued", confidence: 0.6, ...speakerOf(speakers.last) }]
      : [];
  }
  const found = speakers.read(whole.slice(verb.start), "after", quote.start);
  if (!found) return [];
  const rule = "quotation-dash";
  const first = trim(text, quote.start, quote.start + verb.comma);
  const out: Quotation[] = [{ ...first, rule, cue: found.cue, confidence: 0.85, ...speakerOf(found.speaker) }];
  const sentence = /[.!?]\s+/u.exec(whole.slice(verb.start + found.length));
  const from = sentence ? quote.start + verb.start + found.length + sentence.index + sentence[0].length : quote.end;
  if (quote.end - from > 25)
    out.push({
      ...trim(text, from, quote.end),
      rule: "quotation-dash-continued",
      confidence: 0.65,
      ...speakerOf(found.speaker),
    });
  return out;
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

function speakerOf(speaker: PersonName | undefined): { speaker?: PersonName } {
  return speaker ? { speaker } : {};
}
