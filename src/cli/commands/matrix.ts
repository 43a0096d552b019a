import { StrategyError } from "../../base/errors.ts";
import { matrixOf, renderMatrix } from "../../matrix/index.ts";
import { writeAtomic } from "../batch/write-atomic.ts";
import { type ExitCode, exitOf } from "../exit-codes.ts";
import { writeOut } from "../io.ts";
import { modelsOfFiles } from "../model-files.ts";
import { paintFor } from "../paint.ts";
import type { MatrixFlags } from "../program-gathering.ts";
import { reportError } from "../report.ts";

/** Sets what the parties said of each theme side by side. */
export async function runMatrix(args: readonly string[], { format, out }: MatrixFlags): Promise<ExitCode> {
  if (format === "xlsx" && out === undefined) {
    throw new StrategyError("usage", "a workbook needs a file to be written to (--out)");
  }
  const { models, failures } = await modelsOfFiles(args);
  const paint = await paintFor(process.stderr);
  for (const { label, ...failure } of failures) reportError(label, failure, paint);
  if (models.length > 0) {
    const rendered = await renderMatrix(matrixOf(models), format);
    if (out !== undefined) await writeAtomic(out, rendered);
    else if (typeof rendered === "string") await writeOut(rendered);
  }
  return exitOf(
    failures.map(({ code }) => code),
    models.length + failures.length,
  );
}
