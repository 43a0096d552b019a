import { readFile } from "node:fs/promises";
import { decode, encode } from "../../codecs/index.ts";
import type { Model } from "../../model/schema.ts";
import { extract, sha256Of } from "../../pipeline/extract.ts";
import { judge, type Verdict } from "../../pipeline/resume.ts";
import type { ExtractJob, Outcome, Summary } from "./job.ts";
import { bytesOf } from "./read-bounded.ts";
import { updateText } from "./update.ts";
import { unwritable } from "./write-atomic.ts";

/** From a file to the text of its model, unless what stands at the target is to stay. */
export async function run(job: ExtractJob): Promise<Outcome> {
  const bytes = await bytesOf(job.source);
  const existing = await existingOf(job);
  const verdict = existing ? judgeExisting(existing, job, bytes) : ({ kind: "write" } as const);
  if (verdict.kind === "unchanged") return unchanged(existing?.value, job);
  if (existing && job.update && job.basePath !== undefined && verdict.kind !== "foreign") {
    return await updated({ ...existing, intact: verdict.kind === "write" }, job.basePath, job, bytes);
  }
  if (verdict.kind === "keep" || verdict.kind === "foreign") return { kind: "kept", reason: verdict.reason };
  if (job.dryRun) return { kind: "would-write" };
  const model = await extract(bytes, job.source.name, job.options);
  return { kind: "done", text: encode(model, job.format), summary: summaryOf(model), ...baseOf(model, job) };
}

function baseOf(model: unknown, { basePath }: ExtractJob): { base?: string } {
  return basePath === undefined ? {} : { base: encode(model, "json") };
}

/** An untouched model is what was extracted: where that was not kept beside it, it is now. */
async function unchanged(value: unknown, job: ExtractJob): Promise<Outcome> {
  const { basePath } = job;
  if (basePath === undefined || job.dryRun || (await textAt(basePath)) !== undefined) return { kind: "unchanged" };
  return { kind: "unchanged", ...baseOf(value, job) };
}

async function updated(
  { intact, ...existing }: Existing & { readonly intact: boolean },
  basePath: string,
  job: ExtractJob,
  bytes: Uint8Array,
): Promise<Outcome> {
  const model = await extract(bytes, job.source.name, job.options);
  // An untouched model is what was extracted last time, but for comments and the order of its keys.
  const base = (await textAt(basePath)) ?? (intact ? encode(existing.value, "json") : undefined);
  const update = await updateText({ ...existing, format: job.format, base, basePath }, model);
  if (update.kind === "kept") return update;
  const { text, findings } = update;
  const kept = { ...baseOf(model, job), findings };
  if (text === existing.text) return job.dryRun ? { kind: "unchanged", findings } : { kind: "unchanged", ...kept };
  return job.dryRun ? { kind: "would-write" } : { kind: "done", text, summary: summaryOf(model), ...kept };
}

interface Existing {
  readonly text: string;
  /** Undefined when it cannot be read. */
  readonly value: unknown;
}

async function existingOf({ existing, format }: ExtractJob): Promise<Existing | undefined> {
  if (!existing) return undefined;
  const text = "line" in existing ? existing.line : await textAt(existing.path);
  if (text === undefined) return undefined;
  const [decoded, ...more] = await decode(text, "line" in existing ? "ndjson" : format);
  return { text, value: more.length === 0 ? decoded?.value : undefined };
}

function judgeExisting({ value }: Existing, { source, options }: ExtractJob, bytes: Uint8Array): Verdict {
  return judge(value, { file: source.name, sha256: sha256Of(bytes), options });
}

/** Undefined where nothing stands; what is in the way and no file is left for the writing to find. */
async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && ["ENOENT", "EISDIR", "ENOTDIR"].includes(String(error.code)))
      return undefined;
    throw unwritable(error, path);
  }
}

function summaryOf(model: Model): Summary {
  return {
    type: model.document.type,
    themes: model.themes.length,
    goals: model.goals.length,
    indicators: model.indicators.length,
    comments: model.comments.length,
    warnings: model.document.extraction?.warnings ?? [],
  };
}
