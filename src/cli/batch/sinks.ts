import { access, constants, mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { StrategyError } from "../../base/errors.ts";
import { type Format, joinYaml } from "../../codecs/index.ts";
import { writeOut } from "../io.ts";
import type { ExtractFlags } from "../program.ts";
import type { Input } from "./inputs.ts";
import type { ExtractJob, Outcome } from "./job.ts";
import { nameTargets } from "./targets.ts";
import { unwritable, writeAtomic } from "./write-atomic.ts";

/** The folder below that of the models for what was extracted last time; it is to be committed with them. */
const BASES = ".strategy/base";

/** Where the models of a run go. Documents are known by their place among the inputs. */
export interface Sink {
  readonly format: Format;
  /** The file that the model goes to, as people read it; undefined: standard output. */
  target(index: number): string | undefined;
  /** What already stands there. */
  existing(index: number): ExtractJob["existing"];
  /** Where what was extracted is kept beside the model, for updates; undefined: nowhere. */
  basePath(index: number): string | undefined;
  /** Takes a model as soon as it is made, in any order; gives back what it wants to see again when its turn comes. */
  take(index: number, text: string): Promise<string>;
  /** Called once for each document, in the order of the inputs. */
  turn(index: number, outcome: Outcome): Promise<void>;
  close(): Promise<void>;
}

/** @throws StrategyError "unwritable" when nothing can be written to the folder, "usage" when two models want one name */
export async function openSink(inputs: readonly Input[], flags: ExtractFlags): Promise<Sink> {
  const { out, format } = flags;
  const sink = out === undefined ? standardOutput(inputs.length, format) : await folderSink(inputs, out, flags);
  return flags.dryRun ? onPaper(sink, inputs) : sink;
}

async function folderSink(inputs: readonly Input[], out: string, flags: ExtractFlags): Promise<Sink> {
  if (inputs.length > 0) await prepareFolder(out, flags.dryRun ?? false);
  return flags.format === "ndjson" ? linesFile(inputs, out, flags) : files(inputs, out, flags.format);
}

/** Tells before anything is read that nothing can be written. */
async function prepareFolder(out: string, dryRun: boolean): Promise<void> {
  try {
    const stats = await stat(out).catch(() => undefined);
    if (stats && !stats.isDirectory()) throw new StrategyError("unwritable", `${out} is a file, not a folder`);
    if (dryRun && !stats) return;
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw error instanceof StrategyError ? error : unwritable(error, out);
  }
}

function standardOutput(count: number, format: Format): Sink {
  const several = count > 1;
  return {
    format: format === "json" && several ? "ndjson" : format,
    target: () => undefined,
    existing: () => undefined,
    basePath: () => undefined,
    take: async (_, text) => text,
    turn: async (_, outcome) => {
      if (outcome.kind === "done")
        await writeOut(several && format === "yaml" ? joinYaml([outcome.text]) : outcome.text);
    },
    close: async () => undefined,
  };
}

function files(inputs: readonly Input[], out: string, format: "yaml" | "json"): Sink {
  const suffix = `.${format}`;
  const names = nameTargets(inputs, suffix);
  const target = (index: number) => path.join(out, names[index] as string);
  return {
    format,
    target,
    existing: (index) => ({ path: target(index) }),
    basePath: (index) => path.join(out, BASES, `${(names[index] as string).slice(0, -suffix.length)}.json`),
    take: async (index, text) => {
      await writeAtomic(target(index), text);
      return "";
    },
    turn: async () => undefined,
    close: async () => undefined,
  };
}

/** All models in one file, a line each, in the order of the inputs. */
async function linesFile(inputs: readonly Input[], out: string, flags: ExtractFlags): Promise<Sink> {
  const file = path.join(out, "models.ndjson");
  const before = flags.force ? [] : await linesOf(file, inputs);
  const lines: string[] = [];
  return {
    format: "ndjson",
    target: () => file,
    existing: (index) => {
      const line = before[index];
      return line === undefined ? undefined : { line };
    },
    basePath: () => undefined,
    take: async (_, text) => text,
    turn: async (index, outcome) => {
      if (outcome.kind === "done") lines.push(outcome.text);
      else if (before[index] !== undefined) lines.push(`${before[index]}\n`);
    },
    close: async () => {
      if (lines.length > 0) await writeAtomic(file, lines.join(""));
    },
  };
}

/**
 * The lines of an earlier run, each at the place of the input that it was made from.
 *
 * @throws StrategyError "kept-edited" when the file holds anything else, which would be lost
 */
async function linesOf(file: string, inputs: readonly Input[]): Promise<(string | undefined)[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const places: (string | undefined)[] = inputs.map(() => undefined);
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const name = sourceNameOf(line);
    const place = inputs.findIndex((input, index) => input.name === name && places[index] === undefined);
    if (place < 0) {
      throw new StrategyError("kept-edited", `${file} holds lines that were not made from these documents; it is kept`);
    }
    places[place] = line;
  }
  return places;
}

function sourceNameOf(line: string): unknown {
  try {
    const value = JSON.parse(line) as { document?: { source?: { file?: unknown } } } | null;
    return value?.document?.source?.file;
  } catch {
    return undefined;
  }
}

/** The same, but only told. */
function onPaper(sink: Sink, inputs: readonly Input[]): Sink {
  return {
    ...sink,
    turn: async (index, outcome) => {
      const target = sink.target(index) ?? "standard output";
      const source = (inputs[index] as Input).path;
      if (outcome.kind === "would-write") await writeOut(`would write ${target} from ${source}\n`);
      if (outcome.kind === "unchanged") await writeOut(`would skip ${target}: it is up to date with ${source}\n`);
      if (outcome.kind === "kept") await writeOut(`would keep ${target}: ${outcome.reason}\n`);
    },
    close: async () => undefined,
  };
}
