import { removeUnfinished, unwritable } from "./batch/write-atomic.ts";

/** Writes to standard output and waits until it is taken, so that a slow reader slows us down and fills no memory. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(unwritable(error, "standard output")) : resolve()));
  });
}

/** Everything that is not a result goes to standard error. */
export function writeError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A reader that has seen enough (`| head`) ends the run, and all is well; other faults of the stream reach `writeOut`. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") return;
    removeUnfinished();
    process.exit(0);
  });
  process.stderr.on("error", () => undefined);
}

/** Leaves no temporary file behind when somebody stops the run. */
export function tidyUpOnSignals(): void {
  process.once("SIGINT", () => {
    removeUnfinished();
    process.exit(130);
  });
  for (const signal of ["SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      removeUnfinished();
      process.kill(process.pid, signal);
    });
  }
}
