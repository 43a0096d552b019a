import { attribute, childrenOf, type Element, elementsIn, isElement, isText, type Node, textOf } from "./dom.ts";

/** The marker that a browser shows before a list item. */
export function listMarker(
  list: Element,
  item: Element,
  index: number,
): { readonly marker: string; readonly ordered: boolean } {
  if (list.tagName !== "ol") return { marker: "•", ordered: false };
  const type = attribute(item, "type") ?? attribute(list, "type") ?? styleType(list) ?? "1";
  if (["none", "disc", "circle", "square"].includes(type)) return { marker: "•", ordered: false };
  return { marker: `${counter(number(list, item, index), type)}.`, ordered: true };
}

function number(list: Element, item: Element, index: number): number {
  const reversed = attribute(list, "reversed") !== undefined;
  const start =
    integer(attribute(list, "start")) ??
    (reversed ? childrenOf(list).filter((child) => isElement(child) && child.tagName === "li").length : 1);
  let value = start;
  let at = 0;
  for (const child of childrenOf(list)) {
    if (!isElement(child) || child.tagName !== "li") continue;
    value = integer(attribute(child, "value")) ?? value;
    if (child === item) return value;
    value += reversed ? -1 : 1;
    at++;
  }
  return start + Math.max(index, at);
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/u.test(value) ? Number(value) : undefined;
}

function styleType(list: Element): string | undefined {
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/iu.exec(attribute(list, "style") ?? "")?.[1]?.toLowerCase();
  const types: Readonly<Record<string, string>> = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    decimal: "1",
    none: "none",
    disc: "disc",
    circle: "circle",
    square: "square",
  };
  return style ? types[style] : undefined;
}

function counter(value: number, type: string): string {
  if (value < 1 || value > 3999) return String(value);
  if (type === "a" || type === "A") {
    let letters = "";
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
      letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    return type === "A" ? letters.toUpperCase() : letters;
  }
  if (type === "i" || type === "I") return type === "I" ? roman(value).toUpperCase() : roman(value);
  return String(value);
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = value;
  let text = "";
  for (const [step, letters] of steps) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}

export interface OfficeItem {
  readonly depth: number;
  readonly marker: string;
  readonly ordered: boolean;
  /** The paragraph without its marker. */
  readonly element: Element;
}

/** Word saves lists as paragraphs that carry their marker as text and the list in an "mso-list" style. */
export function officeListItem(element: Element): OfficeItem | undefined {
  if (element.tagName !== "p") return undefined;
  const level = /mso-list\s*:\s*(?!none)[^;]*?level(\d)/iu.exec(attribute(element, "style") ?? "")?.[1];
  if (!level) return undefined;
  let marker = "";
  for (const inner of elementsIn(element)) {
    if (!/mso-list\s*:\s*ignore/iu.test(attribute(inner, "style") ?? "")) continue;
    marker = textOf(inner);
    return { depth: Number(level) - 1, ...shown(marker), element: without(element, inner) };
  }
  const lead = /^\s*([·•§o\-–]|(?:\d{1,3}|[a-zA-Z])[.)])[\s\u00a0]+/u.exec(textOf(element));
  const first = lead ? firstText(element) : undefined;
  if (!lead?.[1] || !first) return undefined;
  first.value = first.value.replace(/^\s*(?:[·•§o\-–]|(?:\d{1,3}|[a-zA-Z])[.)])/u, "");
  return { depth: Number(level) - 1, ...shown(lead[1]), element };
}

/** Symbol and Wingdings fonts show other letters than they hold. */
function shown(marker: string): { readonly marker: string; readonly ordered: boolean } {
  return /[\p{L}\d]/u.test(marker) && marker !== "o" ? { marker, ordered: true } : { marker: "•", ordered: false };
}

function without(element: Element, unwanted: Node): Element {
  return {
    ...element,
    childNodes: element.childNodes
      .filter((child) => child !== unwanted)
      .map((child) => (isElement(child) ? without(child, unwanted) : child)),
  };
}

function firstText(node: Node): { value: string } | undefined {
  for (const child of childrenOf(node)) {
    if (isText(child) && child.value.trim() !== "") return child;
    const inner = firstText(child);
    if (inner) return inner;
  }
  return undefined;
}

/** The names and values of a definition list, when each is a short line. */
export function definitionPairs(list: Element): (readonly [Element, Element])[] | undefined {
  const parts = childrenOf(list)
    .flatMap((child) => (isElement(child) && child.tagName === "div" ? childrenOf(child) : [child]))
    .filter(isElement);
  const pairs: (readonly [Element, Element])[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [name, value] = [parts[at], parts[at + 1]];
    if (name?.tagName !== "dt" || value?.tagName !== "dd") return undefined;
    if (textOf(name).length > 60 || textOf(value).length > 200) return undefined;
    pairs.push([name, value]);
  }
  return pairs.length > 0 ? pairs : undefined;
}
