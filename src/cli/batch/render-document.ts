import { CodePoints } from "../../base/text.ts";
import type { Block, Document, Span, Table } from "../../document/document.ts";
import type { ReadForm } from "./job.ts";

/** What the reader saw: the text that offsets count in, its blocks as Markdown, or everything as JSON. */
export function renderDocument(document: Document, form: ReadForm): string {
  switch (form) {
    case "text":
      return document.text;
    case "markdown":
      return toMarkdown(document);
    case "json":
      return toJson(document);
  }
}

/** Offsets come out in code points, as in models. */
function toJson(document: Document): string {
  const points = new CodePoints(document.text);
  const converted = JSON.stringify(
    { ...document, characters: points.length },
    (key, value: unknown) =>
      (key === "start" || key === "end") && typeof value === "number" ? points.fromUnits(value) : value,
    2,
  );
  return `${converted}\n`;
}

function toMarkdown(document: Document): string {
  const parts = document.blocks.map((block) => {
    const text = block.kind === "table" ? tableOf(block, document.text) : blockOf(block, document.text);
    return block.aside ? quote(text) : text;
  });
  return `${parts.join("\n\n")}\n`;
}

function blockOf(block: Exclude<Block, Table>, whole: string): string {
  const text = marked(block, whole);
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(Math.min(block.level, 6))} ${block.number === undefined ? "" : `${block.number} `}${oneLine(text)}`;
    case "list-item": {
      const indent = "  ".repeat(block.depth);
      const marker = block.ordered ? block.marker : "-";
      const lead = block.continues ? `${indent}${" ".repeat(marker.length)} ` : `${indent}${marker} `;
      return lead + text.replaceAll("\n", `\n${" ".repeat(lead.length)}`);
    }
    case "footnote":
      return `[^${block.marker}]: ${oneLine(text)}`;
    case "furniture":
      return `<!-- ${block.role}: ${oneLine(text).replaceAll("--", "- -")} -->`;
    default:
      return text.replaceAll("\n", "  \n");
  }
}

function tableOf(table: Table, whole: string): string {
  const rows = Array.from({ length: table.rowCount }, () => Array.from({ length: table.columnCount }, () => ""));
  for (const cell of table.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = oneLine(marked(cell, whole)).replaceAll("|", "\\|");
  }
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  lines.splice(1, 0, `|${" --- |".repeat(table.columnCount)}`);
  return lines.join("\n");
}

/** The text of a span with its emphasis in asterisks. */
function marked(span: Span & { readonly marks: Block["marks"] }, whole: string): string {
  const edges = span.marks.flatMap((mark) => {
    const sign = mark.kind === "strong" ? "**" : "*";
    return [
      { at: mark.start, sign, opens: true },
      { at: mark.end, sign, opens: false },
    ];
  });
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  let text = "";
  let at = span.start;
  for (const edge of edges) {
    text += whole.slice(at, edge.at) + edge.sign;
    at = edge.at;
  }
  return text + whole.slice(at, span.end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function quote(text: string): string {
  return text.replace(/^/gmu, "> ");
}
