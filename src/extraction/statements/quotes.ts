import type { Block, Document, Span } from "../../document/document.ts";

/** Words between quotation marks, or a line that a dash begins; the span leaves the marks out. */
export interface Quote extends Span {
  /** With the marks. */
  readonly outer: Span;
  readonly dash: boolean;
  readonly block: Block;
  /** The block that stands before it in the document. */
  readonly above?: Block;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  "“": '”"“',
  "”": '”"“',
  "„": '“”"',
  "»": "«",
  "«": "»",
  "‘": "’'",
  "’": "’'",
};

/** The quoted passages of the running text. One that its paragraph leaves open may go on through the next two. */
export function quotesOf(document: Document): Quote[] {
  const out: Quote[] = [];
  const blocks = document.blocks.filter((block) => block.kind === "paragraph" || block.kind === "list-item");
  const over = new Map(document.blocks.map((block, index) => [block, document.blocks[index - 1]]));
  const marks = [...document.text.matchAll(/["“”„»«‘’]/gu)].map(({ index }) => index);
  let until = 0;
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    const dash = dashed(document.text, block);
    if (dash) out.push(dash);
    let at = Math.max(block.start, until);
    while (at < block.end) {
      while ((marks[first] ?? at) < at) first += 1;
      const quote = nextQuote(document.text, block, marks, first, blocks[index + 1], blocks[index + 2]);
      if (!quote) break;
      const above = over.get(block);
      out.push(above ? { ...quote, above } : quote);
      at = quote.outer.end;
      until = at;
    }
  }
  return out;
}

/** The first passage that one of the marks from `first` on opens. */
function nextQuote(
  text: string,
  block: Block,
  marks: readonly number[],
  first: number,
  next?: Block,
  second?: Block,
): Quote | undefined {
  for (let index = first; index < marks.length; index += 1) {
    const at = marks[index] ?? block.end;
    if (at >= block.end) break;
    const closers = CLOSERS[text[at] ?? ""];
    if (!closers || !opens(text, at, block.start)) continue;
    const end = closing(text, at, block.end, closers) ?? goesOn(text, at, closers, next, second);
    if (end === undefined) continue;
    return { start: at + 1, end, outer: { start: at, end: end + 1 }, dash: false, block };
  }
  return undefined;
}

/** A passage that begins a paragraph and is not closed in it may be closed at the end of one of the next two. */
function goesOn(text: string, at: number, closers: string, next?: Block, second?: Block): number | undefined {
  for (const block of [next, second]) {
    if (!block || block.kind !== "paragraph") return undefined;
    const end = closing(text, block.start, block.end, closers);
    if (end !== undefined) return end - at < 2500 ? end : undefined;
  }
  return undefined;
}

function opens(text: string, at: number, start: number): boolean {
  const before = at === start ? " " : (text[at - 1] ?? " ");
  return /[\s([:–—-]/u.test(before) && /[^\s.,;:!?)]/u.test(text[at + 1] ?? " ");
}

function closing(text: string, at: number, end: number, closers: string): number | undefined {
  for (let index = at + 1; index < end; index += 1) {
    if (!closers.includes(text[index] ?? "")) continue;
    if (index + 1 >= end || /[\s.,;:!?)\]–—-]/u.test(text[index + 1] ?? "")) return index;
  }
  return undefined;
}

/** "– Det er godt, siger X.": the dash may have been read as a list marker. */
function dashed(text: string, block: Block): Quote | undefined {
  const marker = block.kind === "list-item" && /^[-–—]$/u.test(block.marker);
  const match = /^[-–—]\s+/u.exec(text.slice(block.start, block.start + 4));
  if (!marker && !match) return undefined;
  const start = block.start + (match?.[0].length ?? 0);
  return { start, end: block.end, outer: { start: block.start, end: block.end }, dash: true, block };
}
