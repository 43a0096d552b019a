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
  for (const raw of text.split("\n")) {
    const pages = raw.split(/[\f\v]/u);
    for (const [index, page] of pages.entries()) {
      if (index > 0) {
        blanks += 3;
        newPage = true;
      }
      const trimmed = page.trim();
      if (trimmed === "") {
        if (pages.length === 1) blanks++;
        continue;
      }
      const backslash = /[^\\]\\$/u.test(trimmed);
      lines.push({
        text: backslash ? trimmed.slice(0, -1).trimEnd() : trimmed,
        indent: indentOf(page),
        blanks,
        newPage,
        broken: backslash || /\S {2,}$/u.test(page),
      });
      blanks = 0;
      newPage = false;
    }
  }
  return lines;
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
