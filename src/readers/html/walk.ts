import type { BlockInput, Inline } from "../../document/builder.ts";
import type { Furniture } from "../../document/document.ts";
import { joinInlines } from "../join-inlines.ts";
import { tidy } from "../text/decode.ts";
import { attribute, childrenOf, type Element, isElement, isHidden, isText, type Node } from "./dom.ts";
import { BLOCKS, furnitureRole, isButtonText } from "./furniture.ts";
import { headingOf } from "./inlines.ts";
import { definitionPairs, listMarker, type OfficeItem, officeListItem } from "./lists.ts";
import { isLayoutTable, readTable } from "./table.ts";

interface Item {
  readonly depth: number;
  readonly marker: string;
  readonly ordered: boolean;
  begun: boolean;
}

interface Context {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly preserved?: boolean;
  readonly furniture?: Furniture["role"];
  readonly aside?: boolean;
  readonly heading?: number;
  /** How the page says it is a heading. */
  readonly evidence?: "format" | "looks";
  readonly depth: number;
  readonly item?: Item;
}

/** Turns the elements of a page into blocks, in the order of the page. */
export class Walker {
  readonly blocks: BlockInput[] = [];
  readonly #body: ReadonlySet<Element>;
  #inlines: Inline[] = [];
  #level = 0;

  /** @param body the elements that hold the text of the page; none: all of it may be text */
  constructor(body: ReadonlySet<Element> = new Set()) {
    this.#body = body;
  }

  walk(body: Node): void {
    const context: Context = this.#body.size > 0 ? { depth: 0, furniture: "navigation" } : { depth: 0 };
    this.#children(body, context);
    this.#flush(context);
  }

