import type { BlockInput, Inline } from "../../document/builder.ts";
import { findContents } from "./contents.ts";
import { findLooksHeadings, findRepeatedTitles, formatLevel } from "./headings.ts";
import type { Element, Grid, Line } from "./lines.ts";
import { splitTypedLists } from "./split-lines.ts";
import { isLayout, linesOf, tableBlock } from "./tables.ts";
import { splitDocxNumber, typedMarker } from "./typed.ts";

/** How far edges may lie apart and still be one edge, in twentieths of a point. */
const TOLERANCE = 60;
/** What one level of a list moves the text, where nothing says. */
const STEP = 720;
/** A single cell that holds more of the text than this is the page, not a box on it. */
const MOST_OF_THE_TEXT = 0.4;

interface OpenItem {
  readonly edge: number;
  readonly level: number;
  readonly marker: string;
  readonly ordered: boolean;
}

/** The blocks of a body, in order; `title` is the one that the properties of the file give. */
export function toBlocks(elements: readonly Element[], title: string | undefined): BlockInput[] {
  const flat = unfoldLayout(elements, textLength(elements));
  return new Flow(splitTypedLists(flat), title).blocks();
}

class Flow {
  readonly #elements: readonly Element[];
  readonly #contents: ReadonlySet<Element>;
  readonly #looks: ReadonlyMap<Element, number>;
  #items: OpenItem[] = [];

  constructor(elements: readonly Element[], title: string | undefined) {
    const titles = findRepeatedTitles(elements, title);
    this.#elements = elements.filter((element) => !titles.has(element));
    this.#contents = findContents(this.#elements);
    this.#looks = findLooksHeadings(this.#elements, this.#contents);
  }

  blocks(): BlockInput[] {
    return this.#elements.map((element, at) => {
      if (element.kind === "grid") {
        this.#items = [];
        return tableBlock(element);
      }
      const block = this.#block(element, at);
      if (block.kind !== "list-item") this.#items = [];
      return element.aside ? { ...block, aside: true } : block;
    });
  }

  #block(line: Line, at: number): BlockInput {
    if (this.#contents.has(line)) return { kind: "contents", inlines: labelled(line) };
    const looks = this.#looks.get(line);
    const level = formatLevel(line) ?? looks;
    if (level !== undefined) return heading(line, level, formatLevel(line) === undefined ? "looks" : "format");
    if (line.label) return this.#labelledItem(line, line.label);
    return this.#typedItem(line, at) ?? this.#continued(line) ?? { kind: "paragraph", inlines: line.inlines };
  }

  #labelledItem(line: Line, label: NonNullable<Line["label"]>): BlockInput {
    if (label.text === "") {
      return this.#continue(line, (item) => item.level <= label.level) ?? { kind: "paragraph", inlines: line.inlines };
    }
    const edge = line.indent > 0 ? line.indent : (label.level + 1) * STEP;
    return this.#item(line.inlines, { edge, level: label.level, marker: label.text, ordered: label.ordered });
  }

  #typedItem(line: Line, at: number): BlockInput | undefined {
    const typed = typedMarker(line.text, this.#textAt(at - 1), this.#textAt(at + 1));
    if (!typed) return undefined;
    const inlines = dropFront(line.inlines, typed.length);
    return this.#item(inlines, { edge: line.indent, level: -1, marker: typed.marker, ordered: typed.ordered });
  }

  #item(inlines: readonly Inline[], item: OpenItem): BlockInput {
    while (this.#items.length > 0 && !isDeeper(item, this.#items.at(-1) as OpenItem)) this.#items.pop();
    const depth = this.#items.length;
    this.#items.push(item);
    return { kind: "list-item", depth, marker: item.marker, ordered: item.ordered, inlines };
  }

  /** A paragraph without a marker whose edge is that of the item before it. */
  #continued(line: Line): BlockInput | undefined {
    if (line.indent <= 0) return undefined;
    return this.#continue(line, (item) => Math.abs(item.edge - line.indent) <= TOLERANCE);
  }

  #continue(line: Line, isOwner: (item: OpenItem) => boolean): BlockInput | undefined {
    const depth = this.#items.findLastIndex(isOwner);
    const item = this.#items[depth];
    if (!item) return undefined;
    this.#items.length = depth + 1;
    return {
      kind: "list-item",
      depth,
      marker: item.marker,
      ordered: item.ordered,
      continues: true,
      inlines: line.inlines,
    };
  }

  #textAt(at: number): string | undefined {
    const element = this.#elements[at];
    return element?.kind === "line" && !element.label ? element.text : undefined;
  }
}

/** Of one list, the level tells; of different lists, the edge of the text. */
function isDeeper(item: OpenItem, above: OpenItem): boolean {
  if (item.edge > above.edge + TOLERANCE) return true;
  return item.level > above.level && above.level >= 0 && item.edge >= above.edge - TOLERANCE;
}

/** That a heading is bold as a whole is no emphasis within it. */
function heading(line: Line, level: number, evidence: "format" | "looks"): BlockInput {
  const inlines = line.bold ? line.inlines.map(({ strong: _, ...inline }) => inline) : line.inlines;
  const shown = line.label?.text ?? "";
  if (/^(?:\d+|[a-z]|[ivxlc]+)(?:\.(?:\d+|[a-z]|[ivxlc]+))*[.)]?$/iu.test(shown)) {
    return { kind: "heading", level, number: shown.replace(/[.)]$/u, ""), evidence, inlines };
  }
  const { number, title } = shown === "" ? splitDocxNumber(line.text) : { title: line.text };
  if (number === undefined) return { kind: "heading", level, evidence, inlines: labelled({ ...line, inlines }) };
  const front = line.text.length - title.length;
  return { kind: "heading", level, number, evidence, inlines: dropFront(inlines, front) };
}

/** The text with its label before it; bullets are no text. */
function labelled(line: Line): readonly Inline[] {
  return line.label?.ordered && line.label.text !== ""
    ? [{ text: `${line.label.text} ` }, ...line.inlines]
    : line.inlines;
}

function dropFront(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  return inlines.flatMap((inline) => {
    const dropped = Math.min(left, inline.text.length);
    left -= dropped;
    return dropped === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(dropped) }];
  });
}

/** Puts what tables only place on the page into the flow of the text. */
function unfoldLayout(elements: readonly Element[], whole: number): Element[] {
  return elements.flatMap((element) => {
    if (element.kind === "line" || !isLayout(element)) return [element];
    const inner = element.rows.flatMap((row) => row.cells.flatMap((cell) => unfoldLayout(cell.elements, whole)));
    return isBox(element, whole) ? inner.map((one) => ({ ...one, aside: true })) : inner;
  });
}

function isBox(grid: Grid, whole: number): boolean {
  if (grid.rows.length !== 1 || grid.rows[0]?.cells.length !== 1) return false;
  const lines = linesOf([grid]);
  return lines.every((line) => line.headingLevel === undefined) && textLength([grid]) <= whole * MOST_OF_THE_TEXT;
}

function textLength(elements: readonly Element[]): number {
  return linesOf(elements).reduce((sum, line) => sum + line.text.length, 0);
}
