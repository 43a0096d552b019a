import { FieldStack } from "./field-stack.ts";
import { MathText } from "./math-text.ts";
import type { MarginReference, NativeBlock, NativeParagraph, NoteReference, RunProperties, Story } from "./native.ts";
import { takeParagraphProperty } from "./paragraph-properties.ts";
import { type Draft, takeRunProperty } from "./run-properties.ts";
import { symbolText } from "./symbols.ts";
import { TableStack } from "./table-stack.ts";
import { type Attributes, attribute, isOn, parseXml, type XmlHandler } from "./xml.ts";

/** What is left out with all that is in it: old states of tracked changes, definitions, readings above ruby text. */
const SKIPPED = new Set([
  ...["w:pPrChange", "w:rPrChange", "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange"],
  ...["w:sectPrChange", "w:tblGridChange", "w:numberingChange", "w:tblGrid", "w:tabs", "w:rt", "w:fldData"],
  ...["w:sdtEndPr", "m:ctrlPr"],
]);

const CHARACTERS = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/** The extensions whose elements are looked into; alternatives that need others give way to their fallback. */
const UNDERSTOOD = new Set(["wps", "wpg", "wpi", "wpc", "wp14", "w14", "w15", "a14"]);

const PLAIN: RunProperties = {};

/** Reads one story: the body of the document, a header, a footer. */
export function parseStory(xml: string): Story {
  const parser = new StoryParser();
  parseXml(xml, parser);
  return parser.story;
}

/** Reads a part of notes: the story of each, by id. */
export function parseNotes(xml: string): Map<string, Story> {
  const notes = new Map<string, Story>();
  let parser: StoryParser | undefined;
  let id = "";
  parseXml(xml, {
    open(name, attributes) {
      if (name === "w:footnote" || name === "w:endnote") {
        id = attribute(attributes, "w:id") ?? "";
        parser = new StoryParser();
        return attribute(attributes, "w:type") === undefined || attribute(attributes, "w:type") === "normal";
      }
      return parser ? parser.open(name, attributes) : true;
    },
    close(name) {
      if (name === "w:footnote" || name === "w:endnote") {
        if (parser) notes.set(id, parser.story);
        parser = undefined;
      } else parser?.close(name);
    },
    text: (text) => parser?.text(text),
  });
  return notes;
}

class StoryParser implements XmlHandler {
  readonly story: Story;
  readonly #margins: MarginReference[] = [];
  readonly #noteKinds = new Set<NoteReference["kind"]>();
  readonly #leftOut = new Set<string>();
  readonly #containers: NativeBlock[][];
  readonly #paragraphs: NativeParagraph[] = [];
  readonly #tables: TableStack;
  readonly #fields = new FieldStack();
  readonly #structured: { contents: boolean; placeholder: boolean }[] = [];
  readonly #choices: { taken: boolean }[] = [];
  readonly #interned = new Map<string, RunProperties>();
  readonly #math = new MathText();
  #run: RunProperties = PLAIN;
  #draft: Draft | undefined;
  #paragraphProperties = false;
  #structuredProperties = false;
  #collects: "text" | "math" | "instruction" | undefined;
  #customNote: NoteReference | undefined;
  #section: { titlePage: boolean; readonly margins: Omit<MarginReference, "titlePage">[] } | undefined;

