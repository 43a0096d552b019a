import type { GenreName } from "../../languages/types/metadata.ts";
import type { DocumentType } from "../../model/schema.ts";
import { type Context, headFields } from "./context.ts";
import { datesIn } from "./dates.ts";

/** A document's kind, and the words that told it. */
export interface TypeFound {
  readonly type: DocumentType;
  readonly evidence: string[];
}

/** Points for one kind, with what they were given for. */
class Points {
  total = 0;
  readonly why: string[] = [];

  add(points: number, why: string | undefined | false): void {
    if (!why) return;
    this.total += points;
    this.why.push(why);
  }
}

/** Tells a document's kind, in this order of evidence: meeting and decisions, letterhead with addressee, genre word, structure. */
export function typeOf(context: Context, quotations: number): TypeFound {
  const minutes = minutesPoints(context);
  const memo = memoPoints(context);
  const response = responsePoints(context);
  if (minutes.total >= (memo.total >= 3 ? 5 : 3)) return { type: "minutes", evidence: minutes.why };
  const opEd = opEdPoints(context, quotations);
  const news = newsPoints(context, quotations);
  const strategy = strategyPoints(context);
  const letter =
    memo.total >= response.total
      ? { type: "memo" as const, points: memo }
      : { type: "hearing-response" as const, points: response };
  if (letter.points.total >= 3) return { type: letter.type, evidence: letter.points.why };
  if (opEd.total >= 3 && opEd.total >= news.total) return { type: "op-ed", evidence: opEd.why };
  if (news.total >= 3 && news.total > strategy.total) return { type: "news", evidence: news.why };
  if (strategy.total >= 3) return { type: "strategy", evidence: strategy.why };
  if (letter.points.total >= 2) return { type: letter.type, evidence: letter.points.why };
  if (news.total >= 2) return { type: "news", evidence: news.why };
  if (minutes.total >= 2) return { type: "minutes", evidence: minutes.why };
  return { type: "other", evidence: [] };
}

/** The first short line of the head, the title of the file included, that a genre word makes up, begins or precedes. */
function genreLine(
  context: Context,
  genre: GenreName,
  ways: ("genres" | "genreFirst" | "genreKicker")[],
): string | undefined {
  const { patterns, head, reading } = context;
  const lines = [
    ...head.filter((line) => line.text.length < 200 && !line.cell).map((line) => line.text),
    reading.document.metadata.title ?? "",
  ];
  for (const way of ways) {
    const pattern = patterns[way].find(([name]) => name === genre)?.[1];
    const found = pattern && lines.find((line) => pattern.test(line));
    if (found) return found;
  }
  return undefined;
}

function minutesPoints(context: Context): Points {
  const points = new Points();
  const { items, parts, patterns, reading, head } = context;
  const { text } = reading.document;
  const label = (name: string): string | undefined => {
    const part = parts.find((one) => one.name === name && one.label && one.pieces.length > 0);
    return part?.label ? text.slice(part.label.start, part.label.end) : undefined;
  };
  const item = items.find(
    (one) => one.from < one.start && patterns.itemLabels.some((pattern) => pattern.test(text.slice(one.from, one.end))),
  );
  points.add(2, item && text.slice(item.from, item.start).trim());
  points.add(2, label("decision"));
  points.add(1, label("recommendation"));
  points.add(1, items.length > 1 && `${items.length} items`);
  const genre = patterns.genreFirst.find(([name]) => name === "minutes")?.[1];
  points.add(
    2,
    genre &&
      head.find(
        (line) =>
          line.text.length < 140 && !line.cell && line.text.split(/\s[·|–]\s/u).some((piece) => genre.test(piece)),
      )?.text,
  );
  const fields = headFields(context);
  points.add(
    1,
    fields.find((field) => field.name === "meetingDate" || field.name === "present" || field.name === "body")?.label,
  );
  return points;
}

function memoPoints(context: Context): Points {
  const points = new Points();
  const { patterns, reading, head } = context;
  const fields = headFields(context);
  const has = (name: string): string | undefined => fields.find((field) => field.name === name)?.label;
  points.add(3, genreLine(context, "memo", ["genres", "genreFirst"]));
  points.add(
    3,
    [...head.map((line) => line.text), reading.document.metadata.title ?? ""].find(
      (line) => line.length < 200 && patterns.summaries.test(line),
    ),
  );
  points.add(1, has("to"));
  points.add(1, has("from"));
  points.add(1, has("author"));
  points.add(1, has("caseNumber"));
  points.add(-2, isLetter(context));
  return points;
}

