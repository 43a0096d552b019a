import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { type Fields, isFields, same, woven } from "../base/values.ts";
import { encodeElement, encodeEntry } from "./yaml-writer.ts";

/** One item of a list as it is to be. */
export interface PatchItem {
  readonly value: unknown;
  /** Its place in the list as it is; absent for a new one. */
  readonly from?: number;
  /** Comments to set above it, without their sign. */
  readonly comments: readonly string[];
}

/** What a file is to say. */
export interface Patch {
  readonly value: Fields;
  /** The lists of the root whose items are followed one by one. */
  readonly lists: Readonly<Record<string, readonly PatchItem[]>>;
  /** Comments to set above keys of the root. */
  readonly comments: Readonly<Record<string, readonly string[]>>;
}

/**
 * A YAML file with other values in it. What is not changed keeps its very characters: comments, order, quotes, line breaks.
 * Aliases and lists or mappings on one line are beyond it, so the caller reads the result again and compares.
 */
export function patchYaml(text: string, patch: Patch): string {
  const unix = text.replaceAll("\r\n", "\n");
  const whole = unix.endsWith("\n") ? unix : `${unix}\n`;
  const { contents } = parseDocument(whole, { schema: "core", keepSourceTokens: true });
  if (!isMap(contents)) return text;
  const patched = new Patcher(whole, patch).mapping(contents, 0, whole.length, patch.value, true);
  return text.includes("\r\n") ? patched.replaceAll("\n", "\r\n") : patched;
}

/** What people have noted in a YAML file, without the signs, one a line. */
export interface Comments {
  readonly all: readonly string[];
  /** Those beside or above one item of a list of the root. */
  readonly of: (list: string, index: number) => readonly string[];
}

/** The comments of a YAML file. */
export function commentsIn(text: string): Comments {
  const { contents, commentBefore, comment } = parseDocument(text, { schema: "core" });
  const all = [...lines(commentBefore), ...(contents ? commentsOf(contents) : []), ...lines(comment)];
  const of = (name: string, index: number) => {
    const list = isMap(contents) ? contents.get(name) : undefined;
    if (!isSeq(list)) return [];
    // A comment above the first item is taken for one of the list.
    return [...(index === 0 ? lines(list.commentBefore) : []), ...commentsOf(list.items[index])];
  };
  return { all, of };
}

function commentsOf(node: unknown): string[] {
  const found: string[] = [];
  visit(node as Scalar, (_, one) => {
    if (typeof one !== "object" || one === null) return;
    const { commentBefore, comment } = one as { commentBefore?: string | null; comment?: string | null };
    found.push(...lines(commentBefore), ...lines(comment));
  });
  return found;
}

function lines(comment: string | null | undefined): string[] {
  return comment ? comment.split("\n").map((line) => line.trim()) : [];
}

/** An entry of a mapping or an element of a sequence as it stands. */
interface Piece {
  readonly node: unknown;
  /** Where the comments above it begin, or itself. */
  readonly begin: number;
  /** Where its key or dash stands. */
  readonly at: number;
  readonly end: number;
}

class Patcher {
  readonly #text: string;
  readonly #patch: Patch;

  constructor(text: string, patch: Patch) {
    this.#text = text;
    this.#patch = patch;
  }

  /** @param start,end what is to be replaced: from behind the key or dash to the beginning of what follows */
  mapping(map: YAMLMap, start: number, end: number, value: Fields, root = false): string {
    const starts = map.items.map((pair) => offsetOf(pair.key));
    const pieces = this.#pieces(map.items, starts, end);
    const known = new Map(pieces.map((piece) => [String(keyOf(piece.node)), piece]));
    const [first] = pieces;
    if (!first) return this.#text.slice(start, end);
    const column = first.at - this.#lineStart(first.at);
    const margin = " ".repeat(column);
    const keys = woven([...known.keys()], Object.keys(value)).filter((key) => value[key] !== undefined);
    const parts = keys.map((key) => {
      const piece = known.get(key);
      const part = piece
        ? this.#entry(piece, key, value[key], column, root)
        : `${encodeEntry(key, value[key], column)}\n`;
      const bare = piece === undefined || this.#isInLine(piece);
      return bare ? margin + part : part;
    });
    // The first entry of an item stands beside its dash.
    const joined = this.#isInLine(first)
      ? parts.join("").slice(parts[0]?.startsWith(margin) ? column : 0)
      : parts.join("");
    return this.#text.slice(start, first.begin) + joined;
  }

