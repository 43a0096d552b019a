import type { CellInput, Inline } from "../../document/builder.ts";
import { attribute, childrenOf, type Element, elementsIn, isElement, isHidden, tagOf, textOf } from "./dom.ts";

/** A table that only places things on the page: nested tables, headings in its cells, or a single column. */
export function isLayoutTable(table: Element): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  const inner = [...elementsIn(table)];
  if (inner.some((element) => element.tagName === "table" || /^h[1-6]$/u.test(element.tagName))) return true;
  if (inner.some((element) => element.tagName === "th")) return false;
  const rows = rowsOf(table);
  return rows.every((row) => cellsOf(row).filter((cell) => textOf(cell) !== "").length <= 1);
}

/** The cells of a table in its grid, spans filled in. */
export function readTable(
  table: Element,
  readCell: (cell: Element) => Inline[],
): { readonly caption?: Element; readonly cells: CellInput[] } {
  const caption = childrenOf(table).find((child): child is Element => isElement(child) && child.tagName === "caption");
  const grid = new Grid();
  const cells: CellInput[] = [];
  const rows = rowsOf(table);
  for (const [row, element] of rows.entries()) {
    const isHead = tagOf(element.parentNode ?? element) === "thead";
    for (const cell of cellsOf(element)) {
      const columnSpan = Math.max(1, spanOf(cell, "colspan", 100));
      const rowSpan = Math.min(spanOf(cell, "rowspan", 1000) || rows.length, rows.length - row);
      const column = grid.place(row, rowSpan, columnSpan);
      const header = isHead || cell.tagName === "th";
      cells.push({ row, column, rowSpan, columnSpan, header, inlines: readCell(cell) });
    }
    grid.endRow();
  }
  return { ...(caption ? { caption } : {}), cells: cells.some((cell) => cell.header) ? cells : headedByLooks(cells) };
}

/** Which columns are taken by cells that reach down from the rows above. */
class Grid {
  /** The row in which each column is free again. */
  readonly #free: number[] = [];
  #column = 0;

  place(row: number, rowSpan: number, columnSpan: number): number {
    while ((this.#free[this.#column] ?? 0) > row) this.#column++;
    const column = this.#column;
    for (let across = 0; across < columnSpan; across++) this.#free[this.#column++] = row + rowSpan;
    return column;
  }

  endRow(): void {
    this.#column = 0;
  }
}

/** A first row that is wholly bold, over rows that are not, names the columns. */
function headedByLooks(cells: readonly CellInput[]): CellInput[] {
  const isFirst = (cell: CellInput) => cell.row === 0;
  const first = cells.filter(isFirst);
  const isHeaded = first.length > 1 && first.every(isBold) && cells.some((cell) => !isFirst(cell) && !isBold(cell));
  return cells.map((cell) => (isHeaded && isFirst(cell) ? { ...cell, header: true } : cell));
}

function isBold(cell: CellInput): boolean {
  const filled = cell.inlines.filter((inline) => inline.text.trim() !== "");
  return filled.length > 0 && filled.every((inline) => inline.strong);
}

/** A row span of 0 reaches to the end of the table. */
function spanOf(cell: Element, name: string, limit: number): number {
  const value = attribute(cell, name)?.trim() ?? "";
  if (!/^\d{1,6}$/u.test(value)) return 1;
  return Math.min(Number(value), limit);
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of childrenOf(table)) {
    if (!isElement(child) || isHidden(child)) continue;
    if (child.tagName === "tr") rows.push(child);
    else if (["thead", "tbody", "tfoot"].includes(child.tagName)) rows.push(...rowsOf(child));
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(
    (child): child is Element =>
      isElement(child) && (child.tagName === "td" || child.tagName === "th") && !isHidden(child),
  );
}
