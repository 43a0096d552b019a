import type { Draft } from "./drafts.ts";
import type { PdfFile } from "./engine.ts";
import { linesInOrder } from "./lines.ts";

export function layoutDrafts(file: PdfFile): Draft[] {
  return file.pages.flatMap((page, index) =>
    linesInOrder(index, page.runs).map((line): Draft => ({ kind: "paragraph", lines: [line] })),
  );
}
