import { inflateRawSync } from "node:zlib";

/** Where a file of a ZIP archive lies, as the directory at the archive's end says. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** Of its local header. */
  readonly offset: number;
}

/** The archive, or a file in it, cannot be read. */
export class ZipError extends Error {}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the directory of a ZIP archive. (Unpacking is left to Node's zlib, which is several times as fast as a library in JavaScript
 * and can be told how much it may write.)
 *
 * @throws ZipError when there is no directory, or it is broken
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end === undefined) throw new ZipError("it is cut off: the directory at its end is missing");
  const { count, size, start } = directoryOf(view, end);
  // What somebody put before the archive moves every offset by as much.
  const shift = Math.max(0, end - size - start);
  const entries: ZipEntry[] = [];
  for (let at = start + shift, index = 0; index < count; index += 1) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      if (entries.length > 0) break;
      throw new ZipError("its directory is broken");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      encrypted: (flags & 1) !== 0,
      offset: view.getUint32(at + 42, true) + shift,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file; never writes more than its directory entry says.
 *
 * @throws ZipError when its data are broken
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new ZipError(`the file ${entry.name} is not where its directory says`);
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packedSize > bytes.length) throw new ZipError(`the file ${entry.name} is cut off`);
  const packed = bytes.subarray(from, from + entry.packedSize);
  if (entry.encrypted) throw new ZipError(`the file ${entry.name} is encrypted`);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ZipError(`the file ${entry.name} is packed by an unknown method`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (cause) {
    throw new ZipError(`the file ${entry.name} cannot be unpacked`, { cause });
  }
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function directoryOf(view: DataView, end: number): { count: number; size: number; start: number } {
  const start = view.getUint32(end + 16, true);
  if (start === IN_ZIP64 && end >= 76 && view.getUint32(end - 76, true) === ZIP64_SIGNATURE) {
    const wide = (at: number) => Number(view.getBigUint64(end - 76 + at, true));
    return { count: wide(32), size: wide(40) + 76, start: wide(48) };
  }
  return { count: view.getUint16(end + 10, true), size: view.getUint32(end + 12, true), start };
}

/** Names are ASCII in an OOXML package; UTF-8 does for the rest. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
