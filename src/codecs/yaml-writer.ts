import { SCHEMA_ADDRESS } from "../model/schema-address.ts";

/*
 * Writing is done here and not by the yaml package, for three reasons that were measured: its folding of quoted texts loses
 * characters ("a\n \n b" comes back as "a\n\\\n b" in 2.9.1), it writes 1e+21 and = so that readers of YAML 1.1 take them for
 * something else, and loading it is a tenth of the time that a short document takes.
 */

const WIDTH = 110;
/** Longer texts are set as blocks, which people can read and mend without minding quotes. */
const BLOCK_FROM = 80;

/** One model as YAML, with the schema named on the first line. The value is read back to the last character. */
export function encodeYaml(model: unknown): string {
  return `# yaml-language-server: $schema=${SCHEMA_ADDRESS}\n${block(model, 0).trimStart()}\n`;
}

/** Models one after the other as documents of one YAML stream; takes what `encodeYaml` gave. */
export function joinYaml(documents: readonly string[]): string {
  return documents.map((document) => `---\n${document}`).join("");
}

/** One entry of a mapping whose keys stand at the column `indent` (from 0), without the margin of its first line and a final line break. */
export function encodeEntry(key: string, value: unknown, indent: number): string {
  return `${keyOf(key)}:${block(value, indent + 2)}`;
}

/** One element of a sequence whose dashes stand at the column `indent`, in the same way. */
export function encodeElement(value: unknown, indent: number): string {
  return `- ${block(value, indent + 2).trimStart()}`;
}

/** A value as it stands after a key or a dash; begins with a line break or a space. */
function block(value: unknown, indent: number): string {
  if (typeof value === "string") return ` ${textOf(value, indent)}`;
  if (typeof value === "number") return ` ${numberOf(value)}`;
  if (Array.isArray(value)) return sequence(value, indent);
  if (typeof value === "object" && value !== null) return mapping(value, indent);
  return ` ${String(value)}`;
}

function sequence(values: readonly unknown[], indent: number): string {
  if (values.length === 0) return " []";
  if (values.every((value) => typeof value === "number")) return ` [${values.map(numberOf).join(", ")}]`;
  const margin = " ".repeat(indent);
  // The first line of what an item holds stands beside its dash.
  return values.map((value) => `\n${margin}- ${block(value, indent + 2).trimStart()}`).join("");
}

function mapping(value: object, indent: number): string {
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  if (entries.length === 0) return " {}";
  const margin = " ".repeat(indent);
  return entries.map(([key, child]) => `\n${margin}${keyOf(key)}:${block(child, indent + 2)}`).join("");
}

/** YAML 1.1 takes 1e+21 for a text: its floats have a point. */
function numberOf(value: number): string {
  return JSON.stringify(value).replace(/^(-?\d+)e/u, "$1.0e");
}

function keyOf(key: string): string {
  return isPlain(key) && key.length <= BLOCK_FROM ? key : quoted(key);
}

function textOf(text: string, indent: number): string {
  const margin = `\n${" ".repeat(Math.max(indent, 2))}`;
  if (isLiteral(text))
    return `|-${text
      .split("\n")
      .map((line) => (line === "" ? "\n" : margin + line))
      .join("")}`;
  if (text.length > BLOCK_FROM && isFoldable(text))
    return `>-${foldLines(text, WIDTH - indent)
      .map((line) => margin + line)
      .join("")}`;
  return isPlain(text) ? text : quoted(text);
}

/** Controls, the line breaks of YAML 1.1, byte order marks and what is no character: only escapes keep them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** Several lines that hold what a block can show as it is. */
function isLiteral(text: string): boolean {
  const lines = text.split("\n");
  const edges = [lines[0], lines.at(-1)];
  return (
    lines.length > 1 &&
    edges.every((line) => line !== "") &&
    lines.every((line) => line.trim() === line && !UNPRINTABLE.test(line))
  );
}

/** One line that can be broken at its spaces and joined again. */
function isFoldable(text: string): boolean {
  return text.trim() === text && !text.includes("  ") && !UNPRINTABLE.test(text);
}

/** Breaks at spaces, as far to the right as the width allows; a longer word stands out. */
function foldLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** What YAML 1.1 or 1.2 takes for something else than a text: truth values, null, merge and value keys. */
const WORD = /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<)$/iu;
/** Numbers in all bases, with underscores, dates and times; wider than need be, which costs only quotes. */
const NUMBER = /^[-+]?(?:\.?\d[\d_,.:]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/iu;
const DATE = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/u;

/** Whether a text can stand without quotes and is that very text to every reader. */
function isPlain(text: string): boolean {
  return (
    /^[^\s\-?:,[\]{}#&*!|>'"%@`]/u.test(text) &&
    !/\s$|:$|:\s|\s#|\t|[\r\n]/u.test(text) &&
    !UNPRINTABLE.test(text) &&
    !text.startsWith("...") &&
    !WORD.test(text) &&
    !NUMBER.test(text) &&
    !DATE.test(text)
  );
}

/** JSON's quoted texts are YAML's too; what YAML cannot show is written as escapes besides. */
function quoted(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu, escaped);
}
