import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { StrategyError } from "../base/errors.ts";
import { decode, type Format } from "../codecs/index.ts";
import { parseModel } from "../model/parse.ts";
import type { Model } from "../model/schema.ts";
import { findInputs } from "./batch/inputs.ts";
import type { Pool } from "./batch/pool.ts";
import { sourceOf } from "./batch/setup.ts";
import { modelsOfFiles } from "./model-files.ts";
import type { LimitOptions } from "./program.ts";

const FORMATS: Readonly<Record<string, Format>> = { ".yaml": "yaml", ".yml": "yaml", ".json": "json" };

/** In bytes; what git hands over. */
const MAX_BLOB = 64_000_000;

interface Loading {
  readonly flags: LimitOptions;
  readonly pool: () => Pool;
}

/**
 * The models of one side of a comparison: a model, a folder of models or else of documents, a document, or any file of a
 * commit (`<ref>:<path>`).
 *
 * @throws StrategyError when the argument names none, or one that cannot be read
 */
export async function modelsOfSide(arg: string, loading: Loading): Promise<readonly [Model, ...Model[]]> {
  const [first, ...more] = await modelsAt(arg, loading);
  if (first === undefined) throw new StrategyError("nothing-found", "it holds no model and no document");
  return [first, ...more];
}

async function modelsAt(arg: string, loading: Loading): Promise<readonly Model[]> {
  const format = FORMATS[path.extname(arg).toLowerCase()];
  switch (await kindOf(arg)) {
    case "folder":
      return await modelsOfFolder(arg, loading);
    case "commit": {
      const bytes = await blobOf(arg);
      return format === undefined ? [await extracted(arg, bytes, loading)] : await decoded(bytes, format);
    }
    case "file":
      return format === undefined ? [await extracted(arg, undefined, loading)] : await modelsOfFile(arg);
  }
}

async function kindOf(arg: string): Promise<"file" | "folder" | "commit"> {
  try {
    return (await stat(arg)).isDirectory() ? "folder" : "file";
  } catch {
    return /^[^-:][^:]*:./u.test(arg) ? "commit" : "file";
  }
}

async function modelsOfFile(file: string): Promise<readonly Model[]> {
  const { models, failures } = await modelsOfFiles([file]);
  const [failure] = failures;
  if (failure) throw new StrategyError(failure.code, failure.message);
  return models;
}

async function modelsOfFolder(folder: string, loading: Loading): Promise<readonly Model[]> {
  const { models, failures } = await modelsOfFiles([folder]);
  const failure = failures.find(({ code }) => code !== "nothing-found");
  if (failure) throw new StrategyError(failure.code, `${failure.label}: ${failure.message}`);
  if (models.length > 0) return models;
  const { inputs, refusals } = await findInputs([folder]);
  const [refusal] = refusals;
  if (refusal) throw refusal.error;
  return await Promise.all(inputs.map(({ path: file }) => extracted(file, undefined, loading)));
}

async function decoded(bytes: Uint8Array, format: Format): Promise<Model[]> {
  const values = await decode(new TextDecoder().decode(bytes), format);
  return values.map(({ value, faults: [fault] }) => {
    if (fault) throw new StrategyError("invalid-model", `line ${fault.line}: ${fault.message}`);
    return parseModel(value);
  });
}

async function extracted(file: string, bytes: Uint8Array | undefined, { flags, pool }: Loading): Promise<Model> {
  const name = file === "-" ? "stdin" : path.basename(bytes ? file.slice(file.indexOf(":") + 1) : file);
  const source = bytes
    ? { label: file, name, bytes, maxSize: flags.maxSize * 1_000_000 }
    : await sourceOf(file, name, flags);
  const outcome = await pool().run({
    kind: "extract",
    source,
    options: { pdfEngine: flags.pdfEngine },
    format: "json",
  });
  if (outcome.kind === "failed") throw new StrategyError(outcome.code, outcome.message);
  if (outcome.kind !== "done") throw new Error(`extraction ended as ${outcome.kind}`);
  return parseModel(JSON.parse(outcome.text));
}

/** A file as a commit has it; paths count from the top of the repository, or with ./ from here. */
function blobOf(name: string): Promise<Uint8Array> {
  const options = { encoding: "buffer", maxBuffer: MAX_BLOB } as const;
  return new Promise((resolve, reject) => {
    execFile("git", ["cat-file", "blob", name], options, (error, stdout, stderr) => {
      if (!error) {
        resolve(stdout);
        return;
      }
      const [line = ""] = stderr.toString().trim().split("\n");
      const why = line === "" ? "git cannot be run" : line.replace(/^fatal: /u, "");
      reject(new StrategyError("file-missing", why, { cause: error }));
    });
  });
}
