import path from "node:path";
import { type ErrorCode, StrategyError } from "../../base/errors.ts";
import { decode, encode } from "../../codecs/index.ts";
import { combineModels } from "../../diff/combine.ts";
import { compareModels } from "../../diff/compare.ts";
import { LINKS_ADDRESS } from "../../diff/json-schemas.ts";
import { linksOf, parseLinks } from "../../diff/links.ts";
import { CHANGES, type ChangeName, type Diff, type Links, SEVERITIES, type Severity } from "../../diff/schema.ts";
import { changesOf } from "../../diff/severity.ts";
import type { Model } from "../../model/schema.ts";
import type { Models } from "../../reporters/layout.ts";
import { failureOf } from "../batch/failure.ts";
import { Pool } from "../batch/pool.ts";
import { readBounded } from "../batch/read-bounded.ts";
import { writeAtomic } from "../batch/write-atomic.ts";
import type { DiffFlags } from "../diff-command.ts";
import { type ExitCode, exitOf, gravest } from "../exit-codes.ts";
import { writeError, writeOut } from "../io.ts";
import { paintFor, plainPaint } from "../paint.ts";
import { reportError } from "../report.ts";
import { modelsOfSide } from "../sides.ts";

type Some = readonly [Model, ...Model[]];

/** In bytes. */
const MAX_SIDE_FILE = 16_000_000;

/** Compares two models, or what else names some, and tells what became of the one in the other. */
export async function runDiff(old: string, later: string, flags: DiffFlags): Promise<ExitCode> {
  const wanted = wantedChanges(flags.failOn);
  const loaded = await load([old, later, ...(flags.comments ?? [])], flags);
  if ("failures" in loaded) return exitOfFailures(loaded.failures);
  const [olds, news, ...heard] = loaded.models as [Some, Some, ...Some[]];
  const [before, after] = [combineModels(olds), combineModels(news)];
  const diff = await compareModels(before, after, {
    ...(flags.links === undefined ? {} : { links: await readLinks(flags.links) }),
    ...(flags.concepts === undefined ? {} : { concepts: await readConcepts(flags.concepts) }),
    comments: heard.flat(),
  });
  if (diff.changes.length === 0) {
    throw new StrategyError("nothing-found", "there is nothing to compare: no theme, goal or indicator on either side");
  }
  const models = { old: before, new: after };
  await deliver(diff, models, { later, flags });
  if (flags.writeLinks !== undefined) await writeAtomic(flags.writeLinks, linksFile(diff, models));
  const hits = diff.changes.filter(({ change }) => change.some((name) => wanted.has(name)));
  if (hits.length > 0) writeError(`${hits.length} of the changes are among those of --fail-on.`);
  return hits.length > 0 ? 1 : 0;
}

/** A model that is broken cannot be read, and 1 would say that the comparison found something. */
function exitOfFailures(failures: readonly ErrorCode[]): ExitCode {
  return gravest(failures.map((code) => (code === "invalid-model" ? 3 : exitOf([code], 1))));
}

/** The models of each argument; what cannot be loaded is told, and nothing is compared then. */
async function load(
  args: readonly string[],
  flags: DiffFlags,
): Promise<{ models: Some[] } | { failures: ErrorCode[] }> {
  const paint = await paintFor(process.stderr);
  let pool: Pool | undefined;
  const open = () => {
    pool ??= new Pool({ kind: "extract", jobs: 2, timeout: flags.timeout * 1000, maxMemory: flags.maxMemory });
    return pool;
  };
  const models: Some[] = [];
  const failures: ErrorCode[] = [];
  for (const arg of args) {
    try {
      models.push(await modelsOfSide(arg, { flags, pool: open }));
    } catch (error) {
      const failure = failureOf(error);
      reportError(arg === "-" ? "stdin" : arg, failure, paint);
      failures.push(failure.code);
    }
  }
  await pool?.close();
  return failures.length > 0 ? { failures } : { models };
}

async function deliver(
  diff: Diff,
  models: Models,
  { later, flags }: { later: string; flags: DiffFlags },
): Promise<void> {
  const text = await rendered(diff, models, { later, flags });
  if (flags.out === undefined) await writeOut(text);
  else await writeAtomic(flags.out, text);
}

async function rendered(
  diff: Diff,
  models: Models,
  { later, flags }: { later: string; flags: DiffFlags },
): Promise<string> {
  switch (flags.format) {
    case "json":
      return `${JSON.stringify(diff, undefined, 2)}\n`;
    case "markdown":
      return (await import("../../reporters/markdown.ts")).reportMarkdown(diff, models);
    case "github":
      return (await import("../../reporters/github.ts")).reportGithub(diff, later.replace(/^[^/\\]*:(?:\.\/)?/u, ""));
    case "text": {
      const { reportText } = await import("../../reporters/text.ts");
      return reportText(diff, models, flags.out === undefined ? await paintFor(process.stdout) : plainPaint);
    }
  }
}

/** @throws StrategyError "usage" for a name that is none */
function wantedChanges(names: readonly string[] = []): Set<ChangeName> {
  return new Set(
    names.flatMap((name) => {
      if (isSeverity(name)) return changesOf(name);
      if (isChange(name)) return [name];
      throw new StrategyError(
        "usage",
        `--fail-on does not take ${name}; it takes ${[...SEVERITIES, ...CHANGES].join(", ")}`,
      );
    }),
  );
}

function isSeverity(name: string): name is Severity {
  return (SEVERITIES as readonly string[]).includes(name);
}

function isChange(name: string): name is ChangeName {
  return (CHANGES as readonly string[]).includes(name);
}

async function readLinks(file: string): Promise<Links> {
  const text = new TextDecoder().decode(await readBounded(file, MAX_SIDE_FILE));
  const [decoded] = await decode(text, path.extname(file).toLowerCase() === ".json" ? "json" : "yaml");
  const [fault] = decoded?.faults ?? [];
  if (fault) throw new StrategyError("invalid-links", `${file}:${fault.line}:${fault.column}: ${fault.message}`);
  return parseLinks(decoded?.value);
}

/** One concept a line, its lemmas parted by spaces; what follows a # is for people. */
async function readConcepts(file: string): Promise<string[][]> {
  const text = new TextDecoder().decode(await readBounded(file, MAX_SIDE_FILE));
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, "").trim().toLowerCase())
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/u));
}

function linksFile(diff: Diff, models: Models): string {
  const links = linksOf(diff, (kind, side, id) => {
    const item = models[side][`${kind}s`].find((one) => one.id === id);
    return item === undefined ? id : "text" in item ? item.text : item.title;
  });
  return encode(links, "yaml").replace(/^#.*\n/u, `# yaml-language-server: $schema=${LINKS_ADDRESS}\n`);
}
