import { StrategyError } from "../../base/errors.ts";
import type { LimitOptions } from "../program.ts";
import type { Job, JobSource } from "./job.ts";
import { Pool } from "./pool.ts";
import { readStream } from "./read-bounded.ts";

/**
 * Does something with workers that keep the limits of the command line. The first starts at once, so that it loads while
 * the inputs are being looked for.
 */
export async function withPool<T>(
  kind: Job["kind"],
  flags: LimitOptions,
  jobs: number,
  use: (pool: Pool) => Promise<T>,
): Promise<T> {
  const { STRATEGY_DEBUG } = process.env;
  const pool = new Pool({
    kind,
    jobs,
    timeout: flags.timeout * 1000,
    maxMemory: flags.maxMemory,
    ...(STRATEGY_DEBUG === "1" ? { onNoise: (text: string) => void process.stderr.write(text) } : {}),
  });
  pool.warm();
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

/** Where a worker finds a document; standard input is read here, for workers have none. */
export async function sourceOf(file: string, name: string, flags: LimitOptions): Promise<JobSource> {
  const maxSize = flags.maxSize * 1_000_000;
  if (file !== "-") return { label: file, name, path: file, maxSize };
  if (process.stdin.isTTY) throw new StrategyError("usage", "standard input is a terminal; pipe a document into it");
  return { label: "stdin", name: "stdin", bytes: await readStream(process.stdin, maxSize), maxSize };
}
