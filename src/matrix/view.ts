import type { Cell, CellComment, Matrix, Position } from "./schema.ts";

const POSITION_NAMES: Readonly<Record<Position, string>> = {
  support: "support",
  "support-with-reservations": "support with reservations",
  opposition: "opposition",
  none: "none",
};

/** The title of a theme; what is about no theme is about the strategy as a whole. */
export function titleOf({ title }: Matrix["themes"][number]): string {
  return title ?? "The strategy as a whole";
}

/** Finds cells by their party and theme. */
export function finderOf({ cells }: Matrix): (party: string, theme: string) => Cell | undefined {
  const known = new Map(cells.map((cell) => [`${cell.party}\n${cell.theme}`, cell]));
  return (party, theme) => known.get(`${party}\n${theme}`);
}

/** A cell in words. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return "none";
  return `${POSITION_NAMES[cell.position]} (${cell.comments.length})${cell.contradictory ? " contradictory" : ""}`;
}

/** The words of a comment; a passage that an earlier party has is named, not repeated. */
export function commentText({ copies }: Matrix, party: string, { text, copy }: CellComment): string {
  const first = copy === undefined ? undefined : copies[copy]?.parties[0];
  return first === undefined || first === party ? text : `(the same words as ${first})`;
}

/** The closing remarks: themes without an answer, contradictions, copied passages. */
export function remarks(matrix: Matrix): { title: string; lines: string[] }[] {
  const titles = new Map(matrix.themes.map((theme) => [theme.id, titleOf(theme)]));
  return [
    { title: "Themes without an answer", lines: matrix.unanswered.map((id) => titles.get(id) ?? id) },
    {
      title: "Answers that contradict each other",
      lines: matrix.cells
        .filter(({ contradictory }) => contradictory)
        .map(({ party, theme }) => `${party}: ${titles.get(theme) ?? theme}`),
    },
    {
      title: "Copied passages",
      lines: matrix.copies.map(({ text, parties }) => `${parties.join(", ")}: ${text}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}
