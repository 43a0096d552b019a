import { regexp } from "../base/regexp.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { leading, whole, words, wordsSource } from "../languages/pattern.ts";

const cache = new WeakMap<LanguagePack, Compiled>();

/** The pack's patterns as regular expressions, made once for each pack. */
export function compiled(pack: LanguagePack): Compiled {
  const known = cache.get(pack);
  if (known) return known;
  const made = compile(pack);
  cache.set(pack, made);
  return made;
}

export type Compiled = ReturnType<typeof compile>;

const SEPARATOR = "\\s*[:.–—·|‒-]+\\s*";
const NUMBER = "(?:\\d+(?:\\.\\d+)*|[A-ZÆØÅ]|[IVX]+)";

function compile(pack: LanguagePack) {
  const { roles, goals, comments, benefits } = pack;
  const columns = roles.columns;
  const nouns = (list: readonly string[]): RegExp => regexp(wordsSource(list), "giu");
  return {
    titles: {
      framing: whole(roles.framingTitles),
      vision: whole(roles.visionTitles),
      aims: whole(roles.aimTitles),
      activities: whole(roles.activityTitles),
      measures: whole(roles.measureTitles),
      purpose: whole(roles.purposeTitles),
      owner: whole(roles.ownerTitles),
      schedule: whole(roles.scheduleTitles),
      benefits: whole(roles.benefitTitles),
      general: whole(roles.generalTitles),
      remarks: whole(comments.remarkTitles),
      silent: whole(comments.silentTitles),
    },
    nouns: {
      themes: nouns(roles.themeNouns),
      aims: nouns(roles.aimNouns),
      activities: nouns(roles.activityNouns),
      measures: nouns(roles.measureNouns),
    },
    groupTitle: regexp(`^(?:[^:.]{0,60}\\s)?(?:${roles.themeNouns.join("|")})\\s*:?$`, "iu"),
    themeLabel: regexp(
      `^(?:(?:${roles.themeLabelLeads.join("|")})\\s+)?(?:${roles.themeLabels.join("|")})\\s+(?<number>${NUMBER})(?:${SEPARATOR}|\\s+)(?=\\S)`,
      "iu",
    ),
    themeLead: regexp(
      `^(?:${roles.themeLabelLeads.join("|")})\\s+(?<number>\\d+(?:\\.\\d+)*)(?:${SEPARATOR}|\\s+)(?=\\S)`,
      "iu",
    ),
    themeMention: regexp(
      `(?<![\\p{L}])(?:${roles.themeLabels.join("|")})\\s+(?<number>\\d+(?:\\.\\d+)*|[A-Z](?![\\p{L}]))`,
      "giu",
    ),
    themeAnaphora: words(roles.themeAnaphora),
    listOpener: regexp(`${wordsSource(roles.listOpeners)}:?\\s*`, "iu"),
    listBreak: regexp(`,?\\s+(?:${roles.listConjunctions.join("|")})\\s+(?![^,]*,)|,\\s+`, "giu"),
    listTail: regexp(
      `(?:[\\s.,;]+(?:${roles.listConjunctions.join("|")})?[\\s.,;]*|\\s+(?:${roles.listConjunctions.join("|")}))$`,
      "iu",
    ),
    aimLabel: regexp(`^(?:${roles.aimLabels.join("|")})\\s+(?<number>\\d+(?:\\.\\d+)*)${SEPARATOR}(?=\\S)`, "iu"),
    initiativeLabel: regexp(
      `^(?:${roles.initiativeLabels.join("|")})\\s+(?:nr\\.?\\s*)?(?<number>${NUMBER})(?:${SEPARATOR}|\\s+)(?=\\S)`,
      "iu",
    ),
    columns: {
      theme: whole(columns.theme),
      initiative: whole(columns.initiative),
      aim: whole(columns.aim),
      indicator: whole(columns.indicator),
      owner: whole(columns.owner),
      schedule: whole(columns.schedule),
      remark: whole(columns.remark),
      proposal: whole(columns.proposal),
      answer: whole(columns.answer),
      party: whole(columns.party),
      budget: whole(columns.budget),
    },
    goals: {
      vision: words(goals.visionCues),
      aim: words(goals.aimCues),
      ownWill: leading(goals.ownWillCues),
      activity: words(goals.activityCues),
      willLead: words(goals.willLeads),
      wish: words(goals.wishCues),
      meta: words(goals.metaCues),
      list: words(goals.listCues),
    },
    comments: {
      support: words(comments.support),
      omission: words(comments.omission),
      opposition: words(comments.opposition),
      concern: words(comments.concern),
      proposal: words(comments.proposal),
      question: words(comments.question),
      condition: words(comments.condition),
      neutral: words(comments.neutral),
      firm: words(comments.firm),
      aboutDraft: words(comments.aboutDraft),
      turn: regexp(`(?:,|\\s[–—-])\\s+(?=(?:${comments.turnConjunctions.join("|")})(?![\\p{L}]))`, "giu"),
      turnAdverb: words(comments.turnAdverbs),
      newPoint: words(comments.newPoint),
      summary: leading(comments.summarySubjects),
      announcement: words(comments.announcements),
      procedure: words(comments.procedure),
      respondent: words(comments.respondents),
      closing: leading(comments.closings),
      partyName: regexp(wordsSource(comments.partyNames), "u"),
      partyNames: regexp(wordsSource(comments.partyNames), "gu"),
      ...speakerPatterns(pack),
      proposalTitle: whole(comments.proposalTitles),
      weakProposal: words(comments.weakProposal),
      weakSupport: words(comments.weakSupport),
      council: regexp(
        `^[\\s–-]*(?<body>(?:${comments.councils.map(anyCase).join("|")}|${comments.organisationNames.join("|")})(?: i \\p{Lu}[\\p{L}-]+)?)(?= [^!?]{0,90}?(?:${comments.reportingVerbs.join("|")})(?![\\p{L}]))`,
        "u",
      ),
      answer: regexp(`^(?:${comments.answerers.join("|")})(?:${comments.answerMarks.join("|")})(?![\\p{L}])`, "iu"),
      answerLead: regexp(`^(?<who>${comments.answerers.join("|")})(?:s\\s[^:.]{0,30})?:?\\s*`, "iu"),
      firstPerson: words(comments.firstPerson),
      demanded: regexp(`^\\s+(?:${comments.demandVerbs.join("|")})(?![\\p{L}])`, "iu"),
      demand: regexp(
        `(?<![\\p{L}])(?<who>${byLength(comments.addressees)})(?:\\s+(?:${comments.demandVerbs.join("|")}))(?![\\p{L}])`,
        "iu",
      ),
      message: regexp(
        `(?<![\\p{L}])(?:${comments.messageLeads.join("|")})(?::|\\s+(?<who>(?:${byLength(comments.addressees)})(?![\\p{L}])|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*))`,
        "u",
      ),
      named: regexp(
        `^(?<who>\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*){0,3})\\s+(?:${comments.demandVerbs.join("|")})(?![\\p{L}])`,
        "u",
      ),
    },
    benefits: { cue: words(benefits.cues), past: words(benefits.past) },
  };
}

