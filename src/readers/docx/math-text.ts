import { type Attributes, attribute } from "./xml.ts";

/** What a structure of a formula puts before its part, once the part turns out to hold text. */
const BEFORE = new Map([
  ["m:den", "/"],
  ["m:sup", "^"],
  ["m:sub", "_"],
  ["m:rad", "√"],
]);

/** Writes formulas (OMML) as one line of text: fractions with a slash, powers with a caret. */
export class MathText {
  #pending = "";
  readonly #fences: { open: string; close: string }[] = [];

  /** The text that the beginning of an element adds. */
  open(name: string, attributes: Attributes): string {
    const value = attribute(attributes, "m:val");
    const fence = this.#fences.at(-1);
    if (name === "m:d") this.#fences.push({ open: "(", close: ")" });
    else if (name === "m:begChr" && fence) fence.open = value ?? "";
    else if (name === "m:endChr" && fence) fence.close = value ?? "";
    else if (name === "m:chr") return value ?? "";
    else this.#pending = BEFORE.get(name) ?? this.#pending;
    return "";
  }

  /** The text that the end of an element adds. */
  close(name: string): string {
    if (name === "m:dPr") return this.#fences.at(-1)?.open ?? "";
    if (name === "m:d") return this.#fences.pop()?.close ?? "";
    if (BEFORE.has(name)) this.#pending = "";
    return "";
  }

  /** The text of a leaf, with what its structure puts before it. */
  text(content: string): string {
    const before = this.#pending;
    this.#pending = "";
    return before + content;
  }
}
