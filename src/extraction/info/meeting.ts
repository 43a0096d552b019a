import type { DocumentInfo, DocumentType } from "../../model/schema.ts";
import { type Context, headFields } from "./context.ts";
import { datesIn, firstDate } from "./dates.ts";
import { personsIn } from "./names.ts";
import { leftOver } from "./title.ts";

type Meeting = NonNullable<DocumentInfo["meeting"]>;

/** The meeting of minutes: its body, date and attendance, as far as stated. */
export function meetingOf(context: Context): Meeting {
  const { patterns, items } = context;
  const single = items.length < 2;
  const fields = single ? context.fields : headFields(context);
  const persons = (name: "present" | "absent"): string[] | undefined => {
    const named = fields.filter(
      (field) => field.name === name && (name === "present" || single || field.start < (items[0]?.from ?? 0)),
    );
    const list = named.flatMap((field) => (patterns.nobody.test(field.value) ? [] : personsIn(field.value, patterns)));
    return list.length > 0 ? [...new Set(list)] : undefined;
  };
  const body = bodyOf(context);
  const date = meetingDate(context);
  const present = persons("present");
  const absent = persons("absent");
  return {
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
    ...(present ? { present } : {}),
    ...(absent ? { absent } : {}),
  };
}

function bodyOf(context: Context): string | undefined {
  const { patterns, head, parts, items, reading } = context;
  const { text } = reading.document;
  const field = context.fields.find((one) => one.name === "body" && one.start < (items[1]?.from ?? text.length));
  if (field) return patterns.body.exec(field.value)?.[0] ?? field.value;
  const title = items[0];
  for (const line of head) {
    if (title && items.length === 1 && line.start >= title.start && line.end <= title.end) continue;
    const match = line.cell ? null : patterns.body.exec(line.text);
    if (match && line.text.length < 160) return match[0];
  }
  const decided = parts.filter((part) => part.name === "decision" && part.body);
  if (decided.length === 1 && decided[0]?.body) return decided[0].body;
  const [first] = parts.find((part) => part.name === "decision")?.pieces ?? [];
  const subject = first && patterns.bodySubject.exec(text.slice(first.start, first.end))?.groups?.["body"];
  if (subject) return subject;
  for (const part of parts) {
    for (const piece of part.pieces) {
      const said = text.slice(piece.start, Math.min(piece.end, piece.start + 400));
      if (part.name !== "recommendation" && !patterns.recommends.test(said)) continue;
      const match = patterns.bodyAfterThat.exec(said);
      if (match?.groups?.["body"]) return match.groups["body"];
    }
  }
  return undefined;
}

function meetingDate(context: Context): string | undefined {
  const { reading, patterns, head } = context;
  const field =
    context.fields.find((one) => one.name === "meetingDate") ?? headFields(context).find((one) => one.name === "date");
  const stated = field && firstDate(field.value, reading.pack);
  if (stated) return stated.date;
  const genre = patterns.genreInside.find(([name]) => name === "minutes")?.[1];
  const meeting = patterns.fieldStarts.find(([name]) => name === "meetingDate")?.[1];
  for (const line of head) {
    const date = line.text.length < 180 ? firstDate(line.text, reading.pack) : undefined;
    if (
      date?.date.length === 10 &&
      (patterns.body.test(line.text) ||
        genre?.test(line.text) ||
        meeting?.test(line.text) ||
        leftOver(line.text, date) <= 4)
    )
      return date.date;
  }
  return undefined;
}

/** The document's own date: of the meeting, the letter, the printing, the adoption. Dates of the running text are none. */
export function dateOf(context: Context, type: DocumentType): string | undefined {
  if (type === "minutes") return meetingDate(context);
  const { reading, patterns, head, lines } = context;
  for (const field of headFields(context)) {
    const date = field.name === "date" ? firstDate(field.value, reading.pack) : undefined;
    if (date && leftOver(field.value, date) <= 4) return date.date;
  }
  const alone = [...head, ...lines.slice(-8)].find((line) => {
    const date = line.text.length < 80 && !line.cell ? firstDate(line.text, reading.pack) : undefined;
    const most = line.block.kind === "heading" ? 1 : 3;
    return date !== undefined && leftOver(line.text, date) <= most && !/[.!?]$/u.test(line.text);
  });
  const own = alone && firstDate(alone.text, reading.pack);
  if (own) return own.date;
  const opening = type === "op-ed" || type === "news" ? lines.slice(head.length, 12) : [];
  for (const line of [...head, ...opening, ...lines.slice(-12)]) {
    const date = line.text.length < 200 ? firstDate(line.text, reading.pack) : undefined;
    if (date && (patterns.publication.test(line.text) || patterns.adopted.test(line.text))) return date.date;
  }
  const cells = head
    .filter((line) => line.cell)
    .flatMap((line) => {
      const date = datesIn(line.text, reading.pack)[0];
      return date && leftOver(line.text, date) <= 3 ? [date.date] : [];
    });
  return type === "strategy" ? undefined : cells[0];
}
