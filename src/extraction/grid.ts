import type { Cell, Table } from "../document/document.ts";
import type { Compiled } from "./compiled.ts";
import { type HeaderRole, headerRole } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";

export type ColumnRole = keyof Compiled["columns"] | "baseline" | "target" | "actual";

export interface Column {
  readonly index: number;
  readonly role?: ColumnRole;
  readonly title: string;
  /** The year or date that the heading names. */
  readonly by?: string;
}

/** A table with its columns understood; rows without the heading rows, spans filled in. */
export interface Grid {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

const ROLES = [
  "budget",
  "indicator",
  "initiative",
  "theme",
  "answer",
  "proposal",
  "remark",
  "owner",
  "schedule",
  "party",
  "aim",
] as const;

/** Reads the heading row; undefined when the table has none that any rule knows. */
export function gridOf(reading: Reading, pack: Compiled, table: Table): Grid | undefined {
  const { text } = reading.document;
  const rows: (Cell | undefined)[][] = Array.from({ length: table.rowCount }, () =>
    Array.from({ length: table.columnCount }),
  );
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        const line = rows[row];
        if (line) line[column] = cell;
      }
    }
  }
  const heading = rows[0];
  if (!heading || table.rowCount < 2) return undefined;
  const columns = heading.map((cell, index): Column => {
    const title = cell ? text.slice(cell.start, cell.end).replace(/\s+/gu, " ") : "";
    const role = ROLES.find((each) => pack.columns[each].test(title));
    const measured = headerRole(title, reading.pack);
    const chosen = measuredRole(role, measured);
    return {
      index,
      title,
      ...(chosen ? { role: chosen } : {}),
      ...(measured?.by === undefined ? {} : { by: measured.by }),
    };
  });
  if (!columns.some((column) => column.role)) return undefined;
  const allHeading = heading.every((cell) => cell?.header);
  const first = rows.findIndex((row, index) => index > 0 && !isHeadingRow(row, allHeading));
  return { table, columns, rows: first < 0 ? [] : rows.slice(first) };
}

/** The rest of a heading of two rows: cells that reach down from the first, or several more heading cells. */
function isHeadingRow(row: readonly (Cell | undefined)[], allHeading: boolean): boolean {
  if (new Set(row).size < 2) return false;
  return row.every((cell) => !cell || cell.row === 0 || (cell.header && cell.row < 2 && allHeading));
}

/** A heading with a year is a measure's column even where its word could be an aim's ("Mål 2025"). */
function measuredRole(
  role: (typeof ROLES)[number] | undefined,
  measured: HeaderRole | undefined,
): ColumnRole | undefined {
  if (measured && (role === undefined || role === "aim" || measured.by !== undefined)) return measured.role;
  return role;
}

export function columnOf(grid: Grid, role: ColumnRole): Column | undefined {
  return grid.columns.find((column) => column.role === role);
}
