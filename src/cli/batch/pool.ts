import { Worker } from "node:worker_threads";
import { failureOf } from "./failure.ts";
import type { Failure, Job, Outcome } from "./job.ts";

export interface Limits {
  /** Which jobs the workers are for. */
  readonly kind: Job["kind"];
  readonly jobs: number;
  /** Per document, in milliseconds. */
  readonly timeout: number;
  /** Of each worker's heap, in MB. */
  readonly maxMemory: number;
  /** Takes what the libraries in the workers print; nothing of it may reach standard output. */
  readonly onNoise?: (text: string) => void;
}

interface Running {
  readonly settle: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Workers that are used again and again until one fails: a loop, a bomb or a crash costs its document and no other.
 */
export class Pool {
  readonly #limits: Limits;
  readonly #idle: Worker[] = [];
  readonly #running = new Map<Worker, Running>();
  readonly #waiting: ((worker: Worker) => void)[] = [];
  #workers = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Starts a worker before there is a job for it, so that it loads while the command line is still being read. */
  warm(): void {
    if (this.#workers < this.#limits.jobs) this.#idle.push(this.#start());
  }

  /**
   * Never rejects: whatever happens to the worker is the document's outcome.
   *
   * @param onStart called when a worker takes the job up
   */
  async run(job: Job, onStart?: () => void): Promise<Outcome> {
    const worker = await this.#acquire();
    onStart?.();
    return new Promise((settle) => {
      const timer = setTimeout(() => this.#fail(worker, this.#timeoutFailure()), this.#limits.timeout);
      this.#running.set(worker, { settle, timer });
      worker.ref();
      worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    this.#waiting.length = 0;
    const workers = [...this.#idle.splice(0), ...this.#running.keys()];
    for (const { timer } of this.#running.values()) clearTimeout(timer);
    this.#running.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #acquire(): Promise<Worker> {
    const idle = this.#idle.pop();
    if (idle) return Promise.resolve(idle);
    if (this.#workers < this.#limits.jobs) return Promise.resolve(this.#start());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: this.#limits.kind,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.maxMemory },
      stdout: true,
      stderr: true,
    });
    this.#workers++;
    const noise = (chunk: Buffer) => this.#limits.onNoise?.(chunk.toString("utf8"));
    worker.stdout.on("data", noise);
    worker.stderr.on("data", noise);
    worker.on("message", (outcome: Outcome) => this.#finish(worker, outcome));
    worker.on("error", (error) => this.#fail(worker, failureOf(error)));
    worker.on("exit", () => this.#fail(worker, failureOf(new Error("the worker ended without an answer"))));
    worker.unref();
    return worker;
  }

  #finish(worker: Worker, outcome: Outcome): void {
    const running = this.#running.get(worker);
    if (!running) return;
    clearTimeout(running.timer);
    this.#running.delete(worker);
    // A worker that is out of order may have left a library in pieces.
    if (outcome.kind === "failed" && outcome.code === "internal") this.#retire(worker);
    else {
      worker.unref();
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
    running.settle(outcome);
  }

  #fail(worker: Worker, failure: Failure): void {
    const running = this.#running.get(worker);
    const index = this.#idle.indexOf(worker);
    if (index >= 0) this.#idle.splice(index, 1);
    if (!running && index < 0) return;
    this.#running.delete(worker);
    if (running) clearTimeout(running.timer);
    this.#retire(worker);
    running?.settle(failure);
  }

  #retire(worker: Worker): void {
    this.#workers--;
    worker.unref();
    void worker.terminate();
    const next = this.#waiting.shift();
    if (next) next(this.#start());
  }

  #timeoutFailure(): Failure {
    const seconds = this.#limits.timeout / 1000;
    return { kind: "failed", code: "timeout", message: `reading it takes longer than ${seconds} s` };
  }
}
