import { encode } from "../../codecs/index.ts";
import { gather } from "../../gather/index.ts";
import { writeAtomic } from "../batch/write-atomic.ts";
import { type ExitCode, exitOf, gravest } from "../exit-codes.ts";
import { writeError, writeOut } from "../io.ts";
import { modelsOfFiles } from "../model-files.ts";
import { paintFor } from "../paint.ts";
import type { MergeFlags } from "../program-gathering.ts";
import { reportError } from "../report.ts";

/** Makes one model of what many documents say of one strategy. */
export async function runMerge(args: readonly string[], { format, out }: MergeFlags): Promise<ExitCode> {
  const { models, failures } = await modelsOfFiles(args);
  const paint = await paintFor(process.stderr);
  for (const { label, ...failure } of failures) reportError(label, failure, paint);
  const code = exitOf(
    failures.map(({ code }) => code),
    models.length + failures.length,
  );
  if (models.length === 0) return code;
  const merged = gather(models);
  // The first line that names the schema of single models is not for this one.
  const text = encode(merged, format).replace(/^# yaml-language-server:.*\n/u, "");
  await (out === undefined ? writeOut(text) : writeAtomic(out, text));
  for (const { section, id, field, values } of merged.conflicts) {
    const said = values.map(({ value, sources }) => `${JSON.stringify(value)} (${sources.join(", ")})`);
    writeError(
      `${section}${id === undefined ? "" : ` ${id}`}: ${paint.yellow("conflict:")} ${field}: ${said.join(" · ")}`,
    );
  }
  return gravest([code, merged.conflicts.length > 0 ? 1 : 0]);
}
