import { titleKey } from "./contents.ts";

/** The series of an agenda: nothing after its last heading leaves it. */
export const AGENDA_SERIES = "agenda";

/** A line that was found to be a heading, with what bears on its level. */
export interface Candidate {
  readonly title: string;
  readonly number?: string;
  /** The level that the table of contents gives it. */
  readonly listed?: number;
  /** The paragraph directly before it, when it ends in a colon: "... har tre fokusområder:". */
  readonly lead?: string;
  /** Nothing but short lines stand before it in the document. */
  readonly isFirst: boolean;
  /** Where it stands among the paragraphs. */
  readonly at: number;
  /** Headings of one series stand beside one another. */
  readonly series?: string;
}

interface Open {
  readonly level: number;
  readonly candidate: Candidate;
  /** How many headings below it were announced in words, and how many have come. */
  announced?: number;
  children: number;
  /** Its first child follows it without text between them. */
  isEmpty?: boolean;
}

const COUNTS: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  två: 2,
  fyra: 4,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  åtte: 8,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Gives each heading the level at which a reader would see it. */
export function levelsOf(candidates: readonly Candidate[]): Map<Candidate, number> {
  const levels = new Map<Candidate, number>();
  const recurring = recurringTitles(candidates);
  const ends = new Map(candidates.map(({ series }, index) => [series, index]));
  const open: Open[] = [];
  const isListed = candidates.some((candidate) => candidate.listed !== undefined);
  const title = titleOf(candidates, isListed);
  const base = title ? 2 : 1;
  for (const [index, candidate] of candidates.entries()) {
    const level = title?.includes(candidate) ? 1 : levelOf({ candidates, index, open, base, recurring, ends });
    enter(open, candidate, level);
    levels.set(candidate, level);
  }
  return levels;
}

/** Closes what the heading ends, and opens it below what is left. */
function enter(open: Open[], candidate: Candidate, level: number): void {
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  const parent = open.at(-1);
  if (parent) {
    parent.children++;
    if (candidate.at === parent.candidate.at + 1) parent.isEmpty = true;
    if (candidate.lead) parent.announced = countIn(candidate.lead) ?? parent.announced ?? 0;
  }
  const announced = countIn(candidate.title);
  open.push({ level, candidate, children: 0, ...(announced ? { announced } : {}) });
}

/** The document's title, once or given twice at the top. */
function titleOf(candidates: readonly Candidate[], isListed: boolean): readonly Candidate[] | undefined {
  const [first, second] = candidates;
  if (!first || isListed || !first.isFirst || first.number || candidates.length < 2) return undefined;
  return second && titleKey(second.title) === titleKey(first.title) ? [first, second] : [first];
}

interface Place {
  readonly candidates: readonly Candidate[];
  readonly index: number;
  readonly open: readonly Open[];
  /** The level below the title. */
  readonly base: number;
  readonly recurring: ReadonlySet<string>;
  /** Where each series has its last heading. */
  readonly ends: ReadonlyMap<string | undefined, number>;
}

function levelOf(place: Place): number {
  const { candidates, index, open, base, recurring } = place;
  const candidate = candidates[index] as Candidate;
  if (candidate.listed !== undefined) return candidate.listed;
  const previous = open.at(-1);
  if (!previous) return base;
  if (candidate.number) return numberedLevel(candidate.number, open, base);
  const inSeries = seriesLevel(place);
  if (inSeries !== undefined) return inSeries;
  const isAdjacent = candidate.at === previous.candidate.at + 1;
  if (isAdjacent || candidate.lead) return Math.max(previous.level + 1, base);
  const chapter = open.find((one) => one.level >= base);
  if (chapter && recurring.has(recurrenceKey(candidate.title)))
    return chapter.level + (chapter.candidate.listed ? 1 : 0);
  return unnumberedLevel(candidate, open, base);
}

/** Beside the others of its series, below the one it stands under, or out of the series that has come to its end. */
function seriesLevel({ candidates, index, open, base, recurring, ends }: Place): number | undefined {
  const { series, title } = candidates[index] as Candidate;
  const last = open.at(-1);
  if (series) {
    const sibling = open.find((one) => one.candidate.series === series);
    if (sibling || !last) return sibling?.level;
    return series.startsWith("list ") ? Math.max(last.level + 1, base) : undefined;
  }
  const place = open.findLastIndex((one) => one.candidate.series !== undefined);
  const member = open[place];
  if (!member) return undefined;
  const isBelow = last === member ? member.level + 1 : undefined;
  if (member.candidate.series === AGENDA_SERIES) return isBelow;
  if (recurring.has(recurrenceKey(title))) return member.level + 1;
  if ((ends.get(member.candidate.series) ?? 0) > index) return isBelow;
  const holder = open[place - 1];
  const isHeld = holder && holder.level >= base && (holder.isEmpty || member.candidate.series?.startsWith("list "));
  return isHeld ? holder.level : member.level;
}

function numberedLevel(number: string, open: readonly Open[], base: number): number {
  const parts = number.split(".");
  const sibling = open.findLast((one) => isBefore(one.candidate.number, parts));
  if (sibling) return sibling.level;
  const parent = open.findLast((one) => one.candidate.number === parts.slice(0, -1).join("."));
  if (parent) return parent.level + 1;
  const last = open.at(-1) as Open;
  return parts.at(-1) === "1" ? Math.max(last.level + 1, base) : base + parts.length - 1;
}

function isBefore(number: string | undefined, parts: readonly string[]): boolean {
  const own = number?.split(".");
  if (own?.length !== parts.length) return false;
  const last = parts.length - 1;
  return own.slice(0, -1).join(".") === parts.slice(0, -1).join(".") && Number(own[last]) < Number(parts[last]);
}

/** Below the number it stands under, beside the unnumbered heading before it, and out of what is complete. */
function unnumberedLevel(candidate: Candidate, open: readonly Open[], base: number): number {
  const complete = open.find(
    (one) => one.announced !== undefined && one.announced > 0 && one.children >= one.announced,
  );
  if (complete) return Math.max(complete.level, base);
  const ends = candidate.title.endsWith(":");
  const colon = ends ? open.findLast((one) => one.level >= base && !one.candidate.number) : undefined;
  if (colon) return open.find((one) => one.level >= base)?.level ?? base;
  const last = open.at(-1) as Open;
  if (last.candidate.number || last.candidate.listed !== undefined || last.level < base) return last.level + 1;
  return last.level;
}

function countIn(text: string): number | undefined {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (Object.hasOwn(COUNTS, word)) return COUNTS[word];
  }
  return undefined;
}

/** Titles that come back under several chapters ("Vision", "Potentiale") stand directly below their chapter. */
function recurringTitles(candidates: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { title, number } of candidates) {
    if (number) continue;
    const key = recurrenceKey(title);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** Without number words and plural endings: "Fire strategiske indsatsområder" and "Tre strategiske indsatsområder" are one. */
function recurrenceKey(title: string): string {
  return titleKey(title)
    .split(" ")
    .filter((word) => !Object.hasOwn(COUNTS, word))
    .map((word) => (word.length > 8 ? word.replace(/(?:er|r|n|s)$/u, "") : word))
    .join(" ");
}
