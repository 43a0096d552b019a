import { type Fields, same, woven } from "../base/values.ts";
import { align } from "./align.ts";
import { type Conflict, mergeFields } from "./fields.ts";

/** The lists of a model. */
export const LISTS = ["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"] as const;

export type List = (typeof LISTS)[number];

/** The fields of an item that name another, and the list that the other stands in. */
const REFERENCES: Readonly<Record<List, Readonly<Record<string, List>>>> = {
  themes: { parent: "themes" },
  goals: { theme: "themes", parent: "goals" },
  indicators: { theme: "themes", goal: "goals" },
  comments: { theme: "themes", inReplyTo: "comments" },
  decisions: { repeats: "decisions" },
  statements: {},
  benefits: { theme: "themes" },
};

const MACHINE: ReadonlySet<string> = new Set(["source", "confidence", "rule", "cue"]);

/** One item in up to three states. */
export interface Entity {
  readonly list: List;
  readonly base: Fields | undefined;
  readonly ours: Fields | undefined;
  readonly theirs: Fields | undefined;
  /** What becomes of it; undefined: it goes. */
  value: Fields | undefined;
  conflicts: readonly Conflict[];
  vanished: boolean;
}

export interface Side {
  readonly base: readonly Fields[];
  readonly ours: readonly Fields[];
  readonly theirs: readonly Fields[];
}

/** Brings the items of one list together. */
export function entitiesOf(list: List, { base, ours, theirs }: Side): Entity[] {
  const oursBase = align(base, ours);
  const theirsBase = align(base, theirs);
  const theirsOf = new Map([...theirsBase].map(([item, before]) => [before, item]));
  const oursOf = new Map([...oursBase].map(([item, before]) => [before, item]));
  const added = align(
    ours.filter((item) => !oursBase.has(item)),
    theirs.filter((item) => !theirsBase.has(item)),
  );
  const addedTo = new Map([...added].map(([item, own]) => [own, item]));
  const fresh = { list, value: undefined, conflicts: [], vanished: false };
  return [
    ...base.map((item) => ({ ...fresh, base: item, ours: oursOf.get(item), theirs: theirsOf.get(item) })),
    ...ours
      .filter((item) => !oursBase.has(item))
      .map((item) => ({ ...fresh, base: undefined, ours: item, theirs: addedTo.get(item) })),
    ...theirs
      .filter((item) => !theirsBase.has(item) && !added.has(item))
      .map((item) => ({ ...fresh, base: undefined, ours: undefined, theirs: item })),
  ];
}

/** Decides what becomes of each item; ids are made sure to be given once, and references to lead to what stays. */
export function settle(entities: readonly Entity[], isTouched: (item: Fields) => boolean): void {
  const names = new Names(entities);
  for (const entity of entities) settleOne(entity, names, isTouched);
  uniqueIds(entities);
  const renamed = new Map(
    entities.flatMap(({ list, ours, value }) =>
      ours && value ? [[keyOf(list, ours["id"]), value["id"]] as const] : [],
    ),
  );
  for (const entity of entities) readdress(entity, names, renamed);
  keepReferred(entities);
}

/** What the ids of each state stand for. */
class Names {
  readonly deleted: ReadonlySet<string>;
  /** From an id in `theirs` to that of the same item in `base`. */
  readonly before: ReadonlyMap<string, unknown>;
  readonly own: ReadonlySet<string>;

  constructor(entities: readonly Entity[]) {
    this.own = new Set(entities.flatMap(({ list, ours }) => (ours ? [keyOf(list, ours["id"])] : [])));
    this.deleted = new Set(
      entities.flatMap(({ list, base, ours, theirs }) => (base && theirs && !ours ? [keyOf(list, theirs["id"])] : [])),
    );
    this.before = new Map(
      entities.flatMap(({ list, base, theirs }) =>
        base && theirs ? [[keyOf(list, theirs["id"]), base["id"]] as const] : [],
      ),
    );
  }
}

function keyOf(list: List, id: unknown): string {
  return `${list} ${String(id)}`;
}

