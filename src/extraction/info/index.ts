import type { Span } from "../../document/document.ts";
import type { DocumentInfo, DocumentType, Strategy } from "../../model/schema.ts";
import type { Reading } from "../reading.ts";
import { quotationsOf } from "../statements/quotations.ts";
import { type Context, contextOf, headFields } from "./context.ts";
import { authorsOf, issuerOf } from "./issuer.ts";
import { dateOf, meetingOf } from "./meeting.ts";
import { strategyOf } from "./strategy.ts";
import { titleOf } from "./title.ts";
import { caseNumberIn, isCaseNumber } from "./titles.ts";
import { typeOf } from "./type.ts";

/** An agenda item as found: the span is its title's. */
export interface DraftAgendaItem extends Span {
  readonly item?: string;
  readonly title: string;
  readonly caseNumber?: string;
  readonly open?: boolean;
}

/** What a document says of itself: all of the model's `document` but its id, language, source and extraction. */
export interface Info
  extends Pick<DocumentInfo, "type" | "title" | "date" | "issuer" | "authors" | "caseNumber" | "subject" | "meeting"> {
  /** The words by which the type was told; empty where it was given, or where nothing told it. */
  readonly typeEvidence: readonly string[];
  readonly titleSpan?: Span;
  readonly agenda?: readonly DraftAgendaItem[];
  readonly strategy?: Strategy;
}

/**
 * Reads a document's type, title, date, issuer, authors, case number, meeting, agenda and strategy.
 *
 * @param given what the user knows better
 */
export function documentInfo(reading: Reading, given: { type?: DocumentType } = {}): Info {
  const context = contextOf(reading);
  const told = given.type ? { type: given.type, evidence: [] } : typeOf(context, quotationsOf(reading).length);
  const { type } = told;
  const title = titleOf(context, type);
  const date = dateOf(context, type);
  const issuer = issuerOf(context, type);
  const authors = authorsOf(context, type);
  const caseNumber =
    caseNumberOf(context, type) ?? (type === "minutes" ? undefined : numberBeside(context, title?.span));
  const subject = caseNumber ? subjectOf(caseNumber, context) : undefined;
  const strategy = strategyOf(context, type, title?.title, issuer?.name);
  return {
    type,
    typeEvidence: told.evidence,
    ...(title ? { title: title.title } : {}),
    ...(title?.span ? { titleSpan: title.span } : {}),
    ...(date ? { date } : {}),
    ...(issuer ? { issuer } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(caseNumber ? { caseNumber } : {}),
    ...(subject ? { subject } : {}),
    ...(type === "minutes" ? minutesInfo(context) : {}),
    ...(strategy ? { strategy } : {}),
  };
}

function minutesInfo(context: Context): Pick<Info, "meeting" | "agenda"> {
  const meeting = meetingOf(context);
  const numbered = context.items.length > 1 || context.items.some((item) => item.item !== undefined);
  const agenda = context.items.map(({ from: _, until: __, ...item }): DraftAgendaItem => item);
  return {
    ...(Object.keys(meeting).length > 0 ? { meeting } : {}),
    ...(numbered ? { agenda } : {}),
  };
}

function caseNumberOf(context: Context, type: DocumentType): string | undefined {
  const { fields, items, patterns, head } = context;
  const numbered = (type === "minutes" && items.length < 2 ? fields : headFields(context)).filter(
    (field) => field.name === "caseNumber",
  );
  for (const field of numbered) {
    const found = caseNumberIn(field.value, patterns);
    if (found) return found;
  }
  const only = items.length === 1 ? items[0] : undefined;
  if (type === "minutes" && only?.caseNumber) return only.caseNumber;
  if (type === "minutes" && items.length > 1) return undefined;
  const alone = head.find((line) => isCaseNumber(line.text, patterns) && caseNumberIn(line.text, patterns));
  if (alone) return alone.text;
  const [first] = numbered;
  return first && /\d/u.test(first.value) && first.value.length < 30 && !/\s\p{L}{3,}/u.test(first.value)
    ? first.value
    : undefined;
}

/** The case number that follows the title on its own line. */
function numberBeside({ reading, patterns }: Context, title: Span | undefined): string | undefined {
  if (!title) return undefined;
  const rest = reading.document.text.slice(title.end).split("\n", 1)[0] ?? "";
  return rest.length < 60 ? caseNumberIn(rest, patterns) : undefined;
}

function subjectOf(caseNumber: string, context: Context): DocumentInfo["subject"] {
  const match = context.patterns.subject.exec(caseNumber);
  const code = match?.groups?.["code"];
  const facet = match?.groups?.["facet"];
  const scheme = context.reading.pack.metadata.subjectNumber?.scheme;
  return code && scheme ? { scheme, code, ...(facet ? { facet } : {}) } : undefined;
}
