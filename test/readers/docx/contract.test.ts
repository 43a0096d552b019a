import { existsSync, readdirSync, readFileSync } from "node:fs";
import { env } from "node:process";
import mammoth from "mammoth";
import { describe, expect, it, vi } from "vitest";
import { StrategyError } from "../../../src/base/errors.ts";
import type { Document } from "../../../src/document/document.ts";
import { brokenInvariants } from "../../../src/document/invariants.ts";
import { readDocx } from "../../../src/readers/docx/read-docx.ts";
import { readHtml } from "../../../src/readers/html/read-html.ts";

/** Folders of documents that may not be copied here are named by the environment. */
const { STRATEGY_CORPUS: corpus, STRATEGY_ROBUST: robust } = env;
const fixtures = new URL("../../../fixtures", import.meta.url).pathname;
const files = (folder: string | undefined) =>
  folder ? readdirSync(folder).flatMap((name) => (name.endsWith(".docx") ? [`${folder}/${name}`] : [])) : [];
const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);
const read = (file: string) => readDocx(readFileSync(file), {});

/** The paragraphs of the body without white space; cells apart. */
function paragraphs(document: Document): string[] {
  return document.blocks
    .flatMap((block) => {
      if (block.kind === "furniture" || block.kind === "footnote") return [];
      const parts = block.kind === "table" ? block.cells : [block];
      return parts.flatMap((part) => {
        const text = document.text.slice(part.start, part.end);
        return block.kind === "table" ? text.split("\n") : [text];
      });
    })
    .map((text) => text.replace(/\s/gu, ""))
    .filter((text) => text !== "");
}

/** Numbers and markers are not part of our text; mammoth leaves them where they were typed. */
function isSame(ours: string, theirs: string): boolean {
  return (
    theirs.endsWith(ours) && /^[\p{P}\p{S}\p{Co}\da-zA-Z]{0,12}$/u.test(theirs.slice(0, theirs.length - ours.length))
  );
}

describe.each([...files(fixtures), ...files(corpus)])("%s", (file) => {
  it("has the paragraphs that mammoth finds, in the same order", async () => {
    const document = await read(file);
    expect(brokenInvariants(document)).toEqual([]);
    const theirs = (await mammoth.extractRawText({ buffer: readFileSync(file) })).value
      .split("\n\n")
      .map((text) => text.replace(/[\s\u00ad]/gu, "").replaceAll("\u2011", "-"))
      .filter((text) => text !== "");
    const ours = paragraphs(document);
    const title = document.metadata.title?.replace(/\s/gu, "");
    // Over the body, a title that the text repeats is metadata.
    if (theirs[0] === title && theirs.length > ours.length) theirs.shift();
    expect(ours.filter((text, index) => !isSame(text, theirs[index] ?? ""))).toEqual([]);
    expect(ours.length).toBe(theirs.length);
  });

  it.skipIf(!existsSync(file.replace(/\.docx$/u, ".html")))("has the blocks of its HTML twin", async () => {
    const twin = await readHtml(readFileSync(file.replace(/\.docx$/u, ".html")), {});
    expect(blocksOf(await read(file))).toEqual(blocksOf(twin));
  });
});

function blocksOf(document: Document): unknown[] {
  return document.blocks.flatMap((block): unknown[] => {
    if (block.kind === "furniture") return [];
    const text = document.text.slice(block.start, block.end);
    if (block.kind === "heading") return [[block.kind, block.level, block.number, text]];
    if (block.kind === "list-item") return [[block.kind, block.depth, block.ordered, text]];
    return [[block.kind, text]];
  });
}

describe.skipIf(robust === undefined)("files that other readers test themselves with", () => {
  it.each(files(robust))("%s gives a document or a StrategyError, and prints nothing", async (file) => {
    const printed = [vi.spyOn(console, "log"), vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
    const started = performance.now();
    try {
      expect(brokenInvariants(await read(file))).toEqual([]);
    } catch (error) {
      expect(error, nameOf(file)).toBeInstanceOf(StrategyError);
    }
    expect(performance.now() - started).toBeLessThan(60_000);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });
});
