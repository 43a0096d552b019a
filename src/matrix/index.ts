import { renderHtml } from "./html.ts";
import { renderCsv, renderMarkdown, renderText } from "./render.ts";
import type { Matrix } from "./schema.ts";

export { matrixOf } from "./build.ts";

export const MATRIX_FORMATS = ["text", "csv", "xlsx", "markdown", "html", "json"] as const;

export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

/** The matrix in a form; bytes for workbooks. */
export async function renderMatrix(matrix: Matrix, format: MatrixFormat): Promise<string | Uint8Array> {
  if (format === "xlsx") return (await import("./xlsx.ts")).renderXlsx(matrix);
  const json = (value: Matrix) => `${JSON.stringify(value, undefined, 2)}\n`;
  const renderers = { text: renderText, csv: renderCsv, markdown: renderMarkdown, html: renderHtml, json };
  return renderers[format](matrix);
}
