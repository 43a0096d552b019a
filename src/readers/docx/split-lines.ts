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
  // Between two items may stand further lines of the first.
  const isLike = rows.map((row) => typedMarker(row, row, row) !== undefined);
  const starts = rows.map((row, at) => {
    const before = isLike.lastIndexOf(true, at - 1);
    const after = isLike.indexOf(true, at + 1);
    return (
      typedMarker(row, rows[at > 0 && before >= 0 ? before : at - 1], rows[after >= 0 ? after : at + 1]) !== undefined
    );
  });
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
