/** Whole processes, from start to exit, in turns: what slows one of them down slows all. */

import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const peak = new URL("peak.mjs", import.meta.url).href;
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {{ name: string, args: string[] }} Program arguments of node
 * @param {Program[]} programs
 * @param {number} rounds
 * @returns {Promise<Map<string, number[]>>} milliseconds of each run, by name; the same index is the same round
 */
export async function timeInTurns(programs, rounds) {
  const times = new Map(programs.map(({ name }) => [name, []]));
  for (const { args } of programs) await run(args);
  for (let round = 0; round < rounds; round++) {
    for (const { name, args } of programs) {
      const started = performance.now();
      await run(args);
      times.get(name).push(performance.now() - started);
    }
  }
  return times;
}

/** The most memory that a process held at once, in MB; told by the process itself, in a run that is not timed. */
export async function peakMemory({ args }) {
  const said = await run(["--import", peak, ...args]);
  const kilobytes = /peak-kilobytes=(\d+)/u.exec(said)?.[1];
  if (kilobytes === undefined) throw new Error(`node ${args.join(" ")} told no peak memory`);
  return Number(kilobytes) / 1024;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of each round. */
export function ratio(over, under) {
  return median(over.map((value, index) => value / under[index]));
}

/** What it said on standard error; standard output goes nowhere. */
function run(args) {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`node ${args.join(" ")} ended with ${code}: ${said.slice(0, 500)}`));
    });
  });
}
