import type { NativeBlock, NativeCell, NativeParagraph, NoteReference, RunProperties, Story } from "./native.ts";
import type { NativeDocument } from "./native-document.ts";
import { Numbering } from "./numbering.ts";
import { Styles } from "./styles.ts";

/** What is used here of the elements of mammoth's own document model (its `documents.js`), which its types leave open. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly body?: readonly Part[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isHeader?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: { resolve(reference: Part): Part | undefined };
}

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LISTS = { bullet: "1", decimal: "2" } as const;

/** Reads the bytes with mammoth into our native terms; undefined when mammoth refuses them as well. */
export async function readWithMammoth(bytes: Uint8Array): Promise<NativeDocument | undefined> {
  const { default: mammoth } = await import("mammoth");
  let root: Part | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        externalFileAccess: false,
        transformDocument: (document: Part) => {
          root = document;
          return { ...document, children: [] };
        },
      },
    );
    return root && new MammothReader(root).read();
  } catch {
    return undefined;
  }
}

class MammothReader {
  readonly #root: Part;
  readonly #styles = new Map<string, string>();
  readonly #footnotes = new Map<string, Story>();
  readonly #endnotes = new Map<string, Story>();

  constructor(root: Part) {
    this.#root = root;
  }

  read(): NativeDocument {
    const body = story(this.#blocks(this.#root.children ?? []));
    return {
      body,
      styles: new Styles(stylesXml(this.#styles)),
      numbering: new Numbering(NUMBERING),
      footnotes: this.#footnotes,
      endnotes: this.#endnotes,
      margins: [],
      metadata: {},
      warnings: [
        {
          code: "docx-repaired",
          message: "The document is not well-formed; it was read by mammoth, without headers, footers and numbers.",
        },
      ],
    };
  }

  #blocks(parts: readonly Part[]): NativeBlock[] {
    return parts.flatMap((part): NativeBlock[] => {
      if (part.type === "paragraph") return [this.#paragraph(part)];
      if (part.type === "table") return [this.#table(part)];
      return this.#blocks(part.children ?? []);
    });
  }

  #paragraph(part: Part): NativeParagraph {
    const paragraph: NativeParagraph = { kind: "paragraph", runs: [], notes: [], boxes: [] };
    if (part.styleId) {
      paragraph.style = part.styleId;
      this.#styles.set(part.styleId, part.styleName ?? "");
    }
    if (part.numbering) {
      paragraph.numberingId = part.numbering.isOrdered ? LISTS.decimal : LISTS.bullet;
      paragraph.numberingLevel = Number(part.numbering.level) || 0;
    }
    this.#inline(part.children ?? [], {}, paragraph);
    return paragraph;
  }

  #inline(parts: readonly Part[], properties: RunProperties, into: NativeParagraph): void {
    // XML allows no control characters, but the files that come here hold them.
    const write = (text: string) => into.runs.push({ properties, text: text.replace(/[^\P{Cc}\t\n]/gu, "") });
    for (const part of parts) {
      if (part.type === "text") write(part.value ?? "");
      else if (part.type === "tab") write("\t");
      else if (part.type === "break") write(part.breakType === "line" ? "\n" : " ");
      else if (part.type === "checkbox") write(part.checked ? "☒" : "☐");
      else if (part.type === "noteReference") this.#note(part, into);
      else if (part.type === "table") into.boxes.push([this.#table(part)]);
      else {
        const look = part.type === "run" ? { bold: part.isBold === true, italic: part.isItalic === true } : properties;
        this.#inline(part.children ?? [], look, into);
      }
    }
  }

  #note(part: Part, into: NativeParagraph): void {
    const kind: NoteReference["kind"] = part.noteType === "endnote" ? "endnote" : "footnote";
    const id = part.noteId ?? "";
    const notes = kind === "footnote" ? this.#footnotes : this.#endnotes;
    into.notes.push({ kind, id });
    if (notes.has(id)) return;
    notes.set(id, story([]));
    notes.set(id, story(this.#blocks(this.#root.notes?.resolve(part)?.body ?? [])));
  }

  #table(part: Part): NativeBlock {
    const taken = new Set<string>();
    const rows = (part.children ?? []).map((row, rowIndex) => {
      let column = 0;
      const cells = (row.children ?? []).map((cell): NativeCell => {
        while (taken.has(`${rowIndex}:${column}`)) column += 1;
        const span = cell.colSpan ?? 1;
        for (let down = 1; down < (cell.rowSpan ?? 1); down += 1) {
          for (let across = 0; across < span; across += 1) taken.add(`${rowIndex + down}:${column + across}`);
        }
        const placed = { column, span, blocks: this.#blocks(cell.children ?? []) };
        column += span;
        return placed;
      });
      return { header: row.isHeader === true, cells };
    });
    return { kind: "table", firstRow: false, rows };
  }
}

function story(blocks: NativeBlock[]): Story {
  return { blocks, margins: [], noteKinds: new Set(), leftOut: new Set() };
}

/** Mammoth keeps names of styles only; that is enough to know headings. */
function stylesXml(styles: ReadonlyMap<string, string>): string {
  const entries = [...styles].map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${escaped(id)}"><w:name w:val="${escaped(name)}"/></w:style>`,
  );
  return `<w:styles xmlns:w="${NAMESPACE}">${entries.join("")}</w:styles>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"\p{Cc}]/gu, (sign) => (sign < " " ? " " : `&#${sign.charCodeAt(0)};`));
}

/** Mammoth says of a list only whether it is ordered. */
const NUMBERING = `<w:numbering xmlns:w="${NAMESPACE}">${Object.entries(LISTS)
  .map(([format, id]) => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${
          format === "bullet" ? "•" : `%${level + 1}.`
        }"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  })
  .join("")}${Object.values(LISTS)
  .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  .join("")}</w:numbering>`;
