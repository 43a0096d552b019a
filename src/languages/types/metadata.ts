/** The fields that letterheads, head tables and agenda items label. */
export type FieldName =
  | "to"
  | "from"
  | "author"
  | "date"
  | "meetingDate"
  | "caseNumber"
  | "subject"
  | "body"
  | "item"
  | "present"
  | "absent"
  | "issuer"
  | "other";

/** The parts of an agenda item, by their headings or labels. */
export type PartName = "recommendation" | "decision" | "history" | "proceedings" | "attendance" | "other";

export type GenreName = "minutes" | "memo" | "hearing-response" | "op-ed" | "news" | "strategy";

export type OutcomeName = "approved" | "rejected" | "postponed" | "noted" | "referred" | "amended";

export type IssuerKind = "municipality" | "region" | "ministry" | "association" | "organisation";

/** A public authority that has a code of its own. */
export interface Authority {
  readonly code: string;
  readonly kind: "municipality" | "region";
  /** Without the word for municipality or region. */
  readonly name: string;
  /** Other spellings, and the form that stands before the word where it differs. */
  readonly aliases?: readonly string[];
}

/**
 * What tells a document's kind, head, meeting, decisions and speakers. All strings are regex sources, matched as whole words
 * and case-insensitively unless the entry says "case counts".
 */
export interface MetadataPack {
  /** Labels of fields ("Sagsnr.", "Til", "Sagsbehandler"), without the colon. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
  /** Whole headings and labels of the parts of an agenda item; a body and a date may follow a decision heading. */
  readonly parts: Readonly<Record<PartName, readonly string[]>>;

  readonly agenda: {
    /** What numbers an item; a group named `item` holds the number ("Punkt 5", "§ 80"). */
    readonly labels: readonly string[];
    readonly open: readonly string[];
    readonly closed: readonly string[];
  };
  /** Case numbers that can stand alone on a line. Case counts. */
  readonly caseNumbers: readonly string[];
  /** Numbers that carry a subject code, with groups `code` and `facet`. Case counts. */
  readonly subjectNumber?: { readonly scheme: "KLE"; readonly source: string };

  /** Genre words: as a line of their own, before a title ("Kronik: ..."), or as its first word. */
  readonly genres: Readonly<Record<GenreName, readonly string[]>>;
  /** Words for summaries and treatments of hearing responses: they make a memo of what else looks like a response. */
  readonly responseSummaries: readonly string[];
  /** Words for a hearing (a consultation). */
  readonly hearingWords: readonly string[];
  /** Lines that say where and when an op-ed was printed, or a news item was put out. */
  readonly publication: readonly string[];
  /** First person, by which an author's opinion is told from a report. */
  readonly firstPerson: readonly string[];
  /** Salutations and closings of letters. */
  readonly salutations: readonly string[];
  readonly closings: readonly string[];
  /** Before the person at the addressee ("Att."). */
  readonly attention: readonly string[];
  /** Headings by which a strategy is known ("Vision", "Indsatsområder", "Handlingsplan", "Succeskriterium"). */
  readonly strategyTitles: readonly string[];
  /** "Vedtaget af Byrådet den ...": a line in the head of a strategy. */
  readonly adopted: readonly string[];

  /** Nouns for a strategy ("strategi", "handlingsplan"), with their endings and compounds. */
  readonly strategyNouns: readonly string[];
  /** Prepositions and words that end where a strategy's name begins ("Høring om", "udkast til"). */
  readonly nameLeads: readonly string[];
  /** Words that follow a strategy's name in a headline ("er", "skal", "sendes"). */
  readonly nameEnds: readonly string[];
  /** Words for the title of something ("har titlen", "med titlen", "under overskriften"). */
  readonly titled: readonly string[];
  /** Being sent in hearing; who stands before it is the owner. */
  readonly sentInHearing: readonly string[];
  /** Being in force for a period, after a strategy's name ("gælder", "løber"). */
  readonly runs: readonly string[];
  /** Bodies that act for what is named after them ("bestyrelsen for"). */
  readonly behalf: readonly string[];
  /** "efter", "after": a year after it is the last one before the period begins. */
  readonly after: readonly string[];

  /** Bodies that meet and decide ("Byrådet", "\p{L}+udvalget"). Case counts. */
  readonly bodies: readonly string[];

  /** Issuers by kind; a group named `name` holds the name without the word. Case counts. */
  readonly issuers: readonly { readonly kind: IssuerKind; readonly source: string }[];
  readonly authorities: readonly Authority[];
  /** The ending of a genitive, with or without an apostrophe. */
  readonly genitive: string;
  /** Words that join two names in a list ("og"). */
  readonly and: readonly string[];
  /** Small words within a name ("af", "von"). Case counts. */
  readonly nameParticles: readonly string[];
  /** Titles and offices of persons ("borgmester", "\p{L}*chef"). */
  readonly offices: readonly string[];
  /** Capitalised words that begin no personal name. Case counts. */
  readonly notNames: readonly string[];
  /** Between a sender and the person who signs for it ("v/"). */
  readonly through: readonly string[];
  /** Before the authors' names: "Af". Case counts. */
  readonly bylines: readonly string[];

  /** Verbs by which something is recommended to a meeting ("indstiller", "indstilles"). */
  readonly recommends: readonly string[];
  /** Verbs that do so within a part for recommendations only ("anbefaler", "anmodes om"). */
  readonly requests: readonly string[];
  /** The word that begins each recommended clause ("at"). */
  readonly that: readonly string[];
  /** Sentences on how the case goes on; no recommendation of their own. */
  readonly procedural: readonly string[];
  /** Outcomes in the order in which they are tried: the more particular first. */
  readonly outcomes: readonly { readonly outcome: OutcomeName; readonly patterns: readonly string[] }[];
  /** Votes, with groups `for`, `against`, `abstained`. */
  readonly votes: readonly string[];
  /** What a dissenting party did ("kunne ikke tilslutte sig"); the party stands before it. */
  readonly dissents: readonly string[];
  /** Labels after which the dissenting parties are named ("Imod stemte:"). */
  readonly dissentLabels: readonly string[];
  /** Moving something ("foreslog", "stillede ændringsforslag"); what follows is a motion of its own. */
  readonly motions: readonly string[];
  /** A motion that was not carried ("forslaget faldt"). */
  readonly fallen: readonly string[];
  /** Sentences on the meeting's end or course, which belong to no decision. */
  readonly meetingEnds: readonly string[];
  /** Who was away: names stand before these ("var fraværende") ... */
  readonly absentAfter: readonly string[];
  /** ... or after these ("Fraværende:", "Afbud fra"). */
  readonly absentBefore: readonly string[];
  /** "Ingen": nobody. */
  readonly nobody: readonly string[];

  /** Verbs of speech ("siger", "udtaler"). */
  readonly speech: readonly string[];
  /** Pronouns for the last speaker ("hun", "han"). */
  readonly speakerPronouns: readonly string[];
  /** What cannot speak: the proposal and its parts. */
  readonly mute: readonly string[];
}
