import type { Block, Mark, Span, Table } from "../document/document.ts";
import type { Section } from "../structure/outline.ts";
import type { Compiled } from "./compiled.ts";
import type { Reading } from "./reading.ts";
import { labelRole, leadRole, type Role, readTitle } from "./titles.ts";

/** A paragraph, list item or line with what governs it: the nearest label, lead-in or heading that gives it a role. */
export interface Unit extends Span {
  readonly kind: "paragraph" | "item";
  readonly block: Block;
  readonly section: Section;
  readonly role?: Role;
  /** What gave the role. A heading governs more loosely than a label or a lead-in. */
  readonly by?: "heading" | "label" | "lead";
  /** The words that gave the role. */
  readonly cue?: string;
  /** The lead-in's range, for a deadline that holds for every clause under it. */
  readonly lead?: Span;
  /** A bold or line-broken beginning that names what the rest is about. */
  readonly topic?: Span;
  readonly depth: number;
  /** The paragraph leads into the list after it. */
  readonly leads?: true;
}

interface Governor {
  readonly role: Role;
  readonly by: "heading" | "label" | "lead";
  readonly cue: string;
  readonly lead?: Span;
}

/** Units by what they have in common, in their order. */
export function groupedBy<K>(units: readonly Unit[], key: (unit: Unit) => K): Map<K, Unit[]> {
  const out = new Map<K, Unit[]>();
  for (const unit of units) {
    const group = out.get(key(unit));
    if (group) group.push(unit);
    else out.set(key(unit), [unit]);
  }
  return out;
}

/** The document's paragraphs and list items in order, each with its role. Tables are read elsewhere. */
export function unitsOf(reading: Reading, pack: Compiled): Unit[] {
  return reading.outline.sections.flatMap((section) => sectionUnits(reading, pack, section));
}

function sectionUnits(reading: Reading, pack: Compiled, section: Section): Unit[] {
  const { text } = reading.document;
  const out: Unit[] = [];
  const heading = headingGovernor(text, pack, section);
  let label: Governor | undefined;
  let lead: Governor | undefined;
  let listSeen = false;
  for (const [index, block] of section.blocks.entries()) {
    if (block.kind === "table") {
      label = undefined;
      lead = undefined;
      out.push(...fieldUnits(text, block, section, pack));
      continue;
    }
    const next = section.blocks[index + 1];
    const before = section.blocks[index - 1];
    if (block.kind === "list-item") {
      if (before?.kind !== "list-item" && before?.kind !== "paragraph") lead = undefined;
      listSeen = true;
      const governor = lead ?? label ?? heading;
      for (const line of labelledLines(text, block, pack)) {
        out.push(
          unit(
            "item",
            block,
            section,
            line.span,
            line.governor ?? governor,
            topicOf(text, block, line.span),
            block.depth,
          ),
        );
      }
      continue;
    }
    lead = undefined;
    const typed = typedNumber(text, block, label ?? heading);
    if (typed > 0) {
      out.push(
        unit("item", block, section, { start: block.start + typed, end: block.end }, label ?? heading, undefined, 0),
      );
      continue;
    }
    const lines = labelledLines(text, block, pack);
    if (listSeen && !lines.some((line) => line.governor)) label = undefined;
    for (const line of lines) {
      const alone = line.span.start === line.span.end;
      if (line.governor && (alone || !line.inline)) {
        label = line.governor;
        listSeen = false;
      }
      if (alone) continue;
      const leads = next?.kind === "list-item" && line.last && !line.inline && isLeadIn(reading, pack, line.span);
      if (leads) lead = leadGovernor(reading, pack, line.span) ?? lead;
      const made = unit(
        "paragraph",
        block,
        section,
        line.span,
        line.governor ?? label ?? heading,
        topicOf(text, block, line.span),
        0,
      );
      out.push(leads && !line.governor ? { ...made, leads: true } : made);
    }
  }
  return out;
}

/** A table of two columns whose first names fields ("Formål", "Ansvarlig"): each line of the second is a unit with that role. */
function fieldUnits(text: string, table: Table, section: Section, pack: Compiled): Unit[] {
  if (table.columnCount !== 2) return [];
  const rows = table.cells
    .filter((cell) => cell.column === 0)
    .map((cell) => ({ cell, role: labelRole(text.slice(cell.start, cell.end).replace(/:\s*$/u, ""), pack) }));
  if (rows.filter((row) => row.role).length < 2) return [];
  return rows.flatMap(({ cell, role }) => {
    const value = table.cells.find((each) => each.column === 1 && each.row === cell.row);
    if (!role || !value) return [];
    const governor: Governor = { role, by: "label", cue: text.slice(cell.start, cell.end) };
    let at = value.start;
    return text
      .slice(value.start, value.end)
      .split("\n")
      .flatMap((line): Unit[] => {
        const span = { start: at, end: at + line.length };
        at = span.end + 1;
        return line.trim() === "" ? [] : [unit("item", table, section, span, governor, undefined, 0)];
      });
  });
}

