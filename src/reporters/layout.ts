import { compareCodeUnits } from "../base/text.ts";
import type { Change, Diff } from "../diff/schema.ts";
import { ITEM_KINDS } from "../diff/schema.ts";
import type { Model } from "../model/schema.ts";

/** The models of a comparison, for titles and the order of reading. */
export interface Models {
  readonly old: Model;
  readonly new: Model;
}

/** The changes of one theme: its own, and those of what stands under it. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** Sections in the reading order of the new model; what it does not have follows in that of the old one. Unchanged items are left out. */
export function sectionsOf(diff: Diff, models: Models): Section[] {
  const places = placesOf(models);
  const sections = new Map<string, Change[]>();
  for (const change of diff.changes) {
    if (change.change.includes("unchanged") && change.band === "matched") continue;
    const title = themeTitle(change, models);
    sections.set(title, [...(sections.get(title) ?? []), change]);
  }
  const placeOf = (change: Change) =>
    places.get(change.new[0]?.id ?? "") ?? places.get(`old ${change.old[0]?.id}`) ?? 0;
  const ordered = [...sections].map(([title, changes]) => ({
    title,
    changes: changes.sort(
      (a, b) =>
        ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
        placeOf(a) - placeOf(b) ||
        compareCodeUnits(a.old[0]?.id ?? "", b.old[0]?.id ?? ""),
    ),
  }));
  const first = ({ changes }: Section) => Math.min(...changes.map(placeOf));
  return ordered.sort((a, b) => first(a) - first(b) || compareCodeUnits(a.title, b.title));
}

/** The titles of both sides' documents. */
export function headline(diff: Diff): { old: string; new: string } {
  return { old: diff.old.title ?? diff.old.id, new: diff.new.title ?? diff.new.id };
}

/** "2 removed, 1 target-lowered"; the changes that are there, in the order of their gravity. */
export function countsLine(diff: Diff): string {
  const { unchanged = 0, ...changes } = diff.summary.changes;
  const counts = Object.entries(changes).map(([name, count]) => `${count} ${name}`);
  return `${counts.length === 0 ? "no changes" : counts.join(", ")}${unchanged > 0 ? `; ${unchanged} unchanged` : ""}`;
}

/** What was not compared, because the other document is no strategy itself; empty when all was. */
export function notComparedLines(diff: Diff): string[] {
  return (["old", "new"] as const).flatMap((side) => {
    const counts = Object.entries(diff.summary.notCompared[side]).filter(([, count]) => count > 0);
    if (counts.length === 0) return [];
    const other = side === "old" ? "new" : "old";
    const what = counts.map(([kind, count]) => `${count} ${kind}`).join(", ");
    return [
      `${what} of the ${side} document were not compared: the ${other} one speaks of a strategy and does not set it out.`,
    ];
  });
}

function themeTitle({ kind, old, new: later }: Change, models: Models): string {
  const side = later.length > 0 ? "new" : "old";
  const [ref] = later.length > 0 ? later : old;
  if (kind === "theme") return ref?.text ?? "";
  return models[side].themes.find(({ id }) => id === ref?.theme)?.title ?? "";
}

function placesOf(models: Models): Map<string, number> {
  const places = new Map<string, number>();
  const put = (model: Model, prefix: string, shift: number) => {
    for (const item of [...model.themes, ...model.goals, ...model.indicators]) {
      places.set(`${prefix}${item.id}`, item.source.start + shift);
    }
  };
  put(models.new, "", 0);
  put(models.old, "old ", models.new.document.source.characters);
  return places;
}
