/**
 * Every way in which a run can fail, with the exit code it leads to and what the user can do about it.
 * Help, README and tests read this table; there is no other list of codes.
 */
export const ERRORS = {
  usage: { exit: 2, help: "Run the command with --help to see how it is used." },
  "file-missing": { exit: 3, help: "Check the path." },
  "file-unreadable": { exit: 3, help: "Check the file's permissions." },
  "file-empty": { exit: 3, help: "The file has no content; fetch it again." },
  "file-too-large": { exit: 3, help: "Split the document, or raise --max-size." },
  "unsupported-format": { exit: 3, help: "Convert it to PDF, DOCX, HTML or text." },
  "legacy-doc": { exit: 3, help: "Save it as .docx in a word processor." },
  damaged: { exit: 3, help: "Fetch the file again, or open it and save a copy." },
  encrypted: { exit: 3, help: "Save a copy without the password." },
  "needs-ocr": { exit: 3, help: "The pages are images; run OCR on the file first." },
  "unknown-encoding": { exit: 3, help: "Save it as UTF-8." },
  "no-text": { exit: 3, help: "The document holds no text to read." },
  "too-complex": { exit: 3, help: "The file unpacks to more than the limits allow; it may be a ZIP bomb." },
  timeout: { exit: 3, help: "Raise --timeout, or split the document." },
  "out-of-memory": { exit: 3, help: "Raise --max-memory, or split the document." },
  "kept-edited": {
    exit: 4,
    help: "--update merges what is found now into a model that was edited by hand, --force overwrites it.",
  },
  unwritable: { exit: 3, help: "Check the folder's permissions and the free space on the disk." },
  "invalid-model": { exit: 1, help: "strategy validate tells all that is wrong with it, and where." },
  "invalid-links": { exit: 2, help: "strategy diff --write-links writes a file of links that fits." },
  "nothing-found": { exit: 5, help: "Name a PDF, DOCX, HTML, Markdown or text file, or a folder that holds some." },
  internal: { exit: 70, help: "This is a fault in strategy; please report it with the file, if you may share it." },
} as const satisfies Record<string, { exit: number; help: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An expected failure: one line for the user, never a stack trace. `message` says what is wrong, without the file's name. */
export class StrategyError extends Error {
  override readonly name = "StrategyError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  get help(): string {
    return ERRORS[this.code].help;
  }
}
