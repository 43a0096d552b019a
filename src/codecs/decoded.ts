/** Where in a file something stands; both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A way to a value: the keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** What is wrong with the writing itself, whatever it says. */
export interface Fault extends Position {
  readonly code: "syntax" | "duplicate-key" | "forbidden-key" | "too-deep" | "too-large";
  readonly message: string;
}

/** One value of a file (a YAML stream and NDJSON hold several). */
export interface Decoded {
  /** Present when there are no faults. */
  readonly value?: unknown;
  readonly faults: readonly Fault[];
  /** The place of a value, or of the nearest value around it when the path leads nowhere. */
  readonly locate: (path: Path) => Position;
}

/** A model of a thousand pages has some 10 MB; beyond this a file is refused unread. */
export const MAX_CHARACTERS = 64_000_000;

/** A model is seven deep; this leaves room for people and none for a bomb. */
export const MAX_DEPTH = 40;

/** Keys that would reach into every object of the program. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A value that cannot be had because of one fault. */
export function faulty(code: Fault["code"], message: string, position: Position = { line: 1, column: 1 }): Decoded {
  return { faults: [{ code, message, ...position }], locate: () => position };
}

/** Finds lines by offsets. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
