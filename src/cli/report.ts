import { ERRORS, type ErrorCode } from "../base/errors.ts";
import { writeError } from "./io.ts";
import type { Paint } from "./paint.ts";

interface Trouble {
  readonly code: ErrorCode;
  readonly message: string;
  readonly stack?: string;
}

/** One line for one thing that went wrong: where, what, its code, what to do. */
function errorLine(label: string, { code, message }: Trouble, paint: Paint): string {
  return `${label}: ${paint.red("error:")} ${sentence(message)} ${paint.dim(`[${code}]`)} ${ERRORS[code].help}`;
}

/** Says what went wrong; a fault of ours shows where it arose only to those who look for it. */
export function reportError(label: string, trouble: Trouble, paint: Paint): void {
  writeError(errorLine(label, trouble, paint));
  const { STRATEGY_DEBUG } = process.env;
  if (STRATEGY_DEBUG === "1" && trouble.stack !== undefined) writeError(trouble.stack);
}

function sentence(message: string): string {
  const line = message.replace(/\s*\n\s*/gu, " ").trim();
  return /[.!?]$/u.test(line) ? line : `${line}.`;
}
