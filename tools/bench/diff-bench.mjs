/**
 * Compares two strategies of n goals each, beside what reading the two files with the yaml package takes in the same process, and
 * beside jsondiffpatch on the same models.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { create } from "jsondiffpatch";
import { parse } from "yaml";
import { encode } from "../../dist/codecs/index.js";
import { compareModels } from "../../dist/diff/compare.js";
import { median } from "./measure.mjs";

/** Times as long as reading the files may take. */
const GOAL = 6;
const SIZES = [1000, 500];

/** Rows for the table of bench.mjs. */
export async function benchDiff(rounds) {
  const rows = [];
  const times = new Map();
  let first;
  for (const size of SIZES) {
    const [old, later] = pairOf(size);
    const texts = [encode(old, "yaml"), encode(later, "yaml")];
    const [reading, comparing, patching] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      const models = [];
      reading.push(await time(() => models.push(...texts.map((text) => parse(text)))));
      comparing.push(await time(() => compareModels(models[0], models[1])));
      patching.push(await time(() => create({ objectHash: (item) => item.id }).diff(models[0], models[1])));
    }
    first ??= { reading: reading[0], comparing: comparing[0] };
    times.set(size, median(comparing));
    const ratio = median(comparing) / median(reading);
    const verdict = size < 1000 ? "" : ratio <= GOAL ? "met" : "NOT MET";
    rows.push([
      `diff ${size} x ${size}`,
      ms(comparing),
      "yaml, both",
      ms(reading),
      ratio.toFixed(2),
      size < 1000 ? "" : `<= ${GOAL}`,
      verdict,
    ]);
    rows.push([
      `diff ${size} x ${size}`,
      ms(comparing),
      "jsondiffpatch",
      ms(patching),
      (median(comparing) / median(patching)).toFixed(2),
      "",
      "",
    ]);
  }
  // The first comparison of a process reads the dictionary as well.
  rows.push([
    "diff 1000 x 1000, first",
    `${first.comparing.toFixed(0)} ms`,
    "yaml, both",
    `${first.reading.toFixed(0)} ms`,
    (first.comparing / first.reading).toFixed(2),
    `<= ${GOAL}`,
    first.comparing <= GOAL * first.reading ? "met" : "NOT MET",
  ]);
  const growth = times.get(1000) / times.get(500);
  rows.push(["diff 1000", "", "diff 500", "", growth.toFixed(2), "<= 4", growth <= 4 ? "met" : "NOT MET"]);
  rows.push(["diff", "", "memory", "", `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`, "", ""]);
  return rows;
}

function ms(times) {
  return `${median(times).toFixed(0)} ms`;
}

async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A strategy of goals made of the words of the fixtures, and one in which a fifth of the words is another, a tenth of the goals new. */
function pairOf(size) {
  const folder = new URL("../../fixtures/diff/", import.meta.url);
  const model = parse(readFileSync(new URL("udviklingsplan/old.yaml", folder), "utf8"));
  const words = ["udviklingsplan/old.yaml", "digitaliseringsstrategi/old.yaml"]
    .flatMap((name) => parse(readFileSync(new URL(name, folder), "utf8")).goals.map(({ text }) => text))
    .join(" ")
    .split(/\s+/u);
  const random = randomNumbers(size);
  const pick = () => words[Math.floor(random() * words.length)];
  const olds = Array.from({ length: size }, () => Array.from({ length: 11 }, pick));
  const news = olds.map((text) =>
    random() < 0.1 ? Array.from({ length: 11 }, pick) : text.map((word) => (random() < 0.2 ? pick() : word)),
  );
  return [olds, news].map((texts, side) => ({
    ...model,
    indicators: [],
    goals: texts.map((text, index) => goalOf(text, index, side, model)),
  }));
}

function goalOf(text, index, side, { themes }) {
  return {
    id: `g-${side}-${index}`,
    theme: themes[index % themes.length].id,
    kind: "initiative",
    text: text.join(" "),
    source: { start: index * 100, end: index * 100 + 90 },
  };
}

/** The same numbers at each run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
