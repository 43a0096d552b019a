/** The invented documents of fixtures/ as plain blocks, to be set again in any length. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "parse5";

const fixtures = new URL("../../fixtures/", import.meta.url);

/**
 * @typedef {{ text: string, bold: boolean }} Word
 * @typedef {{ kind: "heading", level: number, words: Word[] }
 *   | { kind: "paragraph", words: Word[] }
 *   | { kind: "list", ordered: boolean, items: Word[][] }
 *   | { kind: "table", rows: { head: boolean, words: Word[] }[][] }} Block
 */

/** Names of the fixtures, without their endings. */
export function fixtureNames() {
  return readdirSync(fixtures)
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.slice(0, -".html".length))
    .sort();
}

/** @returns {Uint8Array} */
export function fixtureBytes(name) {
  return readFileSync(new URL(name, fixtures));
}

/** @returns {Block[][]} the blocks of each fixture */
export function fixtureBlocks() {
  return fixtureNames().map((name) => {
    const html = parse(new TextDecoder().decode(fixtureBytes(`${name}.html`)));
    const body = find(html, "body")[0];
    return body.childNodes.flatMap((node) => blockOf(node) ?? []);
  });
}

/** @returns {Block | undefined} */
function blockOf(node) {
  const name = node.nodeName;
  if (/^h[1-6]$/u.test(name)) return { kind: "heading", level: Number(name[1]), words: words(node) };
  if (name === "p") return { kind: "paragraph", words: words(node) };
  if (name === "ul" || name === "ol") {
    return { kind: "list", ordered: name === "ol", items: find(node, "li").map((item) => words(item)) };
  }
  if (name !== "table") return undefined;
  const cells = (row) => row.childNodes.filter(({ nodeName }) => nodeName === "td" || nodeName === "th");
  const rows = find(node, "tr").map((row) =>
    cells(row).map((cell) => ({ head: cell.nodeName === "th", words: words(cell) })),
  );
  return { kind: "table", rows };
}

function words(node, bold = false) {
  if (node.nodeName === "#text") {
    return (node.value.match(/\S+/gu) ?? []).map((text) => ({ text, bold }));
  }
  const inner = bold || node.nodeName === "strong";
  return (node.childNodes ?? []).flatMap((child) => words(child, inner));
}

function find(node, name) {
  if (node.nodeName === name) return [node];
  return (node.childNodes ?? []).flatMap((child) => find(child, name));
}
