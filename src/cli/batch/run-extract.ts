import { readFile } from "node:fs/promises";
import { decode, encode, type Format } from "../../codecs/index.ts";
import type { Model } from "../../model/schema.ts";
import { extract, sha256Of } from "../../pipeline/extract.ts";
import { judge, type Verdict } from "../../pipeline/resume.ts";
import type { ExtractJob, Outcome, Summary } from "./job.ts";
import { bytesOf } from "./read-bounded.ts";
import { unwritable } from "./write-atomic.ts";

/** From a file to the text of its model, unless what stands at the target is to stay. */
export async function run(job: ExtractJob): Promise<Outcome> {
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
