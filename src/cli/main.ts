import { CommanderError } from "commander";
import { StrategyError } from "../base/errors.ts";
import { type ExitCode, exitOf } from "./exit-codes.ts";
import { endQuietlyOnClosedPipe, tidyUpOnSignals } from "./io.ts";
import { createProgram } from "./program.ts";

/**
 * Runs the command line.
 *
 * @param argv as process.argv: the program and the script come first
 * @returns the exit code; the caller sets it and lets the process end by itself, so that nothing written is cut off
 */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  tidyUpOnSignals();
  let code: ExitCode = 0;
  const program = createProgram((finished) => {
    code = finished;
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    // Commander has written its message already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return await explain(error);
  }
}

async function explain(error: unknown): Promise<ExitCode> {
  const [{ reportError }, { paintFor }] = await Promise.all([import("./report.ts"), import("./paint.ts")]);
  const { failureOf } = await import("./batch/failure.ts");
  const failure = failureOf(error);
  reportError("strategy", failure, await paintFor(process.stderr));
  return error instanceof StrategyError ? exitOf([error.code], 1) : 70;
}
