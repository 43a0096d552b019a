import type { Context } from "../info/context.ts";
import { firstDate } from "../info/dates.ts";
import type { DraftDecision } from "./index.ts";

/** The line in a strategy's head that says who adopted it, and when. */
export function adoptionOf(context: Context): DraftDecision[] {
  const { head, patterns, reading } = context;
  for (const line of head) {
    if (line.text.length > 160 || !patterns.adopted.test(line.text)) continue;
    const body = patterns.body.exec(line.text)?.[0];
    const date = firstDate(line.text, reading.pack);
    if (!body && !date) continue;
    return [
      {
        kind: "decision",
        outcome: "approved",
        start: line.start,
        end: line.end,
        rule: "adoption-line",
        cue: line.text,
        confidence: 0.7,
        ...(body ? { body } : {}),
        ...(date ? { date: date.date } : {}),
      },
    ];
  }
  return [];
}
