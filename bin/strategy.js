#!/usr/bin/env node
import { readFileSync } from "node:fs";

/** What scripts and editors ask all the time is answered before anything is loaded; undefined: nothing at hand. */
function answerTo(question) {
  try {
    if (["--version", "-V"].includes(question)) return `${JSON.parse(textOf("../package.json")).version}\n`;
    if (["--help", "-h"].includes(question)) return textOf("../dist/cli/help.txt");
  } catch {
    // The program itself can tell, only slower.
  }
  return undefined;
}

function textOf(file) {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}

const [first, ...others] = process.argv.slice(2);
const answer = others.length === 0 ? answerTo(first) : undefined;
if (answer === undefined) {
  const { main } = await import("../dist/cli/main.js");
  process.exitCode = await main(process.argv);
} else {
  // A reader that has gone needs no answer.
  process.stdout.on("error", () => undefined);
  process.stdout.write(answer);
}
