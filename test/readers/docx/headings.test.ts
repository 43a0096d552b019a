import { describe, expect, it } from "vitest";
import { bold, level, outline, p, read, style, styled } from "./make-docx.ts";

describe("headings by style", () => {
  it("knows localised names and ids, based-on chains and outline levels", async () => {
    const styles = [
      style("Overskrift1", "heading 1"),
      style("Ovs2", "Overskrift 2"),
      style("Ru3", "Rubrik 3"),
      style("Egen", "Kapitel", '<w:basedOn w:val="Overskrift1"/>'),
      style("Broed", "Broed", '<w:basedOn w:val="Overskrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style("Niveau", "Afsnit", '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
      style("A", "A", '<w:basedOn w:val="B"/>'),
      style("B", "B", '<w:basedOn w:val="A"/>'),
    ].join("");
    const body = [
      styled("Overskrift1", "Mål"),
      styled("Ovs2", "Skoler"),
      styled("Ru3", "Klima"),
      styled("Egen", "Kultur"),
      styled("Broed", "Brødtekst."),
      styled("Niveau", "Idræt"),
      styled("A", "Ring."),
      p("Direkte", '<w:outlineLvl w:val="1"/>'),
      styled("Heading2", "Uden stilark"),
    ].join("");
    expect(outline(await read(body, { styles }))).toEqual([
      "h1: Mål",
      "h2: Skoler",
      "h3: Klima",
      "h1: Kultur",
      "paragraph: Brødtekst.",
      "h4: Idræt",
      "paragraph: Ring.",
      "h2: Direkte",
      "h2: Uden stilark",
    ]);
  });

  it("takes numbers from the list that the style holds, and those typed by hand", async () => {
    const styles =
      style("H1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style("H2", "heading 2", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style("H3", "heading 3");
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.", '<w:pStyle w:val="H1"/>')}${level(
      1,
      "decimal",
      "%1.%2",
      '<w:pStyle w:val="H2"/>',
    )}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const body = [
      styled("H1", "Indledning"),
      styled("H1", "Indsatser"),
      styled("H2", "Skoler"),
      styled("H2", "Klima"),
      styled("H3", "3.1 Digital ledelse"),
      styled("H3", "2. Vision"),
      styled("H3", "Punkt 5. Skovrejsning"),
      styled("H3", "Tema 1: Børn"),
      styled("H3", "2024 bliver et godt år"),
    ].join("");
    expect(outline(await read(body, { styles, numbering }))).toEqual([
      "h1 1: Indledning",
      "h1 2: Indsatser",
      "h2 2.1: Skoler",
      "h2 2.2: Klima",
      "h3 3.1: Digital ledelse",
      "h3 2: Vision",
      "h3: Punkt 5. Skovrejsning",
      "h3: Tema 1: Børn",
      "h3: 2024 bliver et godt år",
    ]);
  });

  it("writes words of a numbering into the text", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "Tema %1:")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = p("Børn", '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(outline(await read(body, { numbering }))).toEqual(["h1: Tema 1: Børn"]);
  });
});

describe("titles", () => {
  const styles = style("Titel", "Title") + style("H1", "heading 1") + style("H2", "heading 2");

  it("is metadata when the next heading repeats or contains it", async () => {
    const body = styled("Titel", "Kulturstrategi") + p("ODDER") + styled("H1", "Punkt 4. Kulturstrategi") + p("Tekst.");
    const document = await read(body, { styles });
    expect(document.metadata.title).toBe("Kulturstrategi");
    expect(outline(document)).toEqual(["paragraph: ODDER", "h1: Punkt 4. Kulturstrategi", "paragraph: Tekst."]);
  });

  it("is metadata when it is the title of the properties and the body has a sole highest heading", async () => {
    const body = styled("Titel", "Odder | Planer") + styled("H1", "Kulturstrategi") + styled("H2", "Mål") + p("Tekst.");
    const document = await read(body, { styles, core: "<dc:title>Odder | Planer</dc:title>" });
    expect(outline(document)).toEqual(["h1: Kulturstrategi", "h2: Mål", "paragraph: Tekst."]);
  });

  it("is a heading when it stands alone, whatever words follow in running text", async () => {
    const body =
      styled("Titel", "Rapport") + p("Denne rapport viser det.") + styled("H1", "Mål") + styled("H1", "Økonomi");
    const document = await read(body, { styles });
    expect(document.metadata.title).toBe("Rapport");
    expect(outline(document)).toEqual(["h1: Rapport", "paragraph: Denne rapport viser det.", "h1: Mål", "h1: Økonomi"]);
  });
});

describe("headings by their looks", () => {
  it("takes short bold paragraphs without a full stop, where styles mark no headings", async () => {
    const body = [
      bold("Baggrund"),
      p("Kommunen har længe ønsket en plan for sine skove og enge, og den skal gælde i ti år ad gangen."),
      bold("Dette er en hel sætning, som er fremhævet."),
      bold("14. marts 2024"),
      bold("Sagsnr.: 2024-17"),
      bold("2. Fælles mål"),
      p("Der skal være flere træer, end der er i dag."),
      bold("Til sidst"),
    ].join("");
    const document = await read(body);
    expect(outline(document)).toEqual([
      "h1?: Baggrund",
      "paragraph: Kommunen har længe ønsket en plan for sine skove og enge, og den skal gælde i ti år ad gangen.",
      "paragraph: Dette er en hel sætning, som er fremhævet.",
      "paragraph: 14. marts 2024",
      "paragraph: Sagsnr.: 2024-17",
      "h2? 2: Fælles mål",
      "paragraph: Der skal være flere træer, end der er i dag.",
      "paragraph: Til sidst",
    ]);
  });

  it("leaves bold paragraphs alone where styles mark the headings, or where all is bold", async () => {
    const styles = style("H1", "heading 1") + style("H2", "heading 2");
    const marked = styled("H1", "Plan") + styled("H2", "Skove") + bold("Aktiviteter") + p("Der plantes træer.");
    expect(outline(await read(marked, { styles }))[2]).toBe("paragraph: Aktiviteter");
    expect(outline(await read(bold("Alt er fedt") + bold("Også det her, som er længere end det første.")))).toEqual([
      "paragraph: Alt er fedt",
      "paragraph: Også det her, som er længere end det første.",
    ]);
  });

  it("never takes a list item or a cell", async () => {
    const body = `${p("Til stede var følgende personer fra udvalget og forvaltningen.")}<w:tbl><w:tr><w:tc>${bold(
      "Navn",
    )}</w:tc><w:tc>${bold("Rolle")}</w:tc></w:tr><w:tr><w:tc>${p("Ida")}</w:tc><w:tc>${p("Leder")}</w:tc></w:tr></w:tbl>${p("Slut.")}`;
    const document = await read(body);
    expect(document.blocks.map((block) => block.kind)).toEqual(["paragraph", "table", "paragraph"]);
  });
});
