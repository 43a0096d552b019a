/** The files that are measured: made once, from fixtures/, into the folder .bench/ that git ignores. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeDocx } from "./make-docx.mjs";
import { makePdf } from "./make-pdf.mjs";

const folder = new URL("../../.bench/", import.meta.url);

const makers = {
  "5-pages.pdf": () => makePdf(5),
  "100-pages.pdf": () => makePdf(100),
  "300-pages.pdf": () => makePdf(300),
  "5-pages.docx": () => makeDocx(5),
  "100-pages.docx": () => makeDocx(100),
  "300-pages.docx": () => makeDocx(300),
};

/** @returns {Promise<Record<string, string>>} the paths of the files, by name */
export async function makeInputs() {
  mkdirSync(folder, { recursive: true });
  const paths = {};
  for (const [name, make] of Object.entries(makers)) {
    const file = new URL(name, folder);
    if (!existsSync(file)) writeFileSync(file, await make());
    paths[name] = fileURLToPath(file);
  }
  return paths;
}
