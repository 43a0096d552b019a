import type { BenefitPack } from "./types/benefits.ts";
import type { CommentPack } from "./types/comments.ts";
import type { GoalPack } from "./types/goals.ts";
import type { MetadataPack } from "./types/metadata.ts";
import type { QuantityPack } from "./types/quantity.ts";
import type { RolePack } from "./types/roles.ts";
import type { TextPack } from "./types/text.ts";

/** A language as data: words and patterns with their sources, no code. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
  readonly text: TextPack;
  readonly roles: RolePack;
  readonly goals: GoalPack;
  readonly comments: CommentPack;
  readonly benefits: BenefitPack;
  readonly quantity: QuantityPack;
  readonly metadata: MetadataPack;
}
