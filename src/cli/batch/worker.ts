import { parentPort, workerData } from "node:worker_threads";
import { failureOf } from "./failure.ts";
import type { Job, Outcome } from "./job.ts";

/** Each kind of job brings its own modules; they are loaded while the main thread is still looking for the inputs. */
const RUNNERS = { extract: () => import("./run-extract.ts"), read: () => import("./run-read.ts") };

type Runner = { readonly run: (job: never) => Promise<Outcome> };

const runner: Promise<Runner> = RUNNERS[workerData as Job["kind"]]();
// The failure is the first job's to tell.
runner.catch(() => undefined);

async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    return await (await runner).run(job as never);
  } catch (error) {
    return failureOf(error);
  }
}

/** A worker does one job at a time, as they come. */
parentPort?.on("message", (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome));
});
