import { type Fields, isFields, woven } from "../base/values.ts";
import { type Conflict, mergeFields } from "./fields.ts";
import { type Entity, entitiesOf, inOrder, LISTS, type List, type Side, settle } from "./lists.ts";

/** Something that a person has to decide after a merge. */
export interface MergeFinding {
  readonly code: "conflict" | "vanished";
  /** The list or section of the model: goals, document. */
  readonly section: string;
  readonly id?: string;
  readonly message: string;
}

/** Where an item of the merged model comes from. */
export interface MergedItem {
  readonly value: Fields;
  /** Its place in the same list of `ours`; absent where it is new. */
  readonly from?: number;
  readonly findings: readonly MergeFinding[];
}

export interface Merge {
  /** Of the shape of the models that went in. */
  readonly value: Fields;
  readonly lists: Readonly<Record<List, readonly MergedItem[]>>;
  readonly findings: readonly MergeFinding[];
}

const MACHINE: ReadonlySet<string> = new Set(["source", "extraction"]);

/**
 * Three-way merge of models: what was extracted last time, what a person made of it, what is extracted now. What the person
 * changed stays; what only the extraction changed is taken over; where both changed one field, the person's value stays and a
 * finding tells the other. Items that the person took out stay out; items that are found no more go, unless the person worked
 * on them.
 *
 * @param isTouched whether a person has worked on an item in ways that its values do not show (comments in the file)
 */
export function mergeModels(
  base: Fields,
  ours: Fields,
  theirs: Fields,
  isTouched: (list: List, index: number) => boolean = () => false,
): Merge {
  const sides = LISTS.map((list) => ({ list, side: sideOf(list, base, ours, theirs) }));
  const entities = sides.map(({ list, side }) => entitiesOf(list, side));
  const places = new Map(sides.flatMap(({ list, side }) => side.ours.map((item, at) => [item, { list, at }] as const)));
  settle(entities.flat(), (item) => {
    const place = places.get(item);
    return place !== undefined && isTouched(place.list, place.at);
  });
  const lists = Object.fromEntries(
    sides.map(({ list, side }, index) => {
      const ordered = inOrder(entities[index] ?? [], side);
      return [list, ordered.map((entity) => mergedItem(entity, places.get(entity.ours ?? {})?.at))];
    }),
  ) as Record<List, MergedItem[]>;
  const head = mergeFields(without(base), without(ours), without(theirs), { machine: MACHINE });
  const value: Record<string, unknown> = {};
  for (const key of woven(Object.keys(ours), Object.keys(theirs))) {
    if (isList(key)) value[key] = lists[key].map((item) => item.value);
    else if (head.value[key] !== undefined) value[key] = head.value[key];
  }
  const findings = [
    ...head.conflicts.map(headFinding),
    ...LISTS.flatMap((list) => lists[list].flatMap((item) => item.findings)),
  ];
  return { value, lists, findings };
}

function isList(key: string): key is List {
  return (LISTS as readonly string[]).includes(key);
}

function sideOf(list: List, ...models: readonly Fields[]): Side {
  const [base = [], ours = [], theirs = []] = models.map((model) => {
    const items = model[list];
    return Array.isArray(items) ? items.filter(isFields) : [];
  });
  return { base, ours, theirs };
}

function without(model: Fields): Fields {
  return Object.fromEntries(Object.entries(model).filter(([key]) => !isList(key)));
}

function headFinding({ field, ...conflict }: Conflict): MergeFinding {
  const [section = "", ...rest] = field.split(".");
  return { code: "conflict", section, message: messageOf({ ...conflict, field: rest.join(".") }) };
}

function mergedItem({ list, theirs, value = {}, vanished, conflicts }: Entity, from: number | undefined): MergedItem {
  const id = String(value["id"]);
  const findings: MergeFinding[] = conflicts.map((conflict) => ({
    code: "conflict",
    section: list,
    id,
    message: messageOf(conflict),
  }));
  if (vanished && !theirs) findings.push({ code: "vanished", section: list, id, message: "is found no more; kept" });
  return { value, ...(from === undefined ? {} : { from }), findings };
}

function messageOf({ field, before, extracted }: Conflict): string {
  return `${field} was edited, and is extracted as ${shown(extracted)} now (before: ${shown(before)})`;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
