import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Change, Diff } from "../../src/diff/schema.ts";
import { parseModel } from "../../src/model/parse.ts";
import type { Model } from "../../src/model/schema.ts";

const FOLDER = new URL("../../fixtures/diff/", import.meta.url);

interface GoldEntry {
  readonly kind: Change["kind"];
  readonly change: string;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

export function readYaml(name: string): unknown {
  return parse(readFileSync(new URL(name, FOLDER), "utf8"));
}

/** A plan, its successor, and what became of each item by hand. */
export function fixturePair(name: string): { old: Model; new: Model; gold: GoldEntry[] } {
  return {
    old: parseModel(readYaml(`${name}/old.yaml`)),
    new: parseModel(readYaml(`${name}/new.yaml`)),
    gold: readYaml(`${name}/gold.yaml`) as GoldEntry[],
  };
}

/** F1 of the pairs (possible ones count half), and of the pairs found the share whose change is named. */
export function scoresOf(diff: Diff, gold: readonly GoldEntry[]): { pairs: number; changes: number } {
  const keys = (kind: string, olds: readonly string[], news: readonly string[]) =>
    olds.flatMap((old) => news.map((later) => `${kind}\n${old}\n${later}`));
  const wanted = new Map(
    gold.flatMap((entry) => keys(entry.kind, entry.old, entry.new).map((key) => [key, entry.change] as const)),
  );
  const found = diff.changes
    .filter(({ band }) => band !== "none")
    .flatMap((change) => {
      const texts = (side: "old" | "new") => change[side].map(({ text }) => text);
      return keys(change.kind, texts("old"), texts("new")).map((key) => ({ key, change }));
    });
  const worth = ({ band }: Change) => (band === "possible" ? 0.5 : 1);
  const right = found.filter(({ key }) => wanted.has(key));
  const hit = right.reduce((sum, { change }) => sum + worth(change), 0);
  const all = found.reduce((sum, { change }) => sum + worth(change), 0);
  const named = right.filter(({ key, change }) => {
    const name = wanted.get(key);
    return (change.change as readonly string[]).includes(name ?? "");
  });
  return { pairs: (2 * hit) / (all + wanted.size), changes: named.length / right.length };
}
