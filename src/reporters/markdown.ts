import type { Change, Diff, Ref } from "../diff/schema.ts";
import { countsLine, headline, type Models, notComparedLines, sectionsOf } from "./layout.ts";
import { wordRuns } from "./words.ts";

/** A comparison as Markdown: a table a theme, words that differ struck out and in bold. */
export function reportMarkdown(diff: Diff, models: Models): string {
  const { old, new: later } = headline(diff);
  const lines = [`# ${escaped(old)} → ${escaped(later)}`, "", countsLine(diff), ""];
  for (const note of notComparedLines(diff)) lines.push(note, "");
  for (const { title, changes } of sectionsOf(diff, models)) {
    lines.push(
      `## ${escaped(title === "" ? "(no theme)" : title)}`,
      "",
      "| what | change | text |",
      "| --- | --- | --- |",
    );
    for (const change of changes) lines.push(rowOf(change));
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function rowOf(change: Change): string {
  const names =
    change.change.join(", ") + (change.band === "possible" ? ` (possible, ${change.score.toFixed(2)})` : "");
  const fields = change.fields.map(
    ({ field, old = "–", new: later = "–" }) => `*${field}:* ${escaped(old)} → ${escaped(later)}`,
  );
  const heard = change.comments.map(
    ({ by, position, text }) => `*${escaped(by ?? "?")}, ${position}:* ${escaped(text)}`,
  );
  return `| ${change.kind} | ${names} | ${[textOf(change), ...fields, ...heard].join("<br>")} |`;
}

function textOf({ old, new: later }: Change): string {
  const [one, other] = [old[0], later[0]];
  if (old.length === 1 && later.length === 1 && one && other) {
    const [before, after] = [shown(one), shown(other)];
    if (before === after) return escaped(before);
    const runs = wordRuns(before, after);
    if (runs) return runs.map(({ text, side }) => marked(text, side)).join("");
  }
  return [...old.map((ref) => `~~${escaped(shown(ref))}~~`), ...later.map((ref) => `**${escaped(shown(ref))}**`)].join(
    "<br>",
  );
}

/** White space stands outside the marks, or they are no marks. */
function marked(text: string, side: "both" | "old" | "new"): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (side === "both" || words === "") return escaped(text);
  const mark = side === "old" ? "~~" : "**";
  return `${before}${mark}${escaped(words)}${mark}${after}`;
}

function shown({ text, title }: Ref): string {
  return title === undefined ? text : `${title}: ${text}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&").replace(/\s+/gu, " ");
}
