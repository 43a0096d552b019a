import { regexp } from "../../base/regexp.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { wordsSource } from "../../languages/pattern.ts";

/** The parts of a language pack that this grammar reads. */
export type QuantityLanguage = Pick<LanguagePack, "text" | "quantity">;

/** Builds once per pack: `build` is called with the first pack object that carries a given quantity pack. */
export function perPack<T>(build: (pack: QuantityLanguage) => T): (pack: QuantityLanguage) => T {
  const built = new WeakMap<object, T>();
  return (pack) => {
    const known = built.get(pack.quantity);
    if (known !== undefined) return known;
    const made = build(pack);
    built.set(pack.quantity, made);
    return made;
  };
}

/** Never matches: what an empty list of words compiles to. */
const NOTHING = "(?!)";

/** A source with word borders on both sides; an empty list never matches. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? NOTHING : `${firstLetters(patterns)}${wordsSource(patterns)}`;
}

/** A cheap look ahead that spares most positions of a text the dearer look behind of the borders. */
function firstLetters(patterns: readonly string[]): string {
  const firsts = new Set<string>();
  for (const pattern of patterns) {
    const first = /^([\p{L}\p{N}])(?![?*{|])/u.exec(pattern)?.[1];
    if (first === undefined || hasChoice(pattern)) return "";
    firsts.add(first);
  }
  return `(?=[${[...firsts].join("")}])`;
}

/** Whether a source has alternatives outside its groups. */
function hasChoice(pattern: string): boolean {
  let depth = 0;
  for (const character of pattern.replace(/\\./gu, "")) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}

/** A source without borders, longest alternative first. */
export function bare(patterns: readonly string[]): string {
  if (patterns.length === 0) return NOTHING;
  return `(?:${[...patterns].sort((a, b) => b.length - a.length).join("|")})`;
}

/** Matches when a text ends in one of the patterns as whole words (white space may follow). */
export function ending(patterns: readonly string[], tail = ""): RegExp {
  return regexp(`${anyOf(patterns)}${tail}\\s*$`, "iu");
}

/** At `lastIndex`, after optional white space. */
export function following(source: string): RegExp {
  return regexp(`\\s*${source}`, "iuy");
}

/** Runs a sticky regex at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The last `length` characters before an offset: what a look back may see. */
export function behind(text: string, at: number, length = 48): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Matches at the start of a text, after white space and opening marks. */
export function leadingOf(patterns: readonly string[]): RegExp {
  return regexp(`^[\\s"”“»«'’(–-]*${anyOf(patterns)}`, "iu");
}

/** Remembers the answer for the last text: several readers ask for the same sentence in turn. */
export function lastText<T>(read: (text: string, pack: QuantityLanguage) => T): typeof read {
  const memory = new WeakMap<object, { readonly text: string; readonly value: T }>();
  return (text, pack) => {
    const last = memory.get(pack.quantity);
    if (last?.text === text) return last.value;
    const value = read(text, pack);
    memory.set(pack.quantity, { text, value });
    return value;
  };
}
