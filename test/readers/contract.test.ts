import { readdirSync, readFileSync } from "node:fs";
import { env } from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StrategyError } from "../../src/base/errors.ts";
import type { Document } from "../../src/document/document.ts";
import { brokenInvariants } from "../../src/document/invariants.ts";
import { readDocument } from "../../src/readers/index.ts";

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const { STRATEGY_CORPUS: CORPUS } = env;

const folders: readonly (readonly [string, (name: string) => Uint8Array])[] = [
  ["fixtures", (name) => readFileSync(new URL(name, FIXTURES))],
  ...(CORPUS ? ([["corpus", (name: string) => readFileSync(`${CORPUS}/${name}`)]] as const) : []),
];

describe.each(folders)("every reader on %s", (folder, read) => {
  const names = readdirSync(folder === "fixtures" ? FIXTURES : (CORPUS ?? "")).filter(
    (name) => /\.(?:pdf|docx|html|txt)$/u.test(name) && !/\.scan\./u.test(name),
  );
  const stems = [...new Set(names.map((name) => name.replace(/\.\w+$/u, "")))];

  test.each(names)("%s gives a sound document", async (name) => {
    const document = await readDocument(read(name), name);
    expect(brokenInvariants(document)).toEqual([]);
    expect(document.blocks.length).toBeGreaterThan(5);
  });

  test.each(names)("%s gives the same document again", async (name) => {
    expect(await readDocument(read(name), name)).toEqual(await readDocument(read(name), name));
  });

  test.each(stems.filter((stem) => names.includes(`${stem}.html`) && names.includes(`${stem}.docx`)))(
    "%s holds the same words as a page and as a Word document",
    async (stem) => {
      const page = await readDocument(read(`${stem}.html`), `${stem}.html`);
      const word = await readDocument(read(`${stem}.docx`), `${stem}.docx`);
      expect(wordsOf(withoutTitle(word, page))).toEqual(wordsOf(page));
    },
  );

  test.each(stems.filter((stem) => names.includes(`${stem}.html`) && names.includes(`${stem}.pdf`)))(
    "%s holds the same words as a page and as a PDF",
    async (stem) => {
      const page = await readDocument(read(`${stem}.html`), `${stem}.html`);
      const pdf = await readDocument(read(`${stem}.pdf`), `${stem}.pdf`);
      expect(wordsOf(withoutTitle(pdf, page))).toEqual(wordsOf(page));
    },
  );
});

test("random bytes give a document or an expected error", async () => {
  const name = fc.constantFrom("a.pdf", "a.docx", "a.html", "a.md", "a.txt", "a");
  const start = fc.constantFrom(
    "",
    "%PDF-1.4\n",
    "PK\u0003\u0004",
    "<!doctype html><p>",
    "<table><tr>",
    "# ",
    "{\\rtf",
    "\ufeff",
  );
  await fc.assert(
    fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 300 }), async (file, head, tail) => {
      await expectSoundOrRefused(Uint8Array.from([...new TextEncoder().encode(head), ...tail]), file);
    }),
    { numRuns: 200 },
  );
});

test("any text gives a sound document", async () => {
  const piece = fc.constantFrom(
    ..."# |* |_|**|- |1. |2. |a) |\n|\n\n|\f|\t|  |\u00ad|e\u0301|\u0301|ø|KL|Mål:|og|sikker-|80 %|...... 4|Side 2|---|```|| a || b ||<b>|</p>|<li>|<td>|<h2>|&amp;|\\|[a](b)|😊|\u200b".split(
      "|",
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("a.html", "a.md", "a.txt"),
      fc.array(piece, { maxLength: 60 }),
      async (file, pieces) => {
        await expectSoundOrRefused(new TextEncoder().encode(pieces.join("")), file);
      },
    ),
    { numRuns: 500 },
  );
});

async function expectSoundOrRefused(bytes: Uint8Array, name: string): Promise<void> {
  let document: Document;
  try {
    document = await readDocument(bytes, name);
  } catch (error) {
    expect(error).toBeInstanceOf(StrategyError);
    return;
  }
  expect(brokenInvariants(document)).toEqual([]);
}

/** Converters set the page's <title> as a first heading; a page shows it in no place. */
function withoutTitle(document: Document, page: Document): Document {
  const [first] = document.blocks;
  const title = page.metadata.title;
  const isTitle = first && title && wordsOf(document, [first]).join(" ") === title.split(/\s+/u).join(" ");
  const repeated = isTitle && wordsOf(page, page.blocks.slice(0, 1)).join(" ") !== title.split(/\s+/u).join(" ");
  return repeated ? { ...document, blocks: document.blocks.slice(1) } : document;
}

/** The words of the body, numbers of headings and markers of counted items included. */
function wordsOf(document: Document, blocks = document.blocks): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "furniture") return [];
    const text = document.text.slice(block.start, block.end);
    const front = block.kind === "heading" ? (block.number ?? "") : "";
    return `${front} ${text}`.split(/\s+/u).filter((word) => word !== "");
  });
}
