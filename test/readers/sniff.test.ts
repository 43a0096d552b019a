import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { StrategyError } from "../../src/base/errors.ts";
import { readDocument } from "../../src/readers/index.ts";
import { sniff } from "../../src/readers/sniff.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (...numbers: number[]) => Uint8Array.from([...numbers, ...new Array(600).fill(0)]);
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

/** A ZIP archive's local headers, which is all that tells its kind. */
function zip(...names: string[]): Uint8Array {
  return Uint8Array.from(
    names.flatMap((name) => [0x50, 0x4b, 3, 4, ...new Array(22).fill(0), name.length, 0, 0, 0, ...bytes(name)]),
  );
}

describe("the format is told by the content", () => {
  test.each([
    ["pdf", fixture("stenlev-2023-hearing-response.pdf"), "a.pdf"],
    ["pdf", fixture("stenlev-2023-hearing-response.pdf"), "a"],
    ["docx", fixture("stenlev-2023-hearing-response.docx"), "a.bin"],
    ["html", fixture("stenlev-2023-hearing-response.html"), "a.txt"],
    ["html", bytes("<p>Hej</p>"), "a.html"],
    ["html", bytes("<?xml version='1.0'?>\n<!-- x -->\n<html xmlns='y'><body/></html>"), "a.xhtml"],
    ["text", bytes("# Titel\n\nTekst <b>fed</b>"), "a.md"],
    ["text", bytes("Et brev om %PDF-1.7 og andet"), "a.txt"],
    ["text", Uint8Array.from([0xff, 0xfe, ...wide("Hej med dig")]), "a.txt"],
    ["text", Uint8Array.from(wide("Hej med dig")), "a.txt"],
  ] as const)("%s", (format, content, name) => {
    expect(sniff(content, name)).toBe(format);
  });
});

describe("what cannot be read is named", () => {
  test.each([
    ["file-empty", "empty", bytes(""), "a.txt"],
    ["file-empty", "white space", bytes(" \n\t\n"), "a.txt"],
    ["unsupported-format", "named .docx but holds plain text", bytes("Hej med dig"), "a.docx"],
    ["unsupported-format", "named .pdf but holds a Word document", zip("word/document.xml"), "a.pdf"],
    ["unsupported-format", "named .docx but holds a PDF", bytes("%PDF-1.4\n"), "a.docx"],
    ["damaged", "no ZIP archive", raw(1, 2, 3), "a.docx"],
    ["unsupported-format", "RTF", bytes("{\\rtf1 hej}"), "a.rtf"],
    ["unsupported-format", "XLSX", zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx"],
    ["unsupported-format", "PPTX", zip("[Content_Types].xml", "ppt/presentation.xml"), "a.pptx"],
    ["unsupported-format", "OpenDocument", zip("mimetype", "content.xml"), "a.odt"],
    ["unsupported-format", "EPUB", zip("mimetype", "META-INF/container.xml"), "a.epub"],
    ["unsupported-format", "PNG", raw(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "a.png"],
    ["unsupported-format", "JPEG", raw(0xff, 0xd8, 0xff), "a.jpg"],
    ["unsupported-format", "MHTML", bytes("From: <x>\nContent-Type: multipart/related\n\n"), "a.mht"],
    ["unsupported-format", "unknown kind", raw(1, 2, 3, 4, 5), "a.txt"],
    ["legacy-doc", ".doc", raw(...COMPOUND, ...wide("WordDocument")), "a.doc"],
    ["encrypted", "password", raw(...COMPOUND, ...wide("EncryptedPackage")), "a.docx"],
  ] as const)("%s: %s", (code, part, content, name) => {
    let error: unknown;
    try {
      sniff(content, name);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(StrategyError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(part) });
  });

  test("a document without text", async () => {
    await expect(readDocument(bytes("<html><body><p> </p></body></html>"), "a.html")).rejects.toMatchObject({
      code: "no-text",
    });
  });
});
