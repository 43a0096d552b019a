import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document.ts";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import { readPdf } from "../../../src/readers/pdf/read-pdf.ts";
import { made, type Pdf } from "./make-pdf.ts";

const PROSE =
  "Kommunen vil frem mod 2030 gøre det lettere at bo og arbejde i byerne langs fjorden. Arbejdet begynder med stierne og " +
  "med de mindre havne, hvor der er plads til nye foreninger. Byrådet følger op hvert år og offentliggør alle resultater i maj.";

async function read(draw: (pdf: Pdf) => unknown, options?: object): Promise<string[]> {
  const document = await readPdf(await made(draw, options), {});
  expect(brokenInvariants(document)).toEqual([]);
  return shown(document);
}

/** One line a block: kind, what stands before the text, the text. */
function shown(document: Document): string[] {
  return document.blocks.map((block) => {
    const text = document.text.slice(block.start, block.end);
    const aside = block.aside ? " aside" : "";
    if (block.kind === "heading") return `h${block.level}${aside} ${block.number ? `[${block.number}] ` : ""}${text}`;
    if (block.kind === "list-item") return `li${block.depth}${aside} ${block.marker} ${text}`;
    if (block.kind === "furniture") return `${block.role} ${text}`;
    return `${block.kind}${aside} ${text}`;
  });
}

function heading(pdf: Pdf, text: string, size = 16): void {
  pdf.font("Helvetica-Bold").fontSize(size).text(text).font("Helvetica").fontSize(11).text(" ");
}

function paragraph(pdf: Pdf, text: string, options: object = {}): void {
  pdf.text(text, undefined, undefined, options).text(" ");
}

describe("reading order", () => {
  test.each([2, 3])("%i columns under a heading over all of them", async (columns) => {
    const gap = 24;
    const width = (475 - gap * (columns - 1)) / columns;
    const blocks = await read((pdf) => {
      heading(pdf, "Byer langs fjorden", 22);
      for (let column = 0; column < columns; column++) {
        const x = 60 + column * (width + gap);
        pdf.text(`Spalte ${column + 1}. ${PROSE}`, x, 140, { width });
        pdf.text(`Andet afsnit i spalte ${column + 1}. ${PROSE} Sådan er det.`, x, 400, { width });
      }
    });
    const expected = Array.from({ length: columns }, (_, column) => [
      `paragraph Spalte ${column + 1}. ${PROSE}`,
      `paragraph Andet afsnit i spalte ${column + 1}. ${PROSE} Sådan er det.`,
    ]).flat();
    expect(blocks).toEqual(["h1 Byer langs fjorden", ...expected]);
  });

  test("a sentence runs on in the next column and on the next page", async () => {
    const words = `${PROSE} ${PROSE} ${PROSE}`;
    const blocks = await read((pdf) =>
      paragraph(pdf, `${words} ${words} ${words} ${words} ${words} ${words} ${words}`, {
        columns: 2,
        columnGap: 24,
        height: 300,
      }),
    );
    expect(blocks.filter((block) => block.startsWith("paragraph"))).toHaveLength(1);
  });

  test("a box stands apart", async () => {
    const blocks = await read((pdf) => {
      paragraph(pdf, PROSE);
      pdf.rect(60, 160, 300, 80).stroke();
      pdf.text("Eksempel fra havnen", 70, 170, { width: 280 });
      pdf.text("Foreningen har fået nye lokaler, og der er kommet flere medlemmer til.", 70, 195, { width: 280 });
      pdf.text(PROSE, 60, 270, { width: 475 });
    });
    expect(blocks).toEqual([
      `paragraph ${PROSE}`,
      "paragraph aside Eksempel fra havnen",
      "paragraph aside Foreningen har fået nye lokaler, og der er kommet flere medlemmer til.",
      `paragraph ${PROSE}`,
    ]);
  });

  test("a big number stands apart", async () => {
    const blocks = await read((pdf) => {
      paragraph(pdf, PROSE);
      pdf.fontSize(40).text("82 %").fontSize(11).text(" ");
      paragraph(pdf, PROSE);
    });
    expect(blocks).toEqual([`paragraph ${PROSE}`, "paragraph aside 82 %", `paragraph ${PROSE}`]);
  });
});

describe("furniture", () => {
  test("running headers, footers and page numbers are set aside", async () => {
    const blocks = await read((pdf) => {
      for (let page = 1; page <= 3; page++) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(8).text("Plan for fjorden", 60, 30, { lineBreak: false });
        pdf.text(`Side ${page} af 3`, 480, 770, { lineBreak: false });
        pdf.fontSize(11).text(`Afsnit ${page}. ${PROSE}`, 60, 80, { width: 475 });
      }
    });
    expect(blocks.slice(0, 3)).toEqual([1, 2, 3].map((page) => `paragraph Afsnit ${page}. ${PROSE}`));
    expect(blocks.slice(3).sort()).toEqual(
      [
        ...Array.from({ length: 3 }, () => "header Plan for fjorden"),
        ...[1, 2, 3].map((page) => `page-number Side ${page} af 3`),
      ].sort(),
    );
  });
});

