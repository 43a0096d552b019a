import { StrategyError } from "../base/errors.ts";

/** What a file holds, as its bytes tell. */
export type Format = "pdf" | "docx" | "html" | "text";

/** The suffixes of the files that can be read, in lower case. */
export const SUFFIXES = [".pdf", ".docx", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".text"] as const;

const NAMES: Record<Format, string> = { pdf: "a PDF", docx: "a Word document", html: "a web page", text: "plain text" };
const PROPER_SUFFIX: Record<Format, string> = { pdf: ".pdf", docx: ".docx", html: ".html", text: ".txt" };

/**
 * Tells the format by the content; the name only decides where the content leaves it open.
 *
 * @throws StrategyError "file-empty", "unsupported-format", "legacy-doc", "encrypted", "damaged"
 */
export function sniff(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) throw new StrategyError("file-empty", "the file is empty");
  const suffix = /\.[^./\\]+$/u.exec(name.toLowerCase())?.[0] ?? "";
  const format = byContent(bytes, suffix);
  const promised = suffix === ".pdf" ? "pdf" : suffix === ".docx" || suffix === ".docm" ? "docx" : undefined;
  if (format === undefined) {
    if (promised === "pdf") return "pdf";
    if (promised === "docx") throw new StrategyError("damaged", "the file is named .docx but is no ZIP archive");
    throw new StrategyError("unsupported-format", "the file holds binary data of an unknown kind");
  }
  if (promised && format !== promised) {
    throw new StrategyError(
      "unsupported-format",
      `the file is named ${suffix} but holds ${NAMES[format]}; rename it to ${PROPER_SUFFIX[format]}`,
    );
  }
  return format;
}

function byContent(bytes: Uint8Array, suffix: string): Format | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  if (/^\s*$/u.test(head) && bytes.every((byte) => byte <= 0x20)) {
    throw new StrategyError("file-empty", "the file holds nothing but white space");
  }
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return insideZip(bytes);
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) return insideCompound(bytes);
  const pdf = head.slice(0, 1024).indexOf("%PDF-");
  if (pdf === 0 || (pdf > 0 && (suffix === ".pdf" || !isText(bytes)))) return "pdf";
  if (head.startsWith("\u001f\u008b")) throw unsupported("a packed archive");
  const other = SIGNATURES.find(([signature]) => signature.test(head));
  if (other) throw unsupported(other[1]);
  if (!isText(bytes)) return undefined;
  return isHtml(head.replaceAll("\0", ""), suffix) ? "html" : "text";
}

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/u, "an RTF document"],
  [/^\u0089PNG\r\n/u, "an image (PNG)"],
  [/^\u00ff\u00d8\u00ff/u, "an image (JPEG)"],
  [/^GIF8[79]a/u, "an image (GIF)"],
  [/^(?:II\*\0|MM\0\*)/u, "an image (TIFF)"],
  [/^BM.{4}\0{4}/su, "an image (BMP)"],
  [/^RIFF.{4}WEBP/su, "an image (WebP)"],
  [/^(?:BZh\d|7z\u00bc\u00af|Rar!|\u00fd7zXZ)/u, "a packed archive"],
  [/^%!PS/u, "a PostScript file"],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]/su, "an image (SVG)"],
  [/^\s*<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*<(?:w:|pkg:|office:)/u, "a flat XML document of a word processor"],
  [
    /^(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):.*?^Content-Type:\s*multipart\//msu,
    "a web archive or e-mail (MHTML)",
  ],
];

function unsupported(what: string): StrategyError {
  return new StrategyError("unsupported-format", `the file holds ${what}, which cannot be read`);
}

function isHtml(head: string, suffix: string): boolean {
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?(?:\s|<\?xml.*?\?>|<!--.*?-->)*/su, "");
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(start)) return true;
  const tags = head.match(
    /<(?:p|div|table|ul|ol|li|h[1-6]|br|span|meta|title|tr|td|section|article|main)(?:\s[^<>]*)?\/?>/giu,
  );
  if ([".html", ".htm", ".xhtml"].includes(suffix)) return (tags?.length ?? 0) > 0 || /^<\w/u.test(start);
  return (
    /^<(?:p|div|table|ul|ol|h[1-6]|meta|title|section|article|main|style|script|center|font|span|link)[\s>]/iu.test(
      start,
    ) && (tags?.length ?? 0) >= 2
  );
}

/** Text of any encoding has hardly any control bytes; UTF-16 has zeros, but on one side only. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  let controls = 0;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > sample.length / 5 && Math.min(even, odd) < sample.length / 40;
  return controls <= sample.length / 100 && (wide || even + odd === 0);
}

function insideZip(bytes: Uint8Array): Format {
  const names = zipNames(bytes);
  if (names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return "docx";
  if (names.some((name) => name.startsWith("xl/"))) throw unsupported("a spreadsheet (XLSX)");
  if (names.some((name) => name.startsWith("ppt/"))) throw unsupported("a presentation (PPTX)");
  if (names.some((name) => name === "META-INF/container.xml")) throw unsupported("an e-book (EPUB)");
  if (names.some((name) => name === "content.xml")) throw unsupported("an OpenDocument file");
  if (names.some((name) => name === "[Content_Types].xml" || name.startsWith("word/"))) return "docx";
  throw unsupported("a ZIP archive");
}

/** Names of the local headers, found by their signature: also in an archive whose end is cut off. */
function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && names.length < 10_000; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] !== 0x4b || bytes[at + 2] !== 3 || bytes[at + 3] !== 4) continue;
    const length = (bytes[at + 26] ?? 0) + 256 * (bytes[at + 27] ?? 0);
    if (length > 0 && length < 1024)
      names.push(latin1(bytes.subarray(at + 30, at + 30 + length)).replaceAll("\\", "/"));
  }
  return names;
}

function insideCompound(bytes: Uint8Array): Format {
  const holds = (name: string) =>
    includes(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    );
  if (holds("EncryptedPackage")) throw new StrategyError("encrypted", "the document is protected by a password");
  if (holds("WordDocument"))
    throw new StrategyError("legacy-doc", "the file holds a Word document of the old kind (.doc)");
  if (holds("Workbook")) throw unsupported("a spreadsheet of the old kind (.xls)");
  if (holds("PowerPoint Document")) throw unsupported("a presentation of the old kind (.ppt)");
  throw unsupported("an old Office file");
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
