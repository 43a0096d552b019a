import type { Rectangle } from "../../document/document.ts";

/**
 * What a PDF engine tells of a file, in the engine's terms and no more: runs of text with their places, lines and boxes drawn,
 * the structure tree. Making sense of it is the work of the layout.
 */

/** A stretch of text on one baseline in one font, set without a gap wider than about the letter size. */
export interface Run {
  /** As printed; a hyphen at a line's end is "-" when it may belong to the word and U+00AD when it surely does not. */
  readonly text: string;
  /** In points from the top left of the page as shown; always on the page. */
  readonly box: Rectangle;
  /** Distance of the baseline from the top of the page. */
  readonly baseline: number;
  /** Letter size in points as shown. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** False for text that runs up, down or upside down on the page as shown. */
  readonly upright: boolean;
  /** The marked-content id that the structure tree refers to; -1 for none. */
  readonly mcid: number;
  /** Where the text after a list marker begins, when the run was put together of both. */
  readonly hang?: number;
}

export interface PdfPage {
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  /** In the order of the page's content. */
  readonly runs: readonly Run[];
  readonly images: number;
  /** Thin strokes and rectangles: the rules of tables, underlines, separators. */
  readonly rules: readonly Rectangle[];
  /** Rectangles with an area, filled or framed: boxes and shaded cells. */
  readonly boxes: readonly Rectangle[];
  /** Small filled shapes about as wide as high: bullets that are drawn, not written. */
  readonly dots: readonly Rectangle[];
  /** Letters whose character the font does not tell. */
  readonly unmapped: number;
}

export interface MarkedContent {
  /** Counts from 0. */
  readonly page: number;
  readonly mcid: number;
}

/** An element of the structure tree ("tagged PDF"), its type mapped to the standard names (H1, P, LI, TD, ...). */
export interface StructureElement {
  readonly type: string;
  readonly children: readonly (StructureElement | MarkedContent)[];
  readonly actualText?: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export interface OutlineEntry {
  readonly title: string;
  /** 1 is the highest. */
  readonly level: number;
  /** Counts from 0; absent when the entry leads nowhere in this file. */
  readonly page?: number;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly structure: readonly StructureElement[];
  /** The tree was given page by page: an element that runs on to the next page begins anew there. */
  readonly structureByPage?: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/**
 * Reads a whole file.
 *
 * @throws StrategyError "encrypted" when a password is needed, "damaged" when the engine cannot open the file
 */
export type PdfEngine = (bytes: Uint8Array) => Promise<PdfFile>;
