import { readFile } from "node:fs/promises";
import { decode, encode, type Format } from "../../codecs/index.ts";
import type { Model } from "../../model/schema.ts";
import { extract, sha256Of } from "../../pipeline/extract.ts";
import { judge, type Verdict } from "../../pipeline/resume.ts";
import { readDocument } from "../../readers/index.ts";
import { failureOf } from "./failure.ts";
import type { ExtractJob, Job, JobSource, Outcome, ReadJob, Summary } from "./job.ts";
import { readBounded } from "./read-bounded.ts";
import { renderDocument } from "./render-document.ts";
import { unwritable } from "./write-atomic.ts";

/** Does one job from the file to the text that is to be written. Never throws: failures are outcomes. */
export async function runJob(job: Job): Promise<Outcome> {
  try {
    return job.kind === "read" ? await runRead(job) : await runExtract(job);
  } catch (error) {
    return failureOf(error);
  }
}

async function runRead(job: ReadJob): Promise<Outcome> {
  const document = await readDocument(await bytesOf(job.source), job.source.name, job.options);
  return { kind: "done", text: renderDocument(document, job.form) };
}

async function runExtract(job: ExtractJob): Promise<Outcome> {
  const bytes = await bytesOf(job.source);
  const verdict = await judgeExisting(job, bytes);
  if (verdict.kind === "unchanged") return { kind: "unchanged" };
  if (verdict.kind === "keep") return { kind: "kept", reason: verdict.reason };
  if (job.dryRun) return { kind: "would-write" };
  const model = await extract(bytes, job.source.name, job.options);
  return { kind: "done", text: encode(model, job.format), summary: summaryOf(model) };
}

async function judgeExisting(job: ExtractJob, bytes: Uint8Array): Promise<Verdict> {
  const { existing, source, options } = job;
  if (!existing) return { kind: "write" };
  const text = "line" in existing ? existing.line : await textAt(existing.path);
  if (text === undefined) return { kind: "write" };
  const format: Format = "line" in existing ? "ndjson" : job.format;
  const [decoded, ...more] = await decode(text, format);
  const value = more.length === 0 ? decoded?.value : undefined;
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

async function bytesOf(source: JobSource): Promise<Uint8Array> {
  if (source.bytes) return source.bytes;
  if (source.path === undefined) throw new Error("a job names neither a path nor bytes");
  return readBounded(source.path, source.maxSize);
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
