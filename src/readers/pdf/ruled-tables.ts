import type { Rectangle } from "../../document/document.ts";
import { clusterLines } from "./cluster-lines.ts";
import type { Draft, DraftCell } from "./drafts.ts";
import type { PdfPage, Run } from "./engine.ts";
import { height, unite, width } from "./lines.ts";
import { isBold } from "./paragraphs.ts";

type TableDraft = Extract<Draft, { kind: "table" }>;

interface Found {
  readonly tables: readonly { readonly top: number; readonly draft: TableDraft }[];
  /** The runs outside all tables. */
  readonly rest: readonly Run[];
}

/** How far strokes may miss each other and still meet, in points. */
const SLACK = 3;
const MOST_STROKES = 3000;

/** Finds tables drawn with rules or cell borders, and puts the text into their cells. */
export function ruledTables(page: PdfPage, index: number, runs: readonly Run[]): Found {
  const strokes = strokesOf(page);
  let rest = runs;
  const tables: { top: number; draft: TableDraft }[] = [];
  for (const group of groups(strokes)) {
    const grid = gridOf(group);
    if (!grid) continue;
    const box: Rectangle = [grid.xs[0] ?? 0, grid.ys[0] ?? 0, grid.xs.at(-1) ?? 0, grid.ys.at(-1) ?? 0];
    const within = rest.filter((run) => isWithin(middle(run.box), box));
    const draft = fill(grid, index, within);
    if (!draft) continue;
    tables.push({ top: box[1], draft });
    rest = rest.filter((run) => !isWithin(middle(run.box), box));
  }
  return { tables, rest };
}

function middle(box: Rectangle): readonly [number, number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function isWithin([x, y]: readonly [number, number], box: Rectangle): boolean {
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

/** Thin rules, and the edges of boxes as four of them. */
function strokesOf(page: PdfPage): Rectangle[] {
  const strokes = page.rules.filter((rule) => Math.max(width(rule), height(rule)) > 8);
  for (const [x0, y0, x1, y1] of page.boxes) {
    if (x1 - x0 > 0.97 * page.width && y1 - y0 > 0.5 * page.height) continue;
    strokes.push([x0, y0, x1, y0], [x0, y1, x1, y1], [x0, y0, x0, y1], [x1, y0, x1, y1]);
  }
  return strokes.length > MOST_STROKES ? [] : strokes;
}

/** Strokes that touch each other, directly or over others. */
function groups(strokes: readonly Rectangle[]): Rectangle[][] {
  const parent = strokes.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] as number;
    parent[index] = at;
    return at;
  };
  const order = strokes.map((_, index) => index).sort((a, b) => (strokes[a]?.[0] ?? 0) - (strokes[b]?.[0] ?? 0));
  for (const [position, index] of order.entries()) {
    const stroke = strokes[index] as Rectangle;
    for (let next = position + 1; next < order.length; next++) {
      const other = strokes[order[next] as number] as Rectangle;
      if (other[0] > stroke[2] + SLACK) break;
      if (other[1] <= stroke[3] + SLACK && other[3] >= stroke[1] - SLACK)
        parent[find(index)] = find(order[next] as number);
    }
  }
  const byRoot = new Map<number, Rectangle[]>();
  for (const [index, stroke] of strokes.entries()) {
    const root = find(index);
    const known = byRoot.get(root);
    if (known) known.push(stroke);
    else byRoot.set(root, [stroke]);
  }
  return [...byRoot.values()].sort((a, b) => unite(a)[1] - unite(b)[1]);
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Rectangle[];
  readonly down: readonly Rectangle[];
}

/** The lines of the grid; undefined when the strokes make fewer than two cells. */
function gridOf(strokes: readonly Rectangle[]): Grid | undefined {
  const across = strokes.filter((stroke) => width(stroke) > height(stroke));
  const down = strokes.filter((stroke) => height(stroke) >= width(stroke));
  const xs = levels(down.map((stroke) => (stroke[0] + stroke[2]) / 2));
  const ys = levels(across.map((stroke) => (stroke[1] + stroke[3]) / 2));
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return undefined;
  return { xs, ys, across, down };
}

function levels(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SLACK + 1) found.push(value);
  }
  return found;
}

function fill(grid: Grid, page: number, runs: readonly Run[]): TableDraft | undefined {
  const { xs, ys } = grid;
  const taken = new Set<string>();
  const cells: DraftCell[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      const { rowSpan, columnSpan } = spanOf(grid, row, column);
      for (let y = row; y < row + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) taken.add(`${y} ${x}`);
      const box: Rectangle = [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0];
      const lines = clusterLines(
        page,
        runs.filter((run) => isWithin(middle(run.box), box)),
      );
      cells.push({ row, column, rowSpan, columnSpan, header: false, paragraphs: lines.length > 0 ? [lines] : [] });
    }
  }
  const filled = cells.filter((cell) => cell.paragraphs.length > 0);
  const columns = new Set(filled.map((cell) => cell.column)).size;
  // A frame around one text is a box, not a table.
  if (filled.length < 2 || columns < 2) return undefined;
  return { kind: "table", cells: withHeader(withoutEmptyRows(cells)) };
}

function spanOf(grid: Grid, row: number, column: number): { rowSpan: number; columnSpan: number } {
  const { xs, ys, across, down } = grid;
  const yMiddle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
  const xMiddle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  let columnSpan = 1;
  const parts = (x: number) =>
    down.some(
      (stroke) => Math.abs((stroke[0] + stroke[2]) / 2 - x) <= SLACK + 1 && stroke[1] < yMiddle && stroke[3] > yMiddle,
    );
  while (column + columnSpan < xs.length - 1 && !parts(xs[column + columnSpan] ?? 0)) columnSpan++;
  let rowSpan = 1;
  const ends = (y: number) =>
    across.some(
      (stroke) => Math.abs((stroke[1] + stroke[3]) / 2 - y) <= SLACK + 1 && stroke[0] < xMiddle && stroke[2] > xMiddle,
    );
  while (row + rowSpan < ys.length - 1 && !ends(ys[row + rowSpan] ?? 0)) rowSpan++;
  return { rowSpan, columnSpan };
}

/** Double rules and paddings make rows that hold nothing. */
function withoutEmptyRows(cells: readonly DraftCell[]): DraftCell[] {
  const rows = [...new Set(cells.map((cell) => cell.row))].filter((row) =>
    cells.some((cell) => cell.row === row && cell.paragraphs.length > 0),
  );
  return cells
    .filter((cell) => rows.includes(cell.row))
    .map((cell) => {
      const rowSpan = Math.max(1, rows.filter((row) => row >= cell.row && row < cell.row + cell.rowSpan).length);
      return { ...cell, row: rows.indexOf(cell.row), rowSpan };
    });
}

/** The first row is a heading when it is all in bold and the second is not. */
function withHeader(cells: DraftCell[]): DraftCell[] {
  const bold = (row: number) =>
    cells
      .filter((cell) => cell.row === row && cell.paragraphs.length > 0)
      .every((cell) => cell.paragraphs.flat().every(isBold));
  if (!bold(0) || !cells.some((cell) => cell.row === 1) || bold(1)) return cells;
  return cells.map((cell) => (cell.row === 0 ? { ...cell, header: true } : cell));
}
