import type {
  Block,
  Cell,
  Document,
  DocumentMetadata,
  Furniture,
  Mark,
  MediaType,
  PlacedLine,
  Rectangle,
  Span,
  Warning,
} from "./document.ts";

/** A piece of text as a reader hands it over: any white space; "\n" is a line break that the author set. */
export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Where the piece stands; pieces of one printed line should come as one, or with boxes that touch. */
  readonly place?: { readonly page: number; readonly box: Rectangle };
}

export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly header: boolean;
  readonly inlines: readonly Inline[];
}

type Common = { readonly inlines: readonly Inline[]; readonly aside?: boolean };

export type BlockInput =
  | ({
      readonly kind: "heading";
      readonly level: number;
      readonly number?: string;
      readonly evidence: "format" | "looks";
    } & Common)
  | ({ readonly kind: "paragraph" } & Common)
  | ({
      readonly kind: "list-item";
      readonly depth: number;
      readonly marker: string;
      readonly ordered: boolean;
      readonly continues?: boolean;
    } & Common)
  | { readonly kind: "table"; readonly cells: readonly CellInput[]; readonly aside?: boolean }
  | ({ readonly kind: "contents" } & Common)
  | ({ readonly kind: "furniture"; readonly role: Furniture["role"] } & Common)
  | ({ readonly kind: "footnote"; readonly marker: string } & Common);

interface Laid extends Span {
  readonly marks: readonly Mark[];
  readonly page?: number;
}

/**
 * Lays blocks one after the other into one normalised text and keeps their offsets, marks and places.
 * Footnotes and furniture may be added at any time; they are laid after the body.
 */
export class DocumentBuilder {
  readonly #body: BlockInput[] = [];
  readonly #footnotes: BlockInput[] = [];
  readonly #furniture: BlockInput[] = [];
  readonly #warnings: Warning[] = [];
  readonly #chunks: string[] = [];
  readonly #lines: PlacedLine[] = [];
  #length = 0;

  add(block: BlockInput): void {
    if (block.kind === "footnote") this.#footnotes.push(block);
    else if (block.kind === "furniture") this.#furniture.push(block);
    else this.#body.push(block);
  }

  warn(code: string, message: string): void {
    this.#warnings.push({ code, message });
  }

  build(about: {
    mediaType: MediaType;
    metadata?: DocumentMetadata;
    pages?: readonly { readonly width: number; readonly height: number }[];
  }): Document {
    const blocks: Block[] = [];
    for (const input of [...this.#body, ...this.#footnotes, ...this.#furniture]) {
      const rewind = { length: this.#length, chunks: this.#chunks.length, lines: this.#lines.length };
      if (blocks.length > 0) this.#write("\n\n");
      const block = input.kind === "table" ? this.#table(input) : this.#plain(input);
      if (block) blocks.push(block);
      else {
        this.#length = rewind.length;
        this.#chunks.length = rewind.chunks;
        this.#lines.length = rewind.lines;
      }
    }
    if (blocks.length > 0) this.#write("\n");
    return {
      mediaType: about.mediaType,
      text: this.#chunks.join(""),
      blocks,
      metadata: about.metadata ?? {},
      ...(about.pages ? { pages: about.pages, lines: this.#lines } : {}),
      warnings: this.#warnings,
    };
  }

  #write(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  #plain(input: Exclude<BlockInput, { kind: "table" }>): Block | undefined {
    const laid = this.#lay(input.inlines);
    if (!laid) return undefined;
    const base = { ...laid, ...(input.aside ? { aside: true as const } : {}) };
    switch (input.kind) {
      case "heading":
        return {
          kind: "heading",
          level: input.level,
          ...(input.number === undefined ? {} : { number: input.number }),
          evidence: input.evidence,
          ...base,
        };
      case "list-item":
        return {
          kind: "list-item",
          depth: input.depth,
          marker: input.marker,
          ordered: input.ordered,
          ...(input.continues ? { continues: true as const } : {}),
          ...base,
        };
      case "furniture":
        return { kind: "furniture", role: input.role, ...base };
      case "footnote":
        return { kind: "footnote", marker: input.marker, ...base };
      default:
        return { kind: input.kind, ...base };
    }
  }

  #table(input: Extract<BlockInput, { kind: "table" }>): Block | undefined {
    const sorted = [...input.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const start = this.#length;
    const cells: Cell[] = [];
    let page: number | undefined;
    let row = -1;
    for (const cell of sorted) {
      if (cells.length > 0) this.#write(cell.row === row ? "\t" : "\n");
      row = cell.row;
      const laid = this.#lay(cell.inlines) ?? { start: this.#length, end: this.#length, marks: [] };
      page ??= laid.page;
      cells.push({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan ?? 1,
        columnSpan: cell.columnSpan ?? 1,
        header: cell.header,
        start: laid.start,
        end: laid.end,
        marks: laid.marks,
      });
    }
    if (cells.every((cell) => cell.start === cell.end)) return undefined;
    return {
      kind: "table",
      start,
      end: this.#length,
      rowCount: cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0),
      columnCount: cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0),
      cells,
      ...(page === undefined ? {} : { page }),
      marks: [],
      ...(input.aside ? { aside: true as const } : {}),
    };
  }

  /** Writes the pieces with their white space folded; undefined (and nothing written) when they hold no text. */
  #lay(inlines: readonly Inline[]): Laid | undefined {
    const start = this.#length;
    const marks: Mark[] = [];
    let page: number | undefined;
    let pending = "";
    let written = false;
    for (const inline of inlines) {
      const folded = cleaned(inline.text).replace(/\s{2,}|[^\S ]/gu, (space) => (space.includes("\n") ? "\n" : " "));
      const text = folded.trim();
      const at = folded.indexOf(text);
      if (written) pending = wider(pending, text === "" ? folded : folded.slice(0, at));
      if (text === "") continue;
      this.#write(pending);
      const from = this.#length;
      this.#write(text);
      written = true;
      pending = folded.slice(at + text.length);
      if (inline.strong) addMark(marks, "strong", from, this.#length);
      if (inline.emphasis) addMark(marks, "emphasis", from, this.#length);
      if (inline.place) {
        page ??= inline.place.page;
        this.#lines.push({ start: from, end: this.#length, page: inline.place.page, box: inline.place.box });
      }
    }
    if (!written) return undefined;
    return { start, end: this.#length, marks, ...(page === undefined ? {} : { page }) };
  }
}

/** Letters that need no composing, and no signs that go. */
const CLEAN = /^[\t\n\u0020-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/u;

function cleaned(text: string): string {
  if (CLEAN.test(text)) return text;
  return (
    text
      .replace(/\u00ad\n?/gu, "")
      .normalize("NFC")
      // Half a character, as broken font tables of PDFs give it, has no UTF-8 and no canonical JSON.
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/\r\n?/g, "\n")
  );
}

/** Of two spaces that meet, a line break outlasts the other. */
function wider(a: string, b: string): string {
  return a === "\n" || b === "\n" ? "\n" : a || b;
}

/** Joins marks of one kind that only white space parts. */
function addMark(marks: Mark[], kind: Mark["kind"], start: number, end: number): void {
  const last = marks.findLastIndex((mark) => mark.kind === kind);
  const before = marks[last];
  if (before && start - before.end <= 1) marks[last] = { kind, start: before.start, end };
  else marks.push({ kind, start, end });
}
