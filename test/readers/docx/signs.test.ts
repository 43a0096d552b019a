import { expect, it } from "vitest";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";
import { zipFiles } from "./make-docx.ts";

it("ends on lines of nothing but signs", async () => {
  const signs = [". ", "…", "\t", " ", "1.", "- ", "_ "].map(
    (sign) => `<w:p><w:r><w:t>x${sign.repeat(900)}y</w:t></w:r></w:p>`,
  );
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = `<w:document ${namespace}><w:body>${signs.join("").repeat(20)}</w:body></w:document>`;
  const document = await readDocx(zipFiles({ "word/document.xml": xml }), {});
  expect(document.blocks.length).toBeGreaterThan(0);
});
