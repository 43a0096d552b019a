import { z } from "zod";
import { DOCUMENT_TYPES } from "./document-types.ts";
import { MODEL_VERSION } from "./version.ts";

export { DOCUMENT_TYPES, type DocumentType } from "./document-types.ts";
export { MODEL_VERSION } from "./version.ts";

/**
 * The model `strategy/1`: the one source of its TypeScript types and of the published JSON Schema.
 * Objects are strict; the order of keys here is the order in which files are written.
 */

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe("Derived from content; holds no offset, page or file name.");
const Text = z
  .string()
  .min(1)
  .describe("Verbatim; white space folded, hyphenation undone, markup and list marker dropped.");
const Edtf = z
  .string()
  .regex(/^(?:\.\.|-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)(?:\/(?:\.\.|-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?))?$/u)
  .describe("EDTF (ISO 8601-2): 2015, 2010-11, 2015-04-14, 2016/2020, 2021/.., 2012-01~; quarters are 33 to 36.");

const BoxSchema = z.strictObject({
  page: z.int().min(1),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe("x0, y0, x1, y1 in points from the top left of the page as shown."),
});

const SourceSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    page: z.int().min(1).optional(),
    boxes: z.array(BoxSchema).min(1).optional(),
  })
  .describe("Where the item stands: half-open offsets into the normalised text, in Unicode code points.");

const NameSchema = z.strictObject({ name: z.string().min(1), role: z.string().min(1).optional() });

/** What every item may carry. */
const about = {
  source: SourceSchema,
  confidence: z.number().min(0).max(1).optional(),
  rule: z.string().optional().describe("The rule that found the item (with --explain)."),
  cue: z.string().optional().describe("The words that the rule went by (with --explain)."),
  reviewed: z.literal(true).optional().describe("Set by a person who has checked the item."),
};

const QuantitySchema = z.strictObject({
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z
    .string()
    .min(1)
    .optional()
    .describe("percent, percentage-points, an ISO 4217 code in whole units, or the counted noun as written."),
  of: z.string().min(1).optional(),
  comparator: z.enum([">=", ">", "<=", "<", "~"]).optional(),
  by: Edtf.optional(),
  raw: z.string().min(1).optional(),
});

const TargetSchema = z.strictObject({
  ...QuantitySchema.omit({ by: true, raw: true }).shape,
  change: z.enum(["increase", "decrease"]).optional(),
  since: Edtf.optional(),
  by: Edtf.optional(),
  raw: z.string().min(1).optional().describe("The words."),
});

const ThemeSchema = z.strictObject({
  id: Id,
  title: z.string().min(1),
  number: z.string().min(1).optional(),
  parent: Id.optional(),
  item: z.string().optional(),
  ...about,
});

const GoalSchema = z.strictObject({
  id: Id,
  theme: Id.optional(),
  parent: Id.optional(),
  kind: z.enum(["vision", "aim", "initiative"]),
  number: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  text: Text,
  owner: z.string().min(1).optional(),
  deadline: Edtf.optional(),
  item: z.string().optional(),
  ...about,
});

const IndicatorSchema = z.strictObject({
  id: Id,
  theme: Id.optional(),
  goal: Id.optional(),
  text: Text,
  baseline: QuantitySchema.optional(),
  targets: z.array(TargetSchema),
  actual: QuantitySchema.optional(),
  item: z.string().optional(),
  ...about,
});

const CommentSchema = z.strictObject({
  id: Id,
  by: z.string().min(1).optional(),
  parties: z.array(z.string().min(1)).min(2).optional(),
  theme: Id.optional(),
  topic: z.string().min(1).optional(),
  stance: z.enum(["support", "reservation", "opposition", "neutral"]),
  kind: z.enum([
    "agreement",
    "disagreement",
    "omission",
    "proposal",
    "concern",
    "question",
    "condition",
    "observation",
  ]),
  addressee: z.string().min(1).optional(),
  text: Text,
  inReplyTo: Id.optional(),
  item: z.string().optional(),
  ...about,
});

