import type { Outcome } from "./batch/job.ts";
import type { Paint } from "./paint.ts";
import type { ExtractFlags } from "./program.ts";
import { layTable } from "./table.ts";

/** How one document went. */
export interface Result {
  readonly index: number;
  readonly label: string;
  readonly target: string | undefined;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** The warnings of one document; in a batch they are only counted, unless all is to be told. */
export function warningLines(result: Result, flags: ExtractFlags, paint: Paint): string[] {
  const { outcome, label } = result;
  if (outcome.kind !== "done" || !(flags.verbose || flags.out === undefined)) return [];
  const warnings = outcome.summary?.warnings ?? [];
  return warnings.map(
    ({ code, message }) => `${label}: ${paint.yellow("warning:")} ${message} ${paint.dim(`[${code}]`)}`,
  );
}

/** What a person has to decide after an update; always told one by one. */
export function findingLines({ outcome, target, label }: Result, paint: Paint): string[] {
  if (outcome.kind !== "done" && outcome.kind !== "unchanged") return [];
  return (outcome.findings ?? []).map((finding) => `${target ?? label}: ${paint.yellow("conflict:")} ${finding}`);
}

/** The table at the end of a run; a single model on standard output speaks for itself. */
export function closingLines(
  results: readonly Result[],
  about: { readonly milliseconds: number; readonly flags: ExtractFlags; readonly paint: Paint },
): string[] {
  const { flags, paint } = about;
  const single = results.length <= 1 && flags.out === undefined && !flags.verbose;
  if (single || flags.dryRun || results.length === 0) return [];
  const head = ["document", "type", "themes", "goals", "indicators", "comments", "time", "warnings"];
  const [top = "", ...rows] = layTable(head, results.map(rowOf));
  return [paint.bold(top), ...rows, totals(results, flags, about.milliseconds)];
}

function rowOf({ label, outcome, milliseconds }: Result): string[] {
  if (outcome.kind !== "done") return [label, outcome.kind === "failed" ? `failed (${outcome.code})` : outcome.kind];
  const { summary } = outcome;
  if (!summary) return [label];
  const { type, themes, goals, indicators, comments, warnings } = summary;
  const counts = [themes, goals, indicators, comments].map(String);
  return [label, type, ...counts, inSeconds(milliseconds), String(warnings.length)];
}

function totals(results: readonly Result[], flags: ExtractFlags, milliseconds: number): string {
  const count = (kind: Outcome["kind"]) => results.filter(({ outcome }) => outcome.kind === kind).length;
  const parts = [`${count("done")} ${flags.out === undefined ? "printed" : `written to ${flags.out}`}`];
  for (const kind of ["unchanged", "kept", "failed"] as const)
    if (count(kind) > 0) parts.push(`${count(kind)} ${kind}`);
  return `${parts.join(", ")} in ${inSeconds(milliseconds)}`;
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
