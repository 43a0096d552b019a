import { DocumentBuilder, type Inline } from "../../document/builder.ts";
import type { Document } from "../../document/document.ts";
import { splitHeadingNumber } from "../heading-number.ts";
import type { ReadOptions } from "../reader.ts";
import { readBlocks } from "./blocks.ts";
import { markContents } from "./contents.ts";
import { decodeText } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Guessed, guessHeadings } from "./headings.ts";
import { Vocabulary } from "./hyphen.ts";
import { plainText, readInlines } from "./inline.ts";
import { readLines, wrapWidth } from "./lines.ts";
import type { Raw } from "./raw.ts";
import { joinBrokenParagraphs, nestItems } from "./repair.ts";

/**
 * Reads plain text and Markdown, which are often mixed: the markup that there is counts, headings without markup are guessed.
 *
 * @throws StrategyError "unknown-encoding"
 */
export async function readText(
  bytes: Uint8Array,
  options: ReadOptions & { readonly markdown?: boolean } = {},
): Promise<Document> {
  const { text: whole, encoding, damaged } = decodeText(bytes);
  const { text, metadata } = splitFrontMatter(whole);
  const lines = readLines(text);
  const vocabulary = new Vocabulary(text);
  const cut = nestItems(joinBrokenParagraphs(readBlocks(lines, wrapWidth(lines), vocabulary), vocabulary));
  const { raws, titles } = markContents(cut);
  const guessed = guessHeadings(raws, titles);
  const builder = new DocumentBuilder();
  if (damaged) builder.warn("encoding-damaged", `some bytes are no ${encoding} and stand as U+FFFD`);
  const top = Math.min(...guessed.flatMap((raw) => ("level" in raw ? [raw.level] : [])));
  for (const raw of guessed) addRaw(builder, "level" in raw ? { ...raw, level: raw.level - top + 1 } : raw);
  const isMarkdown =
    options.markdown || raws.some((raw) => raw.kind === "heading" || (raw.kind === "table" && raw.header));
  return builder.build({ mediaType: isMarkdown ? "text/markdown" : "text/plain", metadata });
}

function addRaw(builder: DocumentBuilder, raw: Raw | Guessed): void {
  switch (raw.kind) {
    case "heading":
    case "guessed": {
      const { number, title } = splitHeadingNumber(plainText(raw.text));
      const inlines = number === undefined ? unmarked(raw.text) : [{ text: title }];
      const evidence = raw.kind === "heading" ? "format" : "looks";
      builder.add({
        kind: "heading",
        level: raw.level,
        ...(number === undefined ? {} : { number }),
        evidence,
        inlines,
      });
      break;
    }
    case "text":
      builder.add({ kind: "paragraph", inlines: readInlines(raw.text) });
      break;
    case "item":
      builder.add({
        kind: "list-item",
        depth: raw.depth,
        marker: raw.marker,
        ordered: raw.ordered,
        ...(raw.continues ? { continues: true } : {}),
        inlines: readInlines(raw.text),
      });
      break;
    case "table":
      builder.add({
        kind: "table",
        cells: raw.rows.flatMap((row, index) =>
          row.map((cell, column) => ({
            row: index,
            column,
            header: raw.header && index === 0,
            inlines: readInlines(cell),
          })),
        ),
      });
      break;
    case "contents":
      builder.add({ kind: "contents", inlines: [{ text: raw.text }] });
      break;
    case "furniture":
      builder.add({ kind: "furniture", role: raw.role, inlines: [{ text: raw.text }] });
  }
}

/** A heading is set apart as a whole: bold and italics within it say nothing. */
function unmarked(text: string): Inline[] {
  return [{ text: plainText(text) }];
}
