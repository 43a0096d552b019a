import { compareCodeUnits } from "../base/text.ts";
import { type Change, ITEM_KINDS } from "./schema.ts";

/** Themes, goals, indicators; what the old side has by its ids, then what only the new one has by its own. */
export function byKindAndId(a: Change, b: Change): number {
  return (
    ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
    Number(a.old.length === 0) - Number(b.old.length === 0) ||
    compareCodeUnits(idsOf(a), idsOf(b))
  );
}

function idsOf({ old, new: later }: Change): string {
  return [...old, ...later].map(({ id }) => id).join(" ");
}
