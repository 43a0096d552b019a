import { regexp } from "../base/regexp.ts";

/** A word of a text as it stands there. */
export interface Token {
  readonly text: string;
  /** In lower case, without a genitive apostrophe. */
  readonly form: string;
  /** A capital where a common noun has none, or an acronym. */
  readonly name: boolean;
  /** Capitals within, or letters and digits together. */
  readonly acronym: boolean;
}

const WORD = regexp("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*-?", "gu");
const LETTER = regexp("\\p{L}", "u");
const CAPITAL = regexp("\\p{Lu}", "u");
const ACRONYM = regexp("\\p{Lu}[^\\s]*\\p{Lu}|\\p{L}\\d|\\d\\p{L}", "u");

/** The words of a text; numbers and years are no words, for they are compared as what they are. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let opens = true;
  for (const match of text.matchAll(WORD)) {
    opens ||= /[.!?:]\s|["”»«“]$/u.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (!LETTER.test(match[0])) continue;
    const acronym = ACRONYM.test(match[0]);
    tokens.push({
      text: match[0].replace(/-$/u, ""),
      form: match[0].toLowerCase().replace(/['’]s?$/u, ""),
      name: acronym || (!opens && CAPITAL.test(match[0].charAt(0))),
      acronym,
    });
    opens = false;
  }
  return tokens;
}
