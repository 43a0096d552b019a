import { parentPort } from "node:worker_threads";
import type { Job, Outcome } from "./job.ts";
import { runJob } from "./run-job.ts";

/** A worker does one job at a time, as they come. */
parentPort?.on("message", (job: Job) => {
  void runJob(job).then((outcome: Outcome) => parentPort?.postMessage(outcome));
});