  #children(node: Node, context: Context): void {
    for (const child of childrenOf(node)) {
      if (isText(child)) this.#text(child.value, context);
      else if (isElement(child)) this.#element(child, context);
    }
  }

  #text(value: string, context: Context): void {
    const clean = tidy(value);
    this.#push(context.preserved ? clean : clean.replace(/[ \t\n\f]+/gu, " "), context);
  }

  #push(text: string, context: Context): void {
    if (text === "") return;
    this.#inlines.push({
      text,
      ...(context.strong ? { strong: true } : {}),
      ...(context.emphasis ? { emphasis: true } : {}),
    });
  }

  #element(element: Element, outer: Context): void {
    if (isHidden(element)) return;
    const tag = element.tagName;
    if (tag === "br") {
      this.#push("\n", outer);
      return;
    }
    const context = this.#within(element, outer);
    if (!this.#isBlock(element, outer, context)) {
      this.#children(element, context);
      return;
    }
    this.#flush(outer);
    this.#block(element, context);
    this.#flush(context);
  }

  #isBlock(element: Element, outer: Context, context: Context): boolean {
    return BLOCKS.has(element.tagName) || element.tagName.includes("-") || outer.furniture !== context.furniture;
  }

  #within(element: Element, outer: Context): Context {
    const style = attribute(element, "style") ?? "";
    const tag = element.tagName;
    const furniture = this.#furnitureOf(element, outer);
    return {
      depth: outer.depth,
      strong: isStrong(tag, style, outer.strong ?? false),
      emphasis: isEmphasis(tag, style, outer.emphasis ?? false),
      preserved: outer.preserved || tag === "pre" || /white-space\s*:\s*pre/iu.test(style),
      aside: outer.aside || tag === "aside",
      ...(furniture ? { furniture } : {}),
      ...(outer.heading === undefined ? {} : { heading: outer.heading, evidence: outer.evidence ?? "format" }),
      ...(outer.item ? { item: outer.item } : {}),
    };
  }

  #furnitureOf(element: Element, outer: Context): Furniture["role"] | undefined {
    if (this.#body.has(element)) return undefined;
    const own = furnitureRole(element, outer.furniture === undefined && this.#body.size > 0);
    return outer.furniture && own ? own : (outer.furniture ?? own);
  }

  #block(element: Element, context: Context): void {
    const tag = element.tagName;
    const level = headingLevel(element);
    const item = officeListItem(element);
    if (level !== undefined) this.#heading(element, context, level, "format");
    else if (tag === "summary") this.#heading(element, context, Math.min(this.#level + 1, 6), "looks");
    else if (["ul", "ol", "menu", "dir"].includes(tag)) this.#list(element, context);
    else if (tag === "dl") this.#definitions(element, context);
    else if (tag === "table" && !context.furniture && !isLayoutTable(element)) this.#table(element, context);
    else if (item) this.#officeItem(item, context);
    else this.#inside(element, context);
  }

  #officeItem(item: OfficeItem, context: Context): void {
    const { depth, marker, ordered } = item;
    this.#inside(item.element, { ...context, item: { depth, marker, ordered, begun: false } });
  }

  #inside(element: Element, context: Context): void {
    this.#children(element, context);
    this.#flush(context);
  }

  #heading(element: Element, context: Context, level: number, evidence: "format" | "looks"): void {
    const { item: _, ...rest } = context;
    this.#inside(element, { ...rest, strong: false, heading: level, evidence });
  }

  #list(element: Element, context: Context): void {
    const depth = context.item ? context.item.depth + 1 : context.depth;
    let index = 0;
    for (const child of childrenOf(element)) {
      if (!isElement(child) || isHidden(child)) continue;
      if (child.tagName === "ul" || child.tagName === "ol") {
        this.#list(child, { ...context, item: { depth, marker: "", ordered: false, begun: true } });
        continue;
      }
      if (child.tagName !== "li") {
        this.#element(child, context);
        continue;
      }
      const item: Item = { depth, ...listMarker(element, child, index++), begun: false };
      const inner = this.#within(child, context);
      this.#inside(child, { ...inner, item });
    }
  }

  /** Short definitions are a table of names and values; longer ones are text under bold names. */
  #definitions(element: Element, context: Context): void {
    const pairs = context.furniture ? undefined : definitionPairs(element);
    if (pairs) {
      const cells = pairs.flatMap(([name, value], row) => [
        { row, column: 0, header: true, inlines: this.#cell(name, context) },
        { row, column: 1, header: false, inlines: this.#cell(value, context) },
      ]);
      this.blocks.push({ kind: "table", cells });
      return;
    }
    for (const child of childrenOf(element)) {
      if (!isElement(child) || isHidden(child)) continue;
      const inner = this.#within(child, context);
      if (child.tagName === "div") this.#definitions(child, inner);
      else this.#inside(child, child.tagName === "dt" ? { ...inner, strong: true } : inner);
    }
  }

  #table(element: Element, context: Context): void {
    const { caption, cells } = readTable(element, (cell) => this.#cell(cell, context));
    if (caption) this.#inside(caption, context);
    this.blocks.push({ kind: "table", cells, ...(context.aside ? { aside: true } : {}) });
  }

  /** The text of a cell: its blocks one line each. */
  #cell(cell: Element, context: Context): Inline[] {
    const inner = new Walker();
    const { item: _, heading: __, ...rest } = context;
    const inside = { ...rest, strong: false, emphasis: false, depth: 0 };
    inner.#children(cell, inner.#within(cell, inside));
    inner.#flush(inside);
    return inner.blocks.flatMap((block, index) => [
      ...(index > 0 ? [{ text: "\n" }] : []),
      ...(block.kind === "table" ? block.cells.flatMap((part) => [...part.inlines, { text: "\n" }]) : block.inlines),
    ]);
  }

  #flush(context: Context): void {
    const inlines = joinInlines(this.#inlines);
    this.#inlines = [];
    const text = inlines
      .map((inline) => inline.text)
      .join("")
      .trim();
    if (text === "") return;
    const aside = context.aside ? { aside: true } : {};
    if (context.furniture || isButtonText(text)) {
      this.blocks.push({ kind: "furniture", role: context.furniture ?? "navigation", inlines });
      return;
    }
    if (context.heading !== undefined) {
      this.#level = context.heading;
      this.blocks.push(headingOf(inlines, context.heading, context.evidence ?? "format"));
      return;
    }
    const { item } = context;
    if (item && (item.marker !== "" || !item.begun)) {
      this.blocks.push({
        kind: "list-item",
        depth: item.depth,
        marker: item.marker,
        ordered: item.ordered,
        ...(item.begun ? { continues: true } : {}),
        inlines,
        ...aside,
      });
      item.begun = true;
      return;
    }
    this.blocks.push({ kind: "paragraph", inlines, ...aside });
  }
}

function isStrong(tag: string, style: string, outer: boolean): boolean {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/iu.exec(style)?.[1];
  return weight ? /bold|[6-9]00/iu.test(weight) : outer || tag === "strong" || tag === "b";
}

function isEmphasis(tag: string, style: string, outer: boolean): boolean {
  const slant = /(?:^|;)\s*font-style\s*:\s*(italic|oblique|normal)/iu.exec(style)?.[1];
  return slant ? !/normal/iu.test(slant) : outer || ["em", "i", "cite", "dfn"].includes(tag);
}

function headingLevel(element: Element): number | undefined {
  if (/^h[1-6]$/u.test(element.tagName)) return Number(element.tagName.slice(1));
  if (attribute(element, "role") !== "heading") return undefined;
  const level = Number(attribute(element, "aria-level"));
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 9) : 2;
}
