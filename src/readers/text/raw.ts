/** What stands in a text before it is known which of its paragraphs are headings. Texts still hold their Markdown. */
export type Raw =
  | RawText
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | RawItem
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly header: boolean }
  | { readonly kind: "contents"; readonly text: string }
  | { readonly kind: "furniture"; readonly role: "page-number" | "header" | "footer"; readonly text: string };

export interface RawText {
  readonly kind: "text";
  text: string;
  /** Blank lines before and after it. */
  readonly blanks: number;
  after: number;
  /** Set as code or as a quotation: never a heading. */
  readonly plain?: boolean;
  /** Stood directly above its text, and looks like the heading of it. */
  readonly head?: boolean;
}

export interface RawItem {
  readonly kind: "item";
  readonly marker: string;
  readonly ordered: boolean;
  readonly indent: number;
  depth: number;
  text: string;
  readonly continues?: boolean;
  readonly blanks: number;
}
