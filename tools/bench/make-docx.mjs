/** A DOCX of any length from the fixtures' own, its runs cut and marked as Word cuts and marks them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fixtureBytes, fixtureNames } from "./texts.mjs";

/** A page of running text is about this much XML once Word has cut it. */
const PAGE = 30_000;

/**
 * @param {number} pages
 * @returns {Uint8Array}
 */
export function makeDocx(pages) {
  const packages = fixtureNames().map((name) => unzipSync(fixtureBytes(`${name}.docx`)));
  const bodies = packages.map((parts) => asWord(bodyOf(strFromU8(parts["word/document.xml"])).body));
  // The fixture whose numbering knows the most lists serves for all.
  const base = packages.reduce((most, parts) => (sizeOf(parts) > sizeOf(most) ? parts : most));
  const { head, tail } = bodyOf(strFromU8(base["word/document.xml"]));
  let body = "";
  for (let part = 1; body.length < pages * PAGE; part++) {
    body += bodies[(part - 1) % bodies.length].replace('<w:t xml:space="preserve">', `$&Del ${part}: `);
  }
  const mtime = new Date(2000, 0, 1);
  return zipSync({ ...base, "word/document.xml": strToU8(head + body + tail) }, { mtime });
}

function sizeOf(parts) {
  return parts["word/numbering.xml"].length;
}

function bodyOf(xml) {
  const start = xml.indexOf("<w:body>") + "<w:body>".length;
  const section = xml.lastIndexOf("<w:sectPr");
  const end = section < 0 ? xml.lastIndexOf("</w:body>") : section;
  return { head: xml.slice(0, start), body: xml.slice(start, end), tail: xml.slice(end) };
}

/** Revision ids on paragraphs and runs, marks of the proofing tools, and a run for every few words. */
function asWord(body) {
  let count = 0;
  const id = () => (0x00a10000 + (count++ % 997)).toString(16).toUpperCase().padStart(8, "0");
  return body
    .replace(/<w:p>/gu, () => `<w:p w:rsidR="${id()}" w:rsidRDefault="${id()}" w:rsidP="${id()}">`)
    .replace(
      /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gsu,
      (_, properties = "", text) => {
        const looks = `<w:rPr>${properties.slice("<w:rPr>".length, -"</w:rPr>".length)}<w:rFonts w:cs="Arial"/><w:lang w:val="da-DK"/></w:rPr>`;
        const pieces = text.match(/.{1,24}(?: |$)|.+/gsu) ?? [""];
        return pieces
          .map(
            (piece) =>
              `<w:r w:rsidR="${id()}" w:rsidRPr="${id()}">${looks}<w:t xml:space="preserve">${piece}</w:t></w:r>`,
          )
          .join('<w:proofErr w:type="spellStart"/>');
      },
    );
}
