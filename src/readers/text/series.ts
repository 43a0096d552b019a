import { titleKey } from "./contents.ts";
import { plainText } from "./inline.ts";
import { AGENDA_SERIES, type Candidate } from "./levels.ts";
import type { Raw } from "./raw.ts";

const LABEL = /^((?:til|ad|for)\s+)?(\p{L}{3,})\s+\d{1,3}(?=\s*[:.–-]|$)/iu;
const AGENDA = /^(?:punkt|dagsordenspunkt|pkt|sag|sak|item)$/iu;
/** Fewer items of a list that come back as headings may do so by chance. */
const FEWEST_LISTED = 3;

/**
 * The headings that belong together: by a word and a number ("Fokusområde 2: ...", "Til kapitel 3 – ..."), or because a list
 * named them before. A list right under the heading before the first of them says nothing: they follow that heading then.
 *
 * @param found the headings with the paragraphs they come from, in order
 */
export function seriesOf(found: ReadonlyMap<Raw, Candidate>, body: readonly Raw[]): ReadonlyMap<Candidate, string> {
  const series = new Map<Candidate, string>();
  const candidates = [...found.values()];
  markListed(series, candidates, body);
  markLabelled(series, candidates);
  return series;
}

function markListed(series: Map<Candidate, string>, candidates: readonly Candidate[], body: readonly Raw[]): void {
  const byTitle = new Map<string, Candidate[]>();
  for (const one of candidates) {
    if (one.number) continue;
    const key = titleKey(one.title);
    const same = byTitle.get(key) ?? [];
    same.push(one);
    byTitle.set(key, same);
  }
  for (const [index, list] of listsOf(body).entries()) {
    if (list.keys.size < FEWEST_LISTED) continue;
    const named = [...list.keys].map((key) => byTitle.get(key)?.find((one) => one.at > list.end));
    if (!named.every((one) => one !== undefined)) continue;
    const first = Math.min(...named.map((one) => one.at));
    if (!candidates.some((one) => one.at > list.end && one.at < first)) continue;
    for (const one of named) series.set(one, `list ${index}`);
  }
}

function markLabelled(series: Map<Candidate, string>, candidates: readonly Candidate[]): void {
  const counts = new Map<string, number>();
  const labels = candidates.map((candidate) => {
    const match = LABEL.exec(candidate.title);
    if (!match?.[2] || series.has(candidate)) return "";
    const label = AGENDA.test(match[2]) ? AGENDA_SERIES : `${match[1] ?? ""}${match[2]}`.toLowerCase();
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return label;
  });
  for (const [index, candidate] of candidates.entries()) {
    const label = labels[index] ?? "";
    if (label === AGENDA_SERIES || (counts.get(label) ?? 0) > 1) series.set(candidate, label);
  }
}

/** The lists of the text, with the titles that they name. */
function listsOf(body: readonly Raw[]): { readonly keys: ReadonlySet<string>; readonly end: number }[] {
  const lists: { keys: Set<string>; end: number }[] = [];
  for (const [at, raw] of body.entries()) {
    if (raw.kind !== "item" || raw.continues) continue;
    const open = lists.at(-1);
    const list = open?.end === at - 1 ? open : { keys: new Set<string>(), end: at };
    if (list !== open) lists.push(list);
    list.keys.add(titleKey(plainText(raw.text)));
    list.end = at;
  }
  return lists;
}
