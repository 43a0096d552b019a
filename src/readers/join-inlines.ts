import type { Inline } from "../document/builder.ts";

/** Pieces of the same marks become one; a combining mark stays with its letter, so that the text can be composed. */
export function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: { -readonly [Key in keyof Inline]: Inline[Key] }[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const same =
      last && Boolean(last.strong) === Boolean(inline.strong) && Boolean(last.emphasis) === Boolean(inline.emphasis);
    if (last && (same || /^\u00ad*\p{M}/u.test(inline.text))) last.text += inline.text;
    else joined.push({ ...inline });
  }
  return joined.map((inline) => ({ ...inline, text: inline.text.normalize("NFC") }));
}
