import type { BlockInput, CellInput, Inline } from "../../document/builder.ts";
import type { Element, Grid, Line, LineCell } from "./lines.ts";

/** A table that only places text on the page: one cell in a row, tables within it, or headed text side by side. */
export function isLayout(grid: Grid): boolean {
  if (grid.rows.some((row) => row.header)) return false;
  const filled = grid.rows.map((row) => row.cells.filter((cell) => cell.elements.length > 0));
  if (filled.every((cells) => cells.length <= 1)) return true;
  const cells = grid.rows.slice(grid.rows.length > 1 ? 1 : 0).flatMap((row) => row.cells);
  return cells.some((cell) =>
    cell.elements.some((element) => element.kind === "grid" || element.headingLevel !== undefined),
  );
}

/** The table as a block; each paragraph of a cell is a line of it, tables within cells included. */
export function tableBlock(grid: Grid): BlockInput {
  const cells: CellInput[] = [];
  const headerRows = countHeaderRows(grid);
  const boldColumn = headerRows < grid.rows.length && hasBoldFirstColumn(grid, headerRows);
  for (const [row, { cells: inRow }] of grid.rows.entries()) {
    for (const cell of inRow) {
      cells.push({
        row,
        column: cell.column,
        header: row < headerRows || (boldColumn && cell.column === 0),
        inlines: cellInlines(cell.elements),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
      });
    }
  }
  return { kind: "table", cells, ...(grid.aside ? { aside: true } : {}) };
}

/** All paragraphs, in order, those within tables included. */
export function linesOf(elements: readonly Element[], into: Line[] = []): Line[] {
  for (const element of elements) {
    if (element.kind === "line") into.push(element);
    else for (const row of element.rows) for (const cell of row.cells) linesOf(cell.elements, into);
  }
  return into;
}

function cellInlines(elements: readonly Element[]): Inline[] {
  return linesOf(elements).flatMap((line, index) => (index === 0 ? line.inlines : [{ text: "\n" }, ...line.inlines]));
}

function countHeaderRows(grid: Grid): number {
  const said = grid.rows.findIndex((row) => !row.header);
  if (said !== 0) return said < 0 ? 1 : said;
  const [first, second] = grid.rows;
  if (!first || !second || first.cells.length < 2) return 0;
  const looksApart = (pick: (cell: LineCell) => boolean) =>
    first.cells.every((cell) => cell.elements.length === 0 || pick(cell)) &&
    first.cells.some((cell) => cell.elements.length > 0) &&
    !second.cells.every((cell) => cell.elements.length === 0 || pick(cell));
  if (looksApart(isBold)) return 1;
  if (looksApart((cell) => cell.fill !== undefined)) return 1;
  return grid.firstRow && grid.style?.boldFirstRow ? 1 : 0;
}

function hasBoldFirstColumn(grid: Grid, from: number): boolean {
  const rows = grid.rows.slice(from);
  const first = rows.flatMap((row) => row.cells.filter((cell) => cell.column === 0 && cell.elements.length > 0));
  const others = rows.flatMap((row) => row.cells.filter((cell) => cell.column > 0 && cell.elements.length > 0));
  return first.length > 0 && first.every(isBold) && others.length > 0 && !others.every(isBold);
}

function isBold(cell: LineCell): boolean {
  const lines = linesOf(cell.elements);
  return lines.length > 0 && lines.every((line) => line.bold);
}
