/** How parties agree, miss, ask, propose and oppose. Regex sources, matched as whole words, within one clause. */
export interface CommentPack {
  readonly support: readonly string[];
  readonly omission: readonly string[];
  readonly opposition: readonly string[];
  readonly concern: readonly string[];
  readonly proposal: readonly string[];
  readonly question: readonly string[];
  readonly condition: readonly string[];
  /** "Ingen bemærkninger" and its kin. */
  readonly neutral: readonly string[];
  /** What tells a remark from a summary even without the respondent's name ("bør", "der savnes"). */
  readonly firm: readonly string[];
  /** The draft as what is judged ("afsnittet", "strategien", "teksten"): a concern about it is a remark. */
  readonly aboutDraft: readonly string[];

  /** Conjunctions at which a clause turns from agreeing to reserving ("men", "omend"). Lower case, matched after a comma or dash. */
  readonly turnConjunctions: readonly string[];
  /** Adverbs that mark a turn when they stand within a sentence or open it ("dog", "derimod", "til gengæld"). */
  readonly turnAdverbs: readonly string[];
  /** Words that open a new point of the same stance ("desuden", "endelig"). */
  readonly newPoint: readonly string[];

  /** The subject is the draft, its owner or the state: a summary of what is proposed. Matched at the start of a sentence. */
  readonly summarySubjects: readonly string[];
  /** Sentences that announce or organise remarks and are none themselves. */
  readonly announcements: readonly string[];
  /** Sentences about the course of a case: meetings, deadlines, copies, budgets. */
  readonly procedure: readonly string[];
  /** The respondent as a grammatical subject without its name ("kommunen", "byrådet", "vi"). */
  readonly respondents: readonly string[];

  /** Headings of sections that hold the respondent's remarks. */
  readonly remarkTitles: readonly string[];
  /** Headings of sections that never do (decision, economy, annexes, background). */
  readonly silentTitles: readonly string[];
  /** Closing of a letter. */
  readonly closings: readonly string[];
  /** "X Kommune", "Region X": how a municipality or region is named. */
  readonly partyNames: readonly string[];
  /** Organisations by the last part of their name ("Havnebugtens Erhvervsforening", "Foreningen Åben Kyst"). Case counts. */
  readonly organisationNames: readonly string[];
  /** Groups of parties that are not named ("De tre kommuner", "En række kommuner"). */
  readonly groupNames: readonly string[];
  /** Words before a party's name at the start of a sentence ("både", "fra"). */
  readonly speakerLeads: readonly string[];
  /** Finite verbs after which a subject stands when something else opens the sentence ("det vil X ikke"). */
  readonly invertedVerbs: readonly string[];
  /** Verbs of saying and judging after whatever names who speaks ("Lystfiskerne ved åen mener"). */
  readonly speechVerbs: readonly string[];
  /** Openings that name no party though a verb of saying follows ("Det", "Forslaget", "Kommunen"). */
  readonly noSpeakers: readonly string[];
  /** The plural noun after several names and its singular ("Klitsø og Rimmen Kommuner"). */
  readonly pluralParty: { readonly plural: string; readonly singular: string };
  /** Headings and lead-ins whose items are proposals whatever their words ("Forslag til ændringer i teksten"). */
  readonly proposalTitles: readonly string[];
  /** What reserves or asks only where the party's own remarks stand for certain ("må", "trænger til"). */
  readonly weakProposal: readonly string[];
  /** What praises only where the party's own remarks stand for certain ("er fornuftig", "er relevant"). */
  readonly weakSupport: readonly string[];
  /** Bodies that speak for themselves beside the respondent ("Ældrerådet", "Handicaprådet"). */
  readonly councils: readonly string[];
  /** Verbs with which another body's words are reported ("har udtalt", "tilkendegiver"). */
  readonly reportingVerbs: readonly string[];
  /** Who answers remarks on behalf of whoever asked ("Sekretariatet"), and what makes a sentence its answer ("s vurdering:"). */
  readonly answerers: readonly string[];
  readonly answerMarks: readonly string[];
  /** A demand to somebody named ("opfordrer X til at", "X bør"): the verbs after the addressee. */
  readonly demandVerbs: readonly string[];
  /** The authors of an opinion as grammatical subjects ("vi", "jeg", "vores"). */
  readonly firstPerson: readonly string[];
  /** What announces a message to somebody; the addressee follows ("et klart budskab til"). */
  readonly messageLeads: readonly string[];
  /** Bodies that may be addressed though they are no proper names ("ministeriet", "regeringen", "staten"). */
  readonly addressees: readonly string[];
}
