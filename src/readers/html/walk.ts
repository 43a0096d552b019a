import type { BlockInput, Inline } from "../../document/builder.ts";
import type { Furniture } from "../../document/document.ts";
import { splitHeadingNumber } from "../heading-number.ts";
import { tidy } from "../text/decode.ts";
import { attribute, childrenOf, type Element, isElement, isHidden, isText, type Node, tagOf } from "./dom.ts";
import { BLOCKS, furnitureRole, holdsBlocks, isButtonText } from "./furniture.ts";
import { listMarker, officeListItem } from "./lists.ts";
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
  readonly #main: Element | undefined;
  #inlines: Inline[] = [];
  #level = 0;

  constructor(main: Element | undefined) {
    this.#main = main;
  }

  walk(body: Node): void {
    const context: Context = this.#main ? { depth: 0, furniture: "navigation" } : { depth: 0 };
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
    if (tag === "br") return this.#push("\n", outer);
    const context = this.#within(element, outer);
    if (!BLOCKS.has(tag) && !this.#isBlock(element, outer, context)) return this.#children(element, context);
    this.#flush(outer);
    this.#block(element, context);
    this.#flush(context);
  }

  /** An inline element that only some page makes a block of: it changes what stands in it, or holds blocks. */
  #isBlock(element: Element, outer: Context, context: Context): boolean {
    return outer.furniture !== context.furniture || (tagOf(element) === "a" && holdsBlocks(element));
  }

  #within(element: Element, outer: Context): Context {
    const style = attribute(element, "style") ?? "";
    const tag = element.tagName;
    const weight = /(?:^|;)\s*font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/iu.exec(style)?.[1];
    const strong = weight ? /bold|[6-9]00/iu.test(weight) : tag === "strong" || tag === "b" ? true : outer.strong;
    const slant = /(?:^|;)\s*font-style\s*:\s*(italic|oblique|normal)/iu.exec(style)?.[1];
    const emphasis = slant ? !/normal/iu.test(slant) : ["em", "i", "cite", "dfn"].includes(tag) ? true : outer.emphasis;
    const isMain = element === this.#main;
    const furniture = isMain ? undefined : (outer.furniture ?? furnitureRole(element, this.#main !== undefined));
    const { furniture: _, ...rest } = outer;
    return {
      ...rest,
      ...(strong ? { strong } : { strong: false }),
      ...(emphasis ? { emphasis } : { emphasis: false }),
      ...(tag === "pre" || /white-space\s*:\s*pre/iu.test(style) ? { preserved: true } : {}),
      ...(furniture ? { furniture: furnitureRole(element, false) ?? furniture } : {}),
      ...(tag === "aside" ? { aside: true } : {}),
    };
  }

  #block(element: Element, context: Context): void {
    const tag = element.tagName;
    if (/^h[1-6]$/u.test(tag)) return this.#heading(element, context, Number(tag.slice(1)), "format");
    const role = attribute(element, "role");
    if (role === "heading")
      return this.#heading(element, context, Number(attribute(element, "aria-level") ?? 2) || 2, "format");
    if (tag === "summary") return this.#heading(element, context, Math.min(this.#level + 1, 6), "looks");
    if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") return this.#list(element, context);
    if (tag === "dl") return this.#definitions(element, context);
    if (tag === "table" && !context.furniture) return this.#table(element, context);
    if (tag === "details" || tag === "td" || tag === "th") return this.#inside(element, context);
    const item = officeListItem(element);
    if (!item) return this.#inside(element, context);
    this.#inside(item.element, {
      ...context,
      item: { depth: item.depth, marker: item.marker, ordered: item.ordered, begun: false },
    });
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
    for (const child of childrenOf(element)) {
      if (!isElement(child) || isHidden(child)) continue;
      const inner = this.#within(child, context);
      if (child.tagName === "div") this.#definitions(child, inner);
      else this.#inside(child, child.tagName === "dt" ? { ...inner, strong: true } : inner);
    }
  }

  #table(element: Element, context: Context): void {
    if (isLayoutTable(element)) return this.#inside(element, context);
    const { caption, cells } = readTable(element, (cell) => this.#cell(cell, context));
    if (caption) this.#inside(caption, context);
    this.blocks.push({ kind: "table", cells, ...(context.aside ? { aside: true } : {}) });
  }

  /** The text of a cell: its blocks one line each. */
  #cell(cell: Element, context: Context): Inline[] {
    const inner = new Walker(undefined);
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

/** The heading with its number taken out of the text. */
export function headingOf(inlines: readonly Inline[], level: number, evidence: "format" | "looks"): BlockInput {
  const text = inlines
    .map((inline) => inline.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trimStart();
  const { number, title } = splitHeadingNumber(text);
  if (number === undefined) return { kind: "heading", level, evidence, inlines };
  return { kind: "heading", level, number, evidence, inlines: dropStart(inlines, text.length - title.length) };
}

/** Drops the first letters of the text, counted after white space is folded and trimmed at the start. */
export function dropStart(inlines: readonly Inline[], count: number): Inline[] {
  let left = count;
  let begun = false;
  const kept: Inline[] = [];
  for (const inline of inlines) {
    let text = inline.text.replace(/[^\S\n]+/gu, " ");
    if (!begun) text = text.trimStart();
    begun ||= text !== "";
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut < text.length) kept.push({ ...inline, text: text.slice(cut) });
  }
  return kept;
}

/** Pieces of the same marks become one; a combining mark stays with its letter, so that the text can be composed. */
export function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: { -readonly [Key in keyof Inline]: Inline[Key] }[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const same =
      last && Boolean(last.strong) === Boolean(inline.strong) && Boolean(last.emphasis) === Boolean(inline.emphasis);
    if (last && (same || /^\p{M}/u.test(inline.text))) last.text += inline.text;
    else joined.push({ ...inline });
  }
  return joined.map((inline) => ({ ...inline, text: inline.text.normalize("NFC") }));
}
