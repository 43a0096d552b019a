const CONJUNCTIONS =
  /^(?:og|eller|samt|und|oder|och|eller|and|or|to|til|till|kontra|versus|respektive|henholdsvis|og\/eller|and\/or)(?!\p{L})/u;

/** No word is longer. */
const LONGEST = 100;

/** The words that a document holds unbroken: they tell whether a hyphen at the end of a line belongs to the word. */
export class Vocabulary {
  readonly #words: ReadonlySet<string>;

  constructor(text: string) {
    this.#words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu) ?? []);
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/** Is there a word broken over the end of the first text? */
export function isBroken(left: string, right: string): boolean {
  return /[\p{L}\d][-\u00ad\u00ac\u2010\u2011]$/u.test(left.slice(-2)) && /^[\p{L}\d]/u.test(right);
}

/** Joins two pieces of a line: words broken between them are made whole, suspended hyphens ("social- og") kept. */
export function joinPieces(left: string, right: string, vocabulary: Vocabulary): string {
  if (left === "" || right === "") return left + right;
  if (!isBroken(left, right)) return `${left} ${right}`;
  const bare = left.slice(0, -1);
  if (/[\u00ad\u00ac]$/u.test(left.slice(-1))) return bare + right;
  if (CONJUNCTIONS.test(right)) return `${left} ${right}`;
  const first = /[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.exec(bare.slice(-LONGEST))?.[0] ?? "";
  const second = /^[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(right.slice(0, LONGEST))?.[0] ?? "";
  if (vocabulary.has(`${first}${second}`)) return bare + right;
  if (vocabulary.has(`${first}-${second}`)) return left + right;
  return keepsHyphen(first, second) ? left + right : bare + right;
}

function keepsHyphen(first: string, second: string): boolean {
  if (!/^\p{Ll}/u.test(second)) return true;
  return /\d/u.test(first) || /.\p{Lu}/u.test(first) || first.length <= 3;
}
