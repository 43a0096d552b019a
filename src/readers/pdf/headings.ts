import type { Draft } from "./drafts.ts";
import type { OutlineEntry } from "./engine.ts";
import { type Line, lineText } from "./lines.ts";
import { type Measures, sizeKey } from "./measures.ts";
import { isBold } from "./paragraphs.ts";

type Paragraph = Extract<Draft, { kind: "paragraph" }>;

const LONGEST = 220;
const MOST_LINES = 5;

/** Tells headings from paragraphs by outline, size and weight, and ranks their styles to levels; sets big numbers apart. */
export function findHeadings(drafts: readonly Draft[], measures: Measures, outline: readonly OutlineEntry[]): Draft[] {
  const levels = new Map<string, number>();
  for (const entry of outline) if (!levels.has(plain(entry.title))) levels.set(plain(entry.title), entry.level);
  const found = new Map<Draft, string>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === "paragraph" && draft.aside && !levels.has(plain(textOf(draft)))) continue;
    if (draft.kind === "paragraph" && isHeading(draft, drafts[index + 1], measures, levels)) {
      found.set(draft, style(draft.lines[0] as Line));
    }
  }
  const ranked = [...new Set(found.values())].sort((a, b) => rank(b) - rank(a));
  const fromOutline = [...found.keys()].filter((draft) => levels.has(plain(textOf(draft)))).length > 0.5 * found.size;
  return drafts.map((draft): Draft => {
    const key = found.get(draft);
    if (key === undefined || draft.kind !== "paragraph") return apart(draft, measures);
    const level = (fromOutline && levels.get(plain(textOf(draft)))) || ranked.indexOf(key) + 1;
    return { kind: "heading", level, evidence: "looks", lines: draft.lines, ...(draft.aside ? { aside: true } : {}) };
  });
}

function textOf(draft: Draft): string {
  return draft.kind === "table" ? "" : draft.lines.map(lineText).join(" ");
}

function plain(title: string): string {
  return title.replace(/[\s\u00ad]+/gu, "").toLowerCase();
}

function style(line: Line): string {
  return `${sizeKey(line.size)} ${isBold(line) ? 1 : 0} ${isCapitals(lineText(line)) ? 1 : 0} ${isItalic(line) ? 1 : 0}`;
}

function rank(key: string): number {
  const [size = 0, bold = 0, capitals = 0, italic = 0] = key.split(" ").map(Number);
  return size * 10 + bold * 4 + capitals * 2 - italic;
}

function isItalic(line: Line): boolean {
  return line.runs.every((run) => run.italic);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isHeading(
  draft: Paragraph,
  next: Draft | undefined,
  measures: Measures,
  outline: ReadonlyMap<string, number>,
): boolean {
  const text = textOf(draft);
  if (draft.lines.length > MOST_LINES || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (outline.has(plain(text))) return true;
  const first = draft.lines[0] as Line;
  const bold = draft.lines.every(isBold);
  const stops = /[.;,]$/u.test(text) && !/^(?:\d+\.)+$|\p{L}\s+\d+\.$/u.test(text);
  if (isFigure(text)) return false;
  if (first.size > 1.12 * measures.bodySize) return !(stops && text.length > 100);
  if (first.size < 0.92 * measures.bodySize || /[;,]$/u.test(text)) return false;
  if (stops && !/^(?:\d+\.\s|\p{L}+ \d+\.$)/u.test(text)) return false;
  const opens = next !== undefined && (next.kind === "table" || !sameStyle(next, first));
  if (bold && !measures.bodyBold) return text.length <= 160 && opens;
  return isCapitals(text) && text.length < 80 && draft.lines.length === 1 && opens;
}

function sameStyle(next: Draft, first: Line): boolean {
  return next.kind === "paragraph" && style(next.lines[0] as Line) === style(first) && next.lines.length > 2;
}

/** "82 %", "8 ud af 10", "2,1 mio. kr.": a number set large for show. */
function isFigure(text: string): boolean {
  return /^[\d.,±+\u2212–-]+\s*(?:%|pct\.?|procent|prosent|percent|mio\.?|mia\.?|kr\.?|ud af \d+|of \d+|av \d+|\s)*$/iu.test(
    text,
  );
}

/** Big numbers are no part of the running text. */
function apart(draft: Draft, measures: Measures): Draft {
  if (draft.kind !== "paragraph" || draft.aside) return draft;
  const large = (draft.lines[0] as Line).size > 1.5 * measures.bodySize;
  return large && isFigure(textOf(draft)) ? { ...draft, aside: true } : draft;
}
