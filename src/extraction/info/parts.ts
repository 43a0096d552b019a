import type { Block, Cell, Heading, Span, Table } from "../../document/document.ts";
import type { PartName } from "../../languages/types/metadata.ts";
import type { Reading } from "../reading.ts";
import { firstDate } from "./dates.ts";
import { all, type Patterns } from "./patterns.ts";

/** A paragraph, a list item, or a cell's text, as the content of a part. */
export interface Piece extends Span {
  readonly item: boolean;
  readonly depth: number;
  readonly continues: boolean;
}

/** A part of the document under a label or heading that says what it is ("Indstilling", "Beslutning i Byrådet den 19-12-2016"). */
export interface Part {
  readonly name: PartName;
  /** The label or heading; absent for what stands before the first one. */
  readonly label?: Span;
  readonly body?: string;
  readonly date?: string;
  readonly start: number;
  readonly pieces: Piece[];
}

interface Label {
  readonly name: PartName;
  readonly body?: string;
  readonly date?: string;
  /** Where the content begins that stands on the label's own line. */
  readonly rest?: number;
}

/**
 * Cuts a document at the headings and labels of the parts of an agenda item.
 *
 * @param starts offsets at which a new agenda item begins; what was open ends there
 */
export function partsOf(reading: Reading, patterns: Patterns, starts: readonly number[] = []): Part[] {
  const walker = new Walker(reading, patterns, new Set(starts));
  for (const block of reading.document.blocks) walker.take(block);
  return walker.parts;
}

class Walker {
  readonly parts: Part[] = [];
  readonly #reading: Reading;
  readonly #patterns: Patterns;
  readonly #starts: ReadonlySet<number>;
  #level = 0;
  #begun = false;

  constructor(reading: Reading, patterns: Patterns, starts: ReadonlySet<number>) {
    this.#reading = reading;
    this.#patterns = patterns;
    this.#starts = starts;
    this.parts.push({ name: "other", start: 0, pieces: [] });
  }

  take(block: Block): void {
    if (block.kind === "contents" || block.kind === "furniture" || block.kind === "footnote") return;
    if (this.#starts.has(block.start)) this.#open({ name: "other" }, { start: block.start, end: block.start });
    if (block.kind === "heading") this.#heading(block);
    else if (block.kind === "table") this.#table(block);
    else this.#lines(block);
  }

  #open(label: Label, span: Span): void {
    this.parts.push({
      name: label.name,
      ...(span.start === span.end ? {} : { label: span }),
      ...(label.body ? { body: label.body } : {}),
      ...(label.date ? { date: label.date } : {}),
      start: span.start,
      pieces: [],
    });
    if (label.name === "recommendation" || label.name === "decision" || label.name === "history") this.#begun = true;
  }

