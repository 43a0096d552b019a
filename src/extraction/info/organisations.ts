import type { Span } from "../../document/document.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Authority, IssuerKind } from "../../languages/types/metadata.ts";
import { all, type Patterns } from "./patterns.ts";

export interface Organisation {
  readonly name: string;
  readonly kind: IssuerKind;
  readonly code?: string;
}

export interface OrganisationFound extends Organisation, Span {
  /** A genitive follows ("Aalborg Kommunes høringssvar"). */
  readonly genitive: boolean;
}

/** The organisations that a text names, in order; where two patterns overlap, the longer. */
export function organisationsIn(text: string, pack: LanguagePack, patterns: Patterns): OrganisationFound[] {
  const found: OrganisationFound[] = [];
  for (const { kind, pattern } of patterns.issuers) {
    for (const match of all(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const bare = match.groups?.["name"] ?? match[0];
      const code = kind === "municipality" || kind === "region" ? codeOf(bare, kind, pack) : undefined;
      const genitive = patterns.genitiveEnd.test(text.slice(end));
      found.push({ name: match[0], kind, start, end, genitive, ...(code ? { code } : {}) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return found.filter(({ end }) => {
    const within = end <= reach;
    reach = Math.max(reach, end);
    return !within;
  });
}

/** Tells names as people write them: capitals throughout become a title, in a form that the text has if there is one. */
export function writer(text: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const written = known.get(name) ?? asWritten(name, text);
    known.set(name, written);
    return written;
  };
}

function asWritten(name: string, text: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}.*\s/u.test(name)) return name;
  const wanted = name.toLowerCase();
  const at = text.toLowerCase();
  for (let from = at.indexOf(wanted); from >= 0; from = at.indexOf(wanted, from + 1)) {
    const written = text.slice(from, from + name.length);
    if (written !== name && /^\p{Lu}\p{Ll}/u.test(written)) return written;
  }
  return name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

function codeOf(name: string, kind: Authority["kind"], pack: LanguagePack): string | undefined {
  const wanted = name.toLowerCase();
  const same = (one: string): boolean => one.toLowerCase() === wanted;
  return pack.metadata.authorities.find(
    (authority) => authority.kind === kind && [authority.name, ...(authority.aliases ?? [])].some(same),
  )?.code;
}
