import { isBroken, joinPieces, type Vocabulary } from "./hyphen.ts";
import type { Raw, RawItem } from "./raw.ts";

/** Joins what a page break cut in two: a word, or a sentence that goes on in lower case after blank lines. */
export function joinBrokenParagraphs(raws: readonly Raw[], vocabulary: Vocabulary): Raw[] {
  const joined: Raw[] = [];
  for (const raw of raws) {
    const last = raw.kind === "text" && !raw.plain ? joined.findLast((other) => other.kind !== "furniture") : undefined;
    if (raw.kind === "text" && (last?.kind === "text" || last?.kind === "item") && goesOn(last.text, raw.text)) {
      last.text = joinPieces(last.text, raw.text, vocabulary);
      if (last.kind === "text") last.after = raw.after;
    } else joined.push(raw);
  }
  return joined;
}

function goesOn(left: string, right: string): boolean {
  if (!/^\p{Ll}/u.test(right) || /^[a-zæøå][.)]\s/u.test(right)) return false;
  if (isBroken(left, right)) return true;
  const line = left.slice(left.lastIndexOf("\n") + 1);
  return line.length >= 40 && /[\p{L}\d,)”"]$/u.test(line) && !/\p{L}[.]["”)]?$/u.test(line);
}

/** Depth of list items by their indent, within each run of items. */
export function nestItems(raws: readonly Raw[]): Raw[] {
  let indents: number[] = [];
  let styles: string[] = [];
  for (const raw of raws) {
    if (raw.kind === "furniture") continue;
    if (raw.kind !== "item") {
      indents = [];
      styles = [];
      continue;
    }
    while (indents.length > 1 && raw.indent < (indents.at(-1) ?? 0) - 1) {
      indents.pop();
      styles.pop();
    }
    if (indents.length === 0 || raw.indent > (indents.at(-1) ?? 0) + 1) {
      indents.push(raw.indent);
      styles.push(styleOf(raw));
    }
    raw.depth = indents.length - 1;
  }
  return [...raws];
}

function styleOf(item: RawItem): string {
  return item.ordered ? item.marker.replace(/[\p{L}\d]+/u, "1") : item.marker;
}
