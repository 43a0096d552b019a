import fc from "fast-check";
import { expect, it } from "vitest";
import type { Fields } from "../../src/base/values.ts";
import { encode } from "../../src/codecs/index.ts";
import { patchYaml } from "../../src/codecs/yaml-patch.ts";
import { decodeYaml } from "../../src/codecs/yaml-reader.ts";
import { type Merge, mergeModels } from "../../src/merge/index.ts";

const LISTS = ["themes", "goals", "indicators", "comments"] as const;
const word = fc.constantFrom(
  "kommunerne",
  "skoven",
  "skal",
  "plante",
  "træer",
  "80",
  "procent",
  "i 2030",
  "# nej",
  "ja: nej",
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const number = fc.integer({ min: 1, max: 15 });

/** Items of few ids, so that models share many; references lead to what is there. */
function items(kind: string, named: "title" | "text"): fc.Arbitrary<Fields[]> {
  const item = fc.record(
    {
      id: number.map((id) => `${kind}-${id}`),
      [named]: text,
      owner: fc.constantFrom("Skovby", "Havby", "Markby"),
      targets: fc.array(fc.record({ value: number, unit: fc.constantFrom("percent", "træer") }), { maxLength: 2 }),
      reference: number,
      reviewed: fc.constant(true),
      source: fc.record({ start: number, end: number }),
    },
    { requiredKeys: ["id", named, "source"] },
  );
  return fc.uniqueArray(item, { maxLength: 8, selector: ({ id }) => id }) as unknown as fc.Arbitrary<Fields[]>;
}

const model: fc.Arbitrary<Fields> = fc
  .record({
    model: fc.constant("strategy/1"),
    document: fc.record({ id: fc.constant("plan"), title: text, source: fc.record({ characters: number }) }),
    strategy: fc.record({ title: text, period: fc.constantFrom("2016/2020", "2021/..") }, { requiredKeys: [] }),
    themes: items("t", "title"),
    goals: items("g", "text"),
    indicators: items("i", "text"),
    comments: items("c", "text"),
  })
  .map((drawn) => {
    const referring = (list: Fields[]) =>
      list.map(({ reference, ...item }) => {
        const theme = typeof reference === "number" ? drawn.themes[reference]?.["id"] : undefined;
        return theme === undefined ? item : { ...item, theme };
      });
    const themes = drawn.themes.map(({ reference: _, ...item }) => item);
    return { ...drawn, themes, goals: referring(drawn.goals), indicators: referring(drawn.indicators), comments: [] };
  });

const same = (merge: Merge, wanted: Fields) => expect(merge.value).toEqual(wanted);

it("takes over what only one side has changed", () => {
  fc.assert(
    fc.property(model, model, (base, other) => {
      same(mergeModels(base, base, other), { ...other });
      same(mergeModels(base, other, other), other);
      same(mergeModels(base, other, base), other);
    }),
    { numRuns: 300 },
  );
});

it("has no findings where only one side has changed", () => {
  fc.assert(
    fc.property(model, model, (base, other) => {
      expect(mergeModels(base, other, other).findings).toEqual([]);
      expect(mergeModels(base, other, base).findings).toEqual([]);
    }),
  );
});

it("gives each id once, and loses nothing that a person added or changed", () => {
  fc.assert(
    fc.property(model, model, model, (base, ours, theirs) => {
      const merge = mergeModels(base, ours, theirs);
      for (const list of LISTS) {
        const ids = merge.lists[list].map(({ value }) => value["id"]);
        expect(new Set(ids).size).toBe(ids.length);
        const from = merge.lists[list].flatMap((item) => item.from ?? []);
        expect(new Set(from).size).toBe(from.length);
        const before = new Map((base[list] as Fields[]).map((item) => [item["id"], item]));
        const now = new Set((theirs[list] as Fields[]).map(({ id }) => id));
        for (const [index, item] of (ours[list] as Fields[]).entries()) {
          const edited = JSON.stringify(before.get(item["id"])) !== JSON.stringify(item);
          if (edited || now.has(item["id"])) expect(from).toContain(index);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it("is written into the file of the person, who finds every comment again", () => {
  fc.assert(
    fc.property(model, model, model, (base, ours, theirs) => {
      const merge = mergeModels(base, ours, theirs, () => true);
      let count = 0;
      const yaml = encode(ours, "yaml").replace(
        /^( *)(?=- id:)/gmu,
        (margin) => `${margin}# note ${++count}.\n${margin}`,
      );
      const lists = Object.fromEntries(
        Object.entries(merge.lists).map(([list, entries]) => [
          list,
          entries.map(({ value, from, findings }) => ({
            value,
            ...(from === undefined ? {} : { from }),
            comments: findings.map(({ message }) => message),
          })),
        ]),
      );
      const patched = patchYaml(yaml, { value: merge.value, lists, comments: {} });
      expect(decodeYaml(patched)[0]?.value, patched).toEqual(merge.value);
      const kept = Object.values(merge.lists)
        .flat()
        .filter(({ from }) => from !== undefined).length;
      expect(patched.match(/^ *# note \d+\.$/gmu)?.length ?? 0).toBe(kept);
    }),
    { numRuns: 300 },
  );
});
