/**
 * Joins runs of white space into one space, trims, and drops soft hyphens.
 * This is the `fold` of the model: an item's text is the fold of the range that its source names.
 * (Readers undo hyphenation before the text is set, so nothing else is left to undo here.)
 */
export function fold(text: string): string {
  return text
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Order by UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Maps UTF-16 offsets of a text to Unicode code points, which is what models and `strategy read` count in
 * (W3C Web Annotation, TextPositionSelector). Free of cost for texts without astral characters.
 */
export class CodePoints {
  readonly length: number;
  readonly #pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
    this.#pairs = pairs;
    this.length = text.length - pairs.length;
  }

  /** The number of code points before the UTF-16 offset. */
  fromUnits(offset: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  /** The UTF-16 offset of a code point offset. */
  toUnits(offset: number): number {
    let units = offset;
    for (const [index, pair] of this.#pairs.entries()) {
      if (pair - index < offset) units = offset + index + 1;
      else break;
    }
    return units;
  }
}
