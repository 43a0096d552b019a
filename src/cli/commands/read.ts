import path from "node:path";
import { sourceOf, withPool } from "../batch/setup.ts";
import { type ExitCode, exitOf } from "../exit-codes.ts";
import { writeOut } from "../io.ts";
import { paintFor } from "../paint.ts";
import type { ReadFlags } from "../program.ts";
import { reportError } from "../report.ts";

/** Shows what the reader saw of one file. */
export function runRead(file: string, flags: ReadFlags): Promise<ExitCode> {
  return withPool("read", flags, 1, async (pool) => {
    const source = await sourceOf(file, path.basename(file), flags);
    const outcome = await pool.run({
      kind: "read",
      source,
      options: { pdfEngine: flags.pdfEngine },
      form: flags.format,
    });
    if (outcome.kind === "done") {
      await writeOut(outcome.text);
      return 0;
    }
    if (outcome.kind !== "failed") throw new Error(`a reading came back as ${outcome.kind}`);
    reportError(source.label, outcome, await paintFor(process.stderr));
    return exitOf([outcome.code], 1);
  });
}
