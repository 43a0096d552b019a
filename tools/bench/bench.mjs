/**
 * Measures the command line against its goals and prints a table. Nothing is asserted: times are a machine's own, which is
 * why the goals are ratios to what runs beside them. Fails only when something does not run.
 *
 * npm run build && npm run bench [-- rounds]
 */
import process from "node:process";
import { benchDiff } from "./diff-bench.mjs";
import { makeInputs } from "./inputs.mjs";
import { median, peakMemory, ratio, timeInTurns } from "./measure.mjs";

const rounds = Number(process.argv[2] ?? 3);
const files = await makeInputs();

const node = { name: "node -e 0", args: ["-e", "0"] };
const strategy = (...args) => ({ name: `strategy ${args.join(" ")}`, args: ["bin/strategy.js", ...args] });
const extract = (file) => ({ name: `extract ${file}`, args: ["bin/strategy.js", "extract", files[file]] });
const pdfParse = (file) => ({ name: `pdf-parse ${file}`, args: ["tools/bench/run-pdf-parse.mjs", files[file]] });
const mammoth = (file) => ({ name: `mammoth ${file}`, args: ["tools/bench/run-mammoth.mjs", files[file]] });

/** Program, what it is measured against, and how many times that it may take. */
const groups = [
  {
    factor: 4,
    goals: [
      [strategy("--version"), node, 1.6],
      [strategy("--help"), node, 2],
    ],
  },
  { factor: 2, goals: [[extract("5-pages.pdf"), pdfParse("5-pages.pdf"), 2.5]] },
  { factor: 2, goals: [[extract("5-pages.docx"), mammoth("5-pages.docx"), 2.5]] },
  {
    factor: 1,
    goals: [
      [extract("300-pages.pdf"), pdfParse("300-pages.pdf"), 2.5],
      [extract("300-pages.pdf"), extract("100-pages.pdf"), 3.6],
    ],
  },
  {
    factor: 1,
    goals: [
      [extract("300-pages.docx"), mammoth("300-pages.docx"), 0.6],
      [extract("300-pages.docx"), extract("100-pages.docx"), 3.6],
    ],
  },
];
/** MB. */
const MEMORY = 400;

const table = [["program", "median", "against", "median", "ratio", "goal", ""]];
for (const { factor, goals } of groups) {
  const programs = [...new Map(goals.flat().flatMap((each) => (each.name ? [[each.name, each]] : []))).values()];
  const times = await timeInTurns(programs, rounds * factor);
  for (const [program, rival, goal] of goals) {
    const [ours, theirs] = [times.get(program.name), times.get(rival.name)];
    const found = ratio(ours, theirs);
    table.push([
      program.name,
      ms(ours),
      rival.name,
      ms(theirs),
      found.toFixed(2),
      `<= ${goal}`,
      verdict(found <= goal),
    ]);
  }
}
for (const file of Object.keys(files)) {
  const held = await peakMemory(extract(file));
  table.push([
    extract(file).name,
    "",
    "peak memory",
    "",
    `${held.toFixed(0)} MB`,
    `< ${MEMORY} MB`,
    verdict(held < MEMORY),
  ]);
}
table.push(...(await benchDiff(rounds)));
print(table);

function ms(times) {
  return `${median(times).toFixed(0)} ms`;
}

function verdict(met) {
  return met ? "met" : "NOT MET";
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const right = new Set([1, 3, 4, 5]);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      right.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    );
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
}
