import { compareCodeUnits } from "../base/text.ts";
import type { Atom, FeatureSwitches, Features } from "./features.ts";
import { cosine } from "./sparse.ts";

/** Words of both texts that speak for their being the same. */
export interface Evidence {
  readonly old: string;
  readonly new: string;
  readonly how: "same" | "concept" | "spelling";
}

/** How alike two texts are. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** The share of the old text's weight that is found in the new, and the other way round. */
  readonly oldFound: number;
  readonly newFound: number;
  readonly evidence: readonly Evidence[];
  /** Rare words for what the texts are about, on either side without a counterpart. */
  readonly conflict: number;
  /** Nothing but concepts or spelling speaks for it. */
  readonly wordless: boolean;
}

const CONCEPT = 0.6;
const SPELLING = 0.75;
/** Of the letters' threes in common, as Dice's coefficient. */
const SPELLED_ALIKE = 0.55;
const SHORTEST_SPELLING = 5;

const WORDS_WEIGHT = 0.62;
const LETTERS_WEIGHT = 0.38;
const CONFLICT = 0.25;
const SHARED_NAME = 0.1;
const OTHER_NAME = 0.12;

/** Compares two texts word by word. Symmetric: the sides of the result change places with the arguments. */
export function likenessOf(a: Features, b: Features, switches: FeatureSwitches): Likeness {
  const oldSide = findAtoms(a.atoms, b.atoms);
  const newSide = findAtoms(b.atoms, a.atoms);
  const found = oldSide.found + newSide.found;
  const whole = a.weight + b.weight;
  const soft = whole === 0 ? 0 : found / whole;
  const letters = switches.letters ? cosine(a.letters, b.letters) : soft;
  const conflict = Math.min(shareOf(oldSide.lost, a.weight), shareOf(newSide.lost, b.weight));
  const names = switches.names ? namesSpeak(a.names, b.names) : 0;
  const score = WORDS_WEIGHT * soft + LETTERS_WEIGHT * letters - (switches.conflicts ? CONFLICT * conflict : 0) + names;
  const turned = newSide.links.map((link) => ({ ...link, old: link.new, new: link.old }));
  const evidence = evidenceOf([...oldSide.links, ...turned]);
  return {
    score: Math.min(1, Math.max(0, score)),
    oldFound: shareOf(oldSide.found, a.weight),
    newFound: shareOf(newSide.found, b.weight),
    evidence,
    conflict,
    wordless: !evidence.some(({ how }) => how === "same"),
  };
}

/** The share of a text's weight that is found in others taken together. */
export function coverageOf(text: Features, others: readonly Features[]): number {
  return shareOf(
    findAtoms(
      text.atoms,
      others.flatMap(({ atoms }) => atoms),
    ).found,
    text.weight,
  );
}

interface Link extends Evidence {
  readonly worth: number;
}

interface Side {
  /** Weight found in the other text. */
  readonly found: number;
  /** Weight of the objects that are not. */
  readonly lost: number;
  readonly links: readonly Link[];
}

function findAtoms(atoms: readonly Atom[], others: readonly Atom[]): Side {
  let found = 0;
  let lost = 0;
  const links: Link[] = [];
  for (const atom of atoms) {
    let [best, partner, how] = [0, undefined as Atom | undefined, "same" as Evidence["how"]];
    for (const other of others) {
      const [alike, kind] = atomsAlike(atom, other);
      if (alike > best) [best, partner, how] = [alike, other, kind];
      if (best === 1) break;
    }
    found += best * atom.weight;
    if (best === 0 && atom.object) lost += atom.weight;
    if (partner) links.push({ old: atom.word, new: partner.word, how, worth: best * atom.weight });
  }
  return { found, lost, links };
}

function atomsAlike(a: Atom, b: Atom): readonly [number, Evidence["how"]] {
  if (a.lemma === b.lemma) return [1, "same"];
  if (a.concepts.length > 0 && a.concepts.some((concept) => b.concepts.includes(concept))) return [CONCEPT, "concept"];
  const spelled = spelledAlike(a.lemma, b.lemma);
  return [spelled >= SPELLED_ALIKE ? SPELLING * spelled : 0, "spelling"];
}

const spellings = new Map<string, ReadonlySet<string>>();

function spelledAlike(a: string, b: string): number {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return 0;
  if (Math.min(a.length, b.length) < SHORTEST_SPELLING) return 0;
  const [left, right] = [threesOf(a), threesOf(b)];
  let common = 0;
  for (const three of left) if (right.has(three)) common++;
  return (2 * common) / (left.size + right.size);
}

function threesOf(lemma: string): ReadonlySet<string> {
  const known = spellings.get(lemma);
  if (known) return known;
  const padded = `_${lemma}`;
  const threes = new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
  if (spellings.size > 50_000) spellings.clear();
  spellings.set(lemma, threes);
  return threes;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function namesSpeak(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return [...a].some((name) => b.has(name)) ? SHARED_NAME : -OTHER_NAME;
}

/** Each pair of words once, the weightiest first; ties in an order that does not know the sides. */
function evidenceOf(links: readonly Link[]): Evidence[] {
  const pairs = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.old.toLowerCase()}\n${link.new.toLowerCase()}`;
    const known = pairs.get(key);
    pairs.set(key, known ? { ...link, worth: known.worth + link.worth } : link);
  }
  return [...pairs.values()]
    .filter(({ worth }) => worth > 0.05)
    .sort((a, b) => b.worth - a.worth || compareCodeUnits(unordered(a), unordered(b)))
    .map(({ old, new: later, how }) => ({ old, new: later, how }));
}

function unordered({ old, new: later }: Link): string {
  return old < later ? `${old}\n${later}` : `${later}\n${old}`;
}
