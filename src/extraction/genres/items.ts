import type { Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import type { DraftBenefit, DraftComment, DraftGoal, DraftIndicator, DraftTheme } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import type { Unit } from "../units.ts";

/** What the rules of a genre are given, beside the reading itself. */
export interface GenreInput {
  readonly reading: Reading;
  readonly pack: Compiled;
  readonly units: readonly Unit[];
  /** Ranges that are decisions, recommendations or quoted statements. */
  readonly taken: readonly Span[];
  /** Whether a section is headed by the document's own title. */
  readonly isTitle: (section: Section) => boolean;
  /** What the document and its strategy are called. */
  readonly subject: string;
  /** The party whose document it is. */
  readonly issuer?: string;
}

export interface GenreItems {
  readonly themes: readonly DraftTheme[];
  readonly goals: readonly DraftGoal[];
  readonly indicators: readonly DraftIndicator[];
  /** The theme of an item that names it in words of its own, where it does not follow from where the item stands. */
  readonly themeOf?: (item: DraftGoal | DraftIndicator) => DraftTheme | undefined;
  readonly comments: readonly DraftComment[];
  readonly benefits: readonly DraftBenefit[];
}

/** Items in reading order; of two that cover the same range only the first. */
export function inOrder<T extends Span>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return [...items]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((item) => {
      const key = `${item.start}:${item.end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
