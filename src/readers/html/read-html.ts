import { fold } from "../../base/text.ts";
import { DocumentBuilder } from "../../document/builder.ts";
import type { Document, DocumentMetadata } from "../../document/document.ts";
import type { ReadOptions } from "../reader.ts";
import { decodeText, tidy } from "../text/decode.ts";
import { attribute, childrenOf, type Element, elementsIn, isElement, parseHtml, tagOf } from "./dom.ts";
import { bodyElements } from "./furniture.ts";
import { findHeadings, findLists } from "./looks.ts";
import { Walker } from "./walk.ts";

/**
 * Reads a web page: its text as blocks, what stands around the text (menus, banners, footers) as furniture.
 *
 * @throws StrategyError "unknown-encoding" | "too-complex"
 */
export async function readHtml(bytes: Uint8Array, _options: ReadOptions = {}): Promise<Document> {
  const { text, encoding, damaged } = decodeText(bytes, declaredEncoding(bytes));
  const page = parseHtml(text);
  const root = page.childNodes.find((node): node is Element => tagOf(node) === "html");
  const body = root?.childNodes.find((node) => tagOf(node) === "body") ?? page;
  const builder = new DocumentBuilder();
  if (damaged) builder.warn("encoding-damaged", `some bytes are no ${encoding} and stand as U+FFFD`);
  const walker = new Walker(bodyElements(body));
  walker.walk(body);
  for (const block of findHeadings(findLists(walker.blocks))) builder.add(block);
  return builder.build({ mediaType: "text/html", metadata: root ? metadataOf(root) : {} });
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/iu.exec(head)?.[1]
  );
}

function metadataOf(root: Element): DocumentMetadata {
  const head = childrenOf(root).find((node): node is Element => isElement(node) && node.tagName === "head");
  const inHead = head ? [...elementsIn(head)] : [];
  const title = inHead.find((element) => element.tagName === "title");
  const titleText = title
    ? fold(tidy(title.childNodes.map((node) => ("value" in node ? node.value : "")).join("")))
    : "";
  const author = metaContent(inHead, /^(?:author|dc(?:terms)?\.creator|article:author)$/iu);
  const language = (attribute(root, "lang") ?? attribute(root, "xml:lang") ?? "").trim().replaceAll("_", "-");
  return {
    ...(titleText ? { title: titleText } : {}),
    ...(author ? { author } : {}),
    ...(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? { language } : {}),
  };
}

function metaContent(elements: readonly Element[], name: RegExp): string | undefined {
  const meta = elements.find(
    (element) =>
      element.tagName === "meta" && name.test(attribute(element, "name") ?? attribute(element, "property") ?? ""),
  );
  return meta ? fold(tidy(attribute(meta, "content") ?? "")) || undefined : undefined;
}
