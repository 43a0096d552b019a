import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/document/document.ts";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";
import { bold, outline, p, r, read, style, styled, textOf, zipFiles } from "./make-docx.ts";

const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const tableOf = async (body: string) => {
  const document = await read(body);
  const found = document.blocks.find((block): block is Table => block.kind === "table");
  return (found?.cells ?? []).map(
    (one) =>
      `${one.row},${one.column} ${one.rowSpan}x${one.columnSpan}${one.header ? " header" : ""}: ${textOf(document, one)}`,
  );
};

describe("tables", () => {
  it("fills in merged cells and skips the columns before a row", async () => {
    const merged = table(
      row(cell(p("a"), '<w:gridSpan w:val="2"/>'), cell(p("b"), '<w:vMerge w:val="restart"/>')),
      row(cell(p("c")), cell(p("d")), cell(p(""), "<w:vMerge/>")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p("e"))}${cell(p("f") + p("g"))}</w:tr>`,
    );
    expect(await tableOf(merged)).toEqual([
      "0,0 1x2: a",
      "0,2 2x1: b",
      "1,0 1x1: c",
      "1,1 1x1: d",
      "2,1 1x1: e",
      "2,2 1x1: f / g",
    ]);
  });

  it("knows header rows and columns by what the format says or by bold type", async () => {
    const said = table(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p("a"))}</w:tr>`, row(cell(p("b"))));
    expect(await tableOf(said)).toEqual(["0,0 1x1 header: a", "1,0 1x1: b"]);
    const looks = table(row(cell(bold("a")), cell(bold("b"))), row(cell(p("c")), cell(p("d"))));
    expect(await tableOf(looks)).toEqual(["0,0 1x1 header: a", "0,1 1x1 header: b", "1,0 1x1: c", "1,1 1x1: d"]);
    const column = table(row(cell(bold("a")), cell(p("b"))), row(cell(bold("c")), cell(p("d"))));
    expect(await tableOf(column)).toEqual(["0,0 1x1 header: a", "0,1 1x1: b", "1,0 1x1 header: c", "1,1 1x1: d"]);
  });

  it("leaves out deleted rows, and unfolds what only places text", async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell(p("væk"))}</w:tr>`;
    expect(await tableOf(table(row(cell(p("a")), cell(p("b"))), deleted))).toEqual(["0,0 1x1: a", "0,1 1x1: b"]);
    const layout = table(row(cell(p("venstre")), cell(table(row(cell(p("x")), cell(p("y")))))));
    expect(outline(await read(layout))).toEqual(["paragraph: venstre", "table 1x2: x | y"]);
  });

  it("takes a small table of one cell for a box", async () => {
    const long = "Kommunen har i mange år plantet træer, og det bliver den ved med.";
    expect(outline(await read(p(long) + table(row(cell(p("Fakta om træer")))) + p(long)))[1]).toBe(
      "aside paragraph: Fakta om træer",
    );
  });
});

describe("text", () => {
  it("takes tracked changes as accepted", async () => {
    const body = `<w:p>${r("Vi ")}<w:ins>${r("skal ")}</w:ins><w:del>${r("bør ")}</w:del>${r("plante")}<w:moveFrom>${r(" nu")}</w:moveFrom></w:p>`;
    expect((await read(body)).text).toBe("Vi skal plante\n");
    const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("Vi ")}</w:p>${styled("Heading1", "planter")}`;
    expect(outline(await read(joined))).toEqual(["h1: Vi planter"]);
    const old = `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pPrChange><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Mål</w:t></w:r></w:p>`;
    expect(outline(await read(old))).toEqual(["h1: Mål"]);
  });

  it("leaves out hidden text, placeholders and what fields are told to do", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const placeholder =
      "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Klik her</w:t></w:r></w:p></w:sdtContent></w:sdt>";
    const body = `${placeholder}<w:p>${r("Synlig")}${r(" skjult", "<w:vanish/>")}${field("begin")}<w:r><w:instrText>REF x</w:instrText></w:r>${field("separate")}${r(" side 3")}${field("end")}</w:p><w:p>${field("begin")}<w:r><w:instrText>IF</w:instrText></w:r></w:p>${p("Videre.")}`;
    expect((await read(body)).text).toBe("Synlig side 3\n\nVidere.\n");
  });

  it("writes signs as characters", async () => {
    const runs = `<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00add</w:t><w:tab/><w:t>e</w:t><w:br/><w:t>f</w:t><w:br w:type="page"/><w:t>g</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`;
    expect((await read(`<w:p>${runs}</w:p>`)).text).toBe("a-bcd e\nf g✓≥\n");
  });

  it("reads alternatives once, and text boxes as set apart", async () => {
    const box = `<w:txbxContent>${p("I boksen")}</w:txbxContent>`;
    const body = `<w:p>${r("Før")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(" efter")}</w:p>`;
    expect(outline(await read(body))).toEqual(["paragraph: Før efter", "aside paragraph: I boksen"]);
    const emoji = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w:x/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read(emoji)).text).toBe("😊\n");
  });

  it("writes formulas in one line", async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${t("y=")}<m:f><m:num>${t("a")}</m:num><m:den>${t("b")}</m:den></m:f><m:sSup><m:e>${t("x")}</m:e><m:sup>${t("2")}</m:sup></m:sSup></m:oMath>`;
    expect((await read(`<w:p>${formula}</w:p>`)).text).toBe("y=a/bx^2\n");
  });

  it("marks strong and emphasis, through character styles too", async () => {
    const styles = `<w:style w:type="character" w:styleId="Staerk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>${style("Citat", "Citat", "<w:rPr><w:i/></w:rPr>")}`;
    const body = `<w:p>${r("fed", '<w:rStyle w:val="Staerk"/>')}${r(" ikke ", '<w:b w:val="0"/>')}${r("kursiv", "<w:i/>")}</w:p>${styled("Citat", "alt")}`;
    const document = await read(body, { styles });
    const marks = document.blocks.flatMap((block) =>
      block.marks.map((mark) => `${mark.kind} ${textOf(document, mark)}`),
    );
    expect(marks).toEqual(["strong fed", "emphasis kursiv", "emphasis alt"]);
  });

  it("joins a drop capital to its paragraph and warns of embedded files", async () => {
    const body = `${p("D", '<w:framePr w:dropCap="drop"/>')}${p("er var en skov.")}<w:altChunk r:id="x"/>`;
    const document = await read(body);
    expect(document.text).toBe("Der var en skov.\n");
    expect(document.warnings.map((warning) => warning.code)).toEqual(["content-left-out"]);
  });
});

