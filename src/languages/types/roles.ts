/**
 * What the headings, lead-ins and labels of strategies, minutes and hearing responses say about what follows.
 * All are regex sources, matched as whole words; `Title` patterns are matched against the whole heading.
 */
export interface RolePack {
  /** Headings of parts that frame a strategy and are no themes of it (foreword, introduction, economy, follow-up). */
  readonly framingTitles: readonly string[];
  /** Headings and labels of a vision ("Vision", "Vores vision for byen"). */
  readonly visionTitles: readonly string[];
  /** Headings and labels of aims ("Målsætninger", "Overordnede mål"). */
  readonly aimTitles: readonly string[];
  /** Headings and labels of activities ("Konkrete indsatser og mål", "Aktiviteter"). */
  readonly activityTitles: readonly string[];
  /** Headings and labels of measures ("Succeskriterier", "Indikatorer", "Mål" beside an initiative). */
  readonly measureTitles: readonly string[];
  /** Field labels of an initiative's purpose, owner and time plan. */
  readonly purposeTitles: readonly string[];
  readonly ownerTitles: readonly string[];
  readonly scheduleTitles: readonly string[];
  /** Headings of what is expected to be gained. */
  readonly benefitTitles: readonly string[];

  /** Nouns for themes, goals, activities and measures in a lead-in ("en række temaer:", "følgende indsatser:"). */
  readonly themeNouns: readonly string[];
  readonly aimNouns: readonly string[];
  readonly activityNouns: readonly string[];
  readonly measureNouns: readonly string[];

  /** What numbers a theme's title and is no part of it ("Tema 1:", "Spor A –", "Til kapitel 3 –"). The label's noun; the rest is built. */
  readonly themeLabels: readonly string[];
  /** What stands before a theme label or its number ("Til", "Ad"). */
  readonly themeLabelLeads: readonly string[];
  /** What numbers an aim with a heading of its own ("Mål 1: Alle børn lærer at svømme"). */
  readonly aimLabels: readonly string[];
  /** What numbers an initiative with a heading of its own ("Indsats 3:", "Initiativ 7 ·"). */
  readonly initiativeLabels: readonly string[];

  /** Table columns. */
  readonly columns: {
    readonly theme: readonly string[];
    readonly initiative: readonly string[];
    readonly aim: readonly string[];
    readonly indicator: readonly string[];
    readonly owner: readonly string[];
    readonly schedule: readonly string[];
    readonly remark: readonly string[];
    readonly proposal: readonly string[];
    readonly answer: readonly string[];
    readonly party: readonly string[];
    /** A heading that makes the table one of amounts of money ("1.000 kr.", "Budget"). */
    readonly budget: readonly string[];
  };
  /** A sentence that says of what the sentence before it enumerated that these are themes ("Det er nogle af de temaer"). */
  readonly themeAnaphora: readonly string[];
  /** What an enumeration in running text opens with ("det handler f.eks. om"). */
  readonly listOpeners: readonly string[];
  /** Conjunctions before the last member of an enumeration. */
  readonly listConjunctions: readonly string[];
  /** A title that stands for the whole and is no theme ("Generelt"). */
  readonly generalTitles: readonly string[];
}
