import { StrategyError } from "../../base/errors.ts";

export interface Decoded {
  /** NFC, "\n" as line break, without byte order marks, zero-width characters and control characters. */
  readonly text: string;
  /** The name of the encoding, as TextDecoder knows it. */
  readonly encoding: string;
  /** Some bytes made no sense and stand as U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Decodes text of unknown encoding: byte order mark, UTF-8, UTF-16 by its zero bytes, the encoding that the content
 * declares, and last the single-byte encodings, when the words that come out look like words.
 *
 * @param declared the encoding that the content says of itself (`<meta charset>`), if any
 * @throws StrategyError "unknown-encoding"
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide) return finish(bytes, wide);
  if (bytes.includes(0)) throw new StrategyError("unknown-encoding", "the bytes are no text in a known encoding");
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== undefined) return { text: tidy(utf8), encoding: "utf-8", damaged: false };
  const label = declared === undefined ? undefined : knownLabel(declared);
  if (label && !label.startsWith("utf")) {
    const text = tryDecode(bytes, label);
    if (text !== undefined && hasFewControls(text)) return { text: tidy(text), encoding: label, damaged: false };
  }
  for (const encoding of ["windows-1252", "macintosh"]) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && looksRight(text)) return { text: tidy(text), encoding, damaged: false };
  }
  const patched = new TextDecoder("utf-8").decode(bytes);
  if (isMostlyUtf8(patched)) return { text: tidy(patched), encoding: "utf-8", damaged: true };
  throw new StrategyError("unknown-encoding", "the bytes are no text in a known encoding");
}

/** Control characters and those of zero width; soft hyphens stay, for they tell where a word was broken. */
const UNSEEN = /(?![\t\n\v\f\u00ad])[\p{Cc}\p{Cf}]/gu;

/** Drops what does not show (zero-width and control characters, soft hyphens stay), folds line ends, and composes (NFC). */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/gu, "\n")
    .replace(UNSEEN, "")
    .normalize("NFC");
}

function finish(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (!isMostlyUtf8(text))
    throw new StrategyError("unknown-encoding", `the bytes are not the ${encoding} they claim to be`);
  return { text: tidy(text), encoding, damaged: text.includes("\ufffd") };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return undefined;
}

/** UTF-16 of a western text has its zero bytes on one side only. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096 - (4096 % 2));
  if (sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9f. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 decodes windows-1252 as Latin-1, so the letters in which they differ are put in here. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "windows-1252") {
    const latin = new TextDecoder("latin1").decode(bytes);
    return latin.replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS[(letter.codePointAt(0) ?? 0x80) - 0x80] ?? letter);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function knownLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Few control characters, and what is not ASCII are letters in words, or the punctuation that word processors set. */
function looksRight(text: string): boolean {
  const sample = text.slice(0, 200_000);
  if (!hasFewControls(sample)) return false;
  const high = sample.match(/[\u0080-\uffff]/gu)?.length ?? 0;
  if (high === 0) return true;
  if (high > sample.length / 3) return false;
  const letters =
    sample.match(
      /(?<=\p{Ll}|\b\p{Lu})[æøåäöéèüáóíúýðþßñçâêîôûàëï]|[æøåäöéüðþ](?=\p{Ll})|(?<!\p{L})[ÆØÅÄÖÉÜ](?=[\p{L}\s])/gu,
    )?.length ?? 0;
  const punctuation = sample.match(/[\u00a0–—‘’“”„…•·§°½¼¾«»²³€£©®´×±µ]/gu)?.length ?? 0;
  const misplaced = sample.match(/(?<=\p{L})[¿¡Œ¾¯†‡ˆ‰‹•¤](?=\p{L}|\s)|[¾®¯‡†](?=\p{Ll})/gu)?.length ?? 0;
  return letters + punctuation - 2 * misplaced >= high * 0.7;
}

function isMostlyUtf8(text: string): boolean {
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  const high = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  const controls = controlCount(text);
  return lost <= Math.max(high * 0.1, text.length / 2000) && controls <= Math.max(2, text.length / 100);
}

function hasFewControls(text: string): boolean {
  return controlCount(text) <= text.length / 500;
}

function controlCount(text: string): number {
  return text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
}
