interface Field {
  instruction: string;
  shown: boolean;
  contents: boolean;
}

/** The fields that are open at a point of a story, innermost last: what they are told to do is hidden, what came of it is text. */
export class FieldStack {
  readonly #open: Field[] = [];

  /** Whether text at this point belongs to an instruction. */
  get hides(): boolean {
    return this.#open.some((field) => !field.shown);
  }

  /** Whether a table of contents is being shown. */
  get showsContents(): boolean {
    return this.#open.some((field) => field.contents);
  }

  begin(): void {
    this.#open.push({ instruction: "", shown: false, contents: false });
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shown) field.instruction += text;
  }

  /** The instruction ends, the result begins; "page-number" when that is the number of a page. */
  show(): "page-number" | "other" {
    const field = this.#open.at(-1);
    if (!field) return "other";
    field.shown = true;
    field.contents = /^\s*TOC\b/iu.test(field.instruction);
    return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(field.instruction) ? "page-number" : "other";
  }

  end(): void {
    this.#open.pop();
  }

  /** A field whose instruction does not end with its paragraph is broken, and would hide all that follows. */
  endParagraph(): void {
    while (this.#open.at(-1)?.shown === false) this.#open.pop();
  }
}
