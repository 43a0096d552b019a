import type { Goal, Indicator } from "../model/schema.ts";
import type { TextSpace } from "../similarity/space.ts";
import { compareDeadlines, goalDeadlines, TargetReader } from "./fields/targets.ts";
import { type FieldFinding, NOTHING, reworded, StrengthReader } from "./fields/words.ts";
import type { Matched } from "./item-links.ts";
import { goalText, refOfGoal, refOfIndicator, refOfTheme, type Side } from "./items.ts";
import {
  CHANGES,
  type Change,
  type ChangeName,
  type DiffEvidence,
  type FieldChange,
  type ItemKind,
  type Ref,
} from "./schema.ts";
import { severityOf } from "./severity.ts";
import type { ThemeLinks } from "./theme-links.ts";
import type { ThemeMap } from "./theme-map.ts";

/** How many words a change gives as evidence. */
const EVIDENCE = 8;
/** Numbers within goals are compared where the words around them are nearly the same. */
const SAME_WORDS = 0.6;

interface Found {
  readonly band: Change["band"];
  readonly score: number;
  readonly evidence: readonly DiffEvidence[];
}

export function themeChanges(old: Side, later: Side, links: ThemeLinks): Change[] {
  const list = new ChangeList(
    "theme",
    old.themes.map(({ theme }) => refOfTheme(theme)),
    later.themes.map(({ theme }) => refOfTheme(theme)),
  );
  for (const group of links.groups) list.group(group, group.evidence);
  const partners = new Map(
    links.choices.map((choice) => [old.themes[choice.old]?.theme.id, later.themes[choice.new]?.theme.id]),
  );
  const belongs = new Set(
    links.groups.flatMap((group) =>
      group.old.flatMap((one) =>
        group.new.map((other) => `${old.themes[one]?.theme.id} ${later.themes[other]?.theme.id}`),
      ),
    ),
  );
  for (const choice of links.choices) {
    const [one, other] = [old.themes[choice.old]?.theme, later.themes[choice.new]?.theme];
    if (!one || !other) continue;
    const names: ChangeName[] = [];
    const sameParent =
      one.parent === undefined || other.parent === undefined
        ? one.parent === other.parent
        : partners.get(one.parent) === other.parent || belongs.has(`${one.parent} ${other.parent}`);
    if (!sameParent) names.push("moved");
    if (reworded(one.title, other.title)) names.push("reworded");
    list.pair(choice, names, differing("number", one.number, other.number));
  }
  list.rest();
  return list.changes;
}

export function goalChanges(
  old: Side,
  later: Side,
  { choices, groups }: Matched,
  { map, space }: { readonly map: ThemeMap; readonly space: TextSpace },
): Change[] {
  const list = new ChangeList(
    "goal",
    old.goals.map(({ item }) => refOfGoal(item)),
    later.goals.map(({ item }) => refOfGoal(item)),
  );
  const strength = space.pack && new StrengthReader(space.pack);
  const targets = new TargetReader(space, space.pack);
  for (const group of groups) list.group(group, group.evidence);
  for (const choice of choices) {
    const [one, other] = [old.goals[choice.old]?.item, later.goals[choice.new]?.item];
    if (!one || !other) continue;
    const obligation = strength?.obligation(one.text, other.text) ?? NOTHING;
    const scope = strength?.scope(one.text, other.text) ?? NOTHING;
    const numbers = choice.score >= SAME_WORDS ? targets.inText(one.text, other.text) : NOTHING;
    const found = together(goalDeadlines(one, other), numbers, scope, obligation);
    const owner = differing("owner", one.owner, other.owner);
    const words = rewordedBeside(goalText(one), goalText(other), { strength, scope, obligation });
    list.pair(
      choice,
      [
        ...found.changes,
        ...movedOf(one, other, map),
        ...(words || (owner.length > 0 && found.changes.length === 0) ? (["reworded"] as const) : []),
      ],
      [...found.fields, ...owner, ...themeField(one, other, map, old, later)],
    );
  }
  list.rest();
  return list.changes;
}

export function indicatorChanges(
  old: Side,
  later: Side,
  { choices, groups }: Matched,
  { map, space }: { readonly map: ThemeMap; readonly space: TextSpace },
): Change[] {
  const list = new ChangeList(
    "indicator",
    old.indicators.map(({ item }) => refOfIndicator(item)),
    later.indicators.map(({ item }) => refOfIndicator(item)),
  );
  const strength = space.pack && new StrengthReader(space.pack);
  const targets = new TargetReader(space, space.pack);
  for (const group of groups) list.group(group, group.evidence);
  for (const choice of choices) {
    const [one, other] = [old.indicators[choice.old]?.item, later.indicators[choice.new]?.item];
    if (!one || !other) continue;
    const demanded = targets.compare(one, other);
    // How many something holds for is the target itself, where there is one.
    const free = one.targets.length === 0 && other.targets.length === 0;
    const scope = (free ? strength?.scope(one.text, other.text) : undefined) ?? NOTHING;
    const obligation = strength?.obligation(one.text, other.text) ?? NOTHING;
    const due = free ? compareDeadlines(yearOf(one), yearOf(other)) : NOTHING;
    const found = together(demanded, due, scope, obligation);
    const words = rewordedBeside(one.text, other.text, { strength, scope, obligation });
    list.pair(
      choice,
      [...found.changes, ...movedOf(one, other, map), ...(words ? (["reworded"] as const) : [])],
      [...found.fields, ...themeField(one, other, map, old, later)],
    );
  }
  list.rest();
  return list.changes;
}

