import { describe, expect, it } from "vitest";
import { level, listed, outline, p, read, style, styled } from "./make-docx.ts";

const indented = (left: number) => `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr>`;
const numbering = (abstracts: string, nums: string) => abstracts + nums;
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, rest = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${rest}</w:num>`;
const restart = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe("numbered lists", () => {
  const levels =
    level(0, "decimal", "%1.", indented(720)) +
    level(1, "lowerLetter", "%2)", indented(1440)) +
    level(2, "lowerRoman", "%3.", indented(2160));

  it("counts levels, begins deeper ones anew and goes on after an interruption", async () => {
    const body = [
      ...[listed(1, 0, "en"), listed(1, 1, "a"), listed(1, 1, "b"), listed(1, 2, "i"), listed(1, 0, "to")],
      ...[listed(1, 1, "a igen"), p("Imens."), listed(1, 0, "tre")],
    ].join("");
    expect(outline(await read(body, { numbering: numbering(abstract(1, levels), num(1, 1)) }))).toEqual([
      "0 1.: en",
      "1 a): a",
      "1 b): b",
      "2 i.: i",
      "0 2.: to",
      "1 a): a igen",
      "paragraph: Imens.",
      "0 3.: tre",
    ]);
  });

  it("honours start overrides, and shares the count of one definition otherwise", async () => {
    const body = listed(1, 0, "en") + listed(2, 0, "to") + listed(3, 0, "fem") + listed(3, 0, "seks");
    const all = numbering(abstract(1, levels), num(1, 1) + num(2, 1) + num(3, 1, restart(0, 5)));
    expect(outline(await read(body, { numbering: all }))).toEqual(["0 1.: en", "0 2.: to", "0 5.: fem", "0 6.: seks"]);
  });

  it("finds the list through a numbering style, and none where the number is 0", async () => {
    const abstracts =
      abstract(1, '<w:numStyleLink w:val="Punkter"/>') + abstract(2, `<w:styleLink w:val="Punkter"/>${levels}`);
    const styles = style("L", "List Number", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body =
      styled("L", "en") +
      p("fri", '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      listed(9, 0, "løs");
    expect(outline(await read(body, { styles, numbering: numbering(abstracts, num(1, 1)) }))).toEqual([
      "0 1.: en",
      "paragraph: fri",
      "paragraph: løs",
    ]);
  });

  it("shows the bullets of symbol fonts as characters", async () => {
    const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const bullets =
      level(0, "bullet", "\uf0b7", indented(720)) + level(1, "bullet", "\uf0a7", wingdings + indented(1440));
    const body = listed(1, 0, "en") + listed(1, 1, "to");
    expect(outline(await read(body, { numbering: numbering(abstract(1, bullets), num(1, 1)) }))).toEqual([
      "0 •: en",
      "1 ▪: to",
    ]);
  });

  it("tells the depth of different lists by their edges, and what goes on in an item by its", async () => {
    const outer = abstract(1, level(0, "bullet", "•", indented(720)));
    const inner = abstract(2, level(0, "bullet", "–", indented(1080)));
    const body = [
      ...[listed(1, 0, "ude"), listed(2, 0, "inde"), p("videre inde", '<w:ind w:left="1080"/>')],
      ...[p("videre ude", '<w:ind w:left="720"/>'), listed(1, 0, "ude igen"), p("fri")],
    ].join("");
    expect(outline(await read(body, { numbering: numbering(outer + inner, num(1, 1) + num(2, 2)) }))).toEqual([
      "0 •: ude",
      "1 –: inde",
      "1+ –: videre inde",
      "0+ •: videre ude",
      "0 •: ude igen",
      "paragraph: fri",
    ]);
  });

  it("takes a blank bullet for a further paragraph of its item", async () => {
    const abstracts =
      abstract(1, level(0, "bullet", "•", indented(720))) + abstract(2, level(0, "bullet", " ", indented(720)));
    const body = listed(1, 0, "en") + listed(2, 0, "mere om en") + p("Fri.") + listed(2, 0, "uden punkt");
    expect(outline(await read(body, { numbering: numbering(abstracts, num(1, 1) + num(2, 2)) }))).toEqual([
      "0 •: en",
      "0+ •: mere om en",
      "paragraph: Fri.",
      "paragraph: uden punkt",
    ]);
  });
});

describe("lists typed by hand", () => {
  const outlineOf = async (...texts: string[]) => outline(await read(texts.map((text) => p(text)).join("")));

  it("takes bullets, and dashes beside their like", async () => {
    expect(await outlineOf("• en", "- to", "- tre")).toEqual(["0 •: en", "0 -: to", "0 -: tre"]);
    expect(await outlineOf("Han var glad.", "– Det er godt, siger Ida.", "Så gik de.")).toEqual([
      "paragraph: Han var glad.",
      "paragraph: – Det er godt, siger Ida.",
      "paragraph: Så gik de.",
    ]);
    expect(await outlineOf("Målet er:", "- at plante træer")).toEqual(["paragraph: Målet er:", "0 -: at plante træer"]);
  });

  it("parts a paragraph that holds a list by line breaks", async () => {
    const lines = ["Målet er:", "- at plante", "træer", "- at grave"];
    const runs = lines.map((line) => `<w:r><w:t>${line}</w:t></w:r>`).join("<w:r><w:br/></w:r>");
    expect(outline(await read(`<w:p>${runs}</w:p>`))).toEqual([
      "paragraph: Målet er:",
      "0 -: at plante / træer",
      "0 -: at grave",
    ]);
    expect(await outlineOf("Odder Kommune\nTelefon 87 80 33 33")).toHaveLength(1);
  });

  it("takes numbers before a capital or in a sequence, and leaves ordinals alone", async () => {
    expect(await outlineOf("1. Plant træer", "2. Grav huller")).toEqual(["0 1.: Plant træer", "0 2.: Grav huller"]);
    expect(await outlineOf("1. at plante", "2. at grave")).toEqual(["0 1.: at plante", "0 2.: at grave"]);
    expect(await outlineOf("a) at plante", "b) at grave")).toEqual(["0 a): at plante", "0 b): at grave"]);
    expect(await outlineOf("1. kvartal 2023 gik godt.")).toEqual(["paragraph: 1. kvartal 2023 gik godt."]);
    expect(await outlineOf("A. Hansen sagde ja.")).toEqual(["paragraph: A. Hansen sagde ja."]);
  });
});

describe("tables of contents", () => {
  it("knows typed lines under their heading", async () => {
    const body = ["Indholdsfortegnelse", "FORORD 3", "1. FÆLLES MÅL..... 4", "BILAG 17", "Så begynder det."].map(
      (text) => p(text),
    );
    const document = await read(body.join(""));
    expect(document.blocks.map((block) => block.kind)).toEqual([
      ...["contents", "contents", "contents", "contents", "paragraph"],
    ]);
  });

  it("knows the styles and the field of the word processor", async () => {
    const styles = style("TOC1", "toc 1") + style("H1", "heading 1");
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `<w:p>${begin}<w:r><w:t>Mål</w:t><w:tab/><w:t>3</w:t></w:r></w:p>${p("Økonomi 4")}<w:p>${end}</w:p>${styled(
      "TOC1",
      "Bilag 5",
    )}${styled("H1", "Mål")}${p("Tekst.")}`;
    expect(outline(await read(body, { styles }))).toEqual([
      "contents: Mål 3",
      "contents: Økonomi 4",
      "contents: Bilag 5",
      "h1: Mål",
      "paragraph: Tekst.",
    ]);
  });
});
