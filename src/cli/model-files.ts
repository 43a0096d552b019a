import path from "node:path";
import { type ErrorCode, StrategyError } from "../base/errors.ts";
import { decode, type Format } from "../codecs/index.ts";
import { parseModel } from "../model/parse.ts";
import type { Model } from "../model/schema.ts";
import { failureOf } from "./batch/failure.ts";
import { findInputs } from "./batch/inputs.ts";
import { readBounded, readStream } from "./batch/read-bounded.ts";

const FORMATS: Readonly<Record<string, Format>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

/** In bytes. */
const MAX_SIZE = 64_000_000;

interface Loaded {
  readonly models: readonly Model[];
  readonly failures: readonly { readonly label: string; readonly code: ErrorCode; readonly message: string }[];
}

/** Reads the models that arguments name: files, folders with what is below them, globs, "-". Failures are told, not thrown. */
export async function modelsOfFiles(args: readonly string[]): Promise<Loaded> {
  const { inputs, refusals } = await findInputs(args, Object.keys(FORMATS));
  const failures = refusals.map(({ label, error: { code, message } }) => ({ label, code, message }));
  const models: Model[] = [];
  const named = new Set(args);
  for (const input of inputs) {
    try {
      models.push(...(await modelsIn(input.path, named.has(input.path))));
    } catch (error) {
      const { code, message } = failureOf(error);
      failures.push({ label: input.path, code, message });
    }
  }
  if (models.length === 0 && failures.length === 0) {
    failures.push({ label: args.join(", "), code: "nothing-found", message: "no model was found" });
  }
  return { models, failures };
}

async function modelsIn(file: string, named: boolean): Promise<Model[]> {
  const bytes = file === "-" ? await readStream(process.stdin, MAX_SIZE) : await readBounded(file, MAX_SIZE);
  const text = new TextDecoder().decode(bytes);
  // Folders hold other YAML and JSON files too.
  if (!named && !/^model:/mu.test(text) && !/^\s*\{\s*"model"\s*:/u.test(text)) return [];
  const format = file === "-" ? guessed(text) : FORMATS[path.extname(file).toLowerCase()];
  if (format === undefined) throw new StrategyError("unsupported-format", "it is no YAML, JSON or NDJSON file");
  const documents = await decode(text, format);
  return documents.map(({ value, faults: [fault] }) => {
    if (fault) throw new StrategyError("invalid-model", `line ${fault.line}: ${fault.message}`);
    return parseModel(value);
  });
}

function guessed(text: string): Format {
  if (!/^\s*\{/u.test(text)) return "yaml";
  return /^\s*\{[^\n]+\}\s*$/mu.test(text) ? "ndjson" : "json";
}
