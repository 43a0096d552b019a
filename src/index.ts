export { ERRORS, type ErrorCode, StrategyError } from "./base/errors.ts";
export { VERSION } from "./base/version.ts";
export {
  type Decoded,
  decode,
  encode,
  type Fault,
  FORMATS,
  type Format,
  type Path,
  type Position,
} from "./codecs/index.ts";
export { type CompareOptions, compareModels } from "./diff/compare.ts";
export { diffJsonSchema, linksJsonSchema } from "./diff/json-schemas.ts";
export { linksOf, parseLinks } from "./diff/links.ts";
export { mirrorDiff } from "./diff/mirror.ts";
export { applyDiff } from "./diff/patch.ts";
export {
  CHANGES,
  type Change,
  type ChangeName,
  type Diff,
  DiffSchema,
  type Links,
  type Severity,
} from "./diff/schema.ts";
export { isEmpty } from "./diff/summary.ts";
export type {
  Block,
  Cell,
  Document,
  DocumentMetadata,
  MediaType,
  PlacedLine,
  Rectangle,
  Span,
  Warning,
} from "./document/document.ts";
export { mergedJsonSchema } from "./gather/json-schema.ts";
export { matrixJsonSchema } from "./matrix/json-schema.ts";
export { checkModel, type Issue, type IssueCode } from "./model/check.ts";
export { digestOf } from "./model/digest.ts";
export { modelJsonSchema } from "./model/json-schema.ts";
export { parseModel } from "./model/parse.ts";
export {
  type AgendaItem,
  type Benefit,
  type Box,
  type Comment,
  type Decision,
  DOCUMENT_TYPES,
  type DocumentInfo,
  type DocumentType,
  type Goal,
  type Indicator,
  MODEL_VERSION,
  type Model,
  ModelSchema,
  type Quantity,
  type Source,
  type Statement,
  type Strategy,
  type Target,
  type Theme,
} from "./model/schema.ts";
export { type ExtractOptions, extract } from "./pipeline/extract.ts";
export { readDocument } from "./readers/index.ts";
export type { ReadOptions } from "./readers/reader.ts";
export type { Embed } from "./similarity/space.ts";
