import type { Span } from "../../document/document.ts";
import { all, type Patterns } from "./patterns.ts";

export interface PersonName {
  readonly name: string;
  readonly role?: string;
}

interface NameFound extends Span {
  readonly name: string;
}

/** The personal names in a text, with offices before them ("Kulturchef Astrid Munkholm") left out. */
export function namesIn(text: string, patterns: Patterns): NameFound[] {
  const out: NameFound[] = [];
  for (const match of all(patterns.name, text)) {
    const found = trimName(match[0], match.index, patterns);
    if (found) out.push(found);
  }
  return out;
}

/** The persons of a list ("A B (V), formand, C D og E F"), in order; what is no name is left out. */
export function personsIn(list: string, patterns: Patterns): string[] {
  const bare = list.replace(/\([^()]*\)/gu, "");
  const out: string[] = [];
  for (const part of bare.split(patterns.list)) {
    const found = namesIn(part.trim(), patterns)[0];
    if (found && !out.includes(found.name)) out.push(found.name);
  }
  return out;
}

/** Authors of a byline ("KL’s formand A B og næstformand C D"), with their roles. */
export function authorsIn(list: string, patterns: Patterns): PersonName[] {
  const names = namesIn(list, patterns);
  return names.map((found, index) => {
    const from = index === 0 ? 0 : (names[index - 1]?.end ?? 0);
    const to = names[index + 1]?.start ?? list.length;
    const before = clean(
      list
        .slice(from, found.start)
        .split(/[,;\n]/u)
        .at(-1) ?? "",
      patterns,
    );
    const after = clean(/^\s*(?:\([^()]*\)\s*)?,\s*([^,;.]+)/u.exec(list.slice(found.end, to))?.[1] ?? "", patterns);
    const role = isRole(before, patterns) ? before : isRole(after, patterns) ? after : undefined;
    return role ? { name: found.name, role } : { name: found.name };
  });
}

/** Whether words name an office ("KL’s formand", "borgmester i Nørreby"). */
export function isRole(words: string, patterns: Patterns): boolean {
  if (words === "" || words.length > 90) return false;
  return words.split(/\s+/u).some((word) => patterns.office.test(word.replace(/[,.:]$/u, "")));
}

/** A genitive's ending off a name, where another form of the text shows that it is one. */
export function withoutGenitive(name: string, text: string, patterns: Patterns): string {
  const match = /(?:['’]s|['’]|s)$/u.exec(name);
  if (!match || !patterns.genitiveEnd.test(match[0])) return name;
  const bare = name.slice(0, match.index);
  if (/['’]/u.test(match[0])) return bare;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (!/^\p{L}/u.test(text.slice(at + bare.length, at + bare.length + 2))) return bare;
  return name;
}

function clean(words: string, patterns: Patterns): string {
  return words
    .replace(/\([^()]*\)/gu, "")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, "")
    .replace(patterns.andBefore, "")
    .replace(patterns.andAfter, "")
    .replace(/^[\s,;]+|[\s,;]+$/gu, "");
}

function trimName(raw: string, at: number, patterns: Patterns): NameFound | undefined {
  let tokens = raw.split(" ");
  let start = at;
  while (tokens.length > 0) {
    const first = tokens[0] ?? "";
    if (!patterns.office.test(first) && !patterns.notName.test(first)) break;
    start += first.length + 1;
    tokens = tokens.slice(1);
  }
  const stop = tokens.findIndex(
    (token, index) =>
      index > 0 && (patterns.notName.test(token) || (/\p{L}{2,}\.$/u.test(token) && index < tokens.length - 1)),
  );
  if (stop > 0) {
    const last = tokens[stop] ?? "";
    tokens = tokens.slice(0, patterns.notName.test(last) ? stop : stop + 1);
  }
  const name = tokens.join(" ").replace(/[.,'’-]+$/u, "");
  const words = name.split(" ").filter((token) => /^\p{Lu}/u.test(token));
  if (words.length < 2 || !/\p{Ll}/u.test(name)) return undefined;
  return { name, start, end: start + name.length };
}