const DecisionSchema = z.strictObject({
  id: Id,
  kind: z.enum(["recommendation", "decision"]),
  item: z.string().optional(),
  body: z.string().min(1).optional(),
  date: Edtf.optional(),
  outcome: z.enum(["approved", "rejected", "postponed", "noted", "referred", "amended"]).optional(),
  text: Text,
  votes: z
    .strictObject({
      for: z.int().min(0).optional(),
      against: z.int().min(0).optional(),
      abstained: z.int().min(0).optional(),
    })
    .optional(),
  dissent: z.array(z.strictObject({ party: z.string().min(1), text: Text.optional() })).optional(),
  absent: z.array(z.string().min(1)).optional(),
  repeats: Id.optional(),
  ...about,
});

const StatementSchema = z.strictObject({
  id: Id,
  speaker: NameSchema.optional(),
  text: Text,
  item: z.string().optional(),
  ...about,
});

const BenefitSchema = z.strictObject({
  id: Id,
  theme: Id.optional(),
  text: Text,
  amount: QuantitySchema.optional(),
  item: z.string().optional(),
  ...about,
});

const AgendaItemSchema = z.strictObject({
  item: z.string().min(1).optional(),
  title: z.string().min(1),
  caseNumber: z.string().min(1).optional(),
  open: z.boolean().optional(),
  source: SourceSchema,
});

const DocumentSchema = z.strictObject({
  id: Id,
  type: z.enum(DOCUMENT_TYPES),
  title: z.string().min(1).optional(),
  language: z.string().min(2).describe("BCP 47."),
  date: Edtf.optional(),
  issuer: z
    .strictObject({
      name: z.string().min(1),
      kind: z.enum(["municipality", "region", "ministry", "association", "organisation"]).optional(),
      code: z.string().min(1).optional(),
    })
    .optional(),
  authors: z.array(NameSchema).optional(),
  caseNumber: z.string().min(1).optional(),
  subject: z.strictObject({ scheme: z.literal("KLE"), code: z.string(), facet: z.string().optional() }).optional(),
  meeting: z
    .strictObject({
      body: z.string().min(1).optional(),
      date: Edtf.optional(),
      present: z.array(z.string().min(1)).optional(),
      absent: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  agenda: z.array(AgendaItemSchema).optional(),
  source: z.strictObject({
    file: z.string().min(1).describe("Base name only."),
    mediaType: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    textSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe("Of the normalised text, UTF-8."),
    pages: z.int().min(1).optional(),
    characters: z.int().min(0).describe("Code points of the normalised text."),
  }),
  extraction: z
    .strictObject({
      tool: z.string().min(1),
      version: z.string().min(1),
      options: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .describe("sha256 of the model's canonical JSON (RFC 8785) without this entry."),
      warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    })
    .optional(),
});

const StrategySchema = z.strictObject({
  title: z.string().min(1).optional(),
  period: Edtf.optional(),
  owner: z.string().min(1).optional(),
  relation: z.enum(["sets-out", "responds-to", "promotes", "reports-on"]).optional(),
});

export const ModelSchema = z.strictObject({
  model: z.literal(MODEL_VERSION),
  document: DocumentSchema,
  strategy: StrategySchema.optional(),
  themes: z.array(ThemeSchema),
  goals: z.array(GoalSchema),
  indicators: z.array(IndicatorSchema),
  comments: z.array(CommentSchema),
  decisions: z.array(DecisionSchema),
  statements: z.array(StatementSchema),
  benefits: z.array(BenefitSchema),
});

export type Box = z.infer<typeof BoxSchema>;
export type Source = z.infer<typeof SourceSchema>;
export type Quantity = z.infer<typeof QuantitySchema>;
export type Target = z.infer<typeof TargetSchema>;
export type Theme = z.infer<typeof ThemeSchema>;
export type Goal = z.infer<typeof GoalSchema>;
export type Indicator = z.infer<typeof IndicatorSchema>;
export type Comment = z.infer<typeof CommentSchema>;
export type Decision = z.infer<typeof DecisionSchema>;
export type Statement = z.infer<typeof StatementSchema>;
export type Benefit = z.infer<typeof BenefitSchema>;
export type AgendaItem = z.infer<typeof AgendaItemSchema>;
export type DocumentInfo = z.infer<typeof DocumentSchema>;
export type Strategy = z.infer<typeof StrategySchema>;
export type Model = z.infer<typeof ModelSchema>;
