import type { Rectangle } from "../../document/document.ts";
import { type Drawn, sort } from "./drawn.ts";
import type { PdfPage } from "./engine.ts";
import { fontLooks } from "./fonts.ts";
import { type Matrix, multiply, placing, transform } from "./matrix.ts";
import type { Pdfium } from "./pdfium-library.ts";
import { RunMaker, type RunStyle } from "./run-maker.ts";

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const STROKED_TOO = 2;
/** Pages of drawings hold tens of thousands of paths; tables and boxes do not. */
const MOST_PATHS = 4000;
const DEEPEST_FORM = 4;

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Reads a loaded page: its letters as runs, and what is drawn around them. */
export class PdfiumPageReader {
  readonly #pdfium: Pdfium;
  readonly #fonts = new Map<number, Font>();

  constructor(pdfium: Pdfium) {
    this.#pdfium = pdfium;
  }

  read(page: number): PdfPage {
    const { calls, scratch } = this.#pdfium;
    calls.FPDF_GetPageBoundingBox(page, scratch);
    const left = this.#pdfium.float(0);
    const top = this.#pdfium.float(1);
    const right = this.#pdfium.float(2);
    const bottom = this.#pdfium.float(3);
    const turns = calls.FPDFPage_GetRotation(page);
    const place = placing([left, bottom, right, top], turns);
    const sideways = turns % 2 === 1;
    const width = sideways ? top - bottom : right - left;
    const height = sideways ? right - left : top - bottom;
    // Pointers of fonts are used again once a page is closed.
    this.#fonts.clear();
    const maker = new RunMaker(width, height);
    const unmapped = this.#letters(page, place, maker);
    const drawn: Drawn = { images: 0, paths: 0, rules: [], boxes: [], dots: [] };
    this.#objects(page, calls.FPDFPage_CountObjects, calls.FPDFPage_GetObject, place, drawn, 0);
    const { images, rules, boxes, dots } = drawn;
    return { width, height, runs: maker.finish(), images, rules, boxes, dots, unmapped };
  }

  #letters(page: number, place: Matrix, maker: RunMaker): number {
    const pdfium = this.#pdfium;
    const { calls, scratch } = pdfium;
    const text = calls.FPDFText_LoadPage(page);
    if (text === 0) return 0;
    const [a, b, c, d, e, f] = place;
    let unmapped = 0;
    try {
      const count = calls.FPDFText_CountChars(text);
      let object = 0;
      let style: Style | undefined;
      for (let index = 0; index < count; index++) {
        const code = calls.FPDFText_GetUnicode(text, index);
        const of = calls.FPDFText_GetTextObject(text, index);
        if (of === 0) {
          // PDFium puts in spaces and line breaks of its own, which belong to no object.
          if (code === 32) maker.space();
          else if (code === 13 || code === 10) maker.breakLine();
          continue;
        }
        if (of !== object) {
          object = of;
          style = this.#style(text, index, of);
          if (calls.FPDFText_HasUnicodeMapError(text, index) === 1) unmapped++;
        }
        if (!style) continue;
        if (style.baseline === undefined) this.#setBaseline(style, text, index, place);
        if (isUnmapped(code)) unmapped++;
        calls.FPDFText_GetLooseCharBox(text, index, scratch);
        const left = pdfium.float(0);
        const top = pdfium.float(1);
        const right = pdfium.float(2);
        const bottom = pdfium.float(3);
        const xa = a * left + c * top + e;
        const xb = a * right + c * bottom + e;
        const ya = b * left + d * top + f;
        const yb = b * right + d * bottom + f;
        maker.add(code, xa < xb ? xa : xb, ya < yb ? ya : yb, xa < xb ? xb : xa, ya < yb ? yb : ya, style as RunStyle);
      }
    } finally {
      calls.FPDFText_ClosePage(text);
    }
    return unmapped;
  }

  #setBaseline(style: Style, text: number, index: number, place: Matrix): void {
    const { calls, scratch } = this.#pdfium;
    calls.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
    const originX = this.#pdfium.double(0);
    const originY = this.#pdfium.double(1);
    const [x, y] = transform(place, originX, originY);
    const [ahead, aside] = transform(place, originX + style.along[0], originY + style.along[1]);
    style.upright = ahead - x > 0 && Math.abs(aside - y) < 0.1 * (ahead - x);
    style.baseline = y;
  }

  #style(text: number, index: number, object: number): Style {
    const { calls, scratch } = this.#pdfium;
    const fontSize = calls.FPDFText_GetFontSize(text, index);
    calls.FPDFText_GetMatrix(text, index, scratch);
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => this.#pdfium.float(at)) as [number, number, number, number];
    const font = this.#font(calls.FPDFTextObj_GetFont(object));
    const rise = Math.hypot(c, d) || Math.hypot(a, b) || 1;
    return {
      size: Math.max(fontSize * rise, 0.5),
      font: font.name,
      bold: font.bold || calls.FPDFTextObj_GetTextRenderMode(object) === STROKED_TOO,
      // Browsers slant letters by the matrix where the family has no italic face.
      italic: font.italic || Math.abs(a * c + b * d) > 0.1 * Math.hypot(a, b) * rise,
      mcid: calls.FPDFPageObj_GetMarkedContentID(object),
      along: [a || (b ? 0 : 1), b],
      upright: true,
      baseline: undefined,
    };
  }

  #font(font: number): Font {
    const known = this.#fonts.get(font);
    if (known) return known;
    const { calls, scratch } = this.#pdfium;
    const name = this.#pdfium.utf8(calls.FPDFFont_GetBaseFontName, font);
    const slanted = calls.FPDFFont_GetItalicAngle(font, scratch) !== 0 ? this.#slant() : 0;
    const looks = fontLooks(name, calls.FPDFFont_GetFlags(font), calls.FPDFFont_GetWeight(font), slanted);
    this.#fonts.set(font, looks);
    return looks;
  }

  #slant(): number {
    return new DataView(this.#pdfium.calls.memory.buffer).getInt32(this.#pdfium.scratch, true);
  }

  #objects(
    of: number,
    count: (of: number) => number,
    get: (of: number, index: number) => number,
    place: Matrix,
    drawn: Drawn,
    depth: number,
  ): void {
    const { calls, scratch } = this.#pdfium;
    const objects = count(of);
    for (let index = 0; index < objects && drawn.paths < MOST_PATHS; index++) {
      const object = get(of, index);
      const type = calls.FPDFPageObj_GetType(object);
      if (type === IMAGE) drawn.images++;
      else if (type === FORM && depth < DEEPEST_FORM) {
        calls.FPDFPageObj_GetMatrix(object, scratch);
        const matrix = [0, 1, 2, 3, 4, 5].map((at) => this.#pdfium.float(at)) as unknown as Matrix;
        const inside = multiply(place, matrix);
        this.#objects(object, calls.FPDFFormObj_CountObjects, calls.FPDFFormObj_GetObject, inside, drawn, depth + 1);
      } else if (type === PATH) {
        drawn.paths++;
        if (calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) continue;
        const [xa, ya] = transform(place, this.#pdfium.float(0), this.#pdfium.float(1));
        const [xb, yb] = transform(place, this.#pdfium.float(2), this.#pdfium.float(3));
        const box: Rectangle = [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
        sort(box, drawn);
      }
    }
  }
}

interface Style {
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mcid: number;
  readonly along: readonly [number, number];
  upright: boolean;
  baseline: number | undefined;
}

function isUnmapped(code: number): boolean {
  return code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff && code < 0xf000) || code > 0xf0000;
}
