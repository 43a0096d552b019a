import { readFile } from "node:fs/promises";
import type { ExitCode } from "../exit-codes.ts";
import { writeOut } from "../io.ts";

/** Prints the published file itself, so that the two cannot differ. */
export async function runSchema(): Promise<ExitCode> {
  await writeOut(await readFile(new URL("../../../schemas/strategy-1.schema.json", import.meta.url), "utf8"));
  return 0;
}
