import { splitHeadingNumber } from "../heading-number.ts";

/** A marker or number that the author typed, and what it takes off the front of the text. */
export interface Typed {
  readonly marker: string;
  readonly ordered: boolean;
  readonly length: number;
}

const BULLET = /^\s*([-–—•·▪▫■□●○◦‣⁃*➢➔✓✔❑❖◆]|[\uf000-\uf0ff]|o(?=\t))[\t \u00a0]+(?=\S)/u;
const ORDERED = /^\s*(\(?(\d{1,3}|[a-zæøå]|[ivx]{1,6})[.)])([\t \u00a0]+)(?=\S)/iu;

/** The number typed before the title of a heading; after one that a tab sets apart, no full stop is needed ("1<tab>Indledning"). */
export function splitDocxNumber(text: string): { readonly number?: string; readonly title: string } {
  const trimmed = text.trimStart();
  const tabbed = /^([1-9]\d?(?:\.[1-9]\d?){0,4})\.?[ \u00a0]*\t\s*(?=\S)/u.exec(trimmed);
  if (tabbed?.[1]) return { number: tabbed[1], title: trimmed.slice(tabbed[0].length) };
  return splitHeadingNumber(trimmed);
}

/**
 * The list marker typed at the front of a paragraph. A number with a full stop can begin a sentence ("1. kvartal"), a letter
 * can be an initial and a dash a reply: these count only with a capital or a neighbour of the same kind (see below).
 */
export function typedMarker(text: string, before: string | undefined, after: string | undefined): Typed | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) {
    const sign = bullet[1] as string;
    const alone = [before, after].every((other) => other === undefined || BULLET.exec(other)?.[1] !== sign);
    if (/[-–—*]/u.test(sign) && alone && !bullet[0].includes("\t") && !/:\s*$/u.test(before ?? "")) return undefined;
    return { marker: /[\uf000-\uf0ff]/u.test(sign) ? "•" : sign, ordered: false, length: bullet[0].length };
  }
  const ordered = ORDERED.exec(text);
  if (!ordered) return undefined;
  const typed = { marker: ordered[1] as string, ordered: true, length: ordered[0].length };
  if (continues(before, ordered) || continues(ordered, after)) return typed;
  const isDigits = /^\d/u.test(ordered[2] as string);
  if (typed.marker.endsWith(")")) return isDigits || (ordered[2] as string).length === 1 ? typed : undefined;
  if (!isDigits) return undefined;
  return /^[\p{Lu}"»”“]/u.test(text.slice(typed.length)) || (ordered[3] as string).includes("\t") ? typed : undefined;
}

/** The second marker is of the same kind as the first, and one higher. */
function continues(first: string | RegExpExecArray | undefined, second: string | RegExpExecArray | undefined): boolean {
  const a = typeof first === "string" ? ORDERED.exec(first) : first;
  const b = typeof second === "string" ? ORDERED.exec(second) : second;
  if (!a || !b) return false;
  const [one, two] = [a[2] as string, b[2] as string];
  if ((a[1] as string).replace(one, "") !== (b[1] as string).replace(two, "")) return false;
  if (/^\d/u.test(one) || /^\d/u.test(two)) return Number(two) === Number(one) + 1;
  return romanValue(two) === romanValue(one) + 1 || (one.length === 1 && two.charCodeAt(0) === one.charCodeAt(0) + 1);
}

function romanValue(text: string): number {
  return (
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].indexOf(text.toLowerCase()) + 1 || -9
  );
}
