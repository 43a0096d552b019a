import {
  type Decoded,
  type Fault,
  FORBIDDEN_KEYS,
  faulty,
  Lines,
  MAX_CHARACTERS,
  MAX_DEPTH,
  type Path,
} from "./decoded.ts";

/** One model as JSON for people: two spaces, a final line break. */
export function encodeJson(model: unknown): string {
  return `${JSON.stringify(model, undefined, 2)}\n`;
}

/** One model on one line. */
export function encodeLine(model: unknown): string {
  return `${JSON.stringify(model)}\n`;
}

/** Reads a JSON file that holds one value. Never throws. */
export function decodeJson(text: string): Decoded {
  if (text.length > MAX_CHARACTERS) return faulty("too-large", "the file is too large to be a model");
  const lines = new Lines(text);
  const body = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  return decodeAt(body, lines, 0);
}

/** Reads NDJSON: one value a line, empty lines aside. Never throws. */
export function decodeLines(text: string): Decoded[] {
  if (text.length > MAX_CHARACTERS) return [faulty("too-large", "the file is too large to hold models")];
  const lines = new Lines(text);
  const decoded: Decoded[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const body = offset === 0 && line.startsWith("\ufeff") ? ` ${line.slice(1)}` : line;
    if (body.trim() !== "") decoded.push(decodeAt(body, lines, offset));
    offset += line.length + 1;
  }
  return decoded;
}

/** @param offset where `text` begins in the file that `lines` are of */
function decodeAt(text: string, lines: Lines, offset: number): Decoded {
  const scan = new Scan(text);
  const faults: Fault[] = scan.faults.map(({ at, ...fault }) => ({ ...fault, ...lines.position(offset + at) }));
  const locate = (path: Path) => lines.position(offset + scan.find(path));
  // The scan stops at the first fault of syntax, in words that are the same on every engine.
  return faults.length > 0 ? { faults, locate } : { value: JSON.parse(text) as unknown, faults, locate };
}

interface Place {
  at: number;
  readonly children: Map<string | number, Place>;
}

type FaultAt = Pick<Fault, "code" | "message"> & { readonly at: number };

const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/uy;

class Malformed extends Error {}

/**
 * Checks JSON and remembers where each value stands, which JSON.parse does not say; it also finds repeated keys, which
 * JSON.parse lets pass. (A YAML parser reads most JSON, but not all of it, and ten times slower.)
 */
class Scan {
  readonly faults: FaultAt[] = [];
  readonly #text: string;
  readonly #root: Place = { at: 0, children: new Map() };
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    try {
      this.#value(this.#root, 0);
      this.#space();
      if (this.#at < text.length) this.#fail("syntax", "there is more after the end of the value");
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
    }
  }

  find(path: Path): number {
    let place = this.#root;
    for (const key of path) {
      const child = place.children.get(key);
      if (!child) break;
      place = child;
    }
    return place.at;
  }

  #value(place: Place, depth: number): void {
    this.#space();
    place.at = this.#at;
    if (depth > MAX_DEPTH) this.#fail("too-deep", `values are nested more than ${MAX_DEPTH} deep`);
    const next = this.#text[this.#at];
    if (next === "{") this.#object(place, depth);
    else if (next === "[") this.#array(place, depth);
    else if (this.#take(next === '"' ? STRING : LITERAL) === undefined) {
      this.#fail(
        "syntax",
        next === undefined ? "the file ends too early" : `a value cannot begin here: ${this.#near()}`,
      );
    }
  }

  #object(place: Place, depth: number): void {
    this.#at++;
    for (let more = !this.#skip("}"); more; more = this.#separator("}")) {
      this.#space();
      const at = this.#at;
      const quoted = this.#take(STRING);
      if (quoted === undefined) this.#fail("syntax", `a key in double quotes is missing here: ${this.#near()}`);
      const key = JSON.parse(quoted) as string;
      if (FORBIDDEN_KEYS.has(key))
        this.faults.push({ code: "forbidden-key", message: `the key ${key} is not allowed`, at });
      if (place.children.has(key))
        this.faults.push({ code: "duplicate-key", message: `the key ${key} stands here twice`, at });
      this.#space();
      if (!this.#skip(":")) this.#fail("syntax", `a colon is missing after the key: ${this.#near()}`);
      const child: Place = { at: this.#at, children: new Map() };
      place.children.set(key, child);
      this.#value(child, depth + 1);
    }
  }

  #array(place: Place, depth: number): void {
    this.#at++;
    for (let more = !this.#skip("]"); more; more = this.#separator("]")) {
      const child: Place = { at: this.#at, children: new Map() };
      place.children.set(place.children.size, child);
      this.#value(child, depth + 1);
    }
  }

  /** After a member: true at a comma, false at the end of the list. */
  #separator(end: string): boolean {
    if (this.#skip(",")) return true;
    if (!this.#skip(end)) this.#fail("syntax", `a comma or ${end} is missing here: ${this.#near()}`);
    return false;
  }

  #skip(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #near(): string {
    return JSON.stringify(this.#text.slice(this.#at, this.#at + 20));
  }

  #fail(code: Fault["code"], message: string): never {
    this.faults.push({ code, message, at: Math.min(this.#at, this.#text.length) });
    throw new Malformed();
  }
}
