import { byKindAndId } from "./order.ts";
import { CHANGES, type Change, type Diff, type Heard } from "./schema.ts";
import { mirrored, severityOf } from "./severity.ts";
import { summaryOf } from "./summary.ts";

/** The comparison the other way round: what the new model is to the old one. */
export function mirrorDiff(diff: Diff): Diff {
  const changes = diff.changes.map(mirrorChange).sort(byKindAndId);
  const { old, new: later } = diff.summary.notCompared;
  return {
    ...diff,
    old: diff.new,
    new: diff.old,
    changes,
    patch: {
      model: Object.fromEntries(Object.entries(diff.patch.model).map(([key, pair]) => [key, turn(pair)])),
      items: diff.patch.items.map((item) => ({ list: item.list, id: item.id, ...turn(item) })),
    },
    summary: summaryOf(changes, { old: later, new: old }),
  };
}

function mirrorChange(change: Change): Change {
  const names = change.change.map(mirrored);
  const changed = CHANGES.filter((name) => names.includes(name));
  return {
    ...change,
    change: changed,
    severity: severityOf(changed),
    old: change.new,
    new: change.old,
    fields: change.fields.map(({ field, ...sides }) => ({ field, ...turn(sides) })),
    evidence: change.evidence.map((evidence) => ({ ...evidence, old: evidence.new, new: evidence.old })),
    comments: change.comments.map((heard) => ({ ...heard, position: mirrorPosition(heard.position) })),
  };
}

function mirrorPosition(position: Heard["position"]): Heard["position"] {
  return position === "asked-for" ? "against" : position === "against" ? "asked-for" : position;
}

function turn<T>({ old, new: later }: { readonly old?: T | undefined; readonly new?: T | undefined }): {
  old?: T;
  new?: T;
} {
  return { ...(later === undefined ? {} : { old: later }), ...(old === undefined ? {} : { new: old }) };
}
