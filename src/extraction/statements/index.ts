import { contextOf, itemAt } from "../info/context.ts";
import type { Info } from "../info/index.ts";
import type { Reading } from "../reading.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

/** A statement as found: words given as a quotation. */
export interface DraftStatement extends Quotation {
  readonly item?: string;
}

/** Finds the words given as quotations with their speakers, in order. */
export function findStatements(reading: Reading, info: Pick<Info, "type" | "agenda">): DraftStatement[] {
  const context = contextOf(reading);
  return quotationsOf(reading).map((quotation) => {
    const item = info.agenda ? context.items[itemAt(context, quotation.start)]?.item : undefined;
    return { ...quotation, ...(item === undefined ? {} : { item }) };
  });
}
