/** What a program does that takes the HTML of a DOCX with mammoth. */
import process from "node:process";
import mammoth from "mammoth";

const { value } = await mammoth.convertToHtml({ path: process.argv[2] });
process.stdout.write(value);
