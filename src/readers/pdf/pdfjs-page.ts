import type { Rectangle } from "../../document/document.ts";
import { type Drawn, sort } from "./drawn.ts";
import type { PdfPage } from "./engine.ts";
import { fontLooks } from "./fonts.ts";
import { IDENTITY, type Matrix, multiply, placing, transform } from "./matrix.ts";
import { IMAGES, OP } from "./pdfjs-operators.ts";
import { RunMaker, type RunStyle } from "./run-maker.ts";

export interface PdfjsPage {
  /** Left, bottom, right, top. */
  readonly view: readonly number[];
  readonly rotate: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  getOperatorList(options: object): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  }>;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const NO_ANNOTATIONS = 0;
const STROKED_TOO = 2;
const SOFT_HYPHEN = 0xad;

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly unit: number;
}

interface State {
  readonly matrix: Matrix;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly size: number;
  readonly font: Font;
  readonly mode: number;
}

const NO_FONT: Font = { name: "", bold: false, italic: false, unit: 0.001 };

/** Follows the operators of a page as pdf.js lists them, and notes where text comes to stand. */
export class PdfjsPageReader {
  readonly #page: PdfjsPage;
  readonly #place: Matrix;
  readonly #maker: RunMaker;
  readonly #width: number;
  readonly #height: number;
  readonly #drawn: Drawn = { images: 0, paths: 0, rules: [], boxes: [], dots: [] };
  readonly #stack: State[] = [];
  /** The marked-content ids around the text, and whether a mark tells of nothing but its replacement text. */
  readonly #marks: { readonly mcid: number; readonly replaces: boolean }[] = [];
  readonly #fonts = new Map<string, Font>();
  #state: State = {
    matrix: IDENTITY, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, size: 1, font: NO_FONT, mode: 0,
  }; // biome-ignore format: one line of fields
  #textMatrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #unmapped = 0;

  constructor(page: PdfjsPage) {
    this.#page = page;
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const turns = (((Math.round(page.rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
    this.#place = placing([left, bottom, right, top], turns);
    const sideways = turns % 2 === 1;
    this.#width = sideways ? top - bottom : right - left;
    this.#height = sideways ? right - left : top - bottom;
    this.#maker = new RunMaker(this.#width, this.#height, { guessSpaces: true });
  }

  async read(): Promise<PdfPage> {
    const { fnArray, argsArray } = await this.#page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    for (const [index, operator] of fnArray.entries()) this.#follow(operator, argsArray[index] ?? []);
    const { images, rules, boxes, dots } = this.#drawn;
    const runs = withoutShadows(this.#maker.finish());
    return { width: this.#width, height: this.#height, runs, images, rules, boxes, dots, unmapped: this.#unmapped };
  }

  #follow(operator: number, args: readonly unknown[]): void {
    const [first] = args;
    switch (operator) {
      case OP.save:
        this.#stack.push(this.#state);
        break;
      case OP.restore:
      case OP.paintFormXObjectEnd:
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case OP.transform:
        this.#set({ matrix: multiply(this.#state.matrix, asMatrix(args)) });
        break;
      case OP.paintFormXObjectBegin:
        this.#stack.push(this.#state);
        if (first) this.#set({ matrix: multiply(this.#state.matrix, asMatrix(first)) });
        break;
      case OP.beginMarkedContent:
        this.#marks.push({ mcid: this.#mcid(), replaces: false });
        break;
      case OP.beginMarkedContentProps: {
        const mcid = args[1];
        if (typeof mcid === "number") this.#marks.push({ mcid, replaces: false });
        else this.#marks.push({ mcid: first === "Artifact" ? -1 : this.#mcid(), replaces: first === "Span" });
        break;
      }
      case OP.endMarkedContent:
        this.#marks.pop();
        break;
      case OP.constructPath:
        if (first !== OP.endPath) this.#path(args[2]);
        break;
      default:
        if (IMAGES.has(operator)) this.#drawn.images++;
        else this.#text(operator, args);
    }
  }

  #text(operator: number, args: readonly unknown[]): void {
    const number = Number(args[0]);
    switch (operator) {
      case OP.beginText:
        this.#textMatrix = IDENTITY;
        this.#moveTo(0, 0);
        break;
      case OP.setCharSpacing:
        this.#set({ charSpacing: number });
        break;
      case OP.setWordSpacing:
        this.#set({ wordSpacing: number });
        break;
      case OP.setHScale:
        this.#set({ scale: number / 100 });
        break;
      case OP.setLeading:
        this.#set({ leading: -number });
        break;
      case OP.setFont:
        this.#set({ font: this.#font(String(args[0])), size: Number(args[1]) });
        break;
      case OP.setTextRenderingMode:
        this.#set({ mode: number });
        break;
      case OP.setTextRise:
        this.#set({ rise: number });
        break;
      case OP.moveText:
        this.#moveTo(this.#lineX + number, this.#lineY + Number(args[1]));
        break;
      case OP.setLeadingMoveText:
        this.#set({ leading: Number(args[1]) });
        this.#moveTo(this.#lineX + number, this.#lineY + Number(args[1]));
        break;
      case OP.setTextMatrix:
        this.#textMatrix = asMatrix(args.length === 6 ? args : args[0]);
        this.#moveTo(0, 0);
        break;
      case OP.nextLine:
        this.#moveTo(this.#lineX, this.#lineY + this.#state.leading);
        break;
      case OP.showText:
        this.#show(args[0] as readonly (Glyph | number | null)[]);
        break;
      default:
    }
  }

  #mcid(): number {
    return this.#marks.at(-1)?.mcid ?? -1;
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #moveTo(x: number, y: number): void {
    this.#lineX = x;
    this.#lineY = y;
    this.#x = x;
    this.#y = y;
  }

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    const state = this.#state;
    const place = this.#place;
    const matrix = multiply(state.matrix, this.#textMatrix);
    const at = (x: number) => transform(place, ...transform(matrix, x, this.#y + state.rise));
    const [originX, originY] = at(this.#x);
    const [aheadX, aheadY] = at(this.#x + 1);
    const size = Math.max(Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]), 0.5);
    const slanted =
      Math.abs(matrix[0] * matrix[2] + matrix[1] * matrix[3]) >
      0.1 * Math.hypot(matrix[0], matrix[1]) * (size / Math.abs(state.size || 1));
    const upright = aheadX - originX > 0 && Math.abs(aheadY - originY) < 0.1 * (aheadX - originX);
    const style = {
      size,
      font: state.font.name,
      bold: state.font.bold || state.mode === STROKED_TOO,
      italic: state.font.italic || slanted,
      mcid: this.#mcid(),
      upright,
      baseline: originY,
    };
    let x = this.#x;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        x -= (glyph * state.size * state.scale) / 1000;
        continue;
      }
      const wide = glyph.width * state.font.unit * state.size * state.scale;
      const [x0, y0] = at(x);
      const [x1, y1] = at(x + wide);
      const box: Rectangle = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
      this.#letters(glyph.unicode, box, style);
      x += wide + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
    }
    this.#x = x;
  }

  #letters(text: string, box: Rectangle, style: RunStyle): void {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0 || code === 0xfffd || (code >= 0xe000 && code < 0xf000)) this.#unmapped++;
      // Browsers print a soft hyphen as a space in a span that says so; pdf.js does not pass on what it says.
      if (code === 32 && this.#marks.at(-1)?.replaces) continue;
      if (code === SOFT_HYPHEN && box[2] - box[0] < 0.1) continue;
      this.#maker.add(code, ...box, style);
    }
  }

  #font(name: string): Font {
    const known = this.#fonts.get(name);
    if (known) return known;
    const data = this.#page.commonObjs.has(name)
      ? (this.#page.commonObjs.get(name) as {
          name?: string;
          bold?: boolean;
          black?: boolean;
          italic?: boolean;
          fontMatrix?: number[];
        })
      : {};
    const looks = fontLooks(data.name ?? "", 0, 0, 0);
    const font: Font = {
      name: looks.name,
      bold: looks.bold || data.bold === true || data.black === true,
      italic: looks.italic || data.italic === true,
      unit: data.fontMatrix?.[0] ?? 0.001,
    };
    this.#fonts.set(name, font);
    return font;
  }

  #path(bounds: unknown): void {
    const [x0, y0, x1, y1] = Array.from((bounds as ArrayLike<number> | null) ?? []);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const [xa, ya] = transform(this.#place, ...transform(this.#state.matrix, x0, y0));
    const [xb, yb] = transform(this.#place, ...transform(this.#state.matrix, x1, y1));
    const box: Rectangle = [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
    if (box.every(Number.isFinite)) sort(box, this.#drawn);
  }
}

function asMatrix(value: unknown): Matrix {
  const at = value as ArrayLike<number>;
  return [at[0] ?? 1, at[1] ?? 0, at[2] ?? 0, at[3] ?? 1, at[4] ?? 0, at[5] ?? 0];
}

/** Text that is printed twice, a little moved, to look bold or to throw a shadow. */
function withoutShadows(runs: PdfPage["runs"]): PdfPage["runs"] {
  return runs.filter((run, index) =>
    runs
      .slice(Math.max(0, index - 12), index)
      .every(
        (other) =>
          other.text !== run.text ||
          Math.abs(other.baseline - run.baseline) > 0.15 * run.size ||
          Math.abs(other.box[0] - run.box[0]) > 0.15 * run.size,
      ),
  );
}
