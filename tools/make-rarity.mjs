/**
 * Counts how many paragraphs of the invented documents in fixtures/ hold each lemma, and writes the logarithms into the Danish
 * pack for comparing. Run once when the documents change: npm run build && node tools/make-rarity.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { readDocument } from "../dist/readers/index.js";
import { TextSpace } from "../dist/similarity/space.js";

const COMMON = 3;
const space = await TextSpace.open({ language: "da", switches: { rarity: false, boilerplate: false } });
const paragraphs = [...(await ofDocuments()), ...ofModels()];
const counts = new Map();
for (const text of paragraphs) {
  for (const lemma of new Set(space.features(text).atoms.map((atom) => atom.lemma))) {
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
}

const rarity = (count) => Math.round(10 * Math.log2((paragraphs.length + 1) / count));
const byValue = new Map();
for (const [lemma, count] of [...counts].filter(([, count]) => count >= COMMON).sort(([a], [b]) => (a < b ? -1 : 1))) {
  byValue.set(rarity(count), [...(byValue.get(rarity(count)) ?? []), lemma]);
}
const rows = [...byValue]
  .sort(([a], [b]) => a - b)
  .map(([value, lemmas]) => `  ${value}: ${JSON.stringify(lemmas.join(" "))},`);
const target = new URL("../src/languages/da/comparing/rarity.ts", import.meta.url);
writeFileSync(
  target,
  `// Written by tools/make-rarity.mjs from ${paragraphs.length} paragraphs of invented documents; not edited by hand.
/** Lemmas by ten times the binary logarithm of all paragraphs by those that hold them. */
export const rarity: Readonly<Record<number, string>> = {
${rows.join("\n")}
};

/** Of a lemma that one paragraph in all would hold. */
export const unlistedRarity = ${rarity(1)};
`,
);

async function ofDocuments() {
  const folder = new URL("../fixtures/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  const documents = await Promise.all(names.map((name) => readDocument(readFileSync(new URL(name, folder)), name, {})));
  return documents.flatMap(({ text }) => text.split("\n").filter((line) => line.trim().length > 20));
}

function ofModels() {
  const folder = new URL("../fixtures/diff/udviklingsplan/", import.meta.url);
  return ["old.yaml", "new.yaml"].flatMap((name) => {
    const { goals, indicators } = parse(readFileSync(new URL(name, folder), "utf8"));
    return [...goals, ...indicators].map(({ text }) => text);
  });
}
