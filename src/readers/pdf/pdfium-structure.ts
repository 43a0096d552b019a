import type { MarkedContent, StructureElement } from "./engine.ts";
import type { Pdfium } from "./pdfium-library.ts";

const DEEPEST = 60;
/** Types that hold elements only, never text of their own. */
const HOLDS_ELEMENTS = new Set(["Document", "L", "Table", "TBody", "TOC"]);

interface Node {
  type: string;
  actualText?: string;
  rowSpan?: number;
  columnSpan?: number;
  /** By the place among the parent's children, which is the same seen from every page. */
  readonly elements: Map<number, Node>;
  readonly contents: Map<number, MarkedContent>;
}

/**
 * Puts the structure tree of the file together from the part that PDFium shows of it for each page:
 * an element keeps its place among its parent's children, so one that runs over pages is the same element again.
 */
export class PdfiumStructure {
  readonly #pdfium: Pdfium;
  readonly #root: Node = newNode("Root");
  readonly #names: { readonly rowSpan: number; readonly columnSpan: number };

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
    this.#names = { rowSpan: pdfium.storeName("RowSpan"), columnSpan: pdfium.storeName("ColSpan") };
  }

  addPage(page: number, index: number): void {
    const { calls } = this.#pdfium;
    const tree = calls.FPDF_StructTree_GetForPage(page);
    if (tree === 0) return;
    const count = calls.FPDF_StructTree_CountChildren(tree);
    for (let at = 0; at < count; at++) {
      const element = calls.FPDF_StructTree_GetChildAtIndex(tree, at);
      if (element !== 0) this.#add(this.#root, at, element, index, 0);
    }
    calls.FPDF_StructTree_Close(tree);
  }

  finish(): readonly StructureElement[] {
    this.#pdfium.calls.free(this.#names.rowSpan);
    this.#pdfium.calls.free(this.#names.columnSpan);
    return finished(this.#root).children.filter((child) => "type" in child);
  }

  #add(parent: Node, at: number, element: number, page: number, depth: number): void {
    const { calls } = this.#pdfium;
    let node = parent.elements.get(at);
    if (!node) {
      node = newNode(this.#pdfium.text(calls.FPDF_StructElement_GetType, element));
      const actual = this.#pdfium.text(calls.FPDF_StructElement_GetActualText, element);
      if (actual !== "") node.actualText = actual;
      if (node.type === "TD" || node.type === "TH") this.#readSpans(node, element);
      parent.elements.set(at, node);
    }
    const count = calls.FPDF_StructElement_CountChildren(element);
    const isLong = count > 50 && HOLDS_ELEMENTS.has(node.type);
    for (let index = 0; index < count; index++) {
      const child = calls.FPDF_StructElement_GetChildAtIndex(element, index);
      if (child !== 0) {
        if (depth < DEEPEST) this.#add(node, index, child, page, depth + 1);
        continue;
      }
      // Most children of a long document's root stand on other pages; asking each for its content costs more than all else.
      if (isLong) continue;
      const mcid = calls.FPDF_StructElement_GetChildMarkedContentID(element, index);
      if (mcid >= 0) node.contents.set(index, { page, mcid });
    }
  }

  #readSpans(node: Node, element: number): void {
    const { calls, scratch } = this.#pdfium;
    const count = calls.FPDF_StructElement_GetAttributeCount(element);
    for (let index = 0; index < count; index++) {
      const attribute = calls.FPDF_StructElement_GetAttributeAtIndex(element, index);
      if (attribute === 0) continue;
      for (const key of ["rowSpan", "columnSpan"] as const) {
        const value = calls.FPDF_StructElement_Attr_GetValue(attribute, this.#names[key]);
        if (value !== 0 && calls.FPDF_StructElement_Attr_GetNumberValue(value, scratch) !== 0) {
          node[key] = Math.max(1, Math.round(this.#pdfium.float(0)));
        }
      }
    }
  }
}

function newNode(type: string): Node {
  return { type, elements: new Map(), contents: new Map() };
}

function finished(node: Node): StructureElement {
  const { type, actualText, rowSpan, columnSpan, elements, contents } = node;
  const children: [number, StructureElement | MarkedContent][] = [...contents];
  for (const [at, element] of elements) children.push([at, finished(element)]);
  children.sort((a, b) => a[0] - b[0]);
  return {
    type,
    children: children.map(([, child]) => child),
    ...(actualText === undefined ? {} : { actualText }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
  };
}
