/** Sets rows in columns: the first two to the left, figures to the right, two spaces apart, no white space at line ends. */
export function layTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  return all.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        const gap = " ".repeat(width - widthOf(cell));
        return column < 2 ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Letters as people count them, near enough: an å of two code points is one. */
function widthOf(text: string): number {
  return [...text.normalize("NFC")].length;
}
