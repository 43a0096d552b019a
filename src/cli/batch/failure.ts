import { StrategyError } from "../../base/errors.ts";
import type { Failure } from "./job.ts";

/** Any error as data that can cross from a worker: expected ones by their code, others as faults of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StrategyError) return { kind: "failed", code: error.code, message: error.message };
  if (isOutOfMemory(error)) {
    return { kind: "failed", code: "out-of-memory", message: "reading it takes more memory than is allowed" };
  }
  const stack = error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {};
  return {
    kind: "failed",
    code: "internal",
    message: error instanceof Error ? error.message : String(error),
    ...stack,
  };
}

function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return (
    error instanceof RangeError &&
    /array buffer allocation failed|invalid (?:array|typed array) length/iu.test(error.message)
  );
}

/** What the operating system says of a path, in our words. */
export function fileError(error: unknown): StrategyError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new StrategyError("file-missing", "there is no such file", { cause: error });
    case "EACCES":
    case "EPERM":
      return new StrategyError("file-unreadable", "reading it is not permitted", { cause: error });
    case "ELOOP":
      return new StrategyError("file-unreadable", "the link leads back to itself", { cause: error });
    case "EISDIR":
      return new StrategyError("file-unreadable", "it is a folder", { cause: error });
    default:
      return new StrategyError("file-unreadable", `it cannot be read (${code || String(error)})`, { cause: error });
  }
}