  constructor() {
    const blocks: NativeBlock[] = [];
    this.story = { blocks, margins: this.#margins, noteKinds: this.#noteKinds, leftOut: this.#leftOut };
    this.#containers = [blocks];
    this.#tables = new TableStack(this.#containers);
  }

  open(name: string, attributes: Attributes): boolean {
    if (SKIPPED.has(name)) return false;
    if (this.#structuredProperties) return this.#openStructuredProperty(name, attributes);
    if (this.#draft) return this.#openRunProperty(name, attributes);
    const paragraph = this.#paragraphProperties ? this.#paragraphs.at(-1) : undefined;
    if (paragraph && takeParagraphProperty(paragraph, name, attributes)) return true;
    if (name.startsWith("m:")) {
      if (name === "m:t") this.#collects = "math";
      else this.#write(this.#math.open(name, attributes));
      return true;
    }
    if (this.#tables.open(name, attributes)) return true;
    const character = CHARACTERS.get(name);
    if (character !== undefined) {
      this.#write(character);
      return true;
    }
    return this.#openContent(name, attributes);
  }

  close(name: string): void {
    if (this.#structuredProperties && name !== "w:sdtPr") return;
    if (this.#draft && name !== "w:rPr") return;
    switch (name) {
      case "w:t":
      case "m:t":
      case "w:instrText":
        this.#collects = undefined;
        return;
      case "w:r":
        this.#run = PLAIN;
        this.#customNote = undefined;
        return;
      case "w:rPr":
        if (this.#draft && !this.#paragraphProperties) this.#run = this.#intern(this.#draft);
        this.#draft = undefined;
        return;
      case "w:pPr":
        this.#paragraphProperties = false;
        return;
      case "w:p":
        this.#paragraphs.pop();
        this.#fields.endParagraph();
        return;
      case "w:txbxContent":
        this.#containers.pop();
        return;
      case "w:sdtPr":
        this.#structuredProperties = false;
        return;
      case "w:sdt":
        this.#structured.pop();
        return;
      case "w:fldSimple":
        this.#fields.end();
        return;
      case "mc:AlternateContent":
        this.#choices.pop();
        return;
      case "w:sectPr":
        for (const margin of this.#section?.margins ?? [])
          this.#margins.push({ ...margin, titlePage: this.#section?.titlePage ?? false });
        this.#section = undefined;
        return;
      default:
        if (name.startsWith("m:")) this.#write(this.#math.close(name));
        else this.#tables.close(name);
    }
  }

  text(text: string): void {
    if (this.#collects === undefined) return;
    if (this.#collects === "instruction") this.#fields.instruct(text);
    else if (this.#customNote) this.#customNote.mark = (this.#customNote.mark ?? "") + text;
    else this.#write(this.#collects === "math" ? this.#math.text(text) : text.replace(/[\n\r\t]/gu, " "));
  }

  #openContent(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "w:t":
        this.#collects = "text";
        return true;
      case "w:p":
        this.#openParagraph();
        return true;
      case "w:pPr":
        this.#paragraphProperties = true;
        return true;
      case "w:rPr":
        this.#draft = {};
        return true;
      case "w:del":
      case "w:moveFrom":
        return false;
      case "w:br":
        this.#write(/page|column/u.test(attribute(attributes, "w:type") ?? "") ? " " : "\n");
        return true;
      case "w:sym":
        this.#write(
          symbolText(attribute(attributes, "w:font"), Number.parseInt(attribute(attributes, "w:char") ?? "", 16) || 0),
        );
        return true;
      case "w:txbxContent":
        this.#openTextBox();
        return true;
      case "w:altChunk":
      case "w:subDoc":
        this.#leftOut.add(name.slice(2));
        return false;
      case "mc:AlternateContent":
        this.#choices.push({ taken: false });
        return true;
      case "mc:Choice":
      case "mc:Fallback":
        return this.#takes(name === "mc:Fallback" ? "" : (attribute(attributes, "Requires") ?? ""));
      case "w:sdt":
        this.#structured.push({ contents: false, placeholder: false });
        return true;
      case "w:sdtPr":
        this.#structuredProperties = true;
        return true;
      case "w:sdtContent":
        return this.#structured.at(-1)?.placeholder !== true;
      case "w:sectPr":
        this.#section = { titlePage: false, margins: [] };
        return true;
      default:
        return this.#openReference(name, attributes);
    }
  }

  #openReference(name: string, attributes: Attributes): boolean {
    switch (name) {
      case "w:fldChar":
        this.#field(attribute(attributes, "w:fldCharType") ?? "");
        return true;
      case "w:fldSimple":
        this.#fields.begin();
        this.#fields.instruct(attribute(attributes, "w:instr") ?? "");
        this.#showField();
        return true;
      case "w:instrText":
        this.#collects = "instruction";
        return true;
      case "w:pgNum":
        this.#markPageNumber();
        return true;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#reference(name === "w:footnoteReference" ? "footnote" : "endnote", attributes);
        return true;
      case "w:headerReference":
      case "w:footerReference":
        this.#section?.margins.push({
          role: name === "w:headerReference" ? "header" : "footer",
          type: attribute(attributes, "w:type") ?? "default",
          relationship: attribute(attributes, "r:id") ?? "",
        });
        return true;
      case "w:titlePg":
        if (this.#section) this.#section.titlePage = isOn(attributes);
        return true;
      default:
        return true;
    }
  }

  #openParagraph(): void {
    const paragraph: NativeParagraph = { kind: "paragraph", runs: [], notes: [], boxes: [] };
    if (this.#fields.showsContents || this.#structured.some((one) => one.contents)) {
      paragraph.contents = true;
    }
    this.#containers.at(-1)?.push(paragraph);
    this.#paragraphs.push(paragraph);
  }

  #openRunProperty(name: string, attributes: Attributes): boolean {
    if (this.#paragraphProperties) {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph && (name === "w:del" || name === "w:moveFrom")) paragraph.joinsNext = true;
    } else if (this.#draft) takeRunProperty(this.#draft, name, attributes);
    return true;
  }

  #openStructuredProperty(name: string, attributes: Attributes): boolean {
    const structured = this.#structured.at(-1);
    if (structured && name === "w:showingPlcHdr") structured.placeholder = isOn(attributes);
    if (structured && name === "w:docPartGallery") {
      structured.contents = /table of contents/iu.test(attribute(attributes, "w:val") ?? "");
    }
    return name !== "w:rPr";
  }

  #openTextBox(): void {
    const blocks: NativeBlock[] = [];
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.boxes.push(blocks);
    this.#containers.push(blocks);
  }

  #takes(requires: string): boolean {
    const choice = this.#choices.at(-1);
    if (!choice || choice.taken) return false;
    if (requires !== "" && !requires.split(/\s+/u).every((prefix) => UNDERSTOOD.has(prefix))) return false;
    choice.taken = true;
    return true;
  }

  #field(type: string): void {
    if (type === "begin") this.#fields.begin();
    else if (type === "separate") this.#showField();
    else if (type === "end") this.#fields.end();
  }

  #showField(): void {
    if (this.#fields.show() === "page-number") this.#markPageNumber();
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph && this.#fields.showsContents) paragraph.contents = true;
  }

  #markPageNumber(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.pageNumber = true;
  }

  #reference(kind: NoteReference["kind"], attributes: Attributes): void {
    const note: NoteReference = { kind, id: attribute(attributes, "w:id") ?? "" };
    this.#paragraphs.at(-1)?.notes.push(note);
    this.#noteKinds.add(kind);
    const custom = attribute(attributes, "w:customMarkFollows");
    if (custom !== undefined && custom !== "0" && custom !== "false") this.#customNote = note;
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (text === "" || !paragraph || this.#fields.hides) return;
    const last = paragraph.runs.at(-1);
    if (last?.properties === this.#run) last.text += text;
    else paragraph.runs.push({ properties: this.#run, text });
  }

  /** One object for equal properties, so that the runs that a word processor cuts its text into can be joined again. */
  #intern(draft: Draft): RunProperties {
    const key = `${draft.style ?? ""}|${draft.bold ?? ""}|${draft.italic ?? ""}|${draft.hidden ?? ""}|${draft.size ?? ""}`;
    if (key === "||||") return PLAIN;
    const known = this.#interned.get(key);
    if (known) return known;
    this.#interned.set(key, draft);
    return draft;
  }
}
