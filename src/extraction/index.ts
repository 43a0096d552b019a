import { createHash } from "node:crypto";
import { CodePoints, fold } from "../base/text.ts";
import type { Document } from "../document/document.ts";
import type { LanguagePack } from "../languages/index.ts";
import type { DocumentType } from "../model/document-types.ts";
import { slug } from "../model/ids.ts";
import type { AgendaItem, Decision, DocumentInfo, Model, Statement } from "../model/schema.ts";
import { MODEL_VERSION } from "../model/version.ts";
import { outlineOf, type Section } from "../structure/outline.ts";
import { sentenceSplitter } from "../structure/sentences.ts";
import { Assembler } from "./assemble.ts";
import { compiled } from "./compiled.ts";
import { type DraftDecision, findDecisions } from "./decisions/index.ts";
import { overlaps } from "./drafts.ts";
import { articleItems } from "./genres/article.ts";
import { hearingItems } from "./genres/hearing.ts";
import type { GenreInput, GenreItems } from "./genres/items.ts";
import { strategyItems } from "./genres/strategy.ts";
import { documentInfo, type Info } from "./info/index.ts";
import type { Reading } from "./reading.ts";
import { type DraftStatement, findStatements } from "./statements/index.ts";
import { unitsOf } from "./units.ts";

/** BCP 47 for a language that nobody has told. */
const UNDETERMINED = "und";

export interface About {
  /** Base name of the file. */
  readonly file: string;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  readonly type?: DocumentType;
  /** BCP 47; the pack's own where absent. */
  readonly language?: string;
  /** By which the document is read; without one nothing but its head is. */
  readonly pack?: LanguagePack;
  /** Gives each item its rule and cue. */
  readonly explain?: boolean;
}

/** From a document to its model, all but `document.extraction`. Pure: the same document gives the same model. */
export function extractModel(document: Document, about: About): Model {
  const { pack } = about;
  if (!pack) return withoutPack(document, about);
  const reading: Reading = { document, outline: outlineOf(document), pack, sentences: sentenceSplitter(pack.text) };
  const info = documentInfo(reading, about.type === undefined ? {} : { type: about.type });
  const decisions = findDecisions(reading, info);
  const statements = findStatements(reading, info);
  const words = compiled(pack);
  const input: GenreInput = {
    reading,
    pack: words,
    units: unitsOf(reading, words),
    taken: [...decisions, ...statements],
    isTitle: (section) => isTitleSection(section, info, document.text),
    subject: `${info.title ?? ""} ${info.strategy?.title ?? ""}`,
    ...(info.issuer === undefined ? {} : { issuer: info.issuer.name }),
  };
  const items = itemsOf(input, info.type);
  const assembler = new Assembler(document, about.explain ?? false);
  return {
    model: MODEL_VERSION,
    document: infoOf(document, about, info, about.language ?? pack.code, assembler),
    ...(info.strategy ? { strategy: info.strategy } : {}),
    themes: assembler.themes(items.themes),
    goals: assembler.goals(items.goals, items.themeOf),
    indicators: assembler.indicators(items.indicators, items.themeOf),
    comments: assembler.comments(items.comments),
    decisions: decisions.map((draft) => decisionOf(draft, assembler)),
    statements: statements.map((draft) => statementOf(draft, assembler)),
    benefits: assembler.benefits(items.benefits),
  };
}

/** What can be said of a document in a language that there are no rules for: another's would only make things up. */
function withoutPack(document: Document, about: About): Model {
  const heading = document.blocks.find((block) => block.kind === "heading");
  const title = heading ? fold(document.text.slice(heading.start, heading.end)) : document.metadata.title;
  const head = { type: about.type ?? "other", ...(title ? { title } : {}) };
  return {
    model: MODEL_VERSION,
    document: infoOf(document, about, head, about.language ?? UNDETERMINED, new Assembler(document, false)),
    themes: [],
    goals: [],
    indicators: [],
    comments: [],
    decisions: [],
    statements: [],
    benefits: [],
  };
}

function itemsOf(input: GenreInput, type: DocumentType): GenreItems {
  switch (type) {
    case "minutes":
    case "memo":
    case "hearing-response":
      return hearingItems(input, type);
    case "op-ed":
    case "news":
      return articleItems(input, type);
    default:
      return strategyItems(input);
  }
}

/** The heading that is the document's title, or repeats it. */
function isTitleSection(section: Section, info: Info, text: string): boolean {
  if (!section.heading) return false;
  if (info.titleSpan && overlaps(section.heading, info.titleSpan)) return true;
  return info.title !== undefined && fold(text.slice(section.heading.start, section.heading.end)) === info.title;
}

function infoOf(
  document: Document,
  about: About,
  info: Omit<Info, "typeEvidence">,
  language: string,
  assembler: Assembler,
): DocumentInfo {
  const agenda = info.agenda?.map(
    ({ start, end, ...entry }): AgendaItem => ({ ...entry, source: assembler.source({ start, end }) }),
  );
  return {
    id: slug(about.file.replace(/\.[^.]+$/u, "")),
    type: info.type,
    ...(info.title === undefined ? {} : { title: info.title }),
    language,
    ...(info.date === undefined ? {} : { date: info.date }),
    ...(info.issuer === undefined ? {} : { issuer: info.issuer }),
    ...(info.authors === undefined ? {} : { authors: info.authors }),
    ...(info.caseNumber === undefined ? {} : { caseNumber: info.caseNumber }),
    ...(info.subject === undefined ? {} : { subject: info.subject }),
    ...(info.meeting === undefined ? {} : { meeting: info.meeting }),
    ...(agenda === undefined ? {} : { agenda }),
    source: {
      file: about.file,
      mediaType: document.mediaType,
      sha256: about.sha256,
      textSha256: createHash("sha256").update(document.text, "utf8").digest("hex"),
      ...(document.pages ? { pages: document.pages.length } : {}),
      characters: new CodePoints(document.text).length,
    },
  };
}

function decisionOf(draft: DraftDecision, assembler: Assembler): Decision {
  const { start, end, rule, cue, confidence, ...fields } = draft;
  const about = assembler.about({ start, end, rule, confidence, ...(cue === undefined ? {} : { cue }) });
  return { id: assembler.itemId("d", "decision", draft), ...fields, text: assembler.text(draft), ...about };
}

function statementOf(draft: DraftStatement, assembler: Assembler): Statement {
  const { start, end, rule, cue, confidence, ...fields } = draft;
  const about = assembler.about({ start, end, rule, confidence, ...(cue === undefined ? {} : { cue }) });
  return { id: assembler.itemId("s", "statement", draft), ...fields, text: assembler.text(draft), ...about };
}
