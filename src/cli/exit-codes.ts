import { ERRORS, type ErrorCode } from "../base/errors.ts";

/** How a run can end. Help, README and tests read this table; where several hold, the first in the order of `RANK` counts. */
export const EXIT_CODES = {
  0: "done; files that were already up to date count as done",
  1: "there are findings: of validate, changes that diff --fail-on names, or conflicts for a person to decide",
  2: "wrong use: an unknown option, a value that an option does not take",
  3: "the only input, or each one of a batch, cannot be read or is of no supported kind",
  4: "a part of a batch failed or was kept as it is; the rest is written",
  5: "nothing to do: no file matches, or a folder holds no document",
  70: "a fault in strategy itself",
  130: "interrupted (Ctrl-C); what was written until then is whole",
} as const satisfies Record<number, string>;

export type ExitCode = keyof typeof EXIT_CODES;

const RANK: readonly ExitCode[] = [130, 70, 2, 3, 4, 5, 1, 0];

/** The code that a run ends with when all of these hold. */
export function gravest(codes: Iterable<ExitCode>): ExitCode {
  const held = new Set(codes);
  return RANK.find((code) => held.has(code)) ?? 0;
}

/**
 * The code of a run over many inputs: what is wrong with some of them is 4, with all of them 3.
 *
 * @param total how many inputs there were
 */
export function exitOf(failures: readonly ErrorCode[], total: number): ExitCode {
  const codes = failures.map((code) => ERRORS[code].exit);
  const unread = codes.filter((code) => code === 3).length;
  return gravest(codes.map((code) => (code === 3 && unread < total ? 4 : code)));
}

/** The table as lines for help and README. */
export function exitCodeLines(): string[] {
  return Object.entries(EXIT_CODES).map(([code, meaning]) => `${code.padStart(3)}  ${meaning}`);
}
