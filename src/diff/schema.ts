import { z } from "zod";
import { DIFF_VERSION, LINKS_VERSION } from "./version.ts";

/** What can become of a theme, goal or indicator. */
export const CHANGES = [
  "unchanged",
  "reworded",
  "target-raised",
  "target-lowered",
  "target-redefined",
  "deadline-earlier",
  "deadline-later",
  "scope-wider",
  "scope-narrower",
  "obligation-stronger",
  "obligation-weaker",
  "moved",
  "split",
  "merged",
  "removed",
  "added",
] as const;

export const SEVERITIES = ["breaking", "notable", "editorial"] as const;
export const ITEM_KINDS = ["theme", "goal", "indicator"] as const;
const BANDS = ["matched", "possible", "none"] as const;

const Value = z.json();

const SideSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).optional(),
  period: z.string().min(1).optional(),
  file: z.string().min(1),
  sha256: z.string().describe("Of the file that the model was made from."),
});

const RefSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1).describe("Verbatim; of a theme its title."),
  title: z.string().min(1).optional().describe("The heading of an initiative."),
  number: z.string().min(1).optional(),
  theme: z.string().min(1).optional().describe("The id of its theme."),
  page: z.int().min(1).optional(),
});

const FieldSchema = z.strictObject({
  field: z
    .enum(["target", "deadline", "owner", "theme", "number", "obligation", "scope"])
    .describe("What differs beside the words."),
  old: z.string().optional(),
  new: z.string().optional(),
});

const EvidenceSchema = z.strictObject({
  old: z.string().min(1),
  new: z.string().min(1),
  how: z
    .enum(["same", "concept", "spelling", "unit", "theme", "items", "link", "embedding"])
    .describe("same: one word or part of a compound; concept: words for one thing; items: what stands under both."),
});

const HeardSchema = z.strictObject({
  document: z.string().min(1),
  id: z.string().min(1),
  by: z.string().min(1).optional(),
  stance: z.enum(["support", "reservation", "opposition", "neutral"]),
  kind: z.string().min(1),
  position: z.enum(["asked-for", "against", "about"]).describe("Where the comment stands on this change."),
  text: z.string().min(1),
});

const ChangeSchema = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  change: z.array(z.enum(CHANGES)).min(1),
  severity: z.enum(SEVERITIES),
  band: z.enum(BANDS).describe("possible: for a person to decide; none: no counterpart."),
  score: z.number().min(0).max(1),
  old: z.array(RefSchema),
  new: z.array(RefSchema),
  fields: z.array(FieldSchema),
  evidence: z.array(EvidenceSchema),
  comments: z.array(HeardSchema),
});

const PatchItemSchema = z.strictObject({
  list: z.enum(["themes", "goals", "indicators", "comments", "decisions", "statements", "benefits"]),
  id: z.string().min(1),
  old: z.record(z.string(), Value).optional().describe("Absent: the item is new."),
  new: z.record(z.string(), Value).optional().describe("Absent: the item is gone."),
});

const PairSchema = z.strictObject({ old: Value.optional(), new: Value.optional() });

const CountsSchema = z.strictObject({ themes: z.int(), goals: z.int(), indicators: z.int() });

export const DiffSchema = z
  .strictObject({
    model: z.literal(DIFF_VERSION),
    old: SideSchema,
    new: SideSchema,
    changes: z.array(ChangeSchema),
    patch: z
      .strictObject({
        model: z.record(z.string(), PairSchema).describe("document and strategy, where they differ."),
        items: z.array(PatchItemSchema).describe("Of items on both sides, only the fields that differ."),
      })
      .describe("What turns the old model into the new one, and back."),
    summary: z.strictObject({
      changes: z.partialRecord(z.enum(CHANGES), z.int()),
      severities: z.partialRecord(z.enum(SEVERITIES), z.int()),
      possible: z.int().describe("Pairs for a person to decide."),
      notCompared: z
        .strictObject({ old: CountsSchema, new: CountsSchema })
        .describe("Items of which the other document, being no strategy itself, cannot be expected to speak."),
    }),
  })
  .describe("What became of the themes, goals and indicators of one model in another.");

const LinkSideSchema = z.strictObject({
  id: z.string().min(1).optional(),
  text: z.string().min(1).optional().describe("For a person to read; finds the item where its id is not given."),
});

export const LinksSchema = z
  .strictObject({
    model: z.literal(LINKS_VERSION),
    links: z.array(
      z.strictObject({
        kind: z.enum(ITEM_KINDS),
        verdict: z
          .enum(["same", "different", "open"])
          .describe("same: pinned; different: forbidden; open: proposed, left to the comparison."),
        old: LinkSideSchema,
        new: LinkSideSchema,
        note: z.string().optional(),
      }),
    ),
  })
  .describe("Pairs that a person has decided for a comparison.");

export type ChangeName = (typeof CHANGES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type ItemKind = (typeof ITEM_KINDS)[number];
export type Band = (typeof BANDS)[number];
export type Ref = z.infer<typeof RefSchema>;
export type FieldChange = z.infer<typeof FieldSchema>;
export type DiffEvidence = z.infer<typeof EvidenceSchema>;
export type Heard = z.infer<typeof HeardSchema>;
export type Change = z.infer<typeof ChangeSchema>;
export type PatchItem = z.infer<typeof PatchItemSchema>;
export type Diff = z.infer<typeof DiffSchema>;
export type Links = z.infer<typeof LinksSchema>;
