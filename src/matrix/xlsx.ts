import type { Matrix } from "./schema.ts";
import { cellText, commentText, finderOf, titleOf } from "./view.ts";

/** A workbook of two sheets: the table, and the comments one a row. All cells are texts or numbers, never formulas. */
export async function renderXlsx(matrix: Matrix): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/node");
  const find = finderOf(matrix);
  const text = (value: string) => ({ type: String, value: clipped(value), wrap: true });
  const head = (value: string) => ({ ...text(value), fontWeight: "bold" as const });
  const table = [
    ["Theme", ...matrix.parties.map(({ name }) => name)].map(head),
    ...matrix.themes.map((theme) => [
      head(titleOf(theme)),
      ...matrix.parties.map(({ name }) => text(cellText(find(name, theme.id)))),
    ]),
  ];
  const titles = new Map(matrix.themes.map((theme) => [theme.id, titleOf(theme)]));
  const comments = [
    ["Theme", "Party", "Stance", "Kind", "Comment", "Document"].map(head),
    ...matrix.cells.flatMap(({ theme, party, comments: all }) =>
      all.map((one) =>
        [titles.get(theme) ?? theme, party, one.stance, one.kind, commentText(matrix, party, one), one.document].map(
          text,
        ),
      ),
    ),
  ];
  const buffer = await write([
    { data: table, sheet: "Positions", stickyRowsCount: 1, stickyColumnsCount: 1, columns: [{ width: 40 }] },
    {
      data: comments,
      sheet: "Comments",
      stickyRowsCount: 1,
      columns: [40, 25, 12, 14, 80, 30].map((width) => ({ width })),
    },
  ]).toBuffer();
  return withoutTimes(buffer);
}

/** A cell holds 32,767 characters, and XML 1.0 no controls. */
function clipped(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd").slice(0, 32_767);
}

/** A ZIP file whose entries all date from 1980, so that the same matrix gives the same bytes. */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    for (const place of [at + 12, local + 10]) view.setUint32(place, 0x00_21_00_00, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
