import { words } from "../../languages/pattern.ts";
import type { ComparingPack } from "../../languages/types/comparing.ts";
import type { Goal, Indicator, Target } from "../../model/schema.ts";
import type { TextSpace } from "../../similarity/space.ts";
import type { ChangeName, FieldChange } from "../schema.ts";
import { compareEnds } from "./edtf.ts";
import { type FieldFinding, lastYear, NOTHING, numbersIn } from "./words.ts";

/** Populations of which less than this is alike are two. */
const SAME_POPULATION = 0.35;
const SAME_UNIT = 0.5;

/** Compares what two indicators demand and by when. */
export class TargetReader {
  readonly #space: TextSpace;
  readonly #lessIsBetter: RegExp;

  constructor(space: TextSpace, pack: ComparingPack | undefined) {
    this.#space = space;
    this.#lessIsBetter = words(pack?.lessIsBetter ?? []);
  }

  compare(old: Indicator, later: Indicator): FieldFinding {
    const [before, after] = [inTime(old.targets), inTime(later.targets)];
    const changes = new Set<ChangeName>();
    const fields: FieldChange[] = [];
    const lessIsBetter = this.#less(old) || this.#less(later);
    const count = Math.min(before.length, after.length);
    // Milestones are compared from the last one back, for it is the aim.
    for (let back = 1; back <= count; back++) {
      const [one, other] = [before.at(-back), after.at(-back)];
      if (!one || !other) continue;
      const found = this.#target(one, other, lessIsBetter);
      // What milestones on the way say counts where it does not gainsay the aim.
      for (const change of found.changes) if (!changes.has(opposite(change))) changes.add(change);
      fields.push(...found.fields);
    }
    if (before.length === 0 && after.length === 0) return this.inText(old.text, later.text);
    if ((before.length === 0) !== (after.length === 0)) {
      changes.add("target-redefined");
      fields.push(fieldOf("target", shown(before.at(-1)), shown(after.at(-1))));
    }
    return { changes: [...changes], fields };
  }

  /** For texts whose numbers nobody has read: one number on each side is compared with the other. */
  inText(old: string, later: string): FieldFinding {
    const [before, after] = [numbersIn(old), numbersIn(later)];
    const [one, other] = [before[0], after[0]];
    const less = this.#lessIsBetter.test(old) || this.#lessIsBetter.test(later);
    const changes: ChangeName[] = [];
    const fields: FieldChange[] = [];
    if (before.length === 1 && after.length === 1 && one !== undefined && other !== undefined && one !== other) {
      changes.push(other > one !== less ? "target-raised" : "target-lowered");
      fields.push(fieldOf("target", String(one), String(other)));
    }
    return { changes, fields };
  }

  #less({ text, baseline, targets }: Indicator): boolean {
    const target = inTime(targets).at(-1);
    if (target?.change !== undefined) return false;
    if (target?.comparator === "<=" || target?.comparator === "<") return true;
    if (target?.comparator === ">=" || target?.comparator === ">") return false;
    if (baseline?.value !== undefined && target?.value !== undefined && baseline.unit === target.unit) {
      return baseline.value > target.value;
    }
    return this.#lessIsBetter.test(text);
  }

  #target(old: Target, later: Target, lessIsBetter: boolean): FieldFinding {
    const changes: ChangeName[] = [];
    const [before, after] = [amountOf(old, lessIsBetter), amountOf(later, lessIsBetter)];
    if (this.#redefined(old, later)) changes.push("target-redefined");
    else if (before !== undefined && after !== undefined && before !== after) {
      changes.push(after > before !== lessIsBetter ? "target-raised" : "target-lowered");
    }
    const fields = changes.length > 0 ? [fieldOf("target", shown(old), shown(later))] : [];
    const due = compareDeadlines(old.by, later.by);
    return { changes: [...changes, ...due.changes], fields: [...fields, ...due.fields] };
  }

  #redefined(old: Target, later: Target): boolean {
    if (old.change !== later.change) return true;
    if (old.change !== undefined && old.since !== undefined && later.since !== undefined && old.since !== later.since)
      return true;
    if (!this.#alike(old.unit, later.unit, SAME_UNIT)) return true;
    return (old.unit ?? later.unit) === "percent" && !this.#alike(old.of, later.of, SAME_POPULATION);
  }

  #alike(old: string | undefined, later: string | undefined, least: number): boolean {
    if (old === undefined || later === undefined || old === later) return true;
    if (CODES.test(old) || CODES.test(later)) return false;
    return this.#space.likeness(this.#space.features(old), this.#space.features(later)).score >= least;
  }
}

/** Units that are codes rather than words. */
const CODES = /^(?:percent|percentage-points|[A-Z]{3})$/u;

/** Compares deadlines; one that is new or gone is no change of a deadline. */
export function compareDeadlines(old: string | undefined, later: string | undefined): FieldFinding {
  if (old === undefined || later === undefined) return NOTHING;
  const order = compareEnds(old, later);
  if (order === undefined || order === 0) return NOTHING;
  return {
    changes: [order < 0 ? "deadline-later" : "deadline-earlier"],
    fields: [{ field: "deadline", old, new: later }],
  };
}

/** Deadlines of goals as the models give them; where neither does, by the last year that each text names. */
export function goalDeadlines(old: Goal, later: Goal): FieldFinding {
  if (old.deadline !== undefined || later.deadline !== undefined) return compareDeadlines(old.deadline, later.deadline);
  return compareDeadlines(lastYear(old.text), lastYear(later.text));
}

/** A change and what says the contrary. */
const OPPOSITES: Partial<Record<ChangeName, ChangeName>> = {
  "target-raised": "target-lowered",
  "target-lowered": "target-raised",
  "deadline-earlier": "deadline-later",
  "deadline-later": "deadline-earlier",
};

function opposite(change: ChangeName): ChangeName {
  return OPPOSITES[change] ?? "unchanged";
}

function inTime(targets: readonly Target[]): Target[] {
  return targets
    .map((target, place) => ({ target, place }))
    .sort((a, b) => {
      const [one, other] = [a.target.by, b.target.by];
      if (one === undefined || other === undefined) return a.place - b.place;
      return compareEnds(one, other) || a.place - b.place;
    })
    .map(({ target }) => target);
}

/** What is demanded at least: of a range the end that is easier to reach. */
function amountOf({ value, min, max }: Target, lessIsBetter: boolean): number | undefined {
  return value ?? (lessIsBetter ? (max ?? min) : (min ?? max));
}

function shown(target: Target | undefined): string {
  if (target === undefined) return "";
  const { value, min, max, unit, of, comparator, change, by } = target;
  const amount = value ?? [min, max].filter((bound) => bound !== undefined).join("–");
  const sign = change === undefined ? (comparator ?? "") : change === "decrease" ? "−" : "+";
  return [`${sign}${amount}`, unit, of, by === undefined ? undefined : `(${by})`]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

function fieldOf(field: FieldChange["field"], old: string, later: string): FieldChange {
  return { field, ...(old === "" ? {} : { old }), ...(later === "" ? {} : { new: later }) };
}
