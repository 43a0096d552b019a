import type { NativeBlock, NativeCell, NativeRow, NativeTable } from "./native.ts";
import { type Attributes, attribute, integer, isOn } from "./xml.ts";

interface OpenRow {
  header: boolean;
  deleted: boolean;
  column: number;
  readonly cells: NativeCell[];
}

interface OpenCell {
  span: number;
  merge?: "start" | "continue";
  fill?: string;
  readonly blocks: NativeBlock[];
}

interface OpenTable {
  readonly table: NativeTable & { style?: string; firstRow: boolean; readonly rows: NativeRow[] };
  row?: OpenRow | undefined;
  cell?: OpenCell | undefined;
}

/** A span that no real table has would blow up the grid. */
const MAX_COLUMNS = 1024;

/** The tables that are open at a point of a story, innermost last. */
export class TableStack {
  readonly #open: OpenTable[] = [];
  readonly #containers: NativeBlock[][];

  /** `containers` is the stack of lists that blocks go into; a cell puts its own on top. */
  constructor(containers: NativeBlock[][]) {
    this.#containers = containers;
  }

  /** True when the element is one of a table's. */
  open(name: string, attributes: Attributes): boolean {
    if (name === "w:tbl") {
      const table = { kind: "table" as const, firstRow: false, rows: [] };
      this.#containers.at(-1)?.push(table);
      this.#open.push({ table });
      return true;
    }
    const open = this.#open.at(-1);
    if (!open) return false;
    if (name === "w:tr") open.row = { header: false, deleted: false, column: 0, cells: [] };
    else if (name === "w:tc") {
      open.cell = { span: 1, blocks: [] };
      this.#containers.push(open.cell.blocks);
    } else return takeProperty(open, name, attributes);
    return true;
  }

  close(name: string): void {
    const open = this.#open.at(-1);
    if (!open) return;
    if (name === "w:tbl") this.#open.pop();
    else if (name === "w:tc" && open.cell) {
      this.#containers.pop();
      const { span, merge, fill, blocks } = open.cell;
      const column = open.row?.column ?? 0;
      open.row?.cells.push({
        column,
        span,
        blocks,
        ...(merge === undefined ? {} : { merge }),
        ...(fill === undefined ? {} : { fill }),
      });
      if (open.row) open.row.column = column + span;
      open.cell = undefined;
    } else if (name === "w:tr" && open.row) {
      if (!open.row.deleted) open.table.rows.push({ header: open.row.header, cells: open.row.cells });
      open.row = undefined;
    }
  }
}

function takeProperty(open: OpenTable, name: string, attributes: Attributes): boolean {
  const value = attribute(attributes, "w:val");
  switch (name) {
    case "w:tblStyle":
      if (value !== undefined) open.table.style = value;
      return true;
    case "w:tblLook":
      open.table.firstRow = looksAtFirstRow(attributes);
      return true;
    case "w:tblHeader":
      if (open.row) open.row.header = isOn(attributes);
      return true;
    case "w:gridBefore":
      if (open.row) open.row.column += Math.min(MAX_COLUMNS, Math.max(0, integer(value) ?? 0));
      return true;
    case "w:gridSpan":
      if (open.cell) open.cell.span = Math.min(MAX_COLUMNS, Math.max(1, integer(value) ?? 1));
      return true;
    case "w:vMerge":
      if (open.cell) open.cell.merge = value === "restart" ? "start" : "continue";
      return true;
    case "w:shd": {
      const fill = attribute(attributes, "w:fill");
      if (open.cell && open.cell.blocks.length === 0 && fill !== undefined && !/^(?:auto|ffffff)$/iu.test(fill)) {
        open.cell.fill = fill.toLowerCase();
      }
      return true;
    }
    case "w:del":
      // Only as a property of the row; anywhere else it holds deleted text, which the story leaves out.
      if (open.row && !open.cell) {
        open.row.deleted = true;
        return true;
      }
      return false;
    default:
      return false;
  }
}

/** Older files give the look as one bit field. */
function looksAtFirstRow(attributes: Attributes): boolean {
  const firstRow = attribute(attributes, "w:firstRow");
  if (firstRow !== undefined) return firstRow === "1" || firstRow === "true" || firstRow === "on";
  return (Number.parseInt(attribute(attributes, "w:val") ?? "", 16) & 0x20) !== 0;
}
