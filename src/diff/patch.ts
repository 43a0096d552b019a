import { StrategyError } from "../base/errors.ts";
import { compareCodeUnits } from "../base/text.ts";
import type { Model } from "../model/schema.ts";
import { ModelSchema } from "../model/schema.ts";
import type { Diff, PatchItem } from "./schema.ts";

const LISTS = ["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"] as const;
const HEADS = ["document", "strategy"] as const;

type Fields = Record<string, unknown>;

/** What turns one model into another: heads as a whole, of items the fields that differ. Places in lists do not count. */
export function patchOf(old: Model, later: Model): Diff["patch"] {
  const items = LISTS.flatMap((list) => {
    const [before, after] = [byId(old[list]), byId(later[list])];
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
    return ids.flatMap((id) => patchOfItem(list, id, before.get(id), after.get(id)));
  });
  const model: Record<string, { old?: Json; new?: Json }> = {};
  for (const head of HEADS) {
    if (!same(old[head], later[head])) {
      model[head] = {
        ...(old[head] === undefined ? {} : { old: json(old[head]) }),
        ...(later[head] === undefined ? {} : { new: json(later[head]) }),
      };
    }
  }
  return { model, items };
}

type Json = NonNullable<Diff["patch"]["model"][string]["old"]>;

function json(value: unknown): Json {
  return value as Json;
}

function patchOfItem(
  list: PatchItem["list"],
  id: string,
  before: Fields | undefined,
  after: Fields | undefined,
): PatchItem[] {
  if (before === undefined || after === undefined) {
    return [
      {
        list,
        id,
        ...(before === undefined ? {} : { old: before as Record<string, Json> }),
        ...(after === undefined ? {} : { new: after as Record<string, Json> }),
      },
    ];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !same(before[key], after[key]),
  );
  if (keys.length === 0) return [];
  const only = (item: Fields) =>
    Object.fromEntries(keys.flatMap((key) => (key in item ? [[key, json(item[key])]] : [])));
  return [{ list, id, old: only(before), new: only(after) }];
}

/**
 * Turns the old model into the new one. The lists come in reading order.
 *
 * @throws StrategyError "invalid-model" when the model is not the one that the comparison was made of
 */
export function applyDiff(old: Model, { patch }: Diff): Model {
  const model: Fields = { ...old };
  for (const head of HEADS) {
    const change = patch.model[head];
    if (!change) continue;
    expectSame(old[head], change.old, head);
    if (change.new === undefined) delete model[head];
    else model[head] = change.new;
  }
  for (const list of LISTS)
    model[list] = applyList(
      old[list],
      patch.items.filter((item) => item.list === list),
    );
  return ModelSchema.parse(model);
}

function applyList(items: readonly { readonly id: string }[], patches: readonly PatchItem[]): Fields[] {
  const found = byId(items);
  for (const { id, old, new: later } of patches) {
    const item = found.get(id);
    if (old === undefined) {
      if (item || !later) throw otherModel(id);
      found.set(id, later);
      continue;
    }
    if (!item) throw otherModel(id);
    for (const [key, value] of Object.entries(old)) expectSame(item[key], value, id);
    if (later === undefined) found.delete(id);
    else found.set(id, { ...without(item, Object.keys(old)), ...later });
  }
  return [...found.values()].sort(inReadingOrder);
}

function without(item: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
}

function byId(items: readonly { readonly id: string }[]): Map<string, Fields> {
  return new Map(items.map((item) => [item.id, { ...item }]));
}

function expectSame(found: unknown, expected: unknown, where: string): void {
  if (!same(found, expected)) throw otherModel(where);
}

function otherModel(where: string): StrategyError {
  return new StrategyError("invalid-model", `the comparison was made of another model: ${where} differs`);
}

function inReadingOrder(a: Fields, b: Fields): number {
  const [one, other] = [a, b].map(({ source }) => source as { start: number; end: number });
  return (
    (one?.start ?? 0) - (other?.start ?? 0) ||
    (one?.end ?? 0) - (other?.end ?? 0) ||
    compareCodeUnits(String(a["id"]), String(b["id"]))
  );
}

/** Whether two values of a model are the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [one, other] = [a as Fields, b as Fields];
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(one).filter((key) => one[key] !== undefined);
  return (
    keys.length === Object.keys(other).filter((key) => other[key] !== undefined).length &&
    keys.every((key) => same(one[key], other[key]))
  );
}
