/** How expected gains are said. Regex sources, matched as whole words. */
export interface BenefitPack {
  /** Words for a gain that is expected ("potentiale", "besparelse", "frigøre"). */
  readonly cues: readonly string[];
  /** Sentences with one of these speak of money spent or gained already. */
  readonly past: readonly string[];
}
