import { isFields, same } from "../../base/values.ts";
import { comments, decode, encode, patch } from "../../codecs/index.ts";
import { type Merge, type MergeFinding, mergeModels } from "../../merge/index.ts";
import type { Model } from "../../model/schema.ts";

interface Standing {
  readonly text: string;
  readonly value: unknown;
  readonly format: "yaml" | "json" | "ndjson";
  /** What was extracted last time, as JSON; undefined where it is not there. */
  readonly base: string | undefined;
  readonly basePath: string;
}

/** A model with what is found now merged into it, or why that cannot be done. */
export type Update =
  | { readonly kind: "merged"; readonly text: string; readonly findings: readonly string[] }
  | { readonly kind: "kept"; readonly reason: string };

/** Comments that begin so are set by updates; they are findings until a person has taken them out. */
const MARK = /^(?:conflict|vanished): /u;

/** Merges what is extracted now into a model that stands. */
export async function updateText(standing: Standing, theirs: Model): Promise<Update> {
  const { text, value: ours, format, basePath } = standing;
  if (!isFields(ours)) throw new Error("a file that is no model came to be updated");
  const base = await baseOf(standing, theirs);
  if (typeof base === "string") return { kind: "kept", reason: base };
  if (format !== "yaml") {
    const merge = mergeModels(base, ours, { ...theirs });
    const merged = isSameJson(merge.value, ours) ? text : encode(merge.value, format);
    return { kind: "merged", text: merged, findings: merge.findings.map(lineOf) };
  }
  const notes = await comments(text);
  const merge = mergeModels(base, ours, { ...theirs }, (list, index) => notes.of(list, index).length > 0);
  const merged = await patch(text, {
    value: merge.value,
    lists: Object.fromEntries(
      Object.entries(merge.lists).map(([list, items]) => [
        list,
        items.map(({ value, from, findings }) => ({
          value,
          ...(from === undefined ? {} : { from }),
          comments: findings.map(markOf),
        })),
      ]),
    ),
    comments: headMarks(merge),
  });
  const [read, ...more] = await decode(merged, "yaml");
  if (more.length > 0 || !same(read?.value, merge.value)) {
    const reason = `it is written in a way that updates cannot keep (aliases, tags, mappings on one line); ${basePath} holds what was extracted before`;
    return { kind: "kept", reason };
  }
  const told = new Set(merge.findings.map(markOf));
  const open = (await comments(merged)).all.filter((line) => MARK.test(line) && !told.has(line));
  return {
    kind: "merged",
    text: merged,
    findings: [...merge.findings.map(lineOf), ...open.map((line) => `still marked in the file: ${line}`)],
  };
}

/** What the model was before a person edited it, or why that is not known. */
async function baseOf({ base, basePath, value }: Standing, theirs: Model) {
  if (base === undefined) {
    return `what was extracted last time is not there (${basePath}), so edits cannot be told from what has changed in the extraction`;
  }
  const [decoded] = await decode(base, "json");
  if (!isFields(decoded?.value)) return `what was extracted last time cannot be read (${basePath})`;
  const wanted = digestIn(value);
  if (digestIn(decoded.value) === wanted) return decoded.value;
  // A run that ended between the model and its base has left the two apart.
  if (digestIn(theirs) === wanted) return { ...theirs };
  return `it was not made from what was kept as extracted last time (${basePath})`;
}

function digestIn(model: unknown): unknown {
  const document = isFields(model) ? model["document"] : undefined;
  const extraction = isFields(document) ? document["extraction"] : undefined;
  return isFields(extraction) ? extraction["digest"] : undefined;
}

function headMarks(merge: Merge): Record<string, string[]> {
  const marks: Record<string, string[]> = {};
  for (const finding of merge.findings.filter(({ id }) => id === undefined)) {
    marks[finding.section] = [...(marks[finding.section] ?? []), markOf(finding)];
  }
  return marks;
}

function markOf({ code, message }: MergeFinding): string {
  return `${code}: ${message}`;
}

function lineOf({ section, id, message }: MergeFinding): string {
  return `${section}${id === undefined ? "" : ` ${id}`}: ${message}`;
}

function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
