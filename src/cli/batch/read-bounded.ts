import { open } from "node:fs/promises";
import { StrategyError } from "../../base/errors.ts";
import { fileError } from "./failure.ts";
import type { JobSource } from "./job.ts";

/** @throws StrategyError "file-missing", "file-unreadable", "file-too-large" */
export async function bytesOf(source: JobSource): Promise<Uint8Array> {
  if (source.bytes) return source.bytes;
  if (source.path === undefined) throw new Error("a job names neither a path nor bytes");
  return readBounded(source.path, source.maxSize);
}

/**
 * Reads a regular file; its size is asked first, so that a huge one costs nothing.
 *
 * @param maxSize in bytes
 * @throws StrategyError "file-missing", "file-unreadable", "file-too-large"
 */
export async function readBounded(path: string, maxSize: number): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new StrategyError("file-unreadable", "it is a folder");
      if (!stats.isFile()) {
        throw new StrategyError("file-unreadable", "it is no regular file (a pipe is read with - as the file's name)");
      }
      if (stats.size > maxSize) throw tooLarge(stats.size, maxSize);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof StrategyError ? error : fileError(error);
  }
}

/** @throws StrategyError "file-too-large" as soon as more than `maxSize` bytes have come */
export async function readStream(stream: AsyncIterable<Uint8Array>, maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(size, maxSize);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(size: number, maxSize: number): StrategyError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return new StrategyError("file-too-large", `it has ${megabytes(size)} MB; the limit is ${megabytes(maxSize)} MB`);
}
