import type { MarkedContent, StructureElement } from "./engine.ts";

/**
 * Tables without heading cells are taken for mere layout by browsers, which then tag rows and cells as nothing in particular.
 * Finds such a table: rows of that kind, with two or more cells side by side in each.
 *
 * @param edges the left and right edge of what an element holds; undefined when it holds no text
 */
export function asTable(
  element: StructureElement,
  edges: (element: StructureElement) => { readonly left: number; readonly right: number } | undefined,
): StructureElement | undefined {
  if (!isBare(element)) return undefined;
  const rows = element.children;
  if (rows.length < 2 || !rows.every((row): row is StructureElement => isBare(row) && row.children.every(isBare))) {
    return undefined;
  }
  const width = Math.max(...rows.map((row) => row.children.length));
  if (width < 2 || !rows.some((row) => row.children.length > 1 && isSideBySide(row.children, edges))) return undefined;
  if (!rows.every((row) => row.children.length < 2 || isSideBySide(row.children, edges))) return undefined;
  return {
    type: "Table",
    children: rows.map((row) => ({ ...row, type: "TR", children: row.children.map(asCell) })),
  };
}

function isBare(element: StructureElement | MarkedContent): element is StructureElement {
  return "type" in element && (element.type === "NonStruct" || element.type === "Div") && element.children.length > 0;
}

function asCell(element: StructureElement | MarkedContent): StructureElement {
  return { type: "TD", children: [element] };
}

function isSideBySide(
  cells: readonly (StructureElement | MarkedContent)[],
  edges: Parameters<typeof asTable>[1],
): boolean {
  let reach = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const box = "type" in cell ? edges(cell) : undefined;
    if (!box) continue;
    if (box.left < reach - 1) return false;
    reach = box.right;
  }
  return true;
}
