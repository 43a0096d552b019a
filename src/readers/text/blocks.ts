import { isContentsTitle } from "./contents.ts";
import { isBeforeLabel, isWrappedHeading, sentenceGoesOn } from "./goes-on.ts";
import { joinPieces, type Vocabulary } from "./hyphen.ts";
import { isWrapped, type Line } from "./lines.ts";
import { type Marker, markersOf } from "./markers.ts";
import { type PageRole, pageLines } from "./pages.ts";
import type { Raw, RawItem, RawText } from "./raw.ts";
import { headLength } from "./tight.ts";

/** Rules, and the two hyphens above a signature. */
const RULE = /^(?:([-*_])\s*(?:\1\s*){2,}|--|[=~.·•#]{4,}|—{3,})$/u;
/** A line of a table of contents: it ends in a leader and a page number, and may be as wide as the text. */
const LEADER = /(?:(?:\.\s?){3,}|…+|_{3,})\s*\d{1,3}$/u;

/** So many lines tell whether a heading has text below it. */
const MOST_LOOKED_AT = 12;

interface Part {
  text: string;
  readonly head?: boolean;
}

/** Cuts the lines into paragraphs, list items, tables and Markdown headings. */
export function readBlocks(lines: readonly Line[], width: number | undefined, vocabulary: Vocabulary): Raw[] {
  const cutter = new Cutter(lines, width, vocabulary);
  return cutter.read();
}

class Cutter {
  readonly #lines: readonly Line[];
  readonly #width: number | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #markers: readonly (Marker | undefined)[];
  readonly #pages: ReadonlyMap<Line, PageRole>;
  /** The text marks its headings itself: nothing is split off by its looks. */
  readonly #isMarked: boolean;
  readonly #raws: Raw[] = [];
  #at = 0;

  constructor(lines: readonly Line[], width: number | undefined, vocabulary: Vocabulary) {
    this.#lines = lines;
    this.#width = width;
    this.#vocabulary = vocabulary;
    this.#markers = markersOf(lines);
    this.#pages = pageLines(lines);
    this.#isMarked = lines.filter((line) => /^#{1,6}\s/u.test(line.text)).length > 1;
  }

  read(): Raw[] {
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at] as Line;
      if (this.#fence(line) || this.#rule(line) || this.#heading(line) || this.#table(line)) continue;
      const role = this.#pages.get(line);
      if (role) {
        this.#raws.push({ kind: "furniture", role, text: line.text });
        this.#at++;
      } else if (this.#markers[this.#at] && !this.#isNumberedHead(line))
        this.#item(line, this.#markers[this.#at] as Marker);
      else this.#text(line);
    }
    return this.#raws;
  }

  #fence(line: Line): boolean {
    const fence = /^(`{3,}|~{3,})/u.exec(line.text)?.[1];
    if (!fence) return false;
    const end = this.#lines.findIndex((other, index) => index > this.#at && other.text.startsWith(fence));
    if (end < 0) return false;
    const text = this.#lines
      .slice(this.#at + 1, end)
      .map((inner) => inner.text)
      .join("\n");
    if (text !== "")
      this.#raws.push({ kind: "text", text: escapeMarkdown(text), blanks: line.blanks, after: 1, plain: true });
    this.#at = end + 1;
    return true;
  }

  #rule(line: Line): boolean {
    if (line.text.length > 200 || !RULE.test(line.text)) return false;
    this.#at++;
    return true;
  }

  #heading(line: Line): boolean {
    const next = this.#lines[this.#at + 1];
    const hashes = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/u.exec(line.text);
    if (hashes) {
      const text = hashes[2]?.trim() ?? "";
      if (text !== "") this.#raws.push({ kind: "heading", level: hashes[1]?.length ?? 1, text });
      this.#at++;
      return true;
    }
    if (!next || next.blanks > 0 || line.text.length > 150 || !/^(?:={3,}|-{3,})$/u.test(next.text)) return false;
    const alone = line.blanks > 0 || this.#at === 0;
    if (!alone || this.#markers[this.#at]) return false;
    this.#raws.push({ kind: "heading", level: next.text.startsWith("=") ? 1 : 2, text: line.text });
    this.#at += 2;
    return true;
  }

  #table(line: Line): boolean {
    const rule = this.#lines[this.#at + 1];
    if (
      !line.text.includes("|") ||
      !rule ||
      rule.blanks > 0 ||
      !/^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/u.test(rule.text)
    )
      return false;
    if (!rule.text.includes("|")) return false;
    const rows = [cellsOf(line.text)];
    this.#at += 2;
    for (
      let row = this.#lines[this.#at];
      row && row.blanks === 0 && row.text.includes("|");
      row = this.#lines[this.#at]
    ) {
      rows.push(cellsOf(row.text));
      this.#at++;
    }
    this.#raws.push({ kind: "table", rows, header: true });
    return true;
  }

  /** "1. Skolevejen" directly above its text, which stands no deeper: a heading although its number counts on. */
  #isNumberedHead(line: Line): boolean {
    const next = this.#lines[this.#at + 1];
    if (this.#isMarked || !next || this.#markers[this.#at + 1] || next.blanks > 0 || next.indent > line.indent)
      return false;
    if (!/^\d{1,3}\.\s/u.test(line.text) || this.#goesOn(line, next)) return false;
    const before = this.#lines[this.#at - 1];
    if (before && line.blanks === 0 && !/[.!?]["”»)]*$/u.test(before.text)) return false;
    let end = this.#at + 1;
    while (end - this.#at < MOST_LOOKED_AT && this.#lines[end]?.blanks === 0 && !this.#markers[end]) end++;
    const lines = this.#lines.slice(this.#at, end);
    const isBeforeItems = this.#markers[end] !== undefined && !/^\d/u.test(this.#markers[end]?.marker ?? "");
    return headLength(lines, 0, (one, other) => this.#goesOn(one, other), isBeforeItems) === 1;
  }

  #item(line: Line, marker: Marker): void {
    const item: RawItem = {
      kind: "item",
      marker: marker.marker,
      ordered: marker.ordered,
      indent: line.indent,
      depth: 0,
      text: line.text.slice(marker.length).trim(),
      blanks: line.blanks,
    };
    this.#raws.push(item);
    this.#at++;
    const content = line.indent + marker.length;
    let last = line;
    for (let next = this.#next(); next; next = this.#next()) {
      const inside = next.indent > line.indent && next.indent >= Math.min(content, line.indent + 2);
      if (next.blanks === 0) {
        const text = this.#continued(last, next, inside);
        if (text === undefined) return;
        (this.#raws.at(-1) as RawItem).text = text;
      } else if (inside && next.blanks <= 2) {
        this.#raws.push({ ...item, text: next.text, continues: true, blanks: next.blanks });
      } else return;
      this.#at++;
      last = next;
    }
  }

  /** The text of the item with the line that follows it; undefined when the line is none of it. */
  #continued(last: Line, next: Line, inside: boolean): string | undefined {
    const { text } = this.#raws.at(-1) as RawItem;
    if (last.broken) return `${text}\n${next.text}`;
    if (this.#goesOn(last, next) || (inside && this.#width === undefined)) {
      return joinPieces(text, next.text, this.#vocabulary);
    }
    return inside ? `${text}\n${next.text}` : undefined;
  }

  /** The next line, if it begins nothing of its own. */
  #next(): Line | undefined {
    const next = this.#lines[this.#at];
    if (!next || this.#markers[this.#at] || /^(?:#{1,6}\s|\||`{3}|~{3})/u.test(next.text)) return undefined;
    return RULE.test(next.text) || this.#pages.has(next) ? undefined : next;
  }

  #goesOn(line: Line, next: Line): boolean {
    if (LEADER.test(line.text.slice(-200))) return false;
    return sentenceGoesOn(line.text, next.text) || (this.#isFull(line, next) && !isBeforeLabel(line, next));
  }

  #text(first: Line): void {
    const quoted = /^>\s?/u.test(first.text);
    const lines = [first];
    this.#at++;
    for (let next = this.#next(); next && next.blanks === 0; next = this.#next()) {
      if (/^>\s?/u.test(next.text) !== quoted) break;
      lines.push(next);
      this.#at++;
    }
    const bare = quoted ? lines.map((line) => ({ ...line, text: line.text.replace(/^(?:>\s?)+/u, "") })) : lines;
    const parts = this.#paragraphs(
      bare.filter((line) => line.text !== ""),
      quoted,
    );
    for (const [index, { text, head }] of parts.entries()) {
      this.#raws.push({
        kind: "text",
        text,
        blanks: index === 0 ? first.blanks : 0,
        after: index === parts.length - 1 ? (this.#lines[this.#at]?.blanks ?? 1) : 0,
        ...(quoted && { plain: true }),
        ...(head && { head }),
      } satisfies RawText);
    }
  }

  #isFull(line: Line, next: Line | undefined): boolean {
    return this.#width !== undefined && next !== undefined && isWrapped(line, next, this.#width);
  }

  /** Lines without a blank line between them: a heading and its text, wrapped, broken on purpose, or paragraphs one by one. */
  #paragraphs(lines: readonly Line[], quoted: boolean): Part[] {
    const parts: Part[] = [];
    const goesOn = (line: Line, next: Line) => this.#goesOn(line, next);
    const isBeforeItems = this.#markers[this.#at] !== undefined && (this.#lines[this.#at]?.blanks ?? 2) < 2;
    let from = 0;
    for (let at = 0; at < lines.length && !quoted && !this.#isMarked; at++) {
      const count = isContentsTitle(lines[at]?.text ?? "") ? 1 : headLength(lines, at, goesOn, isBeforeItems);
      if (count === 0) continue;
      parts.push(...this.#unheaded(lines.slice(from, at)));
      const head = lines.slice(at, at + count).map((line) => line.text);
      parts.push({ text: head.reduce((left, right) => joinPieces(left, right, this.#vocabulary)), head: true });
      from = at + count;
      at = from - 1;
    }
    parts.push(...this.#unheaded(lines.slice(from)));
    return parts;
  }

  #unheaded(lines: readonly Line[]): Part[] {
    const wraps = lines.some((line, index) => this.#isFull(line, lines[index + 1]));
    const short = lines.length > 1 && lines.every((line) => line.text.length <= 70) && !wraps;
    const isHeading = isWrappedHeading(lines);
    const parts: Part[] = [];
    let last: Line | undefined;
    for (const line of lines) {
      const current = parts.at(-1);
      const joint = last && current && this.#joint(last, line, short, isHeading);
      if (!current || joint === undefined) parts.push({ text: line.text });
      else if (joint === "break") current.text += `\n${line.text}`;
      else current.text = joinPieces(current.text, line.text, this.#vocabulary);
      last = line;
    }
    return parts;
  }

  /** How two lines of a paragraph are joined; undefined where a new paragraph begins. */
  #joint(last: Line, line: Line, short: boolean, isHeading: boolean): "space" | "break" | undefined {
    if (last.broken && !this.#isFull(last, line)) return "break";
    if (this.#goesOn(last, line) || isHeading) return "space";
    const isOpen = this.#width !== undefined && !/[.!?:]["”»)]*$/u.test(last.text);
    return short || isOpen ? "break" : undefined;
  }
}

function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "")
    .split(/(?<!\\)\|/u);
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, "\\$&");
}
