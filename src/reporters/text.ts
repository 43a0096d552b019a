import type { Change, ChangeName, Diff, Ref } from "../diff/schema.ts";
import type { Ink } from "./ink.ts";
import { countsLine, headline, type Models, notComparedLines, sectionsOf } from "./layout.ts";
import { wordRuns } from "./words.ts";

/** A comparison for a terminal: by theme, with the words that differ. */
export function reportText(diff: Diff, models: Models, ink: Ink): string {
  const { old, new: later } = headline(diff);
  const lines = [ink.bold(`${old} → ${later}`), ""];
  for (const { title, changes } of sectionsOf(diff, models)) {
    lines.push(ink.bold(title === "" ? "(no theme)" : title));
    for (const change of changes) lines.push(...changeLines(change, ink));
    lines.push("");
  }
  lines.push(countsLine(diff), ...notComparedLines(diff));
  return `${lines.join("\n")}\n`;
}

function changeLines(change: Change, ink: Ink): string[] {
  const sure = change.band === "possible" ? ink.yellow(" possible, for you to decide") : "";
  const score = change.band === "none" ? "" : ink.dim(` ${change.score.toFixed(2)}`);
  const head = `  ${change.kind} ${change.change.map((name) => painted(name, change, ink)).join(", ")}${sure}${score}`;
  return [
    head,
    ...textLines(change, ink).map((line) => `    ${line}`),
    ...change.fields.map(({ field, old = "–", new: later = "–" }) => `    ${ink.dim(`${field}:`)} ${old} → ${later}`),
    ...evidenceLine(change, ink),
    ...change.comments.map(
      ({ by, position, stance, text }) => `    ${ink.dim(`${by ?? "?"} (${position}, ${stance}):`)} ${text}`,
    ),
  ];
}

function painted(name: ChangeName, { severity }: Change, ink: Ink): string {
  if (name === "added") return ink.green(name);
  return severity === "breaking" ? ink.red(name) : severity === "notable" ? ink.yellow(name) : name;
}

function textLines({ old, new: later }: Change, ink: Ink): string[] {
  const [one, other] = [old[0], later[0]];
  if (old.length === 1 && later.length === 1 && one && other) {
    const [before, after] = [shown(one), shown(other)];
    if (before === after) return [`= ${before}`];
    const runs = wordRuns(before, after);
    if (runs) {
      const marked = runs.map(({ text, side }) =>
        side === "both" ? text : side === "old" ? ink.red(`[-${text}-]`) : ink.green(`{+${text}+}`),
      );
      return [`~ ${marked.join("")}`];
    }
  }
  return [...old.map((ref) => ink.red(`- ${shown(ref)}`)), ...later.map((ref) => ink.green(`+ ${shown(ref)}`))];
}

function shown({ text, title }: Ref): string {
  return title === undefined ? text : `${title}: ${text}`;
}

function evidenceLine({ evidence, change }: Change, ink: Ink): string[] {
  if (evidence.length === 0 || (change.length === 1 && change[0] === "moved")) return [];
  const words = evidence.map(({ old, new: later, how }) => {
    const pair = old.toLowerCase() === later.toLowerCase() ? old : `${old} = ${later}`;
    return how === "same" ? pair : `${pair} (${how})`;
  });
  return [`    ${ink.dim(`by: ${words.join(", ")}`)}`];
}
