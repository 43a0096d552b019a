import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/readers/html/read-html.ts";
import { marked, shown } from "../shown.ts";

const read = (text: string) => readHtml(new TextEncoder().encode(text));

describe("blocks", () => {
  test("headings, paragraphs, breaks and marks", async () => {
    const document = await read(
      "<!doctype html><html lang=da><head><title>Plan &amp; mål</title><meta name=author content='Ida Ibsen'></head><body><h1>Plan</h1>Løs tekst<h2>2.1 Mål</h2><p><strong>Formål:</strong> Byr&aring;d\u200bet&nbsp;vil<br>to <em>ting</em></p><h3>1. kvartal</h3></body></html>",
    );
    expect(shown(document)).toEqual([
      "h1: Plan",
      "Løs tekst",
      "h2 2.1: Mål",
      "Formål: Byrådet vil/to ting",
      "h3: 1. kvartal",
    ]);
    expect(marked(document)).toEqual(["strong: Formål:", "emphasis: ting"]);
    expect(document.metadata).toEqual({ title: "Plan & mål", author: "Ida Ibsen", language: "da" });
  });

  test("lists with depth, markers and further paragraphs", async () => {
    const document = await read(
      "<ol start=3 type=a><li>Et<ul><li>under</ul>hale<li><p>To</p><p>mere</p></ol><ol reversed><li>x<li value=9>y</ol>",
    );
    expect(shown(document)).toEqual(["c. Et", "  • under", "+ hale", "d. To", "+ mere", "2. x", "9. y"]);
  });

  test("lists that are written as lines", async () => {
    const document = await read(
      "<p>Vi vil:<br>- spare<br>- måle</p><p>1. at godkende</p><p>2. at sende</p><p>• rund</p><p>- alene</p>",
    );
    expect(shown(document)).toEqual([
      "Vi vil:",
      "- spare",
      "- måle",
      "1. at godkende",
      "2. at sende",
      "• rund",
      "- alene",
    ]);
  });

  test("lists that Word saves as paragraphs", async () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>${text}</p>`;
    const document = await read(`<body>${item(1, "·", "Et")}${item(2, "o", "under")}${item(1, "2.", "To")}`);
    expect(shown(document)).toEqual(["• Et", "  • under", "2. To"]);
  });

  test("tables: spans, headings, blocks in cells; layout is unpacked", async () => {
    const document = await read(
      "<table><caption>Mål</caption><tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tr><td>1<td>2<br>3<td><ul><li>4<li>5</ul></table><table><tr><td><h2>Titel</h2><p>Tekst</table><dl><dt>Sagsnr.<dd>24/1</dl>",
    );
    expect(shown(document)).toEqual([
      "Mål",
      "table 3x3: A | B/C | D/1 | 2/3 | 4/5",
      "h2: Titel",
      "Tekst",
      "table 1x2: Sagsnr. | 24/1",
    ]);
    const table = document.blocks[1];
    expect(table?.kind === "table" && table.cells.map((cell) => [cell.row, cell.column, cell.header])).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 1, true],
      [1, 2, true],
      [2, 0, false],
      [2, 1, false],
      [2, 2, false],
    ]);
  });

  test("bold paragraphs are headings where the page has none", async () => {
    const page =
      "<p><b>Referat</b></p><p>Møde den 1. maj.</p><p><b>Beslutning:</b></p><p>Godkendt.</p><p><b>Ansvarlig:</b> Ida</p>";
    expect(shown(await read(page))).toEqual([
      "h1: Referat",
      "Møde den 1. maj.",
      "h2: Beslutning:",
      "Godkendt.",
      "Ansvarlig: Ida",
    ]);
    expect(shown(await read(`<h1>A</h1><h2>B</h2>${page}`))[2]).toBe("Referat");
  });
});

describe("what is not the text", () => {
  test("scripts and hidden parts are left out", async () => {
    const document = await read(
      "<p>A</p><script>b</script><style>c</style><p hidden>d</p><p style='display: none'>e</p><div aria-hidden=true>f</div><template>g</template><noscript>h</noscript><svg><text>i</text></svg>",
    );
    expect(document.text).toBe("A\n");
  });

  test("menus, banners and footers are set aside, and a title outside the main part is kept", async () => {
    const document = await read(
      "<body><div id=cookie-banner>Cookies<button>OK</button></div><header>Nørby<nav><ul><li>Borger</ul></nav></header><h1>Plan</h1><main><p>Tekst, som er lang nok til at være sidens indhold.</p><p><a>Hent som PDF</a></p><aside>Fakta: 17</aside></main><footer>CVR</footer>",
    );
    expect(shown(document)).toEqual([
      "h1: Plan",
      "Tekst, som er lang nok til at være sidens indhold.",
      "Fakta: 17",
      "(navigation) Cookies",
      "(navigation) OK",
      "(header) Nørby",
      "(navigation) Borger",
      "(navigation) Hent som PDF",
      "(footer) CVR",
    ]);
  });

  test("nesting beyond reason is refused", async () => {
    await expect(read("<div>".repeat(100_000))).rejects.toMatchObject({ code: "too-complex" });
  });
});
