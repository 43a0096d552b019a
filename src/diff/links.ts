import { StrategyError } from "../base/errors.ts";
import { fold } from "../base/text.ts";
import type { Model } from "../model/schema.ts";
import type { Pair } from "./pairing.ts";
import { type Diff, type ItemKind, type Links, LinksSchema } from "./schema.ts";
import { LINKS_VERSION } from "./version.ts";

type Link = Links["links"][number];

/** What a person has decided, laid over the pairs that the comparison found. */
export interface Decisions {
  readonly applied: (kind: ItemKind) => (pairs: Pair[]) => Pair[];
}

/**
 * A value of unknown origin as links.
 *
 * @throws StrategyError "invalid-links" that names the first thing that is wrong
 */
export function parseLinks(value: unknown): Links {
  const parsed = LinksSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StrategyError("invalid-links", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "no links"}`);
}

/** @throws StrategyError "invalid-links" when a link names an item that is not there, or says two things of one pair */
export function decisionsOf(links: Links | undefined, old: Model, later: Model): Decisions {
  const decided = (links?.links ?? []).filter(({ verdict }) => verdict !== "open");
  const finders = {
    theme: finder(old, later, "themes"),
    goal: finder(old, later, "goals"),
    indicator: finder(old, later, "indicators"),
  };
  const found = decided.map((link) => ({ link, ...finders[link.kind](link) }));
  const verdicts = new Map<string, string>();
  for (const { link, old: from, new: to } of found) {
    const key = `${link.kind} ${from} ${to}`;
    if ((verdicts.get(key) ?? link.verdict) !== link.verdict) {
      throw new StrategyError("invalid-links", `two links gainsay each other: ${shown(link)}`);
    }
    verdicts.set(key, link.verdict);
  }
  return {
    applied: (kind) => (pairs) => {
      const own = found.filter(({ link }) => link.kind === kind);
      const of = (pair: Pair) => own.find((one) => one.old === pair.old && one.new === pair.new);
      const kept = pairs.filter((pair) => of(pair) === undefined);
      const pinned = new Map<string, Pair>();
      for (const { link, old: from, new: to } of own) {
        if (link.verdict !== "same") continue;
        const known = pairs.find((pair) => pair.old === from && pair.new === to);
        const pair = { old: from, new: to, score: known?.score ?? 0, evidence: known?.evidence ?? [] };
        pinned.set(`${from} ${to}`, { ...pair, pinned: true });
      }
      return [...kept, ...pinned.values()];
    },
  };
}

/** Proposes links for a person to go through: what was matched as it is, what is possible left open. */
export function linksOf(diff: Diff, texts: (kind: ItemKind, side: "old" | "new", id: string) => string): Links {
  const links = diff.changes
    .filter(({ band }) => band !== "none")
    .flatMap(({ kind, band, old, new: later }) =>
      old.flatMap((one) =>
        later.map(
          (other): Link => ({
            kind,
            verdict: band === "matched" && old.length === 1 && later.length === 1 ? "same" : "open",
            old: { id: one.id, text: texts(kind, "old", one.id) },
            new: { id: other.id, text: texts(kind, "new", other.id) },
          }),
        ),
      ),
    );
  return { model: LINKS_VERSION, links };
}

type Finder = (link: Link) => { old: number; new: number };

/** Items by id, or by their words where a person gave these. Places are those of the sorted ids. */
function finder(old: Model, later: Model, list: "themes" | "goals" | "indicators"): Finder {
  const sides = [old, later].map((model) =>
    model[list]
      .map((item) => ({ id: item.id, text: fold("text" in item ? item.text : item.title) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const place = (side: number, end: Link["old"], link: Link) => {
    const items = sides[side] ?? [];
    const at = items.findIndex(({ id, text }) =>
      end.id === undefined ? text === fold(end.text ?? "") : id === end.id,
    );
    if (at < 0)
      throw new StrategyError("invalid-links", `no ${link.kind} fits ${end.id ?? end.text ?? "an empty side"}`);
    return at;
  };
  return (link) => ({ old: place(0, link.old, link), new: place(1, link.new, link) });
}

function shown({ old, new: later }: Link): string {
  return `${old.id ?? old.text} and ${later.id ?? later.text}`;
}
