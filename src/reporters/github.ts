import type { Change, Diff, Ref, Severity } from "../diff/schema.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { breaking: "error", notable: "warning", editorial: "notice" };

/**
 * A comparison as annotations of GitHub Actions, the gravest first. Unchanged items are left out.
 *
 * @param file what the annotations are laid on: the path of the new model, as the user gave it
 */
export function reportGithub(diff: Diff, file: string): string {
  const order = Object.keys(COMMANDS);
  return diff.changes
    .filter(({ change }) => !change.includes("unchanged"))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((change) => `${annotation(change, file)}\n`)
    .join("");
}

function annotation(change: Change, file: string): string {
  const title = `${change.kind} ${change.change.join(", ")}${change.band === "possible" ? " (possible)" : ""}`;
  const message = [...change.old.map((ref) => `- ${shown(ref)}`), ...change.new.map((ref) => `+ ${shown(ref)}`)].join(
    "\n",
  );
  return `::${COMMANDS[change.severity]} file=${property(file)},title=${property(title)}::${data(message)}`;
}

function shown({ text, title }: Ref): string {
  return title === undefined ? text : `${title}: ${text}`;
}

/** Line breaks and the signs of the command itself are written as their codes. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