function responsePoints(context: Context): Points {
  const points = new Points();
  const { patterns, head, reading } = context;
  const summary = head.some((line) => patterns.summaries.test(line.text));
  const genre = patterns.genreFirst.find(([name]) => name === "hearing-response")?.[1];
  const within = head.find((line) => {
    if (summary || line.cell || line.text.length > 200) return false;
    if (genre?.test(line.text)) return true;
    const own = patterns.issuers
      .map(({ pattern }) => pattern.exec(line.text))
      .find((match) => match && match.index < 4);
    return (
      own !== undefined &&
      own !== null &&
      genre !== undefined &&
      genre.test(
        line.text
          .slice(own.index + own[0].length)
          .replace(patterns.genitiveEnd, "")
          .trim(),
      )
    );
  });
  points.add(4, within?.text);
  points.add(2, isLetter(context));
  points.add(1, headFields(context).find((field) => field.name === "to")?.label);
  points.add(1, !summary && head.find((line) => patterns.hearing.test(line.text))?.text);
  points.add(
    1,
    !summary && patterns.hearing.test(reading.document.text.slice(0, 1500)) && points.total > 0 && "hearing",
  );
  return points;
}

/** A salutation in the head, or a closing near the end. */
function isLetter(context: Context): string | undefined {
  const { lines, patterns } = context;
  const greeting = lines.slice(0, 30).find((line) => line.text.length < 80 && patterns.salutation.test(line.text));
  const closing = lines.slice(-15).find((line) => line.text.length < 60 && patterns.closing.test(line.text));
  return closing?.text ?? greeting?.text;
}

function opEdPoints(context: Context, quotations: number): Points {
  const points = new Points();
  const { lines, patterns } = context;
  points.add(3, genreLine(context, "op-ed", ["genreKicker", "genres"]));
  const ends = [...lines.slice(0, 12), ...lines.slice(-12)];
  const printed = ends.find((line) => line.text.length < 200 && patterns.publication.test(line.text));
  const genre = patterns.genreInside.find(([name]) => name === "op-ed")?.[1];
  points.add(3, printed && genre?.test(printed.text) && printed.text);
  const byline = ends.find(
    (line) => line.text.length < 200 && patterns.byline.test(line.text) && patterns.name.test(line.text),
  );
  points.add(1, byline?.text);
  const prose = lines.filter((line) => line.text.length > 100);
  const own = prose.filter((line) => patterns.firstPerson.test(line.text)).length;
  points.add(
    2,
    quotations === 0 && prose.length > 1 && own * 2 >= prose.length && byline !== undefined && "first person",
  );
  points.add(
    -2,
    headFields(context).some((field) => field.name === "caseNumber" || field.name === "to") && "letterhead",
  );
  return points;
}

function newsPoints(context: Context, quotations: number): Points {
  const points = new Points();
  points.add(2, genreLine(context, "news", ["genreKicker", "genres"]));
  points.add(2, quotations > 0 && "quotation with its speaker");
  points.add(2, quotations > 1 && "several quotations");
  const { head, patterns } = context;
  points.add(
    1,
    quotations > 0 &&
      head.find((line) => patterns.byline.test(line.text) || patterns.publication.test(line.text))?.text,
  );
  return points;
}

function strategyPoints(context: Context): Points {
  const points = new Points();
  const { head, patterns, reading, lines } = context;
  const { text, metadata } = reading.document;
  const short = head
    .filter((line) => line.text.length < 160 && !line.cell)
    .slice(0, 8)
    .map((line) => line.text);
  const named = [...short, metadata.title ?? ""].find((line) => isStrategyName(line, context));
  points.add(3, named);
  points.add(1, head.find((line) => patterns.adopted.test(line.text))?.text);
  const titles = reading.document.blocks.filter(
    (block) => block.kind === "heading" || (block.kind === "paragraph" && block.end - block.start < 60),
  );
  const framing = titles
    .map((block) => text.slice(block.start, block.end).replace(/\s*:$/u, ""))
    .filter((title) => patterns.strategyTitle.test(title));
  points.add(Math.min(3, framing.length), framing.length > 0 && framing.slice(0, 3).join(", "));
  points.add(1, lines.length > 150 && framing.length > 0 && "length");
  return points;
}

/** A line that names a strategy and says nothing of it: a strategy noun with a period, or as first or last word, and no verb. */
function isStrategyName(line: string, context: Context): boolean {
  const { patterns, reading } = context;
  const noun = patterns.strategyNoun.exec(line);
  if (!noun || patterns.hearing.test(line) || patterns.nameEndVerb.test(line) || /[.!?]\s+\p{Lu}/u.test(line))
    return false;
  const period = /(?:19|20)\d{2}\s?[-–—/]\s?(?:19|20)?\d{2}(?!\d)|(?:19|20)\d{2}\s*$/u.test(line.slice(noun.index));
  const ends = line.slice(noun.index + noun[0].length).trim() === "";
  return period || ends || noun.index === 0 || datesIn(line, reading.pack).length > 0;
}
