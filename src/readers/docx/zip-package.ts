import { StrategyError } from "../../base/errors.ts";
import { readZipDirectory, unpack, type ZipEntry, ZipError } from "./zip-directory.ts";

/** What unpacking may cost: bytes of all parts read, and how far one large part may expand. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_RATIO = 400;
const RATIO_MATTERS_FROM = 16 * 1024 * 1024;

/** The parts of an OOXML package by name, unpacked on demand. */
export interface Package {
  has(name: string): boolean;
  /** The text of a part; undefined when there is none. */
  read(name: string): string | undefined;
  /** Unpacks every part once, to see that none breaks the limits. */
  checkAll(): void;
}

/**
 * Opens the bytes of a DOCX as a package of parts.
 *
 * @throws StrategyError damaged, encrypted, legacy-doc; `read` throws too-complex and damaged
 */
export function openPackage(bytes: Uint8Array): Package {
  if (isCompoundFile(bytes)) throw compoundFileError(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new StrategyError("damaged", "It is not a ZIP file, as DOCX must be.");
  const entries = new Map<string, ZipEntry>();
  for (const entry of zip(() => readZipDirectory(bytes))) {
    const name = normalise(entry.name);
    if (!entries.has(name)) entries.set(name, entry);
  }
  let unpacked = 0;
  const take = (entry: ZipEntry): Uint8Array => {
    unpacked += entry.size;
    const ratio = entry.size / Math.max(1, entry.packedSize);
    if (unpacked > MAX_UNPACKED || (entry.size > RATIO_MATTERS_FROM && ratio > MAX_RATIO)) {
      throw new StrategyError("too-complex", `The part ${entry.name} unpacks to ${entry.size} bytes.`);
    }
    return zip(() => unpack(bytes, entry));
  };
  return {
    has: (name) => entries.has(normalise(name)),
    read(name) {
      const entry = entries.get(normalise(name));
      return entry ? decode(take(entry)) : undefined;
    },
    checkAll() {
      for (const entry of entries.values()) take(entry);
    },
  };
}

function zip<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    throw new StrategyError("damaged", `The ZIP file cannot be read: ${cause.message}.`, { cause });
  }
}

/** Names compare without regard to case (ECMA-376 part 2), and some writers use backslashes. */
function normalise(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content);
  const declaration = String.fromCharCode(...content.subarray(0, 120));
  const label = /^<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(declaration)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(/^utf-?16/iu.test(label) ? "utf-8" : label).decode(content);
  } catch {
    return new TextDecoder().decode(content);
  }
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Word keeps password-protected packages in an OLE compound file; the names of its streams are UTF-16. */
function compoundFileError(bytes: Uint8Array): StrategyError {
  const holds = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, "utf16le");
  if (holds("EncryptedPackage")) return new StrategyError("encrypted", "It is protected by a password.");
  if (holds("WordDocument")) return new StrategyError("legacy-doc", "It is a document of Word 97-2003, not DOCX.");
  return new StrategyError("damaged", "It is an OLE compound file without a document in it.");
}
