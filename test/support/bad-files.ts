import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import PdfDocument from "pdfkit";
import { FIXTURES } from "./command.ts";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function pdf(draw: (document: InstanceType<typeof PdfDocument>) => void, options: object = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PdfDocument(options);
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    draw(document);
    document.end();
  });
}

function fixture(suffix: string): Buffer {
  return readFileSync(path.join(FIXTURES, `stenlev-2023-hearing-response${suffix}`));
}

export interface BadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** Files that cannot be read, each with the code that says why. */
export async function badFiles(): Promise<BadFile[]> {
  const scanned = await pdf((document) => document.image(PIXEL, 0, 0, { width: 600, height: 780 }));
  const locked = await pdf((document) => document.text("Hemmeligt"), { userPassword: "x", ownerPassword: "y" });
  const compound = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from("WordDocument", "utf16le"),
    Buffer.alloc(1000),
  ]);
  const bomb = zipSync(
    {
      "[Content_Types].xml": strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      "word/document.xml": new Uint8Array(40_000_000).fill(0x20),
    },
    { level: 1 },
  );
  return [
    { name: "empty.pdf", bytes: new Uint8Array(), code: "file-empty" },
    { name: "blank.txt", bytes: strToU8(" \n\t\n "), code: "file-empty" },
    { name: "text.docx", bytes: strToU8("Dette er ren tekst.\n"), code: "unsupported-format" },
    { name: "pdf.docx", bytes: fixture(".pdf"), code: "unsupported-format" },
    { name: "image.txt", bytes: PIXEL, code: "unsupported-format" },
    { name: "cut.docx", bytes: fixture(".docx").subarray(0, 9000), code: "damaged" },
    { name: "noise.pdf", bytes: Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(3000, 7)]), code: "damaged" },
    { name: "locked.pdf", bytes: locked, code: "encrypted" },
    { name: "old.doc", bytes: compound, code: "legacy-doc" },
    { name: "scan.pdf", bytes: scanned, code: "needs-ocr" },
    { name: "bomb.docx", bytes: bomb, code: "too-complex" },
  ];
}
