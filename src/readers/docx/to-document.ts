import { fold } from "../../base/text.ts";
import { type BlockInput, DocumentBuilder, type Inline } from "../../document/builder.ts";
import type { Document } from "../../document/document.ts";
import { toBlocks } from "./flow.ts";
import { titleOf } from "./headings.ts";
import { type Line, LineMaker } from "./lines.ts";
import type { NoteReference } from "./native.ts";
import type { NativeDocument } from "./native-document.ts";
import { numeral } from "./numbering.ts";
import { linesOf } from "./tables.ts";

const LEFT_OUT: Readonly<Record<string, string>> = {
  altChunk: "A file in another format is embedded in the text (altChunk); its content is left out.",
  subDoc: "A part of the text lies in another file (subdocument); it is left out.",
};

/** Lays what the parts say into our Document: body, notes in the order of their references, headers and footers. */
export function toDocument(native: NativeDocument): Document {
  const builder = new DocumentBuilder();
  const maker = new LineMaker(native.styles, native.numbering);
  const elements = maker.elements(native.body.blocks);
  for (const block of toBlocks(elements, native.metadata.title)) builder.add(block);
  for (const block of noteBlocks(native, maker)) builder.add(block);
  for (const block of marginBlocks(native, maker)) builder.add(block);
  for (const warning of native.warnings) builder.warn(warning.code, warning.message);
  for (const kind of native.body.leftOut) builder.warn("content-left-out", LEFT_OUT[kind] ?? `Left out: ${kind}.`);
  const title = titleOf(elements)?.normalize("NFC");
  return builder.build({
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    metadata: { ...native.metadata, ...(title ? { title } : {}) },
  });
}

function* noteBlocks(native: NativeDocument, maker: LineMaker): Generator<BlockInput> {
  const counts = { footnote: 0, endnote: 0 };
  const seen = new Set<string>();
  // The list grows while notes refer to further notes.
  for (const note of maker.notes) {
    const key = `${note.kind} ${note.id}`;
    const story = (note.kind === "footnote" ? native.footnotes : native.endnotes).get(note.id);
    if (seen.has(key) || !story) continue;
    seen.add(key);
    const marker = markerOf(note, counts);
    const lines = linesOf(maker.elements(story.blocks));
    yield { kind: "footnote", marker, inlines: joined(lines) };
  }
}

/** Word counts footnotes 1, 2, 3 and endnotes i, ii, iii unless it is told otherwise. */
function markerOf(note: NoteReference, counts: Record<NoteReference["kind"], number>): string {
  const mark = fold(note.mark ?? "");
  if (mark !== "") return mark;
  counts[note.kind] += 1;
  return numeral(counts[note.kind], note.kind === "footnote" ? "decimal" : "lowerRoman");
}

function joined(lines: readonly Line[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line.inlines : [{ text: "\n" }, ...line.inlines]));
}

function* marginBlocks(native: NativeDocument, maker: LineMaker): Generator<BlockInput> {
  const seen = new Set<string>();
  for (const { role, story } of native.margins) {
    for (const line of linesOf(maker.elements(story.blocks))) {
      const key = `${role} ${fold(line.text)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const isNumber = line.pageNumber && isOnlyPageNumber(line.text);
      yield { kind: "furniture", role: isNumber ? "page-number" : role, inlines: line.inlines };
    }
  }
}

function isOnlyPageNumber(text: string): boolean {
  return /^(?:\p{L}{1,5}\.?)?\s*[\divxlc]*\s*(?:(?:af|of|av|von|\/|\||-|–)\s*\d*)?[-–\s]*$/iu.test(
    fold(text).replace(/^[-–]\s*/u, ""),
  );
}
