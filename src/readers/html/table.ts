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
  const taken = new Set<string>();
  const cells: CellInput[] = [];
  const rows = rowsOf(table);
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(element)) {
      while (taken.has(`${row}:${column}`)) column++;
      const columnSpan = spanOf(cell, "colspan", 100);
      const rowSpan = Math.min(spanOf(cell, "rowspan", 1000) || rows.length, rows.length - row);
      for (let down = 0; down < rowSpan; down++) {
        for (let across = 0; across < columnSpan; across++) taken.add(`${row + down}:${column + across}`);
      }
      const header = cell.tagName === "th" || tagOf(element.parentNode ?? element) === "thead";
      cells.push({ row, column, rowSpan, columnSpan: Math.max(columnSpan, 1), header, inlines: readCell(cell) });
      column += Math.max(columnSpan, 1);
    }
  }
  return { ...(caption ? { caption } : {}), cells };
}

function spanOf(cell: Element, name: string, limit: number): number {
  const value = attribute(cell, name)?.trim() ?? "";
  if (!/^\d{1,6}$/u.test(value)) return 1;
  return name === "rowspan" ? Math.min(Number(value), limit) : Math.max(1, Math.min(Number(value), limit));
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