function yearOf({ text }: Indicator): string | undefined {
  return (text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? []).sort().at(-1);
}

function together(...findings: readonly FieldFinding[]): FieldFinding {
  return {
    changes: findings.flatMap(({ changes }) => changes),
    fields: findings.flatMap(({ fields }) => fields),
  };
}

function rewordedBeside(
  old: string,
  later: string,
  {
    strength,
    scope,
    obligation,
  }: { strength: StrengthReader | undefined; scope: FieldFinding; obligation: FieldFinding },
): boolean {
  const told = together(scope, obligation);
  if (!strength || told.changes.length === 0) return reworded(old, later);
  return reworded(strength.without(old, told), strength.without(later, told));
}

function movedOf(one: Goal | Indicator, other: Goal | Indicator, map: ThemeMap): ChangeName[] {
  return map.together(one.theme, other.theme) === false ? ["moved"] : [];
}

function themeField(
  one: Goal | Indicator,
  other: Goal | Indicator,
  map: ThemeMap,
  old: Side,
  later: Side,
): FieldChange[] {
  if (map.together(one.theme, other.theme) !== false) return [];
  const title = (side: Side, id: string | undefined) => side.themeById.get(id ?? "")?.theme.title ?? "";
  return [{ field: "theme", old: title(old, one.theme), new: title(later, other.theme) }];
}

function differing(field: FieldChange["field"], old: string | undefined, later: string | undefined): FieldChange[] {
  if (old === later) return [];
  return [{ field, ...(old === undefined ? {} : { old }), ...(later === undefined ? {} : { new: later }) }];
}

/** Collects the changes of one kind of items, and knows which items are told of. */
class ChangeList {
  readonly changes: Change[] = [];
  readonly #kind: ItemKind;
  readonly #olds: readonly Ref[];
  readonly #news: readonly Ref[];
  readonly #toldOld = new Set<number>();
  readonly #toldNew = new Set<number>();

  constructor(kind: ItemKind, olds: readonly Ref[], news: readonly Ref[]) {
    this.#kind = kind;
    this.#olds = olds;
    this.#news = news;
  }

  /** Groups come before pairs: an item that is told of in one is not told of again. */
  group(
    group: { change: ChangeName; old: readonly number[]; new: readonly number[]; score: number },
    evidence: readonly DiffEvidence[],
  ): void {
    const [olds, news] = [group.old, group.new].map((places) => [...places].sort((a, b) => a - b)) as [
      number[],
      number[],
    ];
    if (olds.some((place) => this.#toldOld.has(place)) || news.some((place) => this.#toldNew.has(place))) return;
    this.#tell(olds, news, [group.change], { band: "matched", score: group.score, evidence }, []);
  }

  pair(
    choice: {
      old: number;
      new: number;
      band: "matched" | "possible";
      score: number;
      evidence: readonly DiffEvidence[];
      pinned?: true;
    },
    names: readonly ChangeName[],
    fields: readonly FieldChange[],
  ): void {
    if (this.#toldOld.has(choice.old) || this.#toldNew.has(choice.new)) return;
    const evidence = choice.pinned ? [...choice.evidence, this.#link(choice)] : choice.evidence;
    this.#tell([choice.old], [choice.new], names, { ...choice, evidence }, fields);
  }

  /** What has no counterpart. */
  rest(): void {
    const alone: Found = { band: "none", score: 0, evidence: [] };
    for (const place of this.#olds.keys())
      if (!this.#toldOld.has(place)) this.#tell([place], [], ["removed"], alone, []);
    for (const place of this.#news.keys()) if (!this.#toldNew.has(place)) this.#tell([], [place], ["added"], alone, []);
  }

  #tell(
    olds: readonly number[],
    news: readonly number[],
    names: readonly ChangeName[],
    { band, score, evidence }: Found,
    fields: readonly FieldChange[],
  ): void {
    for (const place of olds) this.#toldOld.add(place);
    for (const place of news) this.#toldNew.add(place);
    const change = names.length === 0 ? (["unchanged"] as const) : CHANGES.filter((name) => names.includes(name));
    this.changes.push({
      kind: this.#kind,
      change: [...change],
      severity: severityOf(change),
      band,
      score,
      old: olds.flatMap((place) => this.#olds[place] ?? []),
      new: news.flatMap((place) => this.#news[place] ?? []),
      fields: [...fields],
      evidence: evidence.slice(0, EVIDENCE),
      comments: [],
    });
  }

  #link({ old, new: later }: { old: number; new: number }): DiffEvidence {
    return { old: this.#olds[old]?.id ?? "", new: this.#news[later]?.id ?? "", how: "link" };
  }
}