function settleOne(entity: Entity, names: Names, isTouched: (item: Fields) => boolean): void {
  const { base, ours, theirs } = entity;
  if (ours && theirs) {
    const vouched = ours["reviewed"] === true && base?.["reviewed"] !== true;
    const before = inTermsOf(entity, theirs, names);
    const { value, conflicts } = mergeFields(base, ours, before, { machine: MACHINE, vouched });
    entity.value = value;
    // An id is no matter of opinion: it is the one that the references of this file lead to.
    entity.conflicts = conflicts.filter(({ field }) => field !== "id");
  } else if (ours) {
    entity.vanished = base !== undefined;
    entity.value = base && same(base, ours) && !isTouched(ours) ? undefined : ours;
  } else if (theirs && !base) entity.value = theirs;
}

/** What is extracted now, its references by the ids that they had before, so that a new id alone is no change. */
function inTermsOf({ list, base }: Entity, theirs: Fields, { before }: Names): Fields {
  const changed: Record<string, unknown> = { ...theirs };
  for (const [field, target] of Object.entries(REFERENCES[list])) {
    const old = before.get(keyOf(target, theirs[field]));
    if (old !== undefined && base?.[field] === old) changed[field] = old;
  }
  return changed;
}

/** Items that stand in `ours` come first; nobody else gets their id. */
function uniqueIds(entities: readonly Entity[]): void {
  const staying = entities.filter(({ value }) => value);
  const given = new Set<unknown>(staying.flatMap(({ ours, theirs }) => (ours && !theirs ? [ours["id"]] : [])));
  const owned = new Map<unknown, Entity>(
    staying.flatMap((entity) => (entity.ours ? [[entity.ours["id"], entity]] : [])),
  );
  const taken = (id: unknown, entity: Entity) => given.has(id) || (owned.get(id) ?? entity) !== entity;
  for (const entity of staying.filter(({ theirs }) => theirs)) {
    let id = entity.value?.["id"];
    if (taken(id, entity) && entity.ours) id = entity.ours["id"];
    for (let count = 2; taken(id, entity); count++) id = `${String(entity.value?.["id"])}-${count}`;
    given.add(id);
    if (entity.value && id !== entity.value["id"]) entity.value = { ...entity.value, id };
  }
}

/** Writes references by the ids that items have in the end. */
function readdress(entity: Entity, names: Names, renamed: ReadonlyMap<string, unknown>): void {
  const { list, ours, theirs, value } = entity;
  if (!value) return;
  const changed: Record<string, unknown> = { ...value };
  for (const [field, target] of Object.entries(REFERENCES[list])) {
    const now = value[field];
    if (now === undefined) continue;
    const fromOurs = ours !== undefined && same(now, ours[field]);
    if (fromOurs && (!theirs || !same(now, theirs[field]))) {
      changed[field] = renamed.get(keyOf(target, now)) ?? now;
    } else if (!fromOurs && names.deleted.has(keyOf(target, now)) && !names.own.has(keyOf(target, now))) {
      // The person took away what it refers to.
      delete changed[field];
    }
  }
  if (!same(changed, value)) entity.value = changed;
}

/** What somebody's own work refers to stays with it, though nothing of it was found now. */
function keepReferred(entities: readonly Entity[]): void {
  const gone = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.ours && !entity.theirs && !entity.value) gone.set(keyOf(entity.list, entity.ours["id"]), entity);
  }
  const open = entities.filter(({ ours, value }) => ours && value);
  for (let entity = open.pop(); entity; entity = open.pop()) {
    for (const [field, target] of Object.entries(REFERENCES[entity.list])) {
      const wanted = entity.value?.[field];
      const found = same(wanted, entity.theirs?.[field]) ? undefined : gone.get(keyOf(target, wanted));
      if (!found || found.value) continue;
      found.value = found.ours;
      open.push(found);
    }
  }
}

/** The order that a person has given the items, or else the one of the document. */
export function inOrder(entities: readonly Entity[], { base, ours, theirs }: Side): Entity[] {
  const staying = entities.filter(({ value }) => value);
  const ofOurs = new Map(staying.map((entity) => [entity.ours, entity]));
  const ofTheirs = new Map(staying.map((entity) => [entity.theirs, entity]));
  const own = ours.flatMap((item) => ofOurs.get(item) ?? []);
  const now = theirs.flatMap((item) => ofTheirs.get(item) ?? []);
  const places = new Map(base.map((item, index) => [item, index]));
  const known = own.flatMap((entity) => (entity.base ? [places.get(entity.base) ?? 0] : []));
  const moved = known.some((place, index) => index > 0 && place < (known[index - 1] as number));
  return moved ? woven(own, now) : woven(now, own);
}
