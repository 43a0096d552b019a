import { type Command, Option } from "commander";
import type { ExitCode } from "./exit-codes.ts";
import type { LimitOptions } from "./program.ts";

export interface DiffFlags extends LimitOptions {
  readonly format: "text" | "json" | "markdown" | "github";
  readonly out?: string;
  readonly links?: string;
  readonly writeLinks?: string;
  readonly comments?: readonly string[];
  readonly concepts?: string;
  readonly failOn?: readonly string[];
}

/** @param command bears the name and the options that all readers of documents share */
export function describeDiff(
  command: Command,
  examples: (...lines: string[]) => string,
  finish: (code: ExitCode) => void,
): void {
  command
    .description("Tell what became of the themes, goals and indicators of one strategy in another.")
    .argument("<old>", "a model, a folder of models, a document, or <git ref>:<path>")
    .argument("<new>", "the same")
    .addOption(
      new Option("-f, --format <format>", "form of the comparison")
        .choices(["text", "json", "markdown", "github"])
        .default("text"),
    )
    .option("-o, --out <file>", "write the comparison into this file, instead of to standard output")
    .option("--links <file>", "pairs that a person has pinned or forbidden")
    .option("--write-links <file>", "propose such a file")
    .option("--comments <models...>", "models of hearing responses: say of each change who had asked for it")
    .option("--concepts <file>", "words that mean the same, a line each, beside those of the language")
    .addOption(
      new Option("--fail-on <changes>", "changes that make the run fail: removed,target-lowered or breaking").argParser(
        (text: string) => text.split(",").map((name) => name.trim()),
      ),
    )
    .addHelpText(
      "after",
      examples(
        "strategy diff plan-2018.yaml plan-2023.yaml",
        "strategy diff HEAD~1:models/plan.yaml models/plan.yaml --fail-on breaking",
        "strategy diff old.pdf new.pdf --write-links links.yaml",
        "strategy diff old.yaml new.yaml --comments responses -f markdown -o changes.md",
      ),
    )
    .action(async (old: string, later: string, flags: DiffFlags) => {
      const { runDiff } = await import("./commands/diff.ts");
      finish(await runDiff(old, later, flags));
    });
}
