/**
 * What every reader gives and every later step speaks of: blocks over one normalised text.
 *
 * Offsets here are half-open and count UTF-16 code units of `Document.text`; models and `strategy read` convert them to
 * Unicode code points at the door (`CodePoints` in base/text.ts).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rectangle on a page in points, from the top left of the page as it is shown: x0, y0, x1, y1. */
export type Rectangle = readonly [number, number, number, number];

/** One printed line (or the part of it within a cell) of the text, and where it stands. Only from formats with pages. */
export interface PlacedLine extends Span {
  /** Counts from 1. */
  readonly page: number;
  readonly box: Rectangle;
}

/** Emphasis over a part of a block's text. */
export interface Mark extends Span {
  readonly kind: "strong" | "emphasis";
}

interface BlockBase extends Span {
  /** The page on which the block begins, counted from 1; absent where the format has no pages. */
  readonly page?: number;
  /** Within the block's span, in order, not overlapping within a kind. */
  readonly marks: readonly Mark[];
  /** Set apart from the running text: a box, a side column, a pulled quote, a page of big numbers. */
  readonly aside?: true;
}

export interface Heading extends BlockBase {
  readonly kind: "heading";
  /** 1 is the highest. */
  readonly level: number;
  /** The number that the document shows before the title ("3.1"), without a final full stop; not part of the text. */
  readonly number?: string;
  /** How the reader knows: said by the format (style, tag, element), or guessed from its looks. */
  readonly evidence: "format" | "looks";
}

export interface Paragraph extends BlockBase {
  readonly kind: "paragraph";
}

export interface ListItem extends BlockBase {
  readonly kind: "list-item";
  /** 0 for the outermost list. */
  readonly depth: number;
  /** As shown ("-", "•", "1.", "a)"); not part of the text. */
  readonly marker: string;
  readonly ordered: boolean;
  /** A further paragraph of the item before it. */
  readonly continues?: true;
}

export interface Cell extends Span {
  /** Counted from 0 in the grid of the table, spans filled in. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A heading of a column or row, as the format says or the looks of the first row suggest. */
  readonly header: boolean;
  readonly marks: readonly Mark[];
}

/** Cells in reading order; within the text they stand apart by a tab, rows by a line break, paragraphs of a cell by a line break. */
export interface Table extends BlockBase {
  readonly kind: "table";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
}

/** A line of a table of contents. */
export interface Contents extends BlockBase {
  readonly kind: "contents";
}

/** Set aside, not deleted: stands after the body in the text. */
export interface Furniture extends BlockBase {
  readonly kind: "furniture";
  readonly role: "header" | "footer" | "page-number" | "navigation";
}

/** Stands after the body in the text, before the furniture. */
export interface Footnote extends BlockBase {
  readonly kind: "footnote";
  readonly marker: string;
}

export type Block = Heading | Paragraph | ListItem | Table | Contents | Furniture | Footnote;

export interface DocumentMetadata {
  /** What the file's own properties say (Info dictionary, core.xml, <title>, <meta>). */
  readonly title?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
}

export interface Warning {
  /** Stable, in kebab case. */
  readonly code: string;
  readonly message: string;
}

export type MediaType =
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "text/html"
  | "text/markdown"
  | "text/plain";

export interface Document {
  readonly mediaType: MediaType;
  /**
   * NFC; no carriage returns, tabs only between cells; ends in one line break. Blocks are parted by a blank line. Within a
   * block, "\n" is a line break that the author set (<br>, a hard break), white space is otherwise single spaces.
   * List markers and numbers of headings are not in it; hyphenation over lines, columns and pages is undone.
   */
  readonly text: string;
  /** In the order of the text, not overlapping: body in reading order, then footnotes, then furniture. */
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  /** Width and height in points of each page as shown, in order; absent where the format has no pages. */
  readonly pages?: readonly { readonly width: number; readonly height: number }[];
  /** In the order of the text; present where `pages` is. */
  readonly lines?: readonly PlacedLine[];
  readonly warnings: readonly Warning[];
}
