import type { Reading } from "../reading.ts";
import { type Item, itemsOf } from "./agenda.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { headOf, type Line, linesOf } from "./lines.ts";
import { writer } from "./organisations.ts";
import { type Part, partsOf } from "./parts.ts";
import { type Patterns, patternsOf } from "./patterns.ts";

/** What the rules on a document's head, meeting, decisions and statements look at; read once for each reading. */
export interface Context {
  readonly reading: Reading;
  readonly patterns: Patterns;
  readonly lines: readonly Line[];
  readonly head: readonly Line[];
  readonly fields: readonly Field[];
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
  /** A name in capitals throughout as people write it. */
  readonly asWritten: (name: string) => string;
}

const cache = new WeakMap<Reading, Context>();

export function contextOf(reading: Reading): Context {
  const known = cache.get(reading);
  if (known) return known;
  const patterns = patternsOf(reading.pack);
  const lines = linesOf(reading.document);
  const head = headOf(lines);
  const fields = fieldsOf(reading.document.text, lines, head, patterns);
  const items = itemsOf(reading, patterns, lines, fields, partsOf(reading, patterns));
  const parts = partsOf(
    reading,
    patterns,
    items.map((item) => item.from),
  );
  const made: Context = {
    reading,
    patterns,
    lines,
    head,
    fields,
    items,
    parts,
    asWritten: writer(reading.document.text),
  };
  cache.set(reading, made);
  return made;
}

/** The fields that stand in the document's head; of many items, before the first. */
export function headFields(context: Context): Field[] {
  const end = context.head.at(-1)?.end ?? 0;
  const until = context.items.length > 1 ? Math.min(end, context.items[0]?.from ?? end) : end;
  return context.fields.filter((field) => field.start < until);
}

/** The place in the list of the item that holds an offset; -1 before the first. */
export function itemAt({ items }: Pick<Context, "items">, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
