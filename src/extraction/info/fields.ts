import type { Span, Table } from "../../document/document.ts";
import type { FieldName } from "../../languages/types/metadata.ts";
import { isProse, type Line } from "./lines.ts";
import { all, type Patterns } from "./patterns.ts";

/** A labelled value of a letterhead, a head table or an agenda item; the span is the value's. */
export interface Field extends Span {
  readonly name: FieldName;
  readonly value: string;
  /** As written, without the colon. */
  readonly label: string;
  /** Stands in a table or before a colon; else the label was only followed by its value. */
  readonly sure: boolean;
}

/** Which field a whole cell or line labels. */
export function fieldLabel(text: string, patterns: Patterns): FieldName | undefined {
  const bare = text.trim();
  if (bare === "" || bare.length > 40) return undefined;
  return patterns.fields.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** All labelled values of a text, in order. `head` is where labels without a colon count as well. */
export function fieldsOf(text: string, lines: readonly Line[], head: readonly Line[], patterns: Patterns): Field[] {
  const out: Field[] = [];
  const tables = new Set<Table>();
  for (const line of lines) {
    const block = line.block;
    if (block.kind === "table") {
      if (!tables.has(block)) out.push(...tableFields(text, block, patterns));
      tables.add(block);
    } else if (!isProse(line)) out.push(...lineFields(line, lines, patterns));
  }
  const bare = head.flatMap((line) => bareField(line, patterns) ?? []);
  for (const line of lines) {
    const field = line.index > (head.at(-1)?.index ?? 0) && !isProse(line) ? bareField(line, patterns) : undefined;
    if (field?.name === "caseNumber" && valueFits(field, patterns) && field.value.length < 40) bare.push(field);
  }
  const clustered = bare.length >= 2;
  for (const field of bare) {
    if (out.some((other) => other.start <= field.end && field.start <= other.end)) continue;
    if (clustered || valueFits(field, patterns)) out.push(field);
  }
  return out.map((field) => caseTitle(field, patterns)).sort((a, b) => a.start - b.start);
}

/** "Sag: Høringssvar til ...": a label for the number may stand before the case's title. */
function caseTitle(field: Field, patterns: Patterns): Field {
  const titled =
    field.name === "caseNumber" && !patterns.caseNumber.test(field.value) && /\p{L}{3,} \p{L}{2,}/u.test(field.value);
  return titled ? { ...field, name: "subject" } : field;
}

function tableFields(text: string, table: Table, patterns: Patterns): Field[] {
  const out: Field[] = [];
  const content = (span: Span): string => text.slice(span.start, span.end).trim();
  const labelled = table.cells.map((cell) => fieldLabel(content(cell), patterns));
  const topRow = table.cells.filter((cell) => cell.row === 0 && content(cell) !== "");
  const across =
    topRow.length > 1 &&
    table.cells.every((cell, index) => cell.row !== 0 || content(cell) === "" || labelled[index] !== undefined);
  for (const [index, cell] of table.cells.entries()) {
    const name = labelled[index];
    if (!name) {
      out.push(...cellLines(text, cell, patterns));
      continue;
    }
    const value = across
      ? table.cells.find((other) => other.row === cell.row + cell.rowSpan && other.column === cell.column)
      : table.cells.find((other) => other.row === cell.row && other.column === cell.column + cell.columnSpan);
    if (value && content(value) !== "" && !fieldLabel(content(value), patterns)) {
      out.push({
        name,
        label: content(cell).replace(/\s*:$/u, ""),
        value: content(value),
        start: value.start,
        end: value.end,
        sure: true,
      });
    }
  }
  return out;
}

/** "Label: value" lines within one cell, as in letterheads that are laid out by a table. */
function cellLines(text: string, cell: Span, patterns: Patterns): Field[] {
  const out: Field[] = [];
  let at = cell.start;
  for (const line of text.slice(cell.start, cell.end).split("\n")) {
    const found = colonField(line, at, patterns);
    if (found) out.push(found);
    at += line.length + 1;
  }
  return out;
}

function lineFields(line: Line, lines: readonly Line[], patterns: Patterns): Field[] {
  const out: Field[] = [];
  const cuts = [
    0,
    ...(line.text.includes(":") ? all(patterns.fieldInside, line.text).map((match) => match.index) : []),
    line.text.length,
  ];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const found = colonField(line.text.slice(from, to), line.start + from, patterns);
    if (found) out.push(found);
  }
  if (out.length > 0) return out;
  const name = fieldLabel(line.text, patterns);
  const next = lines[line.index + 1];
  if (!name || name === "other" || !next || next.block.kind === "table" || isProse(next)) return out;
  if (fieldLabel(next.text, patterns) || colonField(next.text, next.start, patterns)) return out;
  const sure = /:$/u.test(line.text);
  const number = name === "caseNumber" && /^[\d /-]{5,20}$/u.test(next.text);
  if (!sure && !number && (line.block.kind === "heading" || next.block.kind === "heading")) return out;
  const field: Field = {
    name,
    label: line.text.replace(/\s*:$/u, ""),
    value: next.text,
    start: next.start,
    end: next.end,
    sure,
  };
  return sure || number || valueFits(field, patterns) ? [field] : out;
}

function colonField(piece: string, at: number, patterns: Patterns): Field | undefined {
  const match = /^\s*([^:\n]{1,40}?)\s*:\s+(?=\S)/u.exec(piece);
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  const name = fieldLabel(label, patterns);
  const value = piece.slice(match[0].length).trim();
  if (!name || value === "") return undefined;
  const start = at + match[0].length;
  return { name, label, value, start, end: start + value.length, sure: true };
}

/** "Sagsnr. 2019-041877", "Til Chefgruppen": a label at the start of a short line without a colon. */
function bareField(line: Line, patterns: Patterns): Field | undefined {
  if (line.block.kind === "heading" || line.cell || line.text.length > 90 || /:\s/u.test(line.text)) return undefined;
  let best: { name: FieldName; length: number } | undefined;
  for (const [name, pattern] of patterns.fieldStarts) {
    const match = pattern.exec(line.text);
    if (match && match[0].length > (best?.length ?? 0)) best = { name, length: match[0].length };
  }
  if (!best || best.name === "other" || best.name === "body" || best.name === "item") return undefined;
  const value = line.text.slice(best.length).trim();
  if (value === "" || !/^[\p{Lu}\d]/u.test(value)) return undefined;
  const start = line.end - value.length;
  return { name: best.name, label: line.text.slice(0, best.length), value, start, end: line.end, sure: false };
}

/** Whether a value looks like what its label promises. */
function valueFits(field: Field, patterns: Patterns): boolean {
  switch (field.name) {
    case "caseNumber":
      return patterns.caseNumber.test(field.value);
    case "date":
    case "meetingDate":
      return /\d{4}/u.test(field.value) && field.value.length < 60;
    case "author":
    case "present":
    case "absent":
      return patterns.name.test(field.value);
    default:
      return false;
  }
}
