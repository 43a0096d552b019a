/** Writes what `strategy --help` prints, so that bin/strategy.js can print it without loading anything. */
import { writeFileSync } from "node:fs";
import { createProgram } from "../dist/cli/program.js";

let help = "";
const program = createProgram(() => undefined).configureOutput({
  getOutHelpWidth: () => 80,
  getOutHasColors: () => false,
  writeOut: (text) => {
    help += text;
  },
});
program.outputHelp();
writeFileSync(new URL("../dist/cli/help.txt", import.meta.url), help);
