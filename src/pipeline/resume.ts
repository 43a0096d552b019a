import { VERSION } from "../base/version.ts";
import { digestOf } from "../model/digest.ts";
import { MODEL_VERSION } from "../model/version.ts";
import { type ExtractOptions, optionsThatCount } from "./extract.ts";

/** What becomes of a file that stands where a model is to be written. */
export type Verdict =
  | { readonly kind: "write" }
  /** Made from the same bytes by the same version with the same options. */
  | { readonly kind: "unchanged" }
  /** A model that somebody has worked on; `reason` reads after "kept, ". */
  | { readonly kind: "keep"; readonly reason: string }
  /** Something else, which no update can be merged into. */
  | { readonly kind: "foreign"; readonly reason: string };

/** What is to be written: from which file, with which bytes, how. */
export interface Wanted {
  readonly file: string;
  readonly sha256: string;
  readonly options: ExtractOptions;
}

/**
 * Judges what already stands at a target.
 *
 * @param existing the decoded content of the file, whatever it is
 */
export function judge(existing: unknown, wanted: Wanted): Verdict {
  const signed = signedModel(existing);
  if (!signed) return { kind: "foreign", reason: "it is no model that strategy has written" };
  const { file, sha256 } = signed.document.source;
  const other = file !== wanted.file;
  if (!isIntact(signed)) return { kind: other ? "foreign" : "keep", reason: "it was edited by hand" };
  if (other) return { kind: "foreign", reason: `it was made from another source, ${String(file)}` };
  const { version, options = {} } = signed.document.extraction;
  const same =
    sha256 === wanted.sha256 && version === VERSION && sameOptions(options, optionsThatCount(wanted.options));
  return { kind: same ? "unchanged" : "write" };
}

interface Signed {
  readonly document: Readonly<Record<string, unknown>> & {
    readonly source: Readonly<Record<string, unknown>>;
    readonly extraction: { readonly digest: string; readonly version: unknown; readonly options?: unknown };
  };
}

function signedModel(value: unknown): Signed | undefined {
  if (!isRecord(value)) return undefined;
  const { model, document } = value;
  if (model !== MODEL_VERSION || !isRecord(document)) return undefined;
  const { source, extraction } = document;
  if (!isRecord(source) || !isRecord(extraction)) return undefined;
  const { digest } = extraction;
  return typeof digest === "string" ? (value as unknown as Signed) : undefined;
}

/** False also where what a person wrote has no canonical form (.nan). */
function isIntact(signed: Signed): boolean {
  try {
    return digestOf(signed) === signed.document.extraction.digest;
  } catch {
    return false;
  }
}

function sameOptions(kept: unknown, wanted: Record<string, string | boolean>): boolean {
  if (!isRecord(kept)) return false;
  const names = new Set([...Object.keys(kept), ...Object.keys(wanted)]);
  return [...names].every((name) => kept[name] === wanted[name]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
