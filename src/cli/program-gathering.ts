import { type Command, Option } from "commander";
import type { ExitCode } from "./exit-codes.ts";

export interface MatrixFlags {
  readonly format: "text" | "csv" | "xlsx" | "markdown" | "html" | "json";
  readonly out?: string;
}

/** The command that sets answers side by side. */
export function addMatrix(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("matrix")
    .description("Set parties by themes: who supports, reserves, opposes, in which words.")
    .argument("<models...>", "YAML, JSON or NDJSON models, or folders that hold some")
    .addOption(
      new Option("-f, --format <format>", "form of the output")
        .choices(["text", "csv", "xlsx", "markdown", "html", "json"])
        .default("text"),
    )
    .option("-o, --out <file>", "write to this file, instead of to standard output")
    .addHelpText("after", "\nExamples:\n  strategy matrix answers\n  strategy matrix answers -f html -o answers.html")
    .action(async (models: string[], flags: MatrixFlags) => {
      const { runMatrix } = await import("./commands/matrix.ts");
      finish(await runMatrix(models, flags));
    });
}

export interface MergeFlags {
  readonly format: "yaml" | "json";
  readonly out?: string;
}

/** The command that makes one model of many documents about one strategy. */
export function addMerge(program: Command, finish: (code: ExitCode) => void): void {
  program
    .command("merge")
    .description("Make one model of what many documents say of one strategy; what they say otherwise is listed.")
    .argument("<models...>", "YAML, JSON or NDJSON models, or folders that hold some")
    .addOption(new Option("-f, --format <format>", "form of the output").choices(["yaml", "json"]).default("yaml"))
    .option("-o, --out <file>", "write to this file, instead of to standard output")
    .addHelpText("after", "\nExamples:\n  strategy merge plan.yaml answers\n  strategy merge models -o whole.yaml")
    .action(async (models: string[], flags: MergeFlags) => {
      const { runMerge } = await import("./commands/merge.ts");
      finish(await runMerge(models, flags));
    });
}
