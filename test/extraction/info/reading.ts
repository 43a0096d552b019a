import { readFileSync } from "node:fs";
import { fold } from "../../../src/base/text.ts";
import type { Span } from "../../../src/document/document.ts";
import type { DraftDecision } from "../../../src/extraction/decisions/index.ts";
import { findDecisions } from "../../../src/extraction/decisions/index.ts";
import { documentInfo, type Info } from "../../../src/extraction/info/index.ts";
import type { Reading } from "../../../src/extraction/reading.ts";
import { type DraftStatement, findStatements } from "../../../src/extraction/statements/index.ts";
import { da } from "../../../src/languages/da/index.ts";
import { readDocument } from "../../../src/readers/index.ts";
import { outlineOf } from "../../../src/structure/outline.ts";
import { sentenceSplitter } from "../../../src/structure/sentences.ts";

interface Extracted {
  readonly info: Info;
  readonly decisions: (Omit<DraftDecision, "start" | "end" | "confidence" | "rule" | "cue"> & { text: string })[];
  readonly statements: { speaker: DraftStatement["speaker"]; text: string }[];
}

async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  const document = await readDocument(bytes, name);
  const reading: Reading = { document, outline: outlineOf(document), pack: da, sentences: sentenceSplitter(da.text) };
  const info = documentInfo(reading);
  const text = (span: Span): string => fold(document.text.slice(span.start, span.end));
  return {
    info,
    decisions: findDecisions(reading, info).map(({ start, end, confidence: _, rule: __, cue: ___, ...rest }) => ({
      ...rest,
      text: text({ start, end }),
    })),
    statements: findStatements(reading, info).map(({ start, end, speaker }) => ({
      speaker,
      text: text({ start, end }),
    })),
  };
}

/** What is extracted from a document of this folder. */
export function extractFile(name: string): Promise<Extracted> {
  return extract(readFileSync(new URL(`documents/${name}`, import.meta.url)), name);
}

/** What is extracted from one of the repository's fixtures. */
export function extractFixture(name: string): Promise<Extracted> {
  return extract(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)), name);
}
