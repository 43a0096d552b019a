/** What a program does that takes the text of a PDF with pdf-parse. */

import { readFileSync } from "node:fs";
import process from "node:process";
import { PDFParse } from "pdf-parse";

const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[2])) });
const { text } = await parser.getText();
await parser.destroy();
process.stdout.write(text);
