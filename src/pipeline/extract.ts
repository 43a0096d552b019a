import { createHash } from "node:crypto";
import { VERSION } from "../base/version.ts";
import type { Warning } from "../document/document.ts";
import { extractModel } from "../extraction/index.ts";
import { loadPack } from "../languages/index.ts";
import { digestOf } from "../model/digest.ts";
import type { DocumentType } from "../model/document-types.ts";
import { inKeyOrder } from "../model/key-order.ts";
import type { Model } from "../model/schema.ts";
import { readDocument } from "../readers/index.ts";
import type { ReadOptions } from "../readers/reader.ts";
import { languageOf } from "./language.ts";

/** The name under which models are signed in `document.extraction.tool`. */
const TOOL = "strategy";

/** The language that a short document is read in when nothing says otherwise. */
const DEFAULT_LANGUAGE = "da";

export interface ExtractOptions extends ReadOptions {
  /** The kind of document, where the reader of the model knows better than the rules. */
  readonly type?: DocumentType;
  /** BCP 47; told by the text when absent. */
  readonly language?: string;
  /** Gives each item the rule that found it and the words that the rule went by. */
  readonly explain?: boolean;
}

/**
 * From the bytes of a file to its model.
 *
 * @param name the file's base name; it gives `document.id` and `document.source.file`
 * @throws StrategyError when the bytes cannot be read as a document; never for what the document says
 */
export async function extract(bytes: Uint8Array, name: string, options: ExtractOptions = {}): Promise<Model> {
  // Before the readers, which may keep or transfer the buffer.
  const sha256 = sha256Of(bytes);
  const document = await readDocument(bytes, name, options);
  const { type, explain } = options;
  const language = options.language ?? (await languageOf(document)) ?? DEFAULT_LANGUAGE;
  const pack = await loadPack(language);
  const model = extractModel(document, {
    file: name,
    sha256,
    ...(type === undefined ? {} : { type }),
    language,
    ...(pack ? { pack } : {}),
    ...(explain === undefined ? {} : { explain }),
  });
  return sign(model, options, [...document.warnings, ...(pack ? [] : [withoutPack(language)])]);
}

function withoutPack(language: string): Warning {
  return {
    code: "no-language-pack",
    message: `there are no rules for the language "${language}": only the head was read`,
  };
}

/** Hex, as models write it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The options that change what is extracted, as models keep them: only those that are not the default. */
export function optionsThatCount(options: ExtractOptions): Record<string, string | boolean> {
  return {
    ...(options.type === undefined ? {} : { type: options.type }),
    ...(options.language === undefined ? {} : { lang: options.language }),
    ...(options.explain ? { explain: true } : {}),
    ...(options.pdfEngine === undefined || options.pdfEngine === "pdfium" ? {} : { "pdf-engine": options.pdfEngine }),
  };
}

function sign(model: Model, options: ExtractOptions, warnings: readonly Warning[]): Model {
  const kept = optionsThatCount(options);
  return inKeyOrder({
    ...model,
    document: {
      ...model.document,
      extraction: {
        tool: TOOL,
        version: VERSION,
        ...(Object.keys(kept).length > 0 ? { options: kept } : {}),
        digest: digestOf(model),
        warnings: warnings.map(({ code, message }) => ({ code, message })),
      },
    },
  });
}
