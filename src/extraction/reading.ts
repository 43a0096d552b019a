import type { Document, Span } from "../document/document.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Outline } from "../structure/outline.ts";
import type { SplitSentences } from "../structure/sentences.ts";

/** What every rule is given: the document, its sections, the language, and how to cut sentences. Offsets are UTF-16. */
export interface Reading {
  readonly document: Document;
  readonly outline: Outline;
  readonly pack: LanguagePack;
  readonly sentences: SplitSentences;
}

/** How an item was found: its range, the rule's name, the words it went by, and how sure it is (see confidence in the model). */
export interface Found extends Span {
  readonly rule: string;
  readonly cue?: string;
  readonly confidence: number;
}