/** A party's name or several joined by commas and conjunctions, as the subject that opens a sentence or follows its verb. */
function speakerPatterns({ comments, roles }: LanguagePack) {
  const { plural, singular } = comments.pluralParty;
  const joint = `\\p{Lu}[\\p{L}-]+(?:(?:, | (?:${roles.listConjunctions.join("|")}) )\\p{Lu}[\\p{L}-]+)+ ${plural}`;
  const name = `(?:${[joint, ...comments.groupNames, ...comments.partyNames, ...comments.organisationNames].join("|")})`;
  const conjunction = `(?:, | (?:${roles.listConjunctions.join("|")}) )`;
  const several = `(?<who>${name}(?:${conjunction}${name})*)(?![\\p{L}])`;
  return {
    speakerOpening: regexp(`^(?:(?:${comments.speakerLeads.map(anyCase).join("|")}) )?${several}`, "u"),
    speakerInverted: regexp(`^[^.:;]{2,60}? (?:${comments.invertedVerbs.join("|")}) ${several}`, "u"),
    speakerBefore: regexp(
      `^(?!(?:${comments.noSpeakers.map(anyCase).join("|")})(?![\\p{L}]))(?<who>\\p{Lu}[^.,;:!?]{2,60}?) (?:${comments.speechVerbs.join("|")})(?![\\p{L}])`,
      "u",
    ),
    speakerBreak: regexp(conjunction, "u"),
    pluralParty: regexp(`\\s${plural}$`, "u"),
    singularParty: singular,
  };
}

/** Alternatives, the longest first. */
function byLength(patterns: readonly string[]): string {
  return [...patterns].sort((a, b) => b.length - a.length).join("|");
}

/** A word with or without a capital at its start. */
function anyCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}
