import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { expect, it } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";
import { zipFiles } from "./make-docx.ts";

const FIXTURE = new URL("../../../fixtures/skaerbaekdal-2019-waste-strategy-tables.docx", import.meta.url);

/** The body of a fixture, many times over, with runs cut as word processors cut them. */
function longDocument(times: number): Uint8Array {
  const parts = Object.entries(unzipSync(readFileSync(FIXTURE))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const files: Record<string, string> = Object.fromEntries(parts);
  const xml = files["word/document.xml"] ?? "";
  const [start, end] = [xml.indexOf("<w:body>") + 8, xml.lastIndexOf("<w:sectPr")];
  const body = xml
    .slice(start, end)
    .replace(
      /(<w:t [^>]*>)([^<]{20})([^<]+)/gu,
      '$1$2</w:t></w:r><w:r w:rsidR="00FC693F"><w:rPr><w:lang w:val="da"/></w:rPr>$1$3',
    );
  return zipFiles({ ...files, "word/document.xml": xml.slice(0, start) + body.repeat(times) + xml.slice(end) });
}

it("reads a long document in well under half the time that mammoth takes", async () => {
  const bytes = longDocument(40);
  const time = async (work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const ours = [await time(() => readDocx(bytes, {})), await time(() => readDocx(bytes, {}))];
  const theirs = await time(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }));
  expect(Math.min(...ours)).toBeLessThan(theirs * 0.5);
});

it("is not slowed down by lines of nothing but signs", async () => {
  const signs = [". ", "…", "\t", " ", "1.", "- ", "_ "].map(
    (sign) => `<w:p><w:r><w:t>x${sign.repeat(900)}y</w:t></w:r></w:p>`,
  );
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = `<w:document ${namespace}><w:body>${signs.join("").repeat(20)}</w:body></w:document>`;
  const started = performance.now();
  await readDocx(zipFiles({ "word/document.xml": xml }), {});
  expect(performance.now() - started).toBeLessThan(5000);
});
