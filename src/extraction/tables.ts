import type { Cell, Span, Table } from "../document/document.ts";
import type { Quantity, Target } from "../model/schema.ts";
import type { Section } from "../structure/outline.ts";
import type { Compiled } from "./compiled.ts";
import type { DraftGoal, DraftIndicator } from "./drafts.ts";
import { columnOf, type Grid, gridOf } from "./grid.ts";
import { deadlineOf, parseCell } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";

export interface TableItems {
  readonly goals: readonly DraftGoal[];
  readonly indicators: readonly DraftIndicator[];
}

/** Goals and indicators of the tables of a strategy; a table of amounts of money holds none. */
export function tableItems(reading: Reading, pack: Compiled, section: Section): TableItems {
  const goals: DraftGoal[] = [];
  const indicators: DraftIndicator[] = [];
  for (const block of section.blocks) {
    if (block.kind !== "table") continue;
    const grid = measureGrid(reading, pack, block);
    if (!grid) continue;
    const made = new Map<Cell, DraftGoal>();
    let group: Cell | undefined;
    for (const row of grid.rows) {
      const heading = groupCell(row);
      if (heading) {
        group = heading;
        continue;
      }
      const about = cellAt(grid, row, "theme") ?? group;
      const goal = rowGoal(reading, grid, row, section, about, made);
      if (goal && !goals.includes(goal)) goals.push(goal);
      const indicator = rowIndicator(reading, grid, row, section, about, goal);
      if (indicator) indicators.push(indicator);
    }
  }
  return { goals, indicators };
}

function measureGrid(reading: Reading, pack: Compiled, table: Table): Grid | undefined {
  const grid = gridOf(reading, pack, table);
  if (!grid || columnOf(grid, "remark")) return undefined;
  const measured = columnOf(grid, "indicator") ?? columnOf(grid, "initiative") ?? columnOf(grid, "aim");
  const budget = columnOf(grid, "budget") && !columnOf(grid, "indicator") && !columnOf(grid, "owner");
  return measured && !budget ? grid : undefined;
}

function cellAt(
  grid: Grid,
  row: readonly (Cell | undefined)[],
  role: Parameters<typeof columnOf>[1],
): Cell | undefined {
  const column = columnOf(grid, role);
  const cell = column ? row[column.index] : undefined;
  return cell && cell.end > cell.start ? cell : undefined;
}

/** A row that holds one cell over all columns, or nothing beside its first: a heading of the rows below. */
function groupCell(row: readonly (Cell | undefined)[]): Cell | undefined {
  const first = row[0];
  if (!first || row.length < 3 || first.end === first.start) return undefined;
  return row.every((cell) => !cell || cell === first || cell.end === cell.start) ? first : undefined;
}

function rowGoal(
  reading: Reading,
  grid: Grid,
  row: readonly (Cell | undefined)[],
  section: Section,
  about: Span | undefined,
  made: Map<Cell, DraftGoal>,
): DraftGoal | undefined {
  const initiative = cellAt(grid, row, "initiative");
  const cell = initiative ?? cellAt(grid, row, "aim");
  if (!cell || !isStatement(reading, cell)) return undefined;
  const known = made.get(cell);
  if (known) return known;
  const { text } = reading.document;
  const owner = cellAt(grid, row, "owner");
  const schedule = cellAt(grid, row, "schedule");
  const deadline = schedule ? deadlineOf(text.slice(schedule.start, schedule.end), reading.pack) : undefined;
  const goal: DraftGoal = {
    start: cell.start,
    end: cell.end,
    kind: initiative ? "initiative" : "aim",
    section,
    rule: initiative ? "initiative-cell" : "aim-cell",
    confidence: 0.9,
    ...(about ? { about: { start: about.start, end: about.end } } : {}),
    ...(owner ? { owner: { start: owner.start, end: owner.end } } : {}),
    ...(deadline === undefined ? {} : { deadline }),
  };
  made.set(cell, goal);
  return goal;
}

function isStatement(reading: Reading, span: Span): boolean {
  return /\p{L}{3}/u.test(reading.document.text.slice(span.start, span.end));
}

function rowIndicator(
  reading: Reading,
  grid: Grid,
  row: readonly (Cell | undefined)[],
  section: Section,
  about: Span | undefined,
  goal: DraftGoal | undefined,
): DraftIndicator | undefined {
  const { text } = reading.document;
  const measured = grid.columns.some((column) => column.role === "target");
  const cell =
    cellAt(grid, row, "indicator") ??
    (measured ? (cellAt(grid, row, "aim") ?? cellAt(grid, row, "initiative")) : undefined);
  if (!cell || !isStatement(reading, cell)) return undefined;
  const label = text.slice(cell.start, cell.end);
  const amounts = grid.columns.flatMap((column) => {
    const value = row[column.index];
    if (
      !value ||
      value === cell ||
      (column.role !== "target" && column.role !== "baseline" && column.role !== "actual")
    )
      return [];
    const quantity = parseCell(text.slice(value.start, value.end), reading.pack, column.title, label);
    return quantity ? [{ column, quantity }] : [];
  });
  const one = (role: "baseline" | "actual"): Quantity | undefined => {
    const found = amounts.find((amount) => amount.column.role === role);
    return found && { ...found.quantity };
  };
  const baseline = one("baseline");
  const actual = one("actual");
  const targets = amounts
    .filter((amount) => amount.column.role === "target")
    .map(({ column, quantity }): Target => {
      const by = quantity.by ?? column.by;
      return { ...quantity, ...(by === undefined ? {} : { by }) };
    });
  return {
    start: cell.start,
    end: cell.end,
    section,
    rule: "indicator-cell",
    confidence: 0.92,
    ...(about ? { about: { start: about.start, end: about.end } } : {}),
    ...(goal ? { goal } : {}),
    ...(baseline && hasAmount(baseline) ? { baseline } : {}),
    targets,
    ...(actual && hasAmount(actual) ? { actual } : {}),
  };
}

function hasAmount(quantity: Quantity): boolean {
  return quantity.value !== undefined || quantity.min !== undefined || quantity.max !== undefined;
}
