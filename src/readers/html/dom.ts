import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { StrategyError } from "../../base/errors.ts";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];

/** Browsers stop at 512; with this limit the tree can be walked by recursion. */
const MAX_DEPTH = 1000;

/** @throws StrategyError "too-complex" when elements are nested deeper than any page needs */
export function parseHtml(text: string): DefaultTreeAdapterMap["document"] {
  let depth = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth++;
      if (depth > MAX_DEPTH) {
        throw new StrategyError("too-complex", `the page nests elements more than ${MAX_DEPTH} deep`);
      }
    },
    onItemPop() {
      depth--;
    },
  };
  return parse(text, { treeAdapter });
}

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

export function isText(node: Node): node is DefaultTreeAdapterMap["textNode"] {
  return node.nodeName === "#text";
}

export function tagOf(node: Node): string {
  return "tagName" in node ? node.tagName : "";
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** All elements below (and not including) the node, in document order. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The text below a node, with white space folded; what is hidden is left out. */
export function textOf(node: Node): string {
  const pieces: string[] = [];
  collectText(node, pieces);
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

function collectText(node: Node, pieces: string[]): void {
  if (isText(node)) pieces.push(node.value);
  else if (!isElement(node) || !isHidden(node)) for (const child of childrenOf(node)) collectText(child, pieces);
}

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "head",
  "title",
  "meta",
  "link",
  "object",
  "iframe",
  "canvas",
  "audio",
  "video",
  "select",
  "datalist",
  "textarea",
  "input",
  "map",
]);

/** Never shown to a reader: scripts and styles, and what the page itself hides. */
export function isHidden(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  if (attribute(element, "hidden") !== undefined) return true;
  if (attribute(element, "aria-hidden") === "true") return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(
    attribute(element, "style") ?? "",
  );
}
