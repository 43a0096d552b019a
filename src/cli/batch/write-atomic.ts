import { unlinkSync } from "node:fs";
import { mkdir, open, realpath, rename, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { StrategyError } from "../../base/errors.ts";

const unfinished = new Set<string>();

/** Removes what interrupted writing has left; for the moment before the process ends. */
export function removeUnfinished(): void {
  for (const file of unfinished) {
    try {
      unlinkSync(file);
    } catch {
      // It was never made, or has just been renamed.
    }
  }
}

/**
 * Writes a file as a whole or not at all: readers see the old content or the new, also when the disk is full.
 * (write-file-atomic 7.0.0 does not look at how much of the content was written, and puts a cut file in place on a full disk.)
 *
 * @throws StrategyError "unwritable"
 */
export async function writeAtomic(file: string, text: string | Uint8Array): Promise<void> {
  let temporary: string | undefined;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const target = await realpath(file).catch(() => file);
    const mode = await stat(target).then(
      (stats) => stats.mode,
      () => 0o666,
    );
    temporary = `${target}.${process.pid}.tmp`;
    unfinished.add(temporary);
    const handle = await open(temporary, "w", mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
    throw unwritable(error, file);
  } finally {
    if (temporary !== undefined) unfinished.delete(temporary);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of disk space is used up",
  EFBIG: "the file would be larger than is allowed",
  EACCES: "writing there is not permitted",
  EPERM: "writing there is not permitted",
  EROFS: "the disk can only be read",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a part of its path is a file, not a folder",
  EISDIR: "a folder of that name is in the way",
  ENAMETOOLONG: "the name is too long",
};

/** What the operating system says, in our words. */
export function unwritable(error: unknown, file: string): StrategyError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new StrategyError("unwritable", `${file} cannot be written: ${REASONS[code] ?? (code || String(error))}`, {
    cause: error,
  });
}
