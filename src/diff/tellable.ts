import type { Side } from "./items.ts";
import type { Change, Diff } from "./schema.ts";

/**
 * A document that only speaks of a strategy does not list all that is in it: what it leaves out is not gone. Its themes it
 * does list, on the levels that it has.
 */
export function tellable(changes: readonly Change[], old: Side, later: Side): Told {
  const count = () => ({ themes: 0, goals: 0, indicators: 0 });
  const notCompared = { old: count(), new: count() };
  const told = changes.filter((change) => {
    if (change.band !== "none") return true;
    const side = change.old.length > 0 ? "old" : "new";
    const [own, other] = side === "old" ? [old, later] : [later, old];
    if (!other.thin) return true;
    const id = change[side][0]?.id ?? "";
    const levels = Math.max(-1, ...other.themes.map(({ depth }) => depth));
    if (change.kind === "theme" && (own.themeById.get(id)?.depth ?? 0) <= levels) return true;
    notCompared[side][`${change.kind}s`]++;
    return false;
  });
  return { told, notCompared };
}

interface Told {
  readonly told: readonly Change[];
  readonly notCompared: Diff["summary"]["notCompared"];
}
