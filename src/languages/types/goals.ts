/** How goals are said. Regex sources, matched as whole words. */
export interface GoalPack {
  /** A sentence that states the vision, or announces it ("visionen er", "bygger på en vision om, at"). */
  readonly visionCues: readonly string[];
  /** A sentence that states an aim ("målet er", "det er målet, at", "ambitionen er"). */
  readonly aimCues: readonly string[];
  /** As aimCues, but only where a party speaks of what it will do itself ("vi vil"). */
  readonly ownWillCues: readonly string[];
  /** A lead-in without a noun that announces what somebody will do ("vil vi:", "vil foreningen desuden"). */
  readonly willLeads: readonly string[];
  /** A sentence that states an activity to come, outside any list ("vil blive udbredt til alle"). */
  readonly activityCues: readonly string[];
  /** A sentence with one of these is a wish or a condition of somebody who comments, and no goal ("bør være et mål, at"). */
  readonly wishCues: readonly string[];
  /** A sentence about how a document came about, what it holds or how it is followed up: no goal even with a cue. */
  readonly metaCues: readonly string[];
  /** Words by which a list's lead-in opens ("følgende", "en række", "disse"). */
  readonly listCues: readonly string[];
}
