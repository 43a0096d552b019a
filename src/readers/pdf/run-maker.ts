import type { Rectangle } from "../../document/document.ts";
import type { Run } from "./engine.ts";

/** How a piece of text is set; one object for each piece that the file prints at once. */
export interface RunStyle {
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upright: boolean;
  readonly baseline: number;
  readonly mcid: number;
}

/** How far letters reach over and under the baseline, in parts of their size. Fonts tell it too, but too unevenly. */
const ASCENT = 0.9;
const DESCENT = 0.22;
/** A gap wider than this (in letter sizes) ends a run: it may part columns or cells; a written space gives more room. */
const WIDE_GAP = 0.75;
/** A gap wider than this parts words. */
const SPACE_GAP = 0.2;
const WIDE_GAP_AFTER_SPACE = 1;
/** The same between pieces that the file prints one by one, as it does cells. */
const WIDE_GAP_OF_PIECES = 0.35;

/** Joins letters into runs: those of one style on one baseline that follow each other without a wide gap. */
export class RunMaker {
  readonly #width: number;
  readonly #height: number;
  readonly #runs: Run[] = [];
  readonly #guesses: boolean;
  #style: RunStyle | undefined;
  /** Of the letter before: one object for each piece that the file prints. */
  #last: RunStyle | undefined;
  #text = "";
  #x0 = 0;
  #y0 = 0;
  #x1 = 0;
  #y1 = 0;
  #spaced: boolean = false;

  /** @param options guessSpaces: put a space where letters stand apart, for engines that leave that to others */
  constructor(width: number, height: number, options: { readonly guessSpaces?: boolean } = {}) {
    this.#width = width;
    this.#height = height;
    this.#guesses = options.guessSpaces === true;
  }

  space(): void {
    this.#spaced = true;
  }

  breakLine(): void {
    this.#close();
  }

  /** Adds a letter, a code point, in its box on the page as shown. */
  add(code: number, x0: number, y0: number, x1: number, y1: number, style: RunStyle): void {
    const before = this.#style;
    if (before && !(sameLooks(before, style) && this.#follows(x0, style))) this.#close();
    const text = code > 32 && code < 127 ? String.fromCharCode(code) : printed(code);
    if (text === "" || (text === " " && this.#text === "" && this.#runs.length === 0)) return;
    if (!this.#style) {
      this.#style = style;
      this.#x0 = x0;
      this.#y0 = y0;
      this.#x1 = x1;
      this.#y1 = y1;
      this.#text = this.#spaced ? " " : "";
    } else {
      if (this.#guesses && x0 - this.#x1 > SPACE_GAP * style.size) this.#spaced = true;
      if (this.#spaced && !this.#text.endsWith(" ")) this.#text += " ";
      if (x0 < this.#x0) this.#x0 = x0;
      if (y0 < this.#y0) this.#y0 = y0;
      if (x1 > this.#x1) this.#x1 = x1;
      if (y1 > this.#y1) this.#y1 = y1;
    }
    this.#spaced = false;
    this.#last = style;
    this.#text += text;
  }

  finish(): Run[] {
    this.#close();
    return this.#runs;
  }

  #follows(x0: number, style: RunStyle): boolean {
    const { size, baseline, upright } = style;
    if (!upright) return true;
    const before = this.#style?.baseline ?? baseline;
    if (Math.abs(baseline - before) > 0.1 * size) return false;
    const gap = x0 - this.#x1;
    if (gap < 0.2 * size) return gap > -size;
    const apart = style === this.#last ? WIDE_GAP : WIDE_GAP_OF_PIECES;
    return gap < (this.#text.endsWith(" ") ? WIDE_GAP_AFTER_SPACE : apart) * size;
  }

  #close(): void {
    const style = this.#style;
    const text = this.#text;
    this.#style = undefined;
    this.#text = "";
    if (!style) return;
    this.#spaced = false;
    if (text.trim() === "") {
      this.#spaced = text !== "";
      return;
    }
    const ragged: Rectangle = style.upright
      ? [this.#x0, style.baseline - ASCENT * style.size, this.#x1, style.baseline + DESCENT * style.size]
      : [this.#x0, this.#y0, this.#x1, this.#y1];
    if (ragged[2] < 0 || ragged[0] > this.#width || ragged[3] < 0 || ragged[1] > this.#height) return;
    const { size, font, bold, italic, upright, baseline, mcid } = style;
    const box = this.#onPage(ragged);
    this.#runs.push({ text, box, baseline, size, font, bold, italic, upright, mcid });
  }

  #onPage([x0, y0, x1, y1]: Rectangle): Rectangle {
    const across = (x: number) => round(Math.min(Math.max(x, 0), this.#width));
    const down = (y: number) => round(Math.min(Math.max(y, 0), this.#height));
    return [across(x0), down(y0), across(x1), down(y1)];
  }
}

function sameLooks(a: RunStyle, b: RunStyle): boolean {
  return (
    a === b ||
    (a.font === b.font &&
      a.mcid === b.mcid &&
      a.bold === b.bold &&
      a.italic === b.italic &&
      a.upright === b.upright &&
      Math.abs(a.size - b.size) < 0.05 * a.size)
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const LIGATURES: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

/** The text of a code point: ligatures spelled out, PDFium's marks of a hyphenated line as a hyphen, control codes dropped. */
function printed(code: number): string {
  if (code === 2 || code === 0xfffe) return "-";
  if (code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xffff) return code === 9 ? " " : "";
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[String.fromCharCode(code)] ?? "";
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f) return " ";
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff) return "";
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}