describe("beside the body", () => {
  it("puts notes in the order of their references", async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}${p("mere")}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const marked = `<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
    const body = `<w:p>${r("Tekst")}${reference(3)}${marked}${reference(2)}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p("streg")}</w:footnote>${note(2, "to")}${note(3, "tre")}${note(4, "stjerne")}${note(5, "aldrig")}`;
    const endnotes = `<w:endnote w:id="1">${p("slut")}</w:endnote>`;
    expect(outline(await read(body, { footnotes, endnotes }))).toEqual([
      "paragraph: Tekst",
      "note 1: tre / mere",
      "note *: stjerne / mere",
      "note 2: to / mere",
      "note i: slut",
    ]);
  });

  it("keeps headers and footers that some page shows, each text once", async () => {
    const page = `<w:p>${r("Side ")}<w:fldSimple w:instr=" PAGE ">${r("2")}</w:fldSimple>${r(" af ")}<w:fldSimple w:instr="NUMPAGES">${r("9")}</w:fldSimple></w:p>`;
    const others = {
      "header1.xml": { id: "h1", type: "header", xml: p("Odder Kommune") },
      "header2.xml": { id: "h2", type: "header", xml: p("Odder Kommune") + p("Forside") },
      "header3.xml": { id: "h3", type: "header", xml: p("Lige sider") },
      "footer1.xml": { id: "f1", type: "footer", xml: page + p("Teknik og Miljø") },
    };
    const section = (first: string) =>
      `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/>${first}</w:sectPr>`;
    const outlined = outline(await read(p("Tekst.") + section("<w:titlePg/>"), { others }));
    expect(outlined).toEqual([
      "paragraph: Tekst.",
      "header: Odder Kommune",
      "header: Forside",
      "page-number: Side 2 af 9",
      "footer: Teknik og Miljø",
    ]);
    expect(outline(await read(p("Tekst.") + section(""), { others }))).not.toContain("header: Forside");
  });

  it("says title, author and language of the file", async () => {
    const core = "<dc:title> Klimaplan </dc:title><dc:creator>Ida Holm</dc:creator><dc:language>da-DK</dc:language>";
    expect((await read(p("x"), { core })).metadata).toEqual({
      title: "Klimaplan",
      author: "Ida Holm",
      language: "da-DK",
    });
    const defaults = (language: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    expect((await read(p("x"), { styles: defaults("nb-NO") })).metadata).toEqual({ language: "nb-NO" });
    expect((await read(p("x"), { styles: defaults("en-US") })).metadata).toEqual({});
  });
});

describe("other writers", () => {
  it("reads strict files, other prefixes and parts at other places", async () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const type = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    const bytes = zipFiles({
      "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="a" Type="${type}" Target="/tekst/Hoved.xml"/></Relationships>`,
      "tekst/hoved.xml": `<x:document xmlns:x="${strict}"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Mål</x:t></x:r></x:p><p xmlns="${strict}"><r><t>Tekst</t></r></p></x:body></x:document>`,
    });
    expect(outline(await readDocx(bytes, {}))).toEqual(["h1: Mål", "paragraph: Tekst"]);
  });

  it("goes on without a damaged part", async () => {
    const document = await read(styled("Heading1", "Mål"), { styles: "<w:style>" });
    expect(outline(document)).toEqual(["h1: Mål"]);
    expect(document.warnings.map((warning) => warning.code)).toEqual(["damaged-part"]);
  });
});
