import { type Decoded, decode, type Fault, type Format } from "../codecs/index.ts";
import { checkModel, ISSUES, type IssueCode } from "../model/check.ts";
import { ModelSchema } from "../model/schema.ts";
import type { Paint } from "./paint.ts";

/** Something that is wrong with a file of models, and where. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly code: Fault["code"] | "schema" | IssueCode;
  readonly message: string;
  readonly hint: string;
}

const HINTS: Readonly<Record<Fault["code"] | "schema", string>> = {
  syntax: "Mend the file at this place; an editor that knows YAML or JSON shows it.",
  "duplicate-key": "Keep one of the two.",
  "forbidden-key": "Take the key out.",
  "too-deep": "A model is seven levels deep.",
  "too-large": "Split the file.",
  schema: "strategy schema prints what is allowed.",
};

/** All findings of a file, in the order of its lines. */
export async function findingsOf(file: string, text: string, format: Format): Promise<Finding[]> {
  const documents = await decode(text, format);
  const findings = documents.flatMap((decoded) => findingsIn(decoded, file));
  if (documents.length === 0) {
    findings.push({
      file,
      line: 1,
      column: 1,
      severity: "error",
      code: "schema",
      message: "the file holds no model",
      hint: HINTS.schema,
    });
  }
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}

function findingsIn(decoded: Decoded, file: string): Finding[] {
  if (decoded.faults.length > 0) {
    return decoded.faults.map(({ code, message, line, column }) => ({
      file,
      line,
      column,
      severity: "error",
      code,
      message: message.replace(/\s*\n\s*/gu, " "),
      hint: HINTS[code],
    }));
  }
  const parsed = ModelSchema.safeParse(decoded.value);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => {
      const way = path.map((key) => (typeof key === "symbol" ? String(key) : key));
      const where = way.length === 0 ? "" : `${nameOf(way)}: `;
      return {
        file,
        ...decoded.locate(way),
        severity: "error",
        code: "schema",
        message: where + message,
        hint: HINTS.schema,
      };
    });
  }
  return checkModel(parsed.data).map(({ severity, code, message, path }) => ({
    file,
    ...decoded.locate(path),
    severity,
    code,
    message: `${nameOf(path)}: ${message}`,
    hint: ISSUES[code],
  }));
}

function nameOf(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./u, "");
}

/** One line for one finding, as editors and terminals make links of. */
export function findingLine(finding: Finding, paint: Paint): string {
  const { file, line, column, severity, code, message, hint } = finding;
  const color = severity === "error" ? paint.red : paint.yellow;
  return `${file}:${line}:${column}: ${color(severity)} ${message} ${paint.dim(`[${code}]`)} ${hint}`;
}
