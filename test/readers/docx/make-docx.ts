import { strToU8, zipSync } from "fflate";
import type { Block, Document } from "../../../src/document/document.ts";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:m="${M}" xmlns:wps="urn:wps" xmlns:v="urn:v"`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly core?: string;
  /** Other parts by name, with their relationship to the document. */
  readonly others?: Readonly<Record<string, { readonly id: string; readonly type: string; readonly xml: string }>>;
}

const part = (root: string, content: string) => `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** A DOCX of the given body, made of as little as Word would open. */
export function makeDocx(body: string, parts: Parts = {}): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  };
  const targets: [string, string, string][] = [];
  for (const name of ["styles", "numbering", "footnotes", "endnotes", "settings"] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = part(name, content);
    targets.push([name, name, `${name}.xml`]);
  }
  for (const [name, { id, type, xml }] of Object.entries(parts.others ?? {})) {
    files[`word/${name}`] = part(type === "header" ? "hdr" : "ftr", xml);
    targets.push([id, type, name]);
  }
  if (parts.core !== undefined) {
    const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="urn:cp"';
    files["docProps/core.xml"] = `<cp:coreProperties ${dc}>${parts.core}</cp:coreProperties>`;
  }
  files["word/_rels/document.xml.rels"] = relationships(targets);
  return zipFiles(files);
}

export function zipFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const all = entries.map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;
}

/** A paragraph; `properties` go into <w:pPr>. */
export const p = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
/** A run. */
export const r = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const bold = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${r(text, "<w:b/>")}</w:p>`;
export const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
export const listed = (id: number, level: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
export const style = (id: string, name: string, rest = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;
export const level = (index: number, format: string, text: string, rest = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${rest}</w:lvl>`;

/** Each block in one line: kind and what belongs to it, then its text. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => `${block.aside ? "aside " : ""}${head(block)}: ${textOf(document, block)}`);
}

function head(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level}${block.evidence === "looks" ? "?" : ""}${block.number ? ` ${block.number}` : ""}`;
    case "list-item":
      return `${block.depth}${block.continues ? "+" : ""} ${block.marker}`;
    case "table":
      return `table ${block.rowCount}x${block.columnCount}`;
    case "furniture":
      return block.role;
    case "footnote":
      return `note ${block.marker}`;
    default:
      return block.kind;
  }
}

export function textOf(document: Document, span: { readonly start: number; readonly end: number }): string {
  return document.text.slice(span.start, span.end).replaceAll("\n", " / ").replaceAll("\t", " | ");
}

/** Reads what `makeDocx` makes; the laws of a Document are held to at the same time. */
export async function read(body: string, parts: Parts = {}): Promise<Document> {
  const document = await readDocx(makeDocx(body, parts), {});
  const broken = brokenInvariants(document);
  if (broken.length > 0) throw new Error(broken.join("\n"));
  return document;
}
