/**
 * Letters and numbers as a few ranges. The Unicode classes hold hundreds: each use of one takes a millisecond or two to compile,
 * which is most of the time that a short document takes, and runs slower. (Ā to ſ take turns, so they count as either case.)
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
  Lu: "A-ZÀ-ÖØ-ÞĀ-ſ",
  Ll: "a-zß-öø-ſ",
  N: "0-9²³¹¼-¾",
};

/** A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` stand for the letters and numbers of Latin script. */
export function regexp(source: string, flags: string): RegExp {
  let inClass = false;
  const narrowed = source.replace(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/gu, (token: string, name?: string) => {
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges !== undefined) return inClass ? ranges : `[${ranges}]`;
    if (token === "[") inClass = true;
    else if (token === "]") inClass = false;
    return token;
  });
  return new RegExp(narrowed, flags);
}
