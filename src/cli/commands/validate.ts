import path from "node:path";
import { type ErrorCode, StrategyError } from "../../base/errors.ts";
import type { Format } from "../../codecs/index.ts";
import { failureOf } from "../batch/failure.ts";
import { findInputs, type Input } from "../batch/inputs.ts";
import { readBounded, readStream } from "../batch/read-bounded.ts";
import { type ExitCode, exitOf, gravest } from "../exit-codes.ts";
import { type Finding, findingLine, findingsOf } from "../findings.ts";
import { writeError, writeOut } from "../io.ts";
import { paintFor } from "../paint.ts";
import type { ValidateFlags } from "../program.ts";
import { reportError } from "../report.ts";

const FORMATS: Readonly<Record<string, Format>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

/** In bytes; a model of a thousand pages has some 10 MB. */
const MAX_SIZE = 64_000_000;

interface Checked {
  readonly findings: Finding[];
  readonly failures: ErrorCode[];
  /** Files that were checked. */
  files: number;
  /** Files in folders that are no models. */
  passedOver: number;
}

/** Checks models and tells what is wrong with them, and where. */
export async function runValidate(args: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  const paint = await paintFor(process.stderr);
  const { inputs, refusals, passedOver } = await findInputs(args, Object.keys(FORMATS));
  const checked: Checked = { findings: [], failures: [], files: 0, passedOver: passedOver.length };
  const failed = (label: string, failure: { code: ErrorCode; message: string }) => {
    checked.failures.push(failure.code);
    reportError(label, failure, paint);
  };
  for (const { label, error } of refusals) failed(label, error);
  const named = new Set(args);
  for (const input of inputs) {
    try {
      await checkInput(input, named.has(input.path), checked);
    } catch (error) {
      failed(input.path, failureOf(error));
    }
  }
  if (checked.files === 0 && checked.failures.length === 0) {
    failed(args.join(", "), new StrategyError("nothing-found", "no model was found"));
  }
  await tell(checked, flags);
  return exitCodeOf(checked, flags, inputs.length + refusals.length);
}

async function checkInput(input: Input, named: boolean, checked: Checked): Promise<void> {
  const bytes =
    input.path === "-" ? await readStream(process.stdin, MAX_SIZE) : await readBounded(input.path, MAX_SIZE);
  const text = new TextDecoder().decode(bytes);
  const format = formatOf(input, text);
  if (format === undefined) throw new StrategyError("unsupported-format", "it is no YAML, JSON or NDJSON file");
  if (!named && !looksLikeModel(text)) {
    checked.passedOver++;
    return;
  }
  checked.files++;
  checked.findings.push(...(await findingsOf(input.path === "-" ? "stdin" : input.path, text, format)));
}

function formatOf(input: Input, text: string): Format | undefined {
  if (input.path !== "-") return FORMATS[path.extname(input.name).toLowerCase()];
  if (!/^\s*\{/u.test(text)) return "yaml";
  return /^\s*\{[^\n]+\}\s*$/mu.test(text) ? "ndjson" : "json";
}

/** Folders hold other YAML and JSON files too. */
function looksLikeModel(text: string): boolean {
  return /^model:/mu.test(text) || /^\s*\{\s*"model"\s*:/u.test(text);
}

async function tell(checked: Checked, flags: ValidateFlags): Promise<void> {
  const { findings, files, passedOver } = checked;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  if (flags.format === "json") {
    await writeOut(`${JSON.stringify({ findings, summary: { files, errors, warnings, passedOver } }, undefined, 2)}\n`);
    return;
  }
  const paint = await paintFor(process.stdout);
  await writeOut(findings.map((finding) => `${findingLine(finding, paint)}\n`).join(""));
  const over = passedOver === 0 ? "" : `; ${count(passedOver, "file")} passed over`;
  writeError(`${count(files, "file")} checked: ${count(errors, "error")}, ${count(warnings, "warning")}${over}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function exitCodeOf({ findings, failures }: Checked, flags: ValidateFlags, total: number): ExitCode {
  const grave = findings.some(({ severity }) => severity === "error" || flags.failOn === "warning");
  return gravest([exitOf(failures, total), grave ? 1 : 0]);
}
