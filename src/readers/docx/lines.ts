import type { Inline } from "../../document/builder.ts";
import type { NativeBlock, NativeParagraph, NativeTable, NoteReference, RunProperties } from "./native.ts";
import type { Label, Numbering } from "./numbering.ts";
import type { Style, Styles } from "./styles.ts";

/** A paragraph with its style and number applied. */
export interface Line {
  readonly kind: "line";
  readonly text: string;
  readonly inlines: readonly Inline[];
  readonly style: Style;
  /** What its heading style or outline level says; absent for other paragraphs. */
  readonly headingLevel?: number;
  readonly label?: Label;
  /** Of the left edge, in twentieths of a point. */
  readonly indent: number;
  readonly bold: boolean;
  /** Of the largest part of the text, in half points. */
  readonly size: number;
  readonly contents: boolean;
  readonly pageNumber: boolean;
  readonly aside: boolean;
}

export interface LineCell {
  readonly column: number;
  readonly span: number;
  readonly rowSpan: number;
  readonly fill?: string;
  readonly elements: readonly Element[];
}

export interface Grid {
  readonly kind: "grid";
  readonly style: Style | undefined;
  readonly firstRow: boolean;
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly LineCell[] }[];
  readonly aside: boolean;
}

export type Element = Line | Grid;

/** What the words "10 point" are when no part says a size (ECMA-376, w:sz). */
const DEFAULT_SIZE = 20;

/** Applies styles and numbers to stories, in the order in which they are given. */
export class LineMaker {
  /** The notes met so far, in the order of their references. */
  readonly notes: NoteReference[] = [];
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #looks = new Map<Style, Map<RunProperties, RunProperties>>();

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Empty paragraphs are left out; text boxes follow the paragraph that they are anchored in. */
  elements(blocks: readonly NativeBlock[], aside = false): Element[] {
    const elements: Element[] = [];
    let before: NativeParagraph | undefined;
    for (const block of blocks) {
      if (block.kind === "table") {
        elements.push(this.#grid(block, aside));
        continue;
      }
      const paragraph: NativeParagraph = before ? join(before, block) : block;
      before = block.joinsNext ? paragraph : undefined;
      if (!before) this.#paragraph(paragraph, aside, elements);
    }
    if (before) this.#paragraph(before, aside, elements);
    return elements;
  }

  #paragraph(paragraph: NativeParagraph, aside: boolean, into: Element[]): void {
    this.notes.push(...paragraph.notes);
    const line = this.#line(paragraph, aside);
    if (line) into.push(line);
    for (const box of paragraph.boxes) into.push(...this.elements(box, true));
  }

  #line(paragraph: NativeParagraph, aside: boolean): Line | undefined {
    const style = this.#styles.paragraph(paragraph.style);
    const inlines: Inline[] = [];
    let text = "";
    let bold = true;
    const sizes = new Map<number, number>();
    for (const run of paragraph.runs) {
      const look = this.#look(style, run.properties);
      if (look.hidden) continue;
      const shown = run.text.replaceAll("\u2011", "-");
      text += shown;
      const inked = shown.trim().length;
      if (inked > 0) {
        bold &&= look.bold === true;
        const size = look.size ?? DEFAULT_SIZE;
        sizes.set(size, (sizes.get(size) ?? 0) + inked);
      }
      inlines.push({ text: shown, ...(look.bold ? { strong: true } : {}), ...(look.italic ? { emphasis: true } : {}) });
    }
    if (!/[^\s\u00ad]/u.test(text)) return undefined;
    const label = this.#label(paragraph, style);
    const headingLevel = headingLevelOf(paragraph, style);
    return {
      kind: "line",
      text,
      inlines,
      style,
      bold,
      size: mostCommon(sizes),
      indent:
        paragraph.indent ??
        (paragraph.numberingId === undefined ? undefined : label?.indent) ??
        style.indent ??
        label?.indent ??
        0,
      contents: style.isContents || (paragraph.contents === true && headingLevel === undefined),
      pageNumber: paragraph.pageNumber === true,
      aside,
      ...(headingLevel === undefined ? {} : { headingLevel }),
      ...(label === undefined ? {} : { label }),
    };
  }

  #look(style: Style, properties: RunProperties): RunProperties {
    let looks = this.#looks.get(style);
    if (!looks) {
      looks = new Map();
      this.#looks.set(style, looks);
    }
    let look = looks.get(properties);
    if (!look) {
      look = { ...style.run, ...this.#styles.other(properties.style)?.run, ...properties };
      looks.set(properties, look);
    }
    return look;
  }

  #label(paragraph: NativeParagraph, style: Style): Label | undefined {
    const id = paragraph.numberingId ?? style.numberingId;
    if (id === undefined || id === "0") return undefined;
    const level =
      paragraph.numberingLevel ??
      (paragraph.numberingId === undefined ? this.#numbering.levelOfStyle(id, style.id) : undefined) ??
      style.numberingLevel ??
      0;
    return this.#numbering.next(id, level);
  }

  #grid(table: NativeTable, aside: boolean): Grid {
    const rows = table.rows.map((row, rowIndex) => ({
      header: row.header,
      cells: row.cells
        .filter((cell) => cell.merge !== "continue" || !startsAbove(table, rowIndex, cell.column))
        .map((cell) => ({
          column: cell.column,
          span: cell.span,
          rowSpan: cell.merge === "start" ? rowSpan(table, rowIndex, cell.column) : 1,
          elements: this.elements(cell.blocks, aside),
          ...(cell.fill === undefined ? {} : { fill: cell.fill }),
        })),
    }));
    return { kind: "grid", style: this.#styles.other(table.style), firstRow: table.firstRow, rows, aside };
  }
}

function join(before: NativeParagraph, after: NativeParagraph): NativeParagraph {
  return {
    ...after,
    runs: [...before.runs, ...after.runs],
    notes: [...before.notes, ...after.notes],
    boxes: [...before.boxes, ...after.boxes],
  };
}

function headingLevelOf(paragraph: NativeParagraph, style: Style): number | undefined {
  if (paragraph.outlineLevel !== undefined) return paragraph.outlineLevel < 9 ? paragraph.outlineLevel + 1 : undefined;
  return style.headingLevel === 0 ? undefined : style.headingLevel;
}

function mostCommon(sizes: ReadonlyMap<number, number>): number {
  let best = DEFAULT_SIZE;
  let most = 0;
  for (const [size, count] of sizes) {
    if (count > most) {
      best = size;
      most = count;
    }
  }
  return best;
}

/** The cell that a continued one belongs to begins in a row above, in the same column. */
function startsAbove(table: NativeTable, row: number, column: number): boolean {
  for (let at = row - 1; at >= 0; at -= 1) {
    const cell = table.rows[at]?.cells.find((candidate) => candidate.column === column);
    if (cell?.merge === "start") return true;
    if (cell?.merge !== "continue") return false;
  }
  return false;
}

function rowSpan(table: NativeTable, row: number, column: number): number {
  let end = row + 1;
  while (table.rows[end]?.cells.some((cell) => cell.column === column && cell.merge === "continue")) end += 1;
  return end - row;
}
