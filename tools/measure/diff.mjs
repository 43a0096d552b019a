/**
 * Prints what comparing is worth: pairs and changes on the plans of fixtures/diff, and what each feature of the similarity adds on
 * pairs of goals that are the same and pairs that only look it.
 *
 * npm run build && npm run measure:diff [-- more-pairs.mjs]   (a module that exports P and N: pairs the same, pairs that are not)
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { assign } from "../../dist/diff/assign.js";
import { compareModels } from "../../dist/diff/compare.js";
import { TextSpace } from "../../dist/similarity/space.js";

const folder = new URL("../../fixtures/diff/", import.meta.url);
const read = (name) => parse(readFileSync(new URL(name, folder), "utf8"));
const print = (...cells) => process.stdout.write(`${cells.join("  ").trimEnd()}\n`);

for (const name of ["udviklingsplan", "digitaliseringsstrategi"]) {
  const diff = await compareModels(read(`${name}/old.yaml`), read(`${name}/new.yaml`));
  const { pairs, changes } = scoresOf(diff, read(`${name}/gold.yaml`));
  print(name.padEnd(26), `pairs F1 ${pairs.toFixed(3)}`, `changes named ${changes.toFixed(3)}`);
}
print();

/** From nothing but forms of words, one feature after the other. */
const STEPS = ["lemmas", "parts", "pos", "boilerplate", "rarity", "letters", "concepts", "names", "conflicts"];
const sets = await pairSets();
print("features".padEnd(20), ...Object.keys(sets).map((name) => name.padEnd(34)));
print("".padEnd(20), ...Object.keys(sets).map(() => "look-alikes  others  assigned".padEnd(34)));
await printRow("words", Object.fromEntries(STEPS.map((step) => [step, false])));
for (const [index, step] of STEPS.entries()) {
  await printRow(`+ ${step}`, Object.fromEntries(STEPS.slice(index + 1).map((later) => [later, false])));
}
for (const step of STEPS) await printRow(`all but ${step}`, { [step]: false });

async function printRow(name, switches) {
  const space = await TextSpace.open({ language: "da", switches });
  const score = (a, b) => space.likeness(space.features(a), space.features(b)).score;
  const cells = Object.values(sets).map(({ same, different }) => {
    const matrix = same.map(([a]) => same.map(([, b]) => score(a, b)));
    const right = matrix.map((row, index) => row[index]);
    const others = matrix.flatMap((row, index) => row.filter((_, place) => place !== index));
    const hard = different.map(([a, b]) => score(a, b));
    const edges = matrix.flatMap((row, old) =>
      row.map((value, later) => ({ old, new: later, weight: 1 + Math.round(value * 1e6) })),
    );
    const assigned = assign(edges, same.length, same.length).filter((edge) => edge.old === edge.new).length;
    return `${auc(right, hard).toFixed(2)}         ${auc(right, others).toFixed(3)}   ${assigned} of ${same.length}`.padEnd(
      34,
    );
  });
  print(name.padEnd(20), ...cells);
}

async function pairSets() {
  const found = { hospital: read("pairs-hospital.yaml") };
  for (const file of process.argv.slice(2)) {
    const { P, N } = await import(pathToFileURL(path.resolve(file)).href);
    found[path.basename(file, ".mjs")] = { same: P, different: N };
  }
  return found;
}

/** How often one of the first is above one of the second. */
function auc(ups, downs) {
  const wins = ups.flatMap((up) => downs.map((down) => (up > down ? 1 : up === down ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

function scoresOf({ changes }, gold) {
  const keys = (kind, olds, news) => olds.flatMap((old) => news.map((later) => `${kind}\n${old}\n${later}`));
  const wanted = new Map(
    gold.flatMap((entry) => keys(entry.kind, entry.old, entry.new).map((key) => [key, entry.change])),
  );
  const texts = (refs) => refs.map(({ text }) => text);
  const found = changes
    .filter(({ band }) => band !== "none")
    .flatMap((one) => keys(one.kind, texts(one.old), texts(one.new)).map((key) => ({ key, one })));
  const worth = (list) => list.reduce((sum, { one }) => sum + (one.band === "possible" ? 0.5 : 1), 0);
  const right = found.filter(({ key }) => wanted.has(key));
  const named = right.filter(({ key, one }) => one.change.includes(wanted.get(key)));
  return { pairs: (2 * worth(right)) / (worth(found) + wanted.size), changes: named.length / right.length };
}
