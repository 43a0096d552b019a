import type { BlockInput, Inline } from "../../document/builder.ts";
import { splitHeadingNumber } from "../heading-number.ts";

/** The text of the pieces, white space folded but for line breaks. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => inline.text)
    .join("")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

/** Cuts the pieces at line breaks; lines without text are left out. */
export function linesOfInlines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    for (const [index, text] of inline.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...inline, text });
    }
  }
  return lines.filter((line) => textOfInlines(line) !== "");
}

/** The heading with its number taken out of the text. */
export function headingOf(inlines: readonly Inline[], level: number, evidence: "format" | "looks"): BlockInput {
  const text = inlines
    .map((inline) => inline.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trimStart();
  const { number, title } = splitHeadingNumber(text);
  if (number === undefined) return { kind: "heading", level, evidence, inlines };
  return { kind: "heading", level, number, evidence, inlines: dropStart(inlines, text.length - title.length) };
}

/** Drops the first letters of the text, counted after white space is folded and trimmed at the start. */
export function dropStart(inlines: readonly Inline[], count: number): Inline[] {
  let left = count;
  let begun = false;
  const kept: Inline[] = [];
  for (const inline of inlines) {
    let text = inline.text.replace(/[^\S\n]+/gu, " ");
    if (!begun) text = text.trimStart();
    begun ||= text !== "";
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut < text.length) kept.push({ ...inline, text: text.slice(cut) });
  }
  return kept;
}
