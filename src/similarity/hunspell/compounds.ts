import type { Dictionary, Reading } from "./dictionary.ts";

/** A part of a compound. */
export interface Part {
  readonly lemma: string;
  readonly form: string;
}

interface Way {
  readonly cost: number;
  readonly parts: readonly Part[];
}

const MAX_PARTS = 5;
const SHORTEST = 2;
const SHORTEST_LAST = 3;

/** What a compound of so many parts may cost beyond one a part. */
const TOLERANCE = 2.2;

/**
 * Splits a compound into the parts that the dictionary lets stand together: as few as can be, nouns rather than other words,
 * long ones rather than short ones. Undefined when there is no way, or only an unlikely one.
 */
export function splitCompound(word: string, dictionary: Dictionary): readonly Part[] | undefined {
  const ways: (Way | undefined)[] = [{ cost: 0, parts: [] }];
  for (let end = SHORTEST; end <= word.length - SHORTEST_LAST; end++) {
    ways[end] = cheapest(ways, word, end, (form, at) => innerReading(dictionary.readings(form), at === 0));
  }
  const whole = cheapest(ways.slice(0, word.length - SHORTEST_LAST + 1), word, word.length, (form, at) =>
    at === 0 ? undefined : lastReading(dictionary.readings(form), dictionary.genitive),
  );
  return whole && whole.cost < whole.parts.length + TOLERANCE ? whole.parts : undefined;
}

function cheapest(
  ways: readonly (Way | undefined)[],
  word: string,
  end: number,
  readingOf: (form: string, at: number) => Reading | undefined,
): Way | undefined {
  let best: Way | undefined;
  for (let at = 0; at <= Math.min(ways.length - 1, end - SHORTEST); at++) {
    const way = ways[at];
    if (way === undefined || way.parts.length >= MAX_PARTS) continue;
    const form = word.slice(at, end);
    const reading = readingOf(form, at);
    if (reading === undefined) continue;
    const cost = way.cost + 1 + costOfLength(form.length) + (reading.pos === "N" ? 0 : 0.2);
    if (best && best.cost <= cost) continue;
    best = { cost, parts: [...way.parts, { form, lemma: reading.lemma.replace(/-$/u, "") }] };
  }
  return best;
}

function costOfLength(length: number): number {
  return length <= 2 ? 2 : length === 3 ? 0.8 : 0;
}

function innerReading(readings: readonly Reading[], first: boolean): Reading | undefined {
  const fitting = readings.filter(
    (reading) => (first ? reading.first : reading.middle) && (reading.pos !== "X" || reading.base.endsWith("s-")),
  );
  return fitting.find(({ pos }) => pos === "N") ?? fitting[0];
}

function lastReading(readings: readonly Reading[], genitive: string): Reading | undefined {
  const fitting = readings.filter((reading) => reading.last && !reading.compoundsOnly && reading.pos !== "X");
  return (
    fitting.find(({ pos, mark }) => pos === "N" && mark !== genitive) ??
    fitting.find(({ pos }) => pos === "A") ??
    fitting[0]
  );
}
