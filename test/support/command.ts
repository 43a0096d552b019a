import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { env as environment, execPath } from "node:process";
import { afterAll } from "vitest";

export const ROOT = path.join(import.meta.dirname, "../..");
export const FIXTURES = path.join(ROOT, "fixtures");
const BIN = path.join(ROOT, "bin/strategy.js");

export interface Ran {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array | string;
  /** Another bin/strategy.js. */
  readonly bin?: string;
}

/** Runs the built command as a user would, with nothing between. */
export function strategy(args: readonly string[], around: Around = {}): Promise<Ran> {
  return run(execPath, [around.bin ?? BIN, ...args], around);
}

export function run(
  command: string,
  args: readonly string[],
  { cwd = ROOT, env = {}, input }: Around = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, ...own } = environment;
    const child = spawn(command, args, { cwd, env: { ...own, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** An empty folder that goes away when the tests of the file are through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "strategy-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