describe("blocks", () => {
  test("headings by size and number, levels by rank", async () => {
    const blocks = await read((pdf) => {
      heading(pdf, "Plan for fjorden", 24);
      heading(pdf, "1 Indledning", 16);
      paragraph(pdf, PROSE);
      heading(pdf, "1.1 Baggrund", 13);
      paragraph(pdf, PROSE);
      heading(pdf, "Punkt 5.", 13);
      paragraph(pdf, PROSE);
    });
    expect(blocks.filter((block) => block.startsWith("h"))).toEqual([
      "h1 Plan for fjorden",
      "h2 [1] Indledning",
      "h3 [1.1] Baggrund",
      "h3 Punkt 5.",
    ]);
  });

  test("lists by marker and indent, bullets written or drawn", async () => {
    const blocks = await read((pdf) => {
      paragraph(pdf, "Byrådet vil:");
      let y = 100;
      const item = (marker: string, text: string, x: number, high = 16) => {
        pdf.text(marker, x, y, { lineBreak: false });
        pdf.text(text, x + 18, y, { width: 420 });
        y += high;
      };
      item(
        "•",
        "anlægge stier langs fjorden, så skolebørn og pendlere kan komme trygt frem, også i den mørke del af året og i dårligt vejr",
        78,
        30,
      );
      item("–", "fra øst", 96);
      item("–", "fra vest", 96);
      item("•", "støtte foreninger", 78);
      pdf.circle(82, y + 4, 1.8).fill();
      pdf.text("åbne havnene", 96, y);
      pdf.text("1. kvartal 2030 gøres der status over arbejdet.", 60, y + 40);
    });
    expect(blocks).toEqual([
      "paragraph Byrådet vil:",
      "li0 • anlægge stier langs fjorden, så skolebørn og pendlere kan komme trygt frem, også i den mørke del af året og i dårligt vejr",
      "li1 – fra øst",
      "li1 – fra vest",
      "li0 • støtte foreninger",
      "li0 • åbne havnene",
      "paragraph 1. kvartal 2030 gøres der status over arbejdet.",
    ]);
  });

  test("contents with leaders or numbers at the edge", async () => {
    const blocks = await read((pdf) => {
      heading(pdf, "Indhold");
      let y = 120;
      for (const [title, page] of [
        ["Forord", 3],
        ["Mål for byerne", 4],
        ["Økonomi", 12],
      ] as const) {
        pdf.text(title, 60, y, { lineBreak: false });
        pdf.text(String(page), 500, y, { lineBreak: false });
        y += 16;
      }
      pdf.addPage();
      paragraph(pdf, PROSE);
    });
    expect(blocks).toEqual([
      "h1 Indhold",
      "contents Forord 3",
      "contents Mål for byerne 4",
      "contents Økonomi 12",
      `paragraph ${PROSE}`,
    ]);
  });

  test.each([true, false])("a table, ruled: %s", async (ruled) => {
    const rows = [
      ["Mål", "Udgangspunkt", "2030"],
      ["Flere cykelture", "12 %", "25 %"],
      ["Færre ulykker på vejene langs fjorden", "41", "20"],
    ];
    const blocks = await read((pdf) => {
      paragraph(pdf, PROSE);
      for (const [row, cells] of rows.entries()) {
        for (const [column, text] of cells.entries()) {
          const x = 60 + column * 150;
          const y = 150 + row * 34;
          if (ruled) pdf.rect(x, y, 150, 34).stroke();
          pdf.font(row === 0 ? "Helvetica-Bold" : "Helvetica").text(text, x + 5, y + 5, { width: 130 });
        }
      }
      pdf.font("Helvetica").text(PROSE, 60, 300, { width: 475 });
    });
    expect(blocks).toEqual([
      `paragraph ${PROSE}`,
      `table ${rows.map((row) => row.join("\t")).join("\n")}`,
      `paragraph ${PROSE}`,
    ]);
  });

  test("lines that the author broke stay apart", async () => {
    const blocks = await read((pdf) => {
      pdf.text("Fjordkommunen\nHavnegade 1\n9999 Fjordby", { width: 475 }).text(" ");
      paragraph(pdf, PROSE);
    });
    expect(blocks).toEqual(["paragraph Fjordkommunen\nHavnegade 1\n9999 Fjordby", `paragraph ${PROSE}`]);
  });

  test("bold and slanted words are marked", async () => {
    const document = await readPdf(
      await made((pdf) => {
        pdf.text("Planen er ", { continued: true });
        pdf.font("Helvetica-Bold").text("vedtaget", { continued: true });
        pdf.font("Helvetica").text(" af byrådet efter en lang høring.");
      }),
      {},
    );
    const [block] = document.blocks;
    expect(block?.marks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ["strong", "vedtaget"],
    ]);
  });
});
