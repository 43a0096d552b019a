import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

type Call = (...parameters: number[]) => number;

/** The calls of PDFium that are used here, straight from the WASM module: the package's wrappers cost ten times the call. */
export interface PdfiumCalls extends Readonly<Record<CallName, Call>> {
  readonly memory: { readonly buffer: ArrayBuffer };
}

type CallName =
  | "malloc"
  | "free"
  | "PDFiumExt_Init"
  | "FPDF_LoadMemDocument"
  | "FPDF_GetLastError"
  | "FPDF_CloseDocument"
  | "FPDF_GetPageCount"
  | "FPDF_LoadPage"
  | "FPDF_ClosePage"
  | "FPDF_GetPageBoundingBox"
  | "FPDF_GetMetaText"
  | "FPDFPage_GetRotation"
  | "FPDFPage_CountObjects"
  | "FPDFPage_GetObject"
  | "FPDFFormObj_CountObjects"
  | "FPDFFormObj_GetObject"
  | "FPDFPageObj_GetType"
  | "FPDFPageObj_GetBounds"
  | "FPDFPageObj_GetMatrix"
  | "FPDFPageObj_GetMarkedContentID"
  | "FPDFText_LoadPage"
  | "FPDFText_ClosePage"
  | "FPDFText_CountChars"
  | "FPDFText_GetUnicode"
  | "FPDFText_GetTextObject"
  | "FPDFText_GetLooseCharBox"
  | "FPDFText_GetCharOrigin"
  | "FPDFText_GetMatrix"
  | "FPDFText_GetFontSize"
  | "FPDFText_HasUnicodeMapError"
  | "FPDFTextObj_GetFont"
  | "FPDFTextObj_GetTextRenderMode"
  | "FPDFFont_GetBaseFontName"
  | "FPDFFont_GetFlags"
  | "FPDFFont_GetWeight"
  | "FPDFFont_GetItalicAngle"
  | "FPDF_StructTree_GetForPage"
  | "FPDF_StructTree_Close"
  | "FPDF_StructTree_CountChildren"
  | "FPDF_StructTree_GetChildAtIndex"
  | "FPDF_StructElement_GetType"
  | "FPDF_StructElement_GetActualText"
  | "FPDF_StructElement_CountChildren"
  | "FPDF_StructElement_GetChildAtIndex"
  | "FPDF_StructElement_GetChildMarkedContentID"
  | "FPDF_StructElement_GetAttributeCount"
  | "FPDF_StructElement_GetAttributeAtIndex"
  | "FPDF_StructElement_Attr_GetValue"
  | "FPDF_StructElement_Attr_GetNumberValue"
  | "FPDFCatalog_IsTagged"
  | "FPDFCatalog_GetLanguage"
  | "FPDFBookmark_GetFirstChild"
  | "FPDFBookmark_GetNextSibling"
  | "FPDFBookmark_GetTitle"
  | "FPDFBookmark_GetDest"
  | "FPDFBookmark_GetAction"
  | "FPDFAction_GetDest"
  | "FPDFDest_GetDestPageIndex";

const SCRATCH_BYTES = 16_384;

/** PDFium with a scratch buffer for what its calls write, and ways to read it. */
export class Pdfium {
  readonly calls: PdfiumCalls;
  /** Address of a buffer that every call may write to; what it holds lasts until the next call that does. */
  readonly scratch: number;
  #floats = new Float32Array();
  #doubles = new Float64Array();
  #units = new Uint16Array();
  #bytes = new Uint8Array();

  constructor(calls: PdfiumCalls) {
    this.calls = calls;
    this.scratch = calls.malloc(SCRATCH_BYTES);
  }

  /** The memory grows while PDFium works; the views of the old one are empty from then on. */
  #refresh(): void {
    if (this.#floats.length > 0) return;
    const { buffer } = this.calls.memory;
    this.#floats = new Float32Array(buffer);
    this.#doubles = new Float64Array(buffer);
    this.#units = new Uint16Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }

  /** The float at an index (in floats) of the scratch buffer. */
  float(index: number): number {
    this.#refresh();
    return this.#floats[(this.scratch >> 2) + index] ?? 0;
  }

  double(index: number): number {
    this.#refresh();
    return this.#doubles[(this.scratch >> 3) + index] ?? 0;
  }

  /** Calls with (address, room) as last parameters; the call answers with the bytes it needs, UTF-16 with a closing zero. */
  text(call: Call, ...parameters: number[]): string {
    const length = call(...parameters, this.scratch, SCRATCH_BYTES);
    if (length <= 2 || length > SCRATCH_BYTES) return "";
    this.#refresh();
    const from = this.scratch >> 1;
    let text = "";
    for (const unit of this.#units.subarray(from, from + length / 2 - 1)) text += String.fromCharCode(unit);
    return text;
  }

  /** The same for calls that write UTF-8. */
  utf8(call: Call, ...parameters: number[]): string {
    const length = call(...parameters, this.scratch, SCRATCH_BYTES);
    if (length <= 1 || length > SCRATCH_BYTES) return "";
    this.#refresh();
    return new TextDecoder().decode(this.#bytes.slice(this.scratch, this.scratch + length - 1));
  }

  /** Puts bytes where PDFium can read them; the caller frees the address. */
  store(bytes: Uint8Array): number {
    const address = this.calls.malloc(Math.max(bytes.length, 1));
    this.#refresh();
    this.#bytes.set(bytes, address);
    return address;
  }

  /** A text with a closing zero, as names of attributes and keys are given; the caller frees the address. */
  storeName(name: string): number {
    return this.store(new TextEncoder().encode(`${name}\0`));
  }
}

let loaded: Promise<Pdfium> | undefined;

/** Loads the WASM module from the installed package, once; no network is asked. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

/** Lets go of a module that failed inside, so that the next file gets a fresh one. */
export function dropPdfium(): void {
  loaded = undefined;
}

async function load(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const [{ init }, wasmBinary] = await Promise.all([import("@embedpdf/pdfium"), readFile(path)]);
  const quiet = { wasmBinary, print: () => undefined, printErr: () => undefined };
  const { pdfium } = await init(quiet as unknown as Parameters<typeof init>[0]);
  const calls = pdfium.wasmExports as unknown as PdfiumCalls;
  calls.PDFiumExt_Init();
  return new Pdfium(calls);
}
