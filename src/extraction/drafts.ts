import type { Span } from "../document/document.ts";
import type { Comment, Goal, Quantity, Target } from "../model/schema.ts";
import type { Section } from "../structure/outline.ts";
import type { Found } from "./reading.ts";

/** Items as the rules find them: ranges instead of sources, objects instead of ids. `assemble` turns them into the model's. */

export interface DraftTheme extends Found {
  readonly number?: string;
  readonly parent?: DraftTheme;
  /** The section that the theme is the heading of, where it is one. */
  readonly section?: Section;
}

export interface DraftGoal extends Found {
  readonly kind: Goal["kind"];
  /** Where it stands; its theme follows from that unless `theme` is set. */
  readonly section: Section;
  readonly theme?: DraftTheme;
  readonly parent?: DraftGoal;
  readonly number?: string;
  readonly title?: Span;
  readonly owner?: Span;
  readonly deadline?: string;
  /** The words that name its theme, where it does not stand under it (a cell, a heading row of a table). */
  readonly about?: Span;
}

export interface DraftIndicator extends Found {
  readonly section: Section;
  readonly theme?: DraftTheme;
  readonly goal?: DraftGoal;
  readonly baseline?: Quantity;
  readonly targets: readonly Target[];
  readonly actual?: Quantity;
  /** As in DraftGoal. */
  readonly about?: Span;
}

export interface DraftComment extends Found {
  readonly section: Section;
  readonly by?: string;
  readonly parties?: readonly string[];
  readonly theme?: DraftTheme;
  readonly topic?: Span;
  readonly stance: Comment["stance"];
  readonly kind: Comment["kind"];
  readonly addressee?: string;
  readonly inReplyTo?: DraftComment;
}

export interface DraftBenefit extends Found {
  readonly section: Section;
  readonly amount?: Quantity;
}

/** Whether two ranges share anything. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
