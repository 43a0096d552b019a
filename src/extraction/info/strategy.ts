import type { DocumentType, Strategy } from "../../model/schema.ts";
import { periodOf } from "../quantity/index.ts";
import { type Context, headFields } from "./context.ts";
import { organisationsIn } from "./organisations.ts";
import { all } from "./patterns.ts";
import { nameOf } from "./strategy-name.ts";

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
  const found = nameOf(context, type, about);
  if (!found) return undefined;
  const { pack } = context.reading;
  const { name } = found;
  const period =
    periodOf(name, pack) ??
    found.period ??
    (about && found.from === "title" ? periodOf(about, pack) : undefined) ??
    statedPeriod(context);
  const owner = ownerOf(context, type, issuer);
  return {
    title: name,
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

/** Who sends the strategy in hearing, the addressee of a response, or the party that promotes it. */
function ownerOf(context: Context, type: DocumentType, issuer: string | undefined): string | undefined {
  const { patterns, reading } = context;
  if (type === "op-ed" || (type === "news" && speaksOfItself(context, issuer))) return issuer;
  for (const line of context.lines) {
    if (line.cell || line.text.length < 40 || !patterns.sentInHearing.test(line.text)) continue;
    for (const sentence of reading.sentences(reading.document.text, line)) {
      const said = reading.document.text.slice(sentence.start, sentence.end);
      const sent = patterns.sentInHearing.exec(said);
      const before = sent ? said.slice(0, sent.index) : "";
      const named = organisationsIn(before, reading.pack, patterns).filter((one) => !one.genitive);
      const found = named.find((one) => one.kind !== "organisation" && one.kind !== "association") ?? named[0];
      if (found && found.name !== issuer) return found.name;
      const behind = found ? undefined : patterns.behalf.exec(before)?.groups?.["name"];
      if (behind) return behind;
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

/** Whether a news item's opening names no other organisation than the one that put it out. */
function speaksOfItself({ reading, patterns }: Context, issuer: string | undefined): boolean {
  const opening = reading.document.text.slice(0, 1500);
  return organisationsIn(opening, reading.pack, patterns).every(({ name }) => name === issuer);
}
