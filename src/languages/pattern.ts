import { regexp } from "../base/regexp.ts";

/**
 * Packs hold patterns as regex sources without word borders. `\b` and `\w` know only ASCII letters, so the borders are
 * set here: no letter or digit may touch the match on either side (unless the pattern itself begins or ends in another character).
 */

/** Joins alternatives (longest first, so that "mere end" wins over "mere") into one source with word borders. */
export function wordsSource(patterns: readonly string[]): string {
  const sorted = [...patterns].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}\\p{N}])(?:${sorted.join("|")})(?![\\p{L}\\p{N}])`;
}

/** Finds any of the patterns as whole words, case-insensitively. Stateless: no `g` flag. */
export function words(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/u : regexp(wordsSource(patterns), "iu");
}

/** As `words`, but only at the very start of a text (after opening quotes, brackets and dashes). */
export function leading(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/u : regexp(`^[\\s"'»«”“„‘’(–—-]*${wordsSource(patterns)}`, "iu");
}

/** Whether the whole text is one of the patterns (a final colon or full stop does not count). */
export function whole(patterns: readonly string[]): RegExp {
  return patterns.length === 0 ? /(?!)/u : regexp(`^\\s*(?:${patterns.join("|")})\\s*[.:]?\\s*$`, "iu");
}
