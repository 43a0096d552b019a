/**
 * Letters and numbers as short lists of ranges. The Unicode classes hold hundreds, and each use of one costs a millisecond or two
 * when the expression is first run, which is most of the time that a short document takes.
 */
const CASED = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽͿ-ҁҊ-ԯḀ-ỿ",
  Lu: CASED.filter((letter) => letter.toLowerCase() !== letter).join(""),
  Ll: CASED.filter((letter) => letter.toUpperCase() !== letter).join(""),
  N: "0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-↉",
};

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` stand for the letters and numbers of the European
 * alphabets (`\p{Lu}` and `\p{Ll}`: of Latin script up to U+017F).
 */
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
