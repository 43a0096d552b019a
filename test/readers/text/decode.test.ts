import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/readers/text/decode.ts";

const TEXT = "Høring på Ærø – “citat” om § 5";
const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "“": 0x93, "”": 0x94 };
const MACINTOSH: Readonly<Record<string, number>> = {
  ø: 0xbf,
  å: 0x8c,
  Æ: 0xae,
  "–": 0xd0,
  "“": 0xd2,
  "”": 0xd3,
  "§": 0xa4,
};
const single = (table: Readonly<Record<string, number>>) =>
  Uint8Array.from(TEXT, (letter) => table[letter] ?? letter.charCodeAt(0));
const wide = (text: string, big: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe("decoding", () => {
  test.each([
    ["utf-8", new TextEncoder().encode(TEXT)],
    ["utf-8", Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)])],
    ["utf-16le", Uint8Array.from([0xff, 0xfe, ...wide(TEXT, false)])],
    ["utf-16be", Uint8Array.from([0xfe, 0xff, ...wide(TEXT, true)])],
    ["utf-16le", Uint8Array.from(wide(TEXT, false))],
    ["utf-16be", Uint8Array.from(wide(TEXT, true))],
    ["windows-1252", single(WINDOWS)],
    ["macintosh", single(MACINTOSH)],
  ])("%s", (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, damaged: false });
  });

  test("the encoding that a page declares is used when UTF-8 does not fit", () => {
    const bytes = Uint8Array.from(
      [..."stra", 0xe8, ..."n"].map((one) => (typeof one === "string" ? one.charCodeAt(0) : one)),
    );
    expect(decodeText(bytes, "iso-8859-2").encoding).toBe("iso-8859-2");
    expect(decodeText(new TextEncoder().encode(TEXT), "iso-8859-1").text).toBe(TEXT);
  });

  test("a few broken bytes in UTF-8 are told", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("æøå ".repeat(100)), 0xc3]);
    expect(decodeText(bytes)).toMatchObject({ encoding: "utf-8", damaged: true });
  });

  test("rubbish is refused", () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, index) => 128 + ((index * 37) % 128));
    expect(() => decodeText(bytes)).toThrow("no text in a known encoding");
  });

  test("what does not show is dropped, line ends are folded, letters composed", () => {
    expect(decodeText(new TextEncoder().encode("\ufeffa\u200b\u0000b\r\nc\rd\u2028e\u0301")).text).toBe(
      "ab\nc\nd\né".normalize("NFC"),
    );
  });
});