function headingGovernor(text: string, pack: Compiled, section: Section): Governor | undefined {
  for (let at: Section | undefined = section; at?.heading; at = at.parent) {
    const { role, title } = readTitle(text, at.heading, pack);
    if (role && role !== "initiative" && role !== "theme" && role !== "aim") {
      return at === section || role === "vision"
        ? { role, by: "heading", cue: text.slice(title.start, title.end) }
        : undefined;
    }
    if (role) return undefined;
    const asLabel = labelRole(text.slice(at.heading.start, at.heading.end), pack);
    if (asLabel && at === section) return { role: asLabel, by: "heading", cue: text.slice(title.start, title.end) };
  }
  return undefined;
}

function unit(
  kind: Unit["kind"],
  block: Block,
  section: Section,
  span: Span,
  governor: Governor | undefined,
  topic: Span | undefined,
  depth: number,
): Unit {
  return {
    kind,
    block,
    section,
    start: span.start,
    end: span.end,
    depth,
    ...(governor ? { role: governor.role, by: governor.by, cue: governor.cue } : {}),
    ...(governor?.lead ? { lead: governor.lead } : {}),
    ...(topic ? { topic } : {}),
  };
}

/** A paragraph before a list leads into it when it ends in a colon, without a final stop, or says "the following". */
function isLeadIn(reading: Reading, pack: Compiled, span: Span): boolean {
  const { text } = reading.document;
  if (!/[.!?…]["”»’)]?$/u.test(text.slice(span.start, span.end))) return true;
  const last = reading.sentences(text, span).at(-1) ?? span;
  const said = text.slice(last.start, last.end);
  return pack.goals.list.test(said) && leadRole(said, pack) !== undefined;
}

function leadGovernor(reading: Reading, pack: Compiled, span: Span): Governor | undefined {
  const { text } = reading.document;
  const last = reading.sentences(text, span).at(-1) ?? span;
  const cue = text.slice(last.start, last.end);
  const role = leadRole(cue, pack);
  return role ? { role, by: "lead", cue, lead: last } : undefined;
}

interface Line {
  readonly span: Span;
  readonly governor?: Governor;
  /** The label and what it labels stand on one line. */
  readonly inline: boolean;
  readonly last: boolean;
}

/**
 * A block cut at its labels: "Mål: X" gives X with the label's role; a label alone gives an empty span that governs what follows.
 * Only a line that begins with a label begins a new piece; other line breaks stay within it.
 */
function labelledLines(text: string, block: Block, pack: Compiled): Line[] {
  const lines: { span: Span; governor?: Governor; inline: boolean }[] = [];
  let at = block.start;
  for (const line of text.slice(block.start, block.end).split("\n")) {
    const labelled = labelOf(line, pack);
    const end = at + line.length;
    if (labelled) {
      const start = Math.min(end, at + labelled.length);
      const rest = text.slice(start, end);
      const from = start + (rest.length - rest.trimStart().length);
      lines.push({
        span: { start: from, end },
        governor: { role: labelled.role, by: "label", cue: labelled.cue },
        inline: from < end,
      });
    } else {
      const open = lines.at(-1);
      if (open && open.span.start < open.span.end)
        lines[lines.length - 1] = { ...open, span: { start: open.span.start, end } };
      else if (open?.governor) lines[lines.length - 1] = { ...open, span: { start: at, end } };
      else lines.push({ span: { start: at, end }, inline: false });
    }
    at = end + 1;
  }
  return lines.map((line, index) => ({ ...line, last: index === lines.length - 1 }));
}

/** "1.1 Skolerne ..." under a heading for aims or activities: a list typed by hand. */
function typedNumber(text: string, span: Span, governor: Governor | undefined): number {
  if (governor?.role !== "aims" && governor?.role !== "activities") return 0;
  return /^\d+(?:\.\d+)*[.)]?\s+(?=\p{Lu})/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
}

function labelOf(line: string, pack: Compiled): { role: Role; cue: string; length: number } | undefined {
  const match = /^(?<label>[^:.!?]{2,70}):(?=\s|$)\s*/u.exec(line);
  const said = match?.groups?.["label"];
  if (match && said) {
    const role = labelRole(said, pack, match[0].length < line.length);
    if (role) return { role, cue: match[0].trim(), length: match[0].length };
  }
  if (line.length < 45 && !/[.!?,;]$/u.test(line)) {
    const role = labelRole(line, pack);
    if (role) return { role, cue: line.trim(), length: line.length };
  }
  return undefined;
}

/** The bold beginning of a block ("Byttecentre. Selskabet ..."), or its first line where a line break parts it off. */
function topicOf(text: string, block: Block, span: Span): Span | undefined {
  if (span.start !== block.start) return undefined;
  const mark: Mark | undefined = block.marks.find((each) => each.kind === "strong" && each.start === span.start);
  if (mark && mark.end < span.end) {
    const after = text[mark.end];
    const within = text.slice(mark.start, mark.end);
    if (
      /[.:–—]$/u.test(within) ||
      (after !== undefined && /[\n.:–—-]/u.test(after)) ||
      /^\s[–—-]\s/u.test(text.slice(mark.end, mark.end + 3))
    ) {
      return { start: mark.start, end: mark.start + within.replace(/[\s.:–—-]+$/u, "").length };
    }
  }
  const line = text.slice(span.start, span.end).indexOf("\n");
  if (line > 0 && line < 80 && block.kind === "list-item") {
    const first = text.slice(span.start, span.start + line);
    if (!/[.,;!?]$/u.test(first)) return { start: span.start, end: span.start + first.replace(/[\s:]+$/u, "").length };
  }
  return undefined;
}
