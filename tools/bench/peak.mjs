/** Loaded before a program: at its end it says how much memory the process held. */

import { writeSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    writeSync(2, `\npeak-kilobytes=${process.resourceUsage().maxRSS}\n`);
  });
}
