import { readDocument } from "../../readers/index.ts";
import type { Outcome, ReadJob } from "./job.ts";
import { bytesOf } from "./read-bounded.ts";
import { renderDocument } from "./render-document.ts";

/** Reads a document and shows what was seen. */
export async function run(job: ReadJob): Promise<Outcome> {
  const document = await readDocument(await bytesOf(job.source), job.source.name, job.options);
  return { kind: "done", text: renderDocument(document, job.form) };
}