  #entry(piece: Piece, key: string, value: unknown, column: number, root: boolean): string {
    const { begin, at, end, node } = piece;
    const pair = node as Pair;
    const head = this.#text.slice(begin, this.#isInLine(piece) ? begin : this.#lineStart(at));
    const marks = root ? this.#marks(this.#patch.comments[key] ?? [], head, column) : "";
    const old = plain(pair.value);
    const list = root ? this.#patch.lists[key] : undefined;
    if (list?.length && isBlock(pair.value, "block-seq")) {
      const from = this.#behindKey(pair);
      return head + marks + this.#text.slice(begin + head.length, from) + this.#sequence(pair.value, from, end, list);
    }
    if (same(old, value)) return head + marks + this.#text.slice(begin + head.length, end);
    if (isFields(value) && Object.keys(value).length > 0 && isBlock(pair.value, "block-map")) {
      const from = this.#behindKey(pair);
      return head + marks + this.#text.slice(begin + head.length, from) + this.mapping(pair.value, from, end, value);
    }
    const margin = " ".repeat(column);
    const comments = commentsOf(pair.value).map((line) => `${margin}# ${line}\n`);
    const lead = this.#isInLine(piece) ? comments.join("").slice(column) : comments.join("");
    const indent = this.#isInLine(piece) && comments.length === 0 ? "" : margin;
    return `${head}${marks}${lead}${indent}${encodeEntry(key, value, column)}\n`;
  }

  #sequence(sequence: YAMLSeq, start: number, end: number, items: readonly PatchItem[]): string {
    const { items: tokens } = sequence.srcToken as { items: readonly { start: readonly Token[] }[] };
    const dashes = tokens.map((token) => token.start.find(({ type }) => type === "seq-item-ind")?.offset ?? 0);
    const pieces = this.#pieces(sequence.items, dashes, end);
    const [first] = pieces;
    if (!first) return this.#text.slice(start, end);
    const column = first.at - this.#lineStart(first.at);
    const parts = items.map(({ value, from, comments }) => {
      const piece = from === undefined ? undefined : pieces[from];
      if (!piece) return `${this.#marks(comments, "", column)}${" ".repeat(column)}${encodeElement(value, column)}\n`;
      const head = this.#text.slice(piece.begin, this.#lineStart(piece.at));
      return head + this.#marks(comments, head, column) + this.#element(piece, value, column);
    });
    return this.#text.slice(start, first.begin) + parts.join("");
  }

  #element({ node, at, end }: Piece, value: unknown, column: number): string {
    const line = this.#lineStart(at);
    if (same(plain(node), value)) return this.#text.slice(line, end);
    if (!isFields(value) || !isBlock(node, "block-map")) {
      return `${" ".repeat(column)}${encodeElement(value, column)}\n`;
    }
    const from = offsetOf((node.items[0] as Pair).key);
    return this.#text.slice(line, from) + this.mapping(node, from, end, value);
  }

  /** Comments that do not stand there already. */
  #marks(comments: readonly string[], head: string, column: number): string {
    const there = new Set(head.split("\n").map((line) => line.trim()));
    return comments
      .map((comment) => `# ${printable(comment)}`)
      .filter((line) => !there.has(line))
      .map((line) => `${" ".repeat(column)}${line}\n`)
      .join("");
  }

  #pieces(nodes: readonly unknown[], starts: readonly number[], end: number): Piece[] {
    const begins = starts.map((at, index) => this.#begin(at, index === 0 ? 0 : leafEnd(nodes[index - 1])));
    return nodes.map((node, index) => ({
      node,
      begin: begins[index] as number,
      at: starts[index] as number,
      end: begins[index + 1] ?? end,
    }));
  }

  /** Goes up over comments and empty lines that are not set deeper than what they stand above. */
  #begin(at: number, floor: number): number {
    let begin = this.#lineStart(at);
    if (this.#text.slice(begin, at).trim() !== "" && this.#text[at] !== "-") return at;
    const column = at - begin;
    while (begin > floor && begin > 0) {
      const above = this.#lineStart(begin - 1);
      const line = this.#text.slice(above, begin - 1);
      const deep = line.length - line.trimStart().length > column;
      if (above < floor || (line.trim() !== "" && (deep || !line.trimStart().startsWith("#")))) break;
      begin = above;
    }
    return begin;
  }

  #isInLine({ begin }: Piece): boolean {
    return begin !== this.#lineStart(begin);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf("\n", offset - 1) + 1;
  }

  #behindKey(pair: Pair): number {
    const key = pair.key as Scalar;
    return this.#text.indexOf(":", key.range?.[1] ?? 0) + 1;
  }
}

interface Token {
  readonly type: string;
  readonly offset: number;
}

function isBlock(node: unknown, type: "block-map"): node is YAMLMap;
function isBlock(node: unknown, type: "block-seq"): node is YAMLSeq;
function isBlock(node: unknown, type: string): boolean {
  return (isMap(node) || isSeq(node)) && node.srcToken?.type === type && node.items.length > 0;
}

function keyOf(pair: unknown): unknown {
  const { key } = pair as Pair;
  return isScalar(key) ? key.value : key;
}

function plain(node: unknown): unknown {
  const { toJSON } = (node ?? {}) as { toJSON?: () => unknown };
  return toJSON ? toJSON.call(node) : node;
}

function offsetOf(node: unknown): number {
  return (node as Scalar).range?.[0] ?? 0;
}

/** Where the last value in a node ends, whatever comments follow. */
function leafEnd(node: unknown): number {
  if (isMap(node) || isSeq(node)) {
    const last = node.items.at(-1);
    return last === undefined || node.flow ? (node.range?.[1] ?? 0) : leafEnd(last);
  }
  if (isScalar(node)) return node.range?.[1] ?? 0;
  const { key, value } = (node ?? {}) as Partial<Pair>;
  return value ? leafEnd(value) : key ? leafEnd(key) : 0;
}

/** A comment ends where its line ends. */
function printable(comment: string): string {
  return comment.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
