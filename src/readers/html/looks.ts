import type { BlockInput, Inline } from "../../document/builder.ts";
import { splitHeadingNumber } from "../heading-number.ts";
import { levelsOf } from "../text/levels.ts";
import { dropStart, headingOf, linesOfInlines, textOfInlines } from "./inlines.ts";

type Paragraph = Extract<BlockInput, { kind: "paragraph" }>;

interface Lead {
  readonly marker: string;
  readonly ordered: boolean;
  readonly length: number;
}

interface Line {
  readonly block: Paragraph;
  readonly inlines: readonly Inline[];
  readonly lead: Lead | undefined;
  /** Begins its paragraph. */
  readonly first: boolean;
}

/** Finds lists that the page writes as lines with a sign before them ("- ", "• ", "1. "), in paragraphs or parted by line breaks. */
export function findLists(blocks: readonly BlockInput[]): BlockInput[] {
  const found: BlockInput[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run: Paragraph[] = [];
    for (let next = blocks[at]; next?.kind === "paragraph"; next = blocks[at]) {
      run.push(next);
      at++;
    }
    found.push(...listsIn(run));
    const other = blocks[at];
    if (other) found.push(other);
    at++;
  }
  return found;
}

function listsIn(paragraphs: readonly Paragraph[]): BlockInput[] {
  const lines = paragraphs.flatMap((block) =>
    linesOfInlines(block.inlines).map(
      (inlines, index): Line => ({ block, inlines, lead: leadOf(inlines), first: index === 0 }),
    ),
  );
  const isItem = lines.map((line, index) => line.lead !== undefined && isListed(lines, index));
  if (!isItem.includes(true)) return [...paragraphs];
  const found: { block: BlockInput; inlines: Inline[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const aside = line.block.aside ? { aside: true } : {};
    const last = found.at(-1);
    if (isItem[index] && line.lead) {
      const { marker, ordered, length } = line.lead;
      const inlines = dropStart(line.inlines, length);
      found.push({ block: { kind: "list-item", depth: 0, marker, ordered, inlines, ...aside }, inlines });
    } else if (line.first || !last)
      found.push({ block: { kind: "paragraph", inlines: [], ...aside }, inlines: [...line.inlines] });
    else last.inlines.push({ text: "\n" }, ...line.inlines);
  }
  return found.map(({ block, inlines }) => ({ ...block, inlines }) as BlockInput);
}

function leadOf(inlines: readonly Inline[]): Lead | undefined {
  const text = textOfInlines(inlines);
  const match = /^(?:([•·▪◦‣○●■✓–*-])|((?:\d{1,2}|[a-zæøå])[.)]))\s+(?=\S)/u.exec(text);
  if (!match) return undefined;
  return { marker: match[1] ?? match[2] ?? "", ordered: match[2] !== undefined, length: match[0].length };
}

/** A round bullet says enough; a dash or a number needs its like beside it. */
function isListed(lines: readonly Line[], index: number): boolean {
  const own = lines[index]?.lead;
  if (!own) return false;
  if (/[•·▪◦‣○●■✓]/u.test(own.marker)) return true;
  const before = lines.slice(Math.max(0, index - 3), index).findLast((line) => line.lead)?.lead;
  const after = lines.slice(index + 1, index + 4).find((line) => line.lead)?.lead;
  return Boolean((before && follows(before, own)) || (after && follows(own, after)));
}

function follows(one: Lead, next: Lead): boolean {
  if (!one.ordered) return one.marker === next.marker;
  if (!next.ordered || one.marker.at(-1) !== next.marker.at(-1)) return false;
  const [a, b] = [one.marker.slice(0, -1), next.marker.slice(0, -1)];
  return /\d/u.test(a) ? Number(b) === Number(a) + 1 : b.codePointAt(0) === (a.codePointAt(0) ?? 0) + 1;
}

/** On a page that hardly uses heading elements, short bold paragraphs serve as headings. */
export function findHeadings(blocks: readonly BlockInput[]): BlockInput[] {
  if (blocks.filter((block) => block.kind === "heading" && block.evidence === "format").length > 1) return [...blocks];
  const body = blocks.filter((block) => block.kind !== "furniture");
  const candidates = new Map<BlockInput, Parameters<typeof levelsOf>[0][number]>();
  for (const [at, block] of body.entries()) {
    if (block.kind !== "heading" && !isBoldTitle(body, at)) continue;
    const { number, title } = splitHeadingNumber(block.kind === "table" ? "" : textOfInlines(block.inlines));
    const isFirst = body
      .slice(0, at)
      .every((other) => other.kind === "paragraph" && textOfInlines(other.inlines).length < 120);
    const listed = block.kind === "heading" ? block.level : undefined;
    candidates.set(block, { title, isFirst, at, ...(number ? { number } : {}), ...(listed ? { listed } : {}) });
  }
  const levels = levelsOf([...candidates.values()]);
  return blocks.map((block) => {
    const candidate = candidates.get(block);
    if (!candidate || block.kind !== "paragraph") return block;
    const inlines = block.inlines.map((inline) => ({ text: inline.text }));
    return headingOf(inlines, levels.get(candidate) ?? 1, "looks");
  });
}

function isBoldTitle(body: readonly BlockInput[], at: number): boolean {
  const block = body[at];
  const next = body[at + 1];
  if (block?.kind !== "paragraph" || !next || block.aside) return false;
  const text = textOfInlines(block.inlines);
  if (text.length > 110 || text.includes("\n") || /[.,;]$/u.test(text) || !/^["'”“»«(]?[\p{Lu}\d]/u.test(text))
    return false;
  if (!/\p{L}{2}/u.test(text) || /^\d{1,2}[./-]\s?(?:\d|\p{L})/u.test(text) || /:\s*\S/u.test(text)) return false;
  return block.inlines.every((inline) => inline.strong || inline.text.trim() === "");
}
