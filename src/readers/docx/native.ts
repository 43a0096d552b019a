/** A DOCX in its own terms: what the parts say, before styles and numbering are applied. Lengths are in twentieths of a point. */

export interface RunProperties {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  /** In half points. */
  readonly size?: number;
}

/** Text with "\t" and "\n" where the author set a tab or a line break. */
export interface Run {
  readonly properties: RunProperties;
  text: string;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The author's own mark in place of a number. */
  mark?: string;
}

export interface NativeParagraph {
  readonly kind: "paragraph";
  style?: string;
  numberingId?: string;
  numberingLevel?: number;
  outlineLevel?: number;
  /** Of the left edge, as the paragraph itself says. */
  indent?: number;
  /** Its mark is deleted, or it is a drop capital: the next paragraph goes on where it ends. */
  joinsNext?: boolean;
  /** Within a table of contents that the word processor made. */
  contents?: boolean;
  /** Holds a field that prints the number of the page. */
  pageNumber?: boolean;
  readonly runs: Run[];
  readonly notes: NoteReference[];
  /** Text boxes anchored here. */
  readonly boxes: NativeBlock[][];
}

export interface NativeCell {
  readonly column: number;
  readonly span: number;
  readonly merge?: "start" | "continue";
  /** The colour behind it, in hexadecimal. */
  readonly fill?: string;
  readonly blocks: NativeBlock[];
}

export interface NativeRow {
  readonly header: boolean;
  readonly cells: readonly NativeCell[];
}

export interface NativeTable {
  readonly kind: "table";
  readonly style?: string;
  /** The table asks its style for a first row of its own look. */
  readonly firstRow: boolean;
  readonly rows: readonly NativeRow[];
}

export type NativeBlock = NativeParagraph | NativeTable;

/** A header or footer that a section shows. */
export interface MarginReference {
  readonly role: "header" | "footer";
  readonly type: string;
  readonly relationship: string;
  readonly titlePage: boolean;
}

/** A body, note, header or footer. */
export interface Story {
  readonly blocks: NativeBlock[];
  readonly margins: readonly MarginReference[];
  /** The kinds of notes that it refers to. */
  readonly noteKinds: ReadonlySet<NoteReference["kind"]>;
  /** Kinds of content that were met and left out. */
  readonly leftOut: ReadonlySet<string>;
}
