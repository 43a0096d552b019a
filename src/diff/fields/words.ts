import { regexp } from "../../base/regexp.ts";
import { compareCodeUnits } from "../../base/text.ts";
import { words } from "../../languages/pattern.ts";
import type { ComparingPack } from "../../languages/types/comparing.ts";
import type { ChangeName, FieldChange } from "../schema.ts";

/** What a field says of a change. */
export interface FieldFinding {
  readonly changes: readonly ChangeName[];
  readonly fields: readonly FieldChange[];
}

export const NOTHING: FieldFinding = { changes: [], fields: [] };

/** Reads the strength of goals: how binding they are, and for how many. */
export class StrengthReader {
  readonly #must: RegExp;
  readonly #will: RegExp;
  readonly #should: RegExp;
  readonly #may: RegExp;
  readonly #hedges: RegExp;
  readonly #clause: RegExp;
  readonly #all: RegExp;
  readonly #each: RegExp;
  readonly #most: RegExp;
  readonly #some: RegExp;
  readonly #narrowing: RegExp;
  readonly #ages: readonly RegExp[];

  constructor({ obligation, scope }: ComparingPack) {
    this.#must = words(obligation.must);
    this.#will = words(obligation.will);
    this.#should = words(obligation.should);
    this.#may = words(obligation.may);
    this.#hedges = words(obligation.hedges);
    this.#clause = words(obligation.subordinators);
    this.#all = words(scope.all);
    this.#each = words(scope.each);
    this.#most = words(scope.most);
    this.#some = words(scope.some);
    this.#narrowing = words(scope.narrowing);
    this.#ages = scope.ages.map((source) => regexp(source, "iu"));
  }

  obligation(old: string, later: string): FieldFinding {
    const [before, after] = [this.#force(old), this.#force(later)];
    // "Skolerne tilbyder" and "skolerne skal tilbyde" bind alike.
    // And where nothing but "kan" is said, it is a right or a chance rather than a weak duty.
    const oneIsPlain = before.word === "" || after.word === "";
    const alike = ({ level }: Force) => level >= PLAIN || level === MAY;
    if (before.level === after.level || (oneIsPlain && alike(before) && alike(after))) return NOTHING;
    const change = after.level > before.level ? "obligation-stronger" : "obligation-weaker";
    return { changes: [change], fields: [fieldOf("obligation", before.word, after.word)] };
  }

  scope(old: string, later: string): FieldFinding {
    const [before, after] = [this.#reach(old), this.#reach(later)];
    const wider = compareAges(before.ages, after.ages) ?? after.level - before.level;
    // "Hver skole" reaches as far as "skolerne", and as far as "alle skoler".
    if (Math.abs(wider) < 1) return NOTHING;
    return {
      changes: [wider > 0 ? "scope-wider" : "scope-narrower"],
      fields: [fieldOf("scope", before.word, after.word)],
    };
  }

  /** The text without the words that the findings have told of. */
  without(text: string, { changes }: FieldFinding): string {
    let rest = text;
    const patterns = [
      ...(changes.some((change) => change.startsWith("obligation"))
        ? [this.#must, this.#will, this.#should, this.#may, this.#hedges]
        : []),
      ...(changes.some((change) => change.startsWith("scope"))
        ? [this.#all, this.#each, this.#most, this.#some, this.#narrowing]
        : []),
    ];
    for (const pattern of patterns) rest = rest.replace(new RegExp(pattern.source, "giu"), " ");
    if (changes.some((change) => change.startsWith("scope")))
      for (const age of this.#ages) rest = rest.replace(age, " ");
    return rest;
  }

  #force(text: string): Force {
    const hedge = this.#hedges.exec(text);
    if (hedge) return { level: HEDGED, word: hedge[0] };
    // A modal verb in a clause of purpose or description binds nobody.
    const clause = this.#clause.exec(text.slice(1));
    const main = clause && clause.index > 0 ? text.slice(0, clause.index + 1) : text;
    const found = [
      { level: MUST, match: this.#must.exec(main) },
      { level: WILL, match: this.#will.exec(main) },
      { level: SHOULD, match: this.#should.exec(main) },
      { level: MAY, match: this.#may.exec(main) },
    ].flatMap(({ level, match }) => (match ? [{ level, word: match[0], at: match.index }] : []));
    found.sort((a, b) => a.at - b.at || b.level - a.level);
    return found[0] ?? { level: PLAIN, word: "" };
  }

  #reach(text: string): Reach {
    const ages = agesIn(text, this.#ages);
    const some = this.#some.exec(text) ?? this.#narrowing.exec(text);
    if (some) return { level: 0, word: some[0], ages };
    const most = this.#most.exec(text);
    if (most) return { level: 1, word: most[0], ages };
    const all = this.#all.exec(text);
    if (all) return { level: 3, word: all[0], ages };
    const each = this.#each.exec(text);
    return each ? { level: 2.5, word: each[0], ages } : { level: 2, word: "", ages };
  }
}

const MUST = 5;
const WILL = 4.5;
const PLAIN = 4;
const SHOULD = 3;
const HEDGED = 2;
const MAY = 1;

interface Force {
  readonly level: number;
  readonly word: string;
}

interface Reach {
  readonly level: number;
  readonly word: string;
  readonly ages: readonly [number, number] | undefined;
}

function fieldOf(field: FieldChange["field"], old: string, later: string): FieldChange {
  return { field, ...(old === "" ? {} : { old }), ...(later === "" ? {} : { new: later }) };
}

const OLDEST = 150;

function agesIn(text: string, patterns: readonly RegExp[]): readonly [number, number] | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return [match[1] ? Number(match[1]) : 0, match[2] ? Number(match[2]) : OLDEST];
  }
  return undefined;
}

/** Above 0 when the second reaches further; undefined when neither holds the other. */
function compareAges(a: Reach["ages"], b: Reach["ages"]): number | undefined {
  if (!a || !b || (a[0] === b[0] && a[1] === b[1])) return undefined;
  if (b[0] <= a[0] && b[1] >= a[1]) return 1;
  if (a[0] <= b[0] && a[1] >= b[1]) return -1;
  return undefined;
}

const NUMBER = regexp("\\p{N}+(?:[.,]\\p{N}+)*", "gu");
const TOKEN = regexp("[\\p{L}\\p{N}#]+", "gu");

/** Whether two texts differ in more than numbers, signs and capitals. */
export function reworded(old: string, later: string): boolean {
  return plain(old) !== plain(later);
}

function plain(text: string): string {
  return (text.toLowerCase().replace(NUMBER, "#").match(TOKEN) ?? []).join(" ");
}

/** The numbers of a text that are no years. */
export function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? [])
    .filter((number) => !/^(?:19|20)\d\d$/u.test(number))
    .map((number) => Number(number.replace(/\.(?=\d{3}(?:\D|$))/gu, "").replace(",", ".")));
}

/** The latest year that a text names. */
export function lastYear(text: string): string | undefined {
  const years = (text.match(NUMBER) ?? []).filter((number) => /^20\d\d$/u.test(number));
  return years.sort(compareCodeUnits).at(-1);
}
