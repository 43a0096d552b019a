import { z } from "zod";

const MATRIX_VERSION = "strategy-matrix/1";

/** What a party's comments on a theme come to; reservations count as such with or without words of support. */
export const POSITIONS = ["support", "support-with-reservations", "opposition", "none"] as const;

const CommentSchema = z.strictObject({
  document: z.string(),
  id: z.string(),
  stance: z.enum(["support", "reservation", "opposition", "neutral"]),
  kind: z.string(),
  text: z.string().describe("Verbatim."),
  copy: z.int().min(0).optional().describe("The passage among `copies` that several parties have word for word."),
});

const CellSchema = z.strictObject({
  party: z.string(),
  theme: z.string(),
  position: z.enum(POSITIONS),
  contradictory: z.boolean().describe("The party both supports and opposes."),
  counts: z.strictObject({
    support: z.int(),
    reservation: z.int(),
    opposition: z.int(),
    neutral: z.int(),
  }),
  comments: z.array(CommentSchema),
});

/** Parties by themes: the one source of the types and of the published JSON Schema. */
export const MatrixSchema = z.strictObject({
  model: z.literal(MATRIX_VERSION),
  documents: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })),
  themes: z
    .array(z.strictObject({ id: z.string(), title: z.string().optional(), comments: z.int() }))
    .describe("A theme without a title is the strategy as a whole."),
  parties: z.array(z.strictObject({ name: z.string(), comments: z.int() })),
  cells: z.array(CellSchema).describe("Those that have comments; every other is `none`."),
  unanswered: z.array(z.string()).describe("Ids of themes that nobody has commented on."),
  copies: z.array(z.strictObject({ text: z.string(), parties: z.array(z.string()).min(2) })),
});

export type Matrix = z.infer<typeof MatrixSchema>;
export type Cell = z.infer<typeof CellSchema>;
export type CellComment = z.infer<typeof CommentSchema>;
export type Position = (typeof POSITIONS)[number];
