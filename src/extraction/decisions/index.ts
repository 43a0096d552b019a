import type { Decision } from "../../model/schema.ts";
import { type Context, contextOf, itemAt } from "../info/context.ts";
import { fieldLabel } from "../info/fields.ts";
import type { Info } from "../info/index.ts";
import { personsIn } from "../info/names.ts";
import type { Part } from "../info/parts.ts";
import type { Found, Reading } from "../reading.ts";
import { decisionsIn } from "./decided.ts";
import { recommendationsIn, recommendationsInProse } from "./recommended.ts";

/** A recommendation or decision as found; the range is its text's. */
export type DraftDecision = Found &
  Pick<Decision, "kind" | "item" | "body" | "date" | "outcome" | "votes" | "dissent" | "absent">;

/** Finds what was recommended to a meeting and what it decided, in the order of the text. */
export function findDecisions(reading: Reading, info: Pick<Info, "type" | "meeting">): DraftDecision[] {
  const context = contextOf(reading);
  const out: DraftDecision[] = [];
  if (info.type === "minutes" || info.type === "memo") {
    for (const [index, part] of context.parts.entries()) out.push(...inPart(context, part, context.parts[index + 1]));
    out.push(...recommendationsInProse(context, out));
    out.sort((a, b) => a.start - b.start);
  }
  return out.map((draft) => placed(context, draft, info));
}

function inPart(context: Context, part: Part, next: Part | undefined): DraftDecision[] {
  switch (part.name) {
    case "recommendation":
      return recommendationsIn(context, part);
    case "decision":
      return decisionsIn(context, part, awayIn(context, next));
    case "history":
      return decisionsIn(context, part);
    default:
      return [];
  }
}

/** Who was away, by a label of its own after the decision. */
function awayIn(context: Context, part: Part | undefined): string[] {
  const { patterns, reading } = context;
  const { text } = reading.document;
  const [first] = part?.pieces ?? [];
  if (part?.name !== "attendance" || !part.label || !first) return [];
  const label = text.slice(part.label.start, part.label.end).replace(/:.*$/su, "");
  return fieldLabel(label, patterns) === "absent" ? personsIn(text.slice(first.start, first.end), patterns) : [];
}

/** Adds the agenda item, and the meeting's body where none is named. */
function placed(context: Context, draft: DraftDecision, info: Pick<Info, "type" | "meeting">): DraftDecision {
  const item = info.type === "minutes" ? context.items[itemAt(context, draft.start)]?.item : undefined;
  const body = draft.body ?? info.meeting?.body;
  return { ...draft, ...(item === undefined ? {} : { item }), ...(body ? { body } : {}) };
}