  get #current(): Part | undefined {
    return this.parts.at(-1);
  }

  #heading(block: Heading): void {
    const title = this.#reading.document.text.slice(block.start, block.end);
    const label = partLabel(title, this.#reading, this.#patterns, true, this.#current, this.#begun);
    const deeper = block.level > this.#level && this.#current?.label !== undefined;
    if (!label && this.#isContent(block, title, deeper)) {
      this.#piece(block, block);
      return;
    }
    this.#open(label ?? { name: "other" }, block);
    if (!(deeper && label?.body)) this.#level = block.level;
  }

  /** A sentence, or "Godkendt" in bold right under its label, was only laid out as a heading. */
  #isContent(block: Heading, title: string, deeper: boolean): boolean {
    const current = this.#current;
    if (current?.name !== "decision" && current?.name !== "recommendation") return false;
    if (deeper && /[.!?]$/u.test(title)) return true;
    const first = current.label !== undefined && current.pieces.length === 0 && block.evidence === "looks";
    return first && this.#patterns.outcomes.some(({ pattern }) => pattern.test(title));
  }

  #lines(block: Block): void {
    const { text } = this.#reading.document;
    let from = block.start;
    let at = block.start;
    for (const line of this.#cut(text.slice(block.start, block.end))) {
      const end = at + line.length;
      const label = partLabel(line, this.#reading, this.#patterns, false, this.#current, this.#begun);
      if (label) {
        if (at > from) this.#piece(block, { start: from, end: at - 1 });
        this.#open(label, { start: at, end });
        this.#level = 9;
        from = label.rest === undefined ? end + 1 : at + label.rest;
      }
      at = end + 1;
    }
    if (from < block.end) this.#piece(block, { start: from, end: block.end });
  }

  /** The lines of a block; where earlier bodies are quoted, one may begin within a line ("... "Anbefales." Økonomiudvalget, 3-5-2020:"). */
  #cut(block: string): string[] {
    const lines = block.split("\n");
    const { name } = this.#current ?? {};
    if (
      name !== "history" &&
      !lines.some((line) => this.#patterns.parts.some(([part, x]) => part === "history" && x.test(line)))
    )
      return lines;
    return lines.flatMap((line) => {
      const out: string[] = [];
      let from = 0;
      for (const match of all(this.#patterns.bodyColon, line)) {
        const before = match.index - 1;
        if (before <= from || !bodyAndDate(match[0], this.#reading, this.#patterns).date) continue;
        out.push(line.slice(from, before));
        from = match.index;
      }
      return [...out, line.slice(from)];
    });
  }

  #piece(block: Block, span: Span): void {
    const item = block.kind === "list-item";
    this.#current?.pieces.push({
      start: span.start,
      end: span.end,
      item,
      depth: item ? block.depth : 0,
      continues: item && block.continues === true,
    });
  }

  /** A form laid out as a table: the label in the first cell, the content beside it. */
  #table(table: Table): void {
    const { text } = this.#reading.document;
    const rows = new Map<number, Cell[]>();
    for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    let labelled = false;
    for (const cells of rows.values()) {
      if (this.#current?.name === "history" && this.#relayed(cells)) continue;
      const first = cells[0];
      const label = first
        ? partLabel(text.slice(first.start, first.end), this.#reading, this.#patterns, false, undefined, false)
        : undefined;
      if (!first || !label || cells.length < 2) continue;
      labelled = true;
      this.#open(label, first);
      for (const cell of cells.slice(1)) {
        let at = cell.start;
        for (const line of text.slice(cell.start, cell.end).split("\n")) {
          if (line.trim() !== "")
            this.#current?.pieces.push({ start: at, end: at + line.length, item: false, depth: 0, continues: false });
          at += line.length + 1;
        }
      }
    }
    if (labelled) this.#open({ name: "other" }, { start: table.end, end: table.end });
  }

  /** A row of a table of earlier decisions: the body and the date in cells of their own, what it decided in the last. */
  #relayed(cells: readonly Cell[]): boolean {
    const { text } = this.#reading.document;
    const said = cells.map((cell) => text.slice(cell.start, cell.end).trim());
    const bodyAt = said.findIndex((one) => this.#patterns.bodyWhole.test(one));
    const body = said[bodyAt];
    const date = said
      .map((one) => (one.length < 30 ? firstDate(one, this.#reading.pack)?.date : undefined))
      .find(Boolean);
    const first = cells[bodyAt];
    const last = cells.at(-1);
    if (!first || !last || !body || !date || first === last) return false;
    this.#open({ name: "history", body, date }, first);
    this.#current?.pieces.push({ start: last.start, end: last.end, item: false, depth: 0, continues: false });
    return true;
  }
}

/**
 * Reads a heading or line as the label of a part.
 *
 * @param begun whether a recommendation or decision came before; else a body and a date are the meeting's own
 */
function partLabel(
  raw: string,
  reading: Reading,
  patterns: Patterns,
  heading: boolean,
  current: Part | undefined,
  begun: boolean,
): Label | undefined {
  const line = raw.trim();
  if (line === "") return undefined;
  const shift = raw.indexOf(line);
  const colon = /^([^:\n]{2,110}?):(?:\s+|$)/u.exec(line);
  const head = colon?.[1] ?? line;
  if (head.length > 110) return undefined;
  const rest = colon && colon[0].length < line.length ? { rest: shift + colon[0].length } : {};
  for (const [name, pattern] of patterns.parts) if (pattern.test(head)) return { name, ...rest };
  const ends = /[.!?]$/u.test(head);
  if (ends && !patterns.body.test(head)) return undefined;
  if (ends && !bodyAndDate(head, reading, patterns).only) return undefined;
  const decision = decisionLabel(head, reading, patterns);
  if (decision) return { ...decision, ...rest };
  const within = current?.name === "decision" || current?.name === "history";
  if (!(within || (begun && (heading || colon !== null))) || !/\d/u.test(head) || !patterns.body.test(head))
    return undefined;
  const told = bodyAndDate(head, reading, patterns);
  if (told.only && told.body && told.date) return { name: within ? current.name : "decision", ...said(told), ...rest };
  return undefined;
}

/** "Beslutning i Byrådet den 19-12-2016", "Byrådets beslutning": a word for a decision, a body, a date, and little else. */
function decisionLabel(head: string, reading: Reading, patterns: Patterns): Label | undefined {
  const start = patterns.partStarts.find(([name]) => name === "decision")?.[1];
  const first = start?.exec(head);
  const genitive = first ? null : patterns.bodyGenitive.exec(head);
  const owner =
    genitive?.index === 0 ? genitive[0].length + (/^\S*\s+/u.exec(head.slice(genitive[0].length))?.[0].length ?? 0) : 0;
  const decision = first ?? (owner > 0 ? start?.exec(head.slice(owner)) : undefined);
  if (!decision) return undefined;
  const after = bodyAndDate(head.slice(owner + decision[0].length), reading, patterns);
  if (!after.only && !(after.few && after.date)) return undefined;
  const own = (owner > 0 ? genitive : patterns.bodyGenitive.exec(decision[0]))?.groups?.["body"];
  return { name: "decision", ...said({ ...(own ? { body: own } : {}), ...after }) };
}

function said(told: { body?: string; date?: string }): { body?: string; date?: string } {
  return { ...(told.body ? { body: told.body } : {}), ...(told.date ? { date: told.date } : {}) };
}

/** The body and the date in a label; `few` when little else stands in it, `only` when a body is among it too. */
function bodyAndDate(
  label: string,
  reading: Reading,
  patterns: Patterns,
): { body?: string; date?: string; few: boolean; only: boolean } {
  const body = patterns.body.exec(label);
  const date = firstDate(label, reading.pack);
  let left = label;
  if (date) left = left.slice(0, date.start) + left.slice(date.end);
  if (body) left = left.replace(body[0], "");
  const words = left.match(/\p{L}+/gu) ?? [];
  const few = words.length <= 4 && words.every((word) => word.length <= 12);
  return { ...(body ? { body: body[0] } : {}), ...(date ? { date: date.date } : {}), few, only: few && body !== null };
}
