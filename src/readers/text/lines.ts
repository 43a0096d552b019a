/** A page break counts as so many line breaks. */
const PAGE_BREAK = 4;

export interface Line {
  /** Without white space around it. */
  readonly text: string;
  /** Columns of white space before it, a tab counted to the next multiple of four. */
  readonly indent: number;
  /** Blank lines before it; a page break counts as three. */
  readonly blanks: number;
  /** First on its page, as a form feed before it says. */
  readonly newPage: boolean;
  /** Ends in a hard break as Markdown writes it: two spaces or a backslash. */
  readonly broken: boolean;
}

/** The lines that hold text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let newPage = false;
  for (const raw of text.split(/(\n|[\f\v])/u)) {
    if (raw === "\f" || raw === "\v") {
      blanks += PAGE_BREAK;
      newPage = true;
    } else if (raw === "\n") blanks++;
    else if (raw.trim() !== "") {
      // The line break that ends the line before is no blank line.
      lines.push({ ...readLine(raw), blanks: Math.max(0, lines.length > 0 ? blanks - 1 : blanks), newPage });
      blanks = 0;
      newPage = false;
    }
  }
  return lines;
}

function readLine(raw: string): Pick<Line, "text" | "indent" | "broken"> {
  const text = raw.trim();
  const isEscaped = /[^\\]\\$/u.test(text.slice(-2));
  return {
    text: isEscaped ? text.slice(0, -1).trimEnd() : text,
    indent: indentOf(raw),
    broken: isEscaped || /\S {2}$/u.test(raw.replace(/ {3,}$/u, "  ").slice(-3)),
  };
}

function indentOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (letter === "\t") columns += 4 - (columns % 4);
    else if (/\s/u.test(letter)) columns++;
    else break;
  }
  return columns;
}

const BEGINS_ITEM = /^(?:[-*+•–·]|\d{1,3}[.)]|#+|\|)\s/u;

/**
 * The width at which the text is wrapped by hard line breaks; undefined where a line is a paragraph.
 * A wrapped text has hardly a line that is longer, and many that end where the next word had no room.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.blanks === 0 && !BEGINS_ITEM.test(next.text) ? [{ line, next }] : [];
  });
  const lengths = inner.map(({ line }) => line.indent + line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 40 || width > 140) return undefined;
  const longer = lines.filter((line) => line.indent + line.text.length > width * 1.1).length;
  const full = inner.filter(({ line, next }) => isWrapped(line, next, width)).length;
  return longer <= lines.length * 0.03 && full >= Math.max(3, inner.length * 0.3) ? width : undefined;
}

/** Does the line go on in the next, because its next word had no room? */
export function isWrapped(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.indent + line.text.length + 1 + word > width * 0.96;
}
