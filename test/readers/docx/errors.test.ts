import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type ErrorCode, StrategyError } from "../../../src/base/errors.ts";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";
import { makeDocx, p, zipFiles } from "./make-docx.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const codeOf = async (bytes: Uint8Array): Promise<ErrorCode | "read"> => {
  try {
    await readDocx(bytes, {});
    return "read";
  } catch (error) {
    if (error instanceof StrategyError) return error.code;
    throw error;
  }
};
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
  ]);
const withDocument = (xml: string) => zipFiles({ "word/document.xml": xml });

describe("what cannot be opened", () => {
  it("says what is wrong", async () => {
    const sound = makeDocx(p("Tekst"));
    expect(await codeOf(new Uint8Array())).toBe("damaged");
    expect(await codeOf(strToU8("ikke et dokument"))).toBe("damaged");
    expect(await codeOf(sound.subarray(0, sound.length - 40))).toBe("damaged");
    expect(await codeOf(compound("EncryptedPackage"))).toBe("encrypted");
    expect(await codeOf(compound("WordDocument"))).toBe("legacy-doc");
    expect(await codeOf(compound("andet"))).toBe("damaged");
    expect(await codeOf(zipFiles({ "xl/workbook.xml": "<workbook/>" }))).toBe("damaged");
    expect(await codeOf(withDocument("<html/>"))).toBe("damaged");
    expect(await codeOf(withDocument("ikke XML"))).toBe("damaged");
    expect(await codeOf(withDocument(`<w:document xmlns:w="${W}"><w:body><<`))).toBe("damaged");
  });

  it("refuses what would unpack or nest without measure", async () => {
    const deep = `<w:document xmlns:w="${W}">${"<w:sdt>".repeat(300)}${"</w:sdt>".repeat(300)}</w:document>`;
    expect(await codeOf(withDocument(deep))).toBe("too-complex");
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="${W}"><w:body/></w:document>`;
    expect(await codeOf(withDocument(entities))).toBe("too-complex");
    const bomb = zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) });
    expect(await codeOf(bomb)).toBe("too-complex");
  });

  it("does not unpack more than the directory says", async () => {
    const sound = withDocument(`<w:document xmlns:w="${W}"><w:body/></w:document>`);
    const lying = Uint8Array.from(sound);
    const directory = Buffer.from(lying).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(deflateRawSync(sound).length).toBeGreaterThan(10);
    expect(await codeOf(lying)).toBe("damaged");
  });

  it("gives an empty document for one without text", async () => {
    const document = await readDocx(makeDocx("<w:p/>"), {});
    expect([document.text, document.blocks]).toEqual(["", []]);
  });
});

describe("what only mammoth opens", () => {
  it("is read with a warning", async () => {
    const xml = `<w:document xmlns:w="${W}"><w:body><w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Olie & gas</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a\u0002</w:t><w:tab/><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`;
    const styles = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const relation = (type: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
    const bytes = zipFiles({
      "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      "_rels/.rels": relation("officeDocument", "word/document.xml"),
      "word/_rels/document.xml.rels": relation("styles", "styles.xml"),
      "word/styles.xml": styles,
      "word/document.xml": xml,
    });
    const document = await readDocx(bytes, {});
    expect(document.text).toBe("Olie & gas\n\na b\n");
    expect(document.blocks[0]).toMatchObject({ kind: "heading", level: 2 });
    expect(document.warnings.map((warning) => warning.code)).toEqual(["docx-repaired"]);
    expect(brokenInvariants(document)).toEqual([]);
  });
});

describe("any bytes", () => {
  const sound = makeDocx(p("Vi planter træer.") + p("Og graver."), {
    styles: "<w:docDefaults/>",
    numbering: "<w:num w:numId='1'/>",
  });
  const safely = async (bytes: Uint8Array) => {
    try {
      expect(brokenInvariants(await readDocx(bytes, {}))).toEqual([]);
    } catch (error) {
      if (!(error instanceof StrategyError)) throw error;
    }
  };

  it("give a document or a StrategyError", async () => {
    const anything = fc.uint8Array({ maxLength: 300 });
    const zipLike = anything.map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
    await fc.assert(fc.asyncProperty(fc.oneof(anything, zipLike), safely), { numRuns: 100 });
  });

  it("do so when a sound file is changed at random", async () => {
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(20), async (changes, cut) => {
        const bytes = Uint8Array.from(sound.subarray(0, sound.length - (cut > 15 ? cut : 0)));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        await safely(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("do so when the XML is put together at random", async () => {
    const tags = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:pPr", "w:rPr", "w:sdt", "w:sdtPr", "w:txbxContent"];
    const more = ["w:fldSimple", "w:del", "w:ins", "m:d", "m:t", "mc:AlternateContent", "mc:Fallback", "w:sectPr"];
    const leaf = fc.constantFrom("<w:b/>", "<w:vMerge/>", '<w:fldChar w:fldCharType="end"/>', "1. Træ", " \t\n", "- ");
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        leaf,
        fc
          .tuple(fc.constantFrom(...tags, ...more), fc.array(tie("node"), { maxLength: 4 }))
          .map(([tag, children]) => `<${tag}>${children.join("")}</${tag}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (nodes) => safely(makeDocx(nodes.join("")))),
      { numRuns: 200 },
    );
  });
});
