import type { ErrorCode } from "../../base/errors.ts";
import type { Format } from "../../codecs/index.ts";
import type { ExtractOptions } from "../../pipeline/extract.ts";
import type { ReadOptions } from "../../readers/reader.ts";

/** What a reader of a document is asked for: a file of the disk, or the bytes of standard input. */
export interface JobSource {
  /** As it stands in messages: the path as given, or "stdin". */
  readonly label: string;
  /** The base name that goes into the model. */
  readonly name: string;
  /** Absent: the bytes come along. */
  readonly path?: string;
  readonly bytes?: Uint8Array;
  /** In bytes. */
  readonly maxSize: number;
}

/** Make a model, unless what stands at the target says otherwise. */
export interface ExtractJob {
  readonly kind: "extract";
  readonly source: JobSource;
  readonly options: ExtractOptions;
  readonly format: Format;
  /** What stands where the model goes, to be judged first; absent where nothing does, or it is to be overwritten. */
  readonly existing?: { readonly path: string } | { readonly line: string };
  /** Where what was extracted last time is kept beside the models; absent where nothing is kept. */
  readonly basePath?: string;
  /** Merge what is found now into what stands there. */
  readonly update?: boolean;
  /** Only judge, do not read the document. */
  readonly dryRun?: boolean;
}

export type ReadForm = "text" | "markdown" | "json";

/** Show what the reader saw. */
export interface ReadJob {
  readonly kind: "read";
  readonly source: JobSource;
  readonly options: ReadOptions;
  readonly form: ReadForm;
}

export type Job = ExtractJob | ReadJob;

/** The counts of the closing table. */
export interface Summary {
  readonly type: string;
  readonly themes: number;
  readonly goals: number;
  readonly indicators: number;
  readonly comments: number;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

export interface Failure {
  readonly kind: "failed";
  readonly code: ErrorCode;
  readonly message: string;
  /** Only of faults of ours. */
  readonly stack?: string;
}

export type Outcome =
  | {
      readonly kind: "done";
      readonly text: string;
      readonly summary?: Summary;
      /** What was extracted, to be kept for the next update. */
      readonly base?: string;
      /** What a person has to decide after an update. */
      readonly findings?: readonly string[];
    }
  | { readonly kind: "unchanged"; readonly base?: string; readonly findings?: readonly string[] }
  | { readonly kind: "kept"; readonly reason: string }
  | { readonly kind: "would-write" }
  | Failure;
