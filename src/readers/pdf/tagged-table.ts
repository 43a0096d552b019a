import type { Draft, DraftCell } from "./drafts.ts";
import type { StructureElement } from "./engine.ts";
import { type Line, lineText } from "./lines.ts";

type TableDraft = Extract<Draft, { kind: "table" }>;

/**
 * Lays the cells of a tagged table on a grid, spans filled in.
 *
 * @param captions receives what stands in the table but not in its rows
 */
export function tableDraft(
  table: StructureElement,
  linesOf: (cell: StructureElement) => Line[][],
  captions: StructureElement[],
): TableDraft | undefined {
  const cells: DraftCell[] = [];
  /** Column to the row from which it is free again. */
  const taken: number[] = [];
  let row = 0;
  for (const [element, inHead] of rowsOf(table, captions)) {
    const inRow: DraftCell[] = [];
    let column = 0;
    for (const child of element.children) {
      if (!("type" in child)) continue;
      while ((taken[column] ?? 0) > row) column++;
      const { rowSpan = 1, columnSpan = 1 } = child;
      const header = inHead || child.type === "TH";
      inRow.push({ row, column, rowSpan, columnSpan, header, paragraphs: withoutRepeats(linesOf(child)) });
      for (let at = column; at < column + columnSpan; at++) taken[at] = row + rowSpan;
      column += columnSpan;
    }
    // Some producers tag an empty row where a page cuts the table.
    if (inRow.every((cell) => cell.paragraphs.length === 0 && cell.rowSpan === 1)) continue;
    cells.push(...inRow);
    row++;
  }
  return cells.length > 0 ? { kind: "table", cells } : undefined;
}

function* rowsOf(
  element: StructureElement,
  captions: StructureElement[],
  inHead = false,
): Generator<[StructureElement, boolean]> {
  for (const child of element.children) {
    if (!("type" in child)) continue;
    if (child.type === "TR") yield [child, inHead];
    else if (child.type === "Caption") captions.push(child);
    else yield* rowsOf(child, captions, inHead || child.type === "THead");
  }
}

/** A header row that is printed again on the next page is the same element with its text twice. */
function withoutRepeats(paragraphs: Line[][]): Line[][] {
  const pages = new Map<number, string>();
  for (const line of paragraphs.flat()) pages.set(line.page, `${pages.get(line.page) ?? ""} ${lineText(line)}`);
  const [first, ...later] = [...pages.values()];
  if (later.length === 0 || later.some((text) => text !== first)) return paragraphs;
  const page = paragraphs[0]?.[0]?.page;
  return paragraphs.map((lines) => lines.filter((line) => line.page === page)).filter((lines) => lines.length > 0);
}
