import { Command, InvalidArgumentError, Option } from "commander";
import { VERSION } from "../base/version.ts";
import { DOCUMENT_TYPES, type DocumentType } from "../model/document-types.ts";
import { describeDiff } from "./diff-command.ts";
import { type ExitCode, exitCodeLines } from "./exit-codes.ts";
import { addMatrix, addMerge } from "./program-gathering.ts";

/** What the commands of one run have in common. */
export interface LimitOptions {
  readonly pdfEngine: "pdfium" | "pdf-parse";
  /** Seconds. */
  readonly timeout: number;
  /** MB. */
  readonly maxMemory: number;
  /** MB. */
  readonly maxSize: number;
}

export interface ExtractFlags extends LimitOptions {
  readonly out?: string;
  readonly format: "yaml" | "json" | "ndjson";
  readonly type?: DocumentType;
  readonly lang?: string;
  readonly explain?: boolean;
  readonly force?: boolean;
  readonly update?: boolean;
  readonly dryRun?: boolean;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface ReadFlags extends LimitOptions {
  readonly format: "text" | "markdown" | "json";
}

export interface ValidateFlags {
  readonly format: "pretty" | "json";
  readonly failOn: "error" | "warning";
}

/**
 * The command line. Only commander is loaded for it: each command brings what it needs when it is run.
 *
 * @param finish takes the exit code of the command that was run
 */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command("strategy")
    .description("Reads public strategies, minutes, memos and hearing responses into a checked model of what they say.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .showSuggestionAfterError()
    .addHelpText("after", `\n${overview()}`);
  addExtract(program, finish);
  addRead(program, finish);
  addValidate(program, finish);
  addMatrix(program, finish);
  addMerge(program, finish);
  addSchema(program, finish);
  describeDiff(addLimits(program.command("diff")), examples, finish);
  return program;
}

function addExtract(program: Command, finish: (code: ExitCode) => void): void {
  const command = program
    .command("extract")
    .description("Extract the model of documents: themes, goals, indicators, comments, decisions.")
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .option("-o, --out <dir>", "write one model a document into this folder, instead of to standard output")
    .addOption(
      new Option("-f, --format <format>", "form of the models").choices(["yaml", "json", "ndjson"]).default("yaml"),
    )
    .addOption(new Option("--type <type>", "kind of document; told by the text when absent").choices(DOCUMENT_TYPES))
    .addOption(new Option("--lang <code>", "language (BCP 47); told by the text when absent").argParser(languageCode))
    .option("--explain", "say of each item which rule found it, and by which words")
    .addOption(
      new Option("--update", "merge what is found now into models that were edited by hand").conflicts("force"),
    )
    .option("--force", "do all again, and overwrite models that were edited by hand")
    .option("--dry-run", "say what would be written, and write nothing")
    .addOption(new Option("--jobs <n>", "documents at a time (default: one a core)").argParser(wholeNumber))
    .addOption(new Option("-q, --quiet", "say nothing but errors").conflicts("verbose"))
    .addOption(new Option("-v, --verbose", "name each warning and each file that was passed over"));
  addLimits(command)
    .addHelpText(
      "after",
      examples(
        "strategy extract plan.pdf > plan.yaml",
        "strategy extract documents --out models",
        "strategy extract 'cases/**/*.pdf' -o models --jobs 4",
        "strategy extract documents --out models --update",
        "curl -s https://example.org/plan.pdf | strategy extract - -f json",
      ),
    )
    .action(async (inputs: string[], flags: ExtractFlags) => {
      const { runExtract } = await import("./commands/extract.ts");
      finish(await runExtract(inputs, flags));
    });
}

function addRead(program: Command, finish: (code: ExitCode) => void): void {
  const command = program
    .command("read")
    .description("Show what the reader saw: the text that the offsets of a model count in, or its blocks.")
    .argument("<file>", "a file, or - for standard input")
    .addOption(
      new Option("-f, --format <format>", "form of the output").choices(["text", "markdown", "json"]).default("text"),
    );
  addLimits(command)
    .addHelpText(
      "after",
      examples("strategy read plan.pdf", "strategy read plan.docx -f markdown", "strategy read plan.pdf -f json"),
    )
    .action(async (file: string, flags: ReadFlags) => {
      const { runRead } = await import("./commands/read.ts");
      finish(await runRead(file, flags));
    });
}

function addValidate(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("validate")
    .description("Check models: their schema, references between items, places in the source.")
    .argument("<input...>", "YAML, JSON or NDJSON files, or folders that hold some")
    .addOption(
      new Option("-f, --format <format>", "form of the findings").choices(["pretty", "json"]).default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", "findings that make the run fail")
        .choices(["error", "warning"])
        .default("error"),
    )
    .addHelpText(
      "after",
      examples(
        "strategy validate models",
        "strategy validate plan.yaml --fail-on warning",
        "strategy validate models -f json",
      ),
    )
    .action(async (inputs: string[], flags: ValidateFlags) => {
      const { runValidate } = await import("./commands/validate.ts");
      finish(await runValidate(inputs, flags));
    });
}

function addSchema(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("schema")
    .description("Print the JSON Schema of the model.")
    .addHelpText("after", examples("strategy schema > strategy-1.schema.json"))
    .action(async () => {
      const { runSchema } = await import("./commands/schema.ts");
      finish(await runSchema());
    });
}

function addLimits(command: Command): Command {
  return command
    .addOption(
      new Option("--pdf-engine <engine>", "what reads PDF files first")
        .choices(["pdfium", "pdf-parse"])
        .default("pdfium"),
    )
    .addOption(new Option("--timeout <seconds>", "time for one document").argParser(positiveNumber).default(120))
    .addOption(new Option("--max-memory <MB>", "memory for one document").argParser(wholeNumber).default(2048))
    .addOption(new Option("--max-size <MB>", "larger files are refused").argParser(positiveNumber).default(200));
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function overview(): string {
  const codes = exitCodeLines().map((line) => `  ${line}`);
  return [
    "Examples:",
    "  strategy extract plan.pdf",
    "  strategy extract documents --out models",
    "  strategy validate models",
    "",
    "Exit codes:",
    ...codes,
  ].join("\n");
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < 1) throw new InvalidArgumentError("It takes a whole number from 1.");
  return value;
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+(?:\.\d+)?$/u.test(text) || value <= 0) throw new InvalidArgumentError("It takes a number above 0.");
  return value;
}

function languageCode(text: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(text)) {
    throw new InvalidArgumentError("It takes a language code such as da, nb, sv or en.");
  }
  return text;
}
