import type { Furniture } from "../../document/document.ts";
import type { Line } from "./lines.ts";

/** A block before its text is set: which lines it is made of, and what it is. */
export type Draft =
  | ({ kind: "paragraph" } & Common)
  | ({ kind: "heading"; level: number; evidence: "format" | "looks" } & Common)
  | ({
      kind: "list-item";
      depth: number;
      marker: string;
      ordered: boolean;
      prefix: string;
      continues?: boolean;
    } & Common)
  | ({ kind: "contents" } & Common)
  | ({ kind: "footnote"; marker: string; prefix: string } & Common)
  | ({ kind: "furniture"; role: Furniture["role"] } & Common)
  | { kind: "table"; cells: DraftCell[]; aside?: boolean };

interface Common {
  lines: Line[];
  aside?: boolean;
}

export interface DraftCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  header: boolean;
  /** Lines of each paragraph. */
  paragraphs: Line[][];
}
