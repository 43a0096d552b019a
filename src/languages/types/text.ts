/** What it takes to cut a text into sentences and words. Regex sources are case-insensitive. */
export interface TextPack {
  /** Abbreviations, without their last full stop, that never end a sentence ("bl.a", "f.eks"). */
  readonly abbreviations: readonly string[];
  /** Abbreviations that end a sentence when a capitalised word follows ("mv", "kr", "pct"). */
  readonly endingAbbreviations: readonly string[];
  /** Month names, in order, each with its short forms (no full stop). */
  readonly months: readonly (readonly string[])[];
  /** Words that carry no meaning of their own when titles are compared. */
  readonly stopWords: readonly string[];
}
