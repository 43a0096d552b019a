import type { Inline } from "../../document/builder.ts";
import type { Element, Line } from "./lines.ts";
import { typedMarker } from "./typed.ts";

/** Parts paragraphs in which the author set a list by line breaks ("Målet er:", "- at ...", "- at ...") into one for each item. */
export function splitTypedLists(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    if (element.kind !== "line" || element.label || element.headingLevel !== undefined) return [element];
    return element.text.includes("\n") ? splitLine(element) : [element];
  });
}

function splitLine(line: Line): Line[] {
  const rows = line.text.split("\n");
  const starts = rows.map((row, at) => typedMarker(row, rows[at - 1], rows[at + 1]) !== undefined);
  if (!starts.includes(true)) return [line];
  const parts: Line[] = [];
  let from = 0;
  let end = 0;
  for (const [at, row] of rows.entries()) {
    if (starts[at] && end > from) {
      parts.push(partOf(line, from, end));
      from = end;
    }
    end += row.length + 1;
  }
  parts.push(partOf(line, from, line.text.length));
  return parts.filter((part) => part.text.trim() !== "");
}

function partOf(line: Line, from: number, to: number): Line {
  const inlines: Inline[] = [];
  let at = 0;
  for (const inline of line.inlines) {
    const text = inline.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== "") inlines.push({ ...inline, text });
    at += inline.text.length;
  }
  return { ...line, text: line.text.slice(from, to), inlines };
}
