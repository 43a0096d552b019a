/** A tagged PDF of any length, set as reports are: headings, wrapped and hyphenated lines, lists, tables, running heads. */
import PDFDocument from "pdfkit";
import { fixtureBlocks } from "./texts.mjs";

const LEFT = 70;
const RIGHT = 525;
const TOP = 80;
const BOTTOM = 770;
const SIZES = [16, 13, 11.5];

/**
 * @param {number} pages
 * @returns {Promise<Buffer>}
 */
export async function makePdf(pages) {
  const setter = new Setter(pages);
  const texts = fixtureBlocks();
  for (let part = 1; ; part++) {
    for (const [index, block] of (texts[(part - 1) % texts.length] ?? []).entries()) {
      if (setter.full()) return await setter.finish();
      const number = { text: `Del ${part}:`, bold: true };
      setter.block(index === 0 ? { ...block, words: [number, ...block.words] } : block);
    }
  }
}

class Setter {
  #doc;
  #chunks = [];
  #pages;
  #page = 0;
  #y = TOP;
  /** Called before a page is left, to close what is marked on it. */
  #leave = () => undefined;
  #enter = () => undefined;

  constructor(pages) {
    this.#pages = pages;
    this.#doc = new PDFDocument({
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      pdfVersion: "1.7",
      tagged: true,
      lang: "da",
      info: { Title: "Planer og politikker", CreationDate: new Date(0) },
    });
    this.#doc.on("data", (chunk) => this.#chunks.push(chunk));
    this.#newPage();
  }

  /** The last page has no room for another block. */
  full() {
    return this.#page === this.#pages && this.#y > BOTTOM - 150;
  }

  async finish() {
    const ended = new Promise((resolve) => this.#doc.on("end", resolve));
    this.#doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  /** @param {import("./texts.mjs").Block} block */
  block(block) {
    if (block.kind === "heading") this.#heading(block);
    else if (block.kind === "paragraph") this.#paragraph(block);
    else if (block.kind === "list") this.#list(block);
    else this.#table(block);
  }

  #heading({ level, words }) {
    const size = SIZES[level - 1] ?? 11;
    this.#y += size * 0.8;
    this.#room(size * 4);
    const bold = words.map(({ text }) => ({ text, bold: true }));
    this.#element(`H${level}`, undefined, () => this.#lines(bold, { left: LEFT, right: RIGHT, size, hyphens: false }));
    this.#y += 4;
  }

  #paragraph({ words }) {
    this.#element("P", undefined, () => this.#lines(words, { left: LEFT, right: RIGHT, size: 10, hyphens: true }));
    this.#y += 6;
  }

  #list({ ordered, items }) {
    const list = this.#doc.struct("L");
    this.#doc.addStructure(list);
    for (const [index, words] of items.entries()) {
      this.#room(14);
      const item = this.#doc.struct("LI");
      list.add(item);
      this.#element("Lbl", item, () =>
        this.#write([{ text: ordered ? `${index + 1}.` : "•", bold: false }], LEFT + 8, 10),
      );
      this.#element("LBody", item, () =>
        this.#lines(words, { left: LEFT + 26, right: RIGHT, size: 10, hyphens: true }),
      );
      item.end();
    }
    list.end();
    this.#y += 6;
  }

  #table({ rows }) {
    const table = this.#doc.struct("Table");
    this.#doc.addStructure(table);
    const columns = Math.max(...rows.map((cells) => cells.length));
    const width = (RIGHT - LEFT) / columns;
    for (const cells of rows) {
      const shape = (index) => ({ left: LEFT + index * width + 4, right: LEFT + (index + 1) * width - 4, size: 8.5 });
      const height = 12 * Math.max(...cells.map(({ words }, index) => this.#broken(words, shape(index)).length)) + 6;
      this.#room(height);
      const top = this.#y;
      const row = this.#doc.struct("TR");
      table.add(row);
      for (const [index, { head, words }] of cells.entries()) {
        this.#y = top + 4;
        this.#element(head ? "TH" : "TD", row, () => this.#lines(words, { ...shape(index), hyphens: false }));
        this.#frame(LEFT + index * width, top, width, height);
      }
      row.end();
      this.#y = top + height;
    }
    table.end();
    this.#y += 10;
  }

  /** Marks what `write` sets as one element, on as many pages as it takes. */
  #element(type, parent, write) {
    const element = this.#doc.struct(type);
    if (parent) parent.add(element);
    else this.#doc.addStructure(element);
    this.#enter = () => element.add(this.#doc.markStructureContent(type));
    this.#leave = () => this.#doc.endMarkedContent();
    this.#enter();
    write();
    this.#leave();
    this.#enter = this.#leave = () => undefined;
    element.end();
  }

  #lines(words, { left, right, size, hyphens = false }) {
    for (const line of this.#broken(words, { left, right, size, hyphens })) {
      this.#room(size * 1.35);
      this.#write(line, left, size);
      this.#y += size * 1.35;
    }
  }

  #broken(words, { left, right, size, hyphens = false }) {
    const lines = [];
    let line = [];
    let rest = right - left;
    const space = this.#width({ text: " ", bold: false }, size);
    for (let word of words) {
      const width = this.#width(word, size);
      if (line.length > 0 && width > rest) {
        const cut = hyphens ? this.#cut(word, rest, size) : undefined;
        if (cut) {
          line.push(cut.before);
          word = cut.after;
        }
        lines.push(line);
        line = [];
        rest = right - left;
      }
      line.push(word);
      rest -= this.#width(word, size) + space;
    }
    return line.length > 0 ? [...lines, line] : lines;
  }

  /** The longest beginning of a word that fits with a soft hyphen, cut before a consonant that a vowel follows. */
  #cut(word, room, size) {
    const places = [...word.text.matchAll(/(?<=\p{L}{3})(?=[bcdfghjklmnprstv][aeiouyæøå]\p{L})/gu)].map(
      ({ index }) => index,
    );
    for (const place of places.reverse()) {
      const before = { ...word, text: `${word.text.slice(0, place)}\u00AD` };
      if (this.#width(before, size) <= room) return { before, after: { ...word, text: word.text.slice(place) } };
    }
    return undefined;
  }

  #width({ text, bold }, size) {
    return this.#doc
      .font(bold ? "Helvetica-Bold" : "Helvetica")
      .fontSize(size)
      .widthOfString(text);
  }

  /** Sets words on the line where the pen stands, those of one weight at once. */
  #write(words, left, size) {
    let x = left;
    for (let from = 0; from < words.length; ) {
      let to = from;
      while (to < words.length && words[to].bold === words[from].bold) to++;
      const text = `${words
        .slice(from, to)
        .map((word) => word.text)
        .join(" ")}${to < words.length ? " " : ""}`;
      const width = this.#width({ text, bold: words[from].bold }, size);
      this.#doc.text(text, x, this.#y, { lineBreak: false });
      x += width;
      from = to;
    }
  }

  #frame(x, y, width, height) {
    this.#doc.markContent("Artifact", { type: "Layout" });
    this.#doc.lineWidth(0.5).rect(x, y, width, height).stroke();
    this.#doc.endMarkedContent();
  }

  #room(height) {
    if (this.#y + height <= BOTTOM) return;
    this.#leave();
    this.#newPage();
    this.#enter();
  }

  #newPage() {
    this.#doc.addPage();
    this.#page++;
    this.#doc.markContent("Artifact", { type: "Pagination", attached: ["Top"] });
    this.#doc
      .font("Helvetica")
      .fontSize(8)
      .text("Planer og politikker – samlet udgave", LEFT, 40, { lineBreak: false });
    this.#doc.endMarkedContent();
    this.#doc.markContent("Artifact", { type: "Pagination", attached: ["Bottom"] });
    this.#doc
      .font("Helvetica")
      .fontSize(8)
      .text(`Side ${this.#page} af ${this.#pages}`, LEFT, 800, { lineBreak: false });
    this.#doc.endMarkedContent();
    this.#y = TOP;
  }
}
