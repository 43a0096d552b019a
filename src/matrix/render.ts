import type { Matrix } from "./schema.ts";
import { cellText, commentText, finderOf, remarks, titleOf } from "./view.ts";

/** Tab-less columns for a terminal, then the comments and the remarks. */
export function renderText(matrix: Matrix): string {
  const find = finderOf(matrix);
  const head = ["theme", ...matrix.parties.map(({ name }) => name)];
  const rows = matrix.themes.map((theme) => [
    titleOf(theme),
    ...matrix.parties.map(({ name }) => cellText(find(name, theme.id))),
  ]);
  const all = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  const table = all.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)))
      .join("  ")
      .trimEnd(),
  );
  const notes = remarks(matrix).flatMap(({ title, lines }) => [
    "",
    `${title}:`,
    ...lines.map((line) => `  ${printable(line)}`),
  ]);
  const titles = new Map(matrix.themes.map((theme) => [theme.id, titleOf(theme)]));
  const comments = matrix.cells.flatMap((cell) => [
    "",
    printable(`${titles.get(cell.theme) ?? cell.theme} – ${cell.party}: ${cellText(cell)}`),
    ...cell.comments.map((one) =>
      printable(`  ${one.stance}: ${commentText(matrix, cell.party, one)} [${one.document}]`),
    ),
  ]);
  return `${[...table, ...comments, ...notes].join("\n")}\n`;
}

function widthOf(text: string): number {
  return [...text.normalize("NFC")].length;
}

/** What a document says must not steer the terminal that shows it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");
}

/** One row a party and theme (RFC 4180); cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function renderCsv(matrix: Matrix): string {
  const find = finderOf(matrix);
  const head = [
    "theme",
    "party",
    "position",
    "contradictory",
    "support",
    "reservation",
    "opposition",
    "neutral",
    "comments",
  ];
  const rows = matrix.themes.flatMap((theme) =>
    matrix.parties.map(({ name }) => {
      const cell = find(name, theme.id);
      const { support = 0, reservation = 0, opposition = 0, neutral = 0 } = cell?.counts ?? {};
      const words = (cell?.comments ?? []).map((one) => commentText(matrix, name, one)).join("\n");
      const position = cell?.position ?? "none";
      const counts = [support, reservation, opposition, neutral].map(String);
      return [titleOf(theme), name, position, cell?.contradictory ? "yes" : "no", ...counts, words];
    }),
  );
  return [head, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table and the comments behind it. */
export function renderMarkdown(matrix: Matrix): string {
  const find = finderOf(matrix);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [
    row(["Theme", ...matrix.parties.map(({ name }) => literal(name))]),
    row(["---", ...matrix.parties.map(() => "---")]),
    ...matrix.themes.map((theme) =>
      row([literal(titleOf(theme)), ...matrix.parties.map(({ name }) => cellText(find(name, theme.id)))]),
    ),
  ];
  for (const theme of matrix.themes) {
    const cells = matrix.cells.filter((cell) => cell.theme === theme.id);
    if (cells.length > 0) lines.push("", `## ${literal(titleOf(theme))}`);
    for (const cell of cells) {
      lines.push("", `### ${literal(cell.party)}: ${cellText(cell)}`, "");
      for (const one of cell.comments) lines.push(`- ${one.stance}: ${literal(commentText(matrix, cell.party, one))}`);
    }
  }
  for (const { title, lines: notes } of remarks(matrix)) {
    lines.push("", `## ${title}`, "", ...notes.map((note) => `- ${literal(note)}`));
  }
  return `${lines.join("\n")}\n`;
}

/** Text of a document as Markdown that shows these very characters. */
function literal(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*_{}[\]#|~!>]/gu, "\\$&");
}
