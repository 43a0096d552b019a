import { availableParallelism } from "node:os";
import { StrategyError } from "../../base/errors.ts";
import type { ExtractOptions } from "../../pipeline/extract.ts";
import { failureOf } from "../batch/failure.ts";
import { findInputs, type Input, type Refusal } from "../batch/inputs.ts";
import type { Job, Outcome } from "../batch/job.ts";
import type { Pool } from "../batch/pool.ts";
import { sourceOf, withPool } from "../batch/setup.ts";
import { openSink, type Sink } from "../batch/sinks.ts";
import { writeAtomic } from "../batch/write-atomic.ts";
import { type ExitCode, exitOf, gravest } from "../exit-codes.ts";
import { writeError } from "../io.ts";
import { type Paint, paintFor } from "../paint.ts";
import type { ExtractFlags } from "../program.ts";
import { Progress } from "../progress.ts";
import { reportError } from "../report.ts";
import { closingLines, findingLines, type Result, warningLines } from "../results.ts";

/** Extracts the models of documents, to standard output or into a folder. */
export function runExtract(args: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  return withPool("extract", flags, flags.jobs ?? availableParallelism(), (pool) => extractWith(pool, args, flags));
}

async function extractWith(pool: Pool, args: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  if (flags.update && (flags.out === undefined || flags.format === "ndjson")) {
    throw new StrategyError("usage", "--update needs a folder (--out) of YAML or JSON models");
  }
  const began = performance.now();
  const paint = await paintFor(process.stderr);
  const { inputs, refusals, passedOver } = await findInputs(args);
  const sink = await openSink(inputs, flags);
  const progress = new Progress(process.stderr, inputs.length, Boolean(flags.quiet));
  for (const refusal of refusals) refuse(refusal, paint);
  const results = await extractAll(inputs, { flags, pool, sink, paint, progress });
  progress.clear();
  await sink.close();
  if (!flags.quiet) {
    sayPassedOver(passedOver, flags);
    const lines = closingLines(results, { milliseconds: performance.now() - began, flags, paint });
    if (lines.length > 0) writeError(lines.join("\n"));
  }
  return exitCodeOf(results, refusals);
}

interface Run {
  readonly flags: ExtractFlags;
  readonly pool: Pool;
  readonly sink: Sink;
  readonly paint: Paint;
  readonly progress: Progress;
}

/** Reads as many at a time as there are workers; what is said and printed comes in the order of the inputs. */
async function extractAll(inputs: readonly Input[], run: Run): Promise<Result[]> {
  const results: Result[] = [];
  const pending = inputs.map((input, index) => extractOne(input, index, run));
  for (const promise of pending) {
    const result = await promise;
    const outcome = await delivered(result, run.sink);
    const settled = { ...result, outcome: outcome.kind === "done" ? { ...outcome, text: "" } : outcome };
    results.push(settled);
    say(settled, run);
  }
  return results;
}

async function extractOne(input: Input, index: number, run: Run): Promise<Result> {
  const { flags, pool, sink, progress } = run;
  const label = input.path === "-" ? "stdin" : input.path;
  let began = performance.now();
  let outcome: Outcome;
  try {
    const existing = flags.force ? undefined : sink.existing(index);
    const basePath = sink.basePath(index);
    const job: Job = {
      kind: "extract",
      source: await sourceOf(input.path, input.name, flags),
      options: optionsOf(flags),
      format: sink.format,
      ...(existing ? { existing } : {}),
      ...(basePath === undefined ? {} : { basePath }),
      ...(flags.update ? { update: true } : {}),
      ...(flags.dryRun ? { dryRun: true } : {}),
    };
    outcome = await pool.run(job, () => {
      began = performance.now();
    });
    if (outcome.kind === "done") outcome = { ...outcome, text: await sink.take(index, outcome.text) };
    // After the model: should the run end here, the next one still tells edits by what was extracted before.
    if (
      (outcome.kind === "done" || outcome.kind === "unchanged") &&
      outcome.base !== undefined &&
      basePath !== undefined
    ) {
      const { base, ...rest } = outcome;
      await writeAtomic(basePath, base);
      outcome = rest;
    }
  } catch (error) {
    outcome = failureOf(error);
  }
  progress.step(label);
  return { index, label, target: sink.target(index), outcome, milliseconds: performance.now() - began };
}

/** Hands a result over in its turn; what goes wrong then is the document's failure. */
async function delivered(result: Result, sink: Sink): Promise<Outcome> {
  try {
    await sink.turn(result.index, result.outcome);
    return result.outcome;
  } catch (error) {
    return failureOf(error);
  }
}

function say(result: Result, { flags, paint, progress }: Run): void {
  const { outcome, label, target } = result;
  if (outcome.kind === "failed") {
    progress.clear();
    reportError(label, outcome, paint);
  } else if (outcome.kind === "kept" && !flags.dryRun) {
    progress.clear();
    reportError(target ?? label, { code: "kept-edited", message: `it is kept: ${outcome.reason}` }, paint);
  } else if (!flags.quiet) {
    const lines = [...findingLines(result, paint), ...warningLines(result, flags, paint)];
    if (lines.length === 0) return;
    progress.clear();
    writeError(lines.join("\n"));
  }
}

function refuse({ label, error }: Refusal, paint: Paint): void {
  reportError(label, { code: error.code, message: error.message }, paint);
}

function sayPassedOver(passedOver: readonly string[], flags: ExtractFlags): void {
  if (passedOver.length === 0) return;
  const files =
    passedOver.length === 1 ? "1 file of another kind was" : `${passedOver.length} files of other kinds were`;
  writeError(flags.verbose ? `${files} passed over: ${passedOver.join(", ")}` : `${files} passed over; -v names them.`);
}

function optionsOf(flags: ExtractFlags): ExtractOptions {
  return {
    pdfEngine: flags.pdfEngine,
    ...(flags.type === undefined ? {} : { type: flags.type }),
    ...(flags.lang === undefined ? {} : { language: flags.lang }),
    ...(flags.explain ? { explain: true } : {}),
  };
}

function exitCodeOf(results: readonly Result[], refusals: readonly Refusal[]): ExitCode {
  const empty = refusals.filter(({ error }) => error.code === "nothing-found");
  const codes = [...refusals.map(({ error }) => error.code)];
  let findings = 0;
  for (const { outcome } of results) {
    if (outcome.kind === "failed") codes.push(outcome.code);
    if (outcome.kind === "kept") codes.push("kept-edited");
    if (outcome.kind === "done" || outcome.kind === "unchanged") findings += outcome.findings?.length ?? 0;
  }
  const code = exitOf(codes, results.length + refusals.length - empty.length);
  return gravest([code, findings > 0 ? 1 : 0]);
}
