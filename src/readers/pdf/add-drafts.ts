import type { DocumentBuilder, Inline } from "../../document/builder.ts";
import type { Draft } from "./drafts.ts";
import { columnEdges } from "./edges.ts";
import type { PdfFile } from "./engine.ts";
import { addWords } from "./hyphens.ts";
import { cutFront, type InlineOptions, inlinesOf } from "./inlines.ts";
import type { Line } from "./lines.ts";
import { findNumber } from "./markers.ts";

/** Sets the text of drafts and hands them to the builder. */
export function addDrafts(builder: DocumentBuilder, drafts: readonly Draft[], file: PdfFile): void {
  const edges = columnEdges(drafts);
  const options: InlineOptions = { words: wordsOf(file), edge: (line) => (line.column ?? edges(line))?.right };
  for (const draft of drafts) addDraft(builder, draft, options);
}

function addDraft(builder: DocumentBuilder, draft: Draft, options: InlineOptions): void {
  const inCell: InlineOptions = { ...options, edge: () => undefined };
  if (draft.kind === "table") {
    const cells = draft.cells.map(({ paragraphs, ...cell }) => ({ ...cell, inlines: cellInlines(paragraphs, inCell) }));
    builder.add({ kind: "table", cells, ...(draft.aside ? { aside: true } : {}) });
    return;
  }
  const common = draft.aside ? { aside: true } : {};
  switch (draft.kind) {
    case "heading": {
      const { level, evidence, lines } = draft;
      const inlines = inlinesOf(lines, { ...options, plain: true });
      const found = findNumber(
        inlines
          .map((inline) => inline.text)
          .join("")
          .trimStart(),
      );
      const number = found ? { number: found.number } : {};
      builder.add({
        kind: "heading",
        level,
        evidence,
        ...number,
        inlines: cutFront(inlines, found?.prefix ?? ""),
        ...common,
      });
      return;
    }
    case "list-item": {
      const { depth, marker, ordered, continues, prefix, lines } = draft;
      const inlines = cutFront(inlinesOf(lines, options), prefix);
      builder.add({
        kind: "list-item",
        depth,
        // Bullets that are drawn and not tagged leave no sign.
        marker: marker === "" && !continues ? "•" : marker,
        ordered,
        inlines,
        ...(continues ? { continues } : {}),
        ...common,
      });
      return;
    }
    case "footnote": {
      const inlines = cutFront(inlinesOf(draft.lines, options), draft.prefix);
      builder.add({ kind: "footnote", marker: draft.marker, inlines, ...common });
      return;
    }
    case "furniture":
      builder.add({ kind: "furniture", role: draft.role, inlines: inlinesOf(draft.lines, { ...inCell, plain: true }) });
      return;
    case "contents":
      builder.add({ kind: "contents", inlines: inlinesOf(draft.lines, { ...inCell, plain: true }), ...common });
      return;
    default:
      builder.add({ kind: "paragraph", inlines: inlinesOf(draft.lines, options), ...common });
  }
}

function cellInlines(paragraphs: readonly Line[][], options: InlineOptions): Inline[] {
  return paragraphs.flatMap((lines, index) => {
    const inlines = inlinesOf(lines, options);
    const [first, ...rest] = inlines;
    return index > 0 && first ? [{ ...first, text: `\n${first.text}` }, ...rest] : inlines;
  });
}

/** The words of the file, gathered when the first doubtful hyphen asks for them. */
function wordsOf(file: PdfFile): () => ReadonlySet<string> {
  let words: Set<string> | undefined;
  return () => {
    if (words) return words;
    words = new Set();
    for (const page of file.pages) for (const run of page.runs) addWords(run.text, words);
    return words;
  };
}
