import { z } from "zod";

const MERGED_VERSION = "strategy-merged/1";

const Origin = z.strictObject({ document: z.string(), id: z.string() });
const Variant = z.strictObject({ text: z.string(), sources: z.array(Origin).min(1) });

const ThemeSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  parent: z.string().optional(),
  variants: z.array(Variant).min(1).describe("Each wording with where it stands; the first is the title."),
});

const GoalSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(["vision", "aim", "initiative"]),
  theme: z.string().optional(),
  text: z.string(),
  variants: z.array(Variant).min(1),
});

const IndicatorSchema = z.strictObject({
  id: z.string(),
  theme: z.string().optional(),
  text: z.string(),
  variants: z.array(Variant).min(1),
});

const CommentSchema = z.strictObject({
  document: z.string(),
  id: z.string(),
  by: z.array(z.string()).min(1),
  theme: z.string().optional(),
  stance: z.enum(["support", "reservation", "opposition", "neutral"]),
  kind: z.string(),
  text: z.string(),
});

const ConflictSchema = z
  .strictObject({
    section: z.enum(["strategy", "goals", "indicators"]),
    id: z.string().optional(),
    field: z.string(),
    values: z.array(z.strictObject({ value: z.unknown(), sources: z.array(z.string()).min(1) })).min(2),
  })
  .describe("What documents say otherwise; nothing is chosen.");

/** What many documents say of one strategy: the one source of the types and of the published JSON Schema. */
export const MergedSchema = z.strictObject({
  model: z.literal(MERGED_VERSION),
  documents: z.array(z.strictObject({ id: z.string(), type: z.string(), title: z.string().optional() })),
  strategy: z
    .strictObject({
      title: z.string().optional(),
      period: z.string().optional(),
      owner: z.string().optional(),
    })
    .describe("What the documents that say anything of it agree on."),
  themes: z.array(ThemeSchema),
  goals: z.array(GoalSchema),
  indicators: z.array(IndicatorSchema),
  comments: z.array(CommentSchema),
  conflicts: z.array(ConflictSchema),
});

export type Merged = z.infer<typeof MergedSchema>;
export type MergeConflict = z.infer<typeof ConflictSchema>;
export type Variant = z.infer<typeof Variant>;
