import { regexp } from "../../base/regexp.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { wordsSource } from "../../languages/pattern.ts";
import type { FieldName, GenreName, MetadataPack, OutcomeName, PartName } from "../../languages/types/metadata.ts";

const cache = new WeakMap<MetadataPack, Patterns>();

export type Patterns = ReturnType<typeof compile>;

/** The metadata patterns of a pack as regular expressions, made once for each pack. None has state. */
export function patternsOf(pack: LanguagePack): Patterns {
  const known = cache.get(pack.metadata);
  if (known) return known;
  const made = compile(pack);
  cache.set(pack.metadata, made);
  return made;
}

const everywhere = new WeakMap<RegExp, RegExp>();

/** All matches of a pattern that has no state itself. `matchAll` would make a new expression each time. */
export function all(pattern: RegExp, text: string): RegExpExecArray[] {
  let global = everywhere.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
    everywhere.set(pattern, global);
  }
  const out: RegExpExecArray[] = [];
  global.lastIndex = 0;
  for (let match = global.exec(text); match; match = global.exec(text)) {
    out.push(match);
    if (match[0] === "") global.lastIndex += 1;
  }
  return out;
}

const NEVER = /(?!)/u;
const any = (sources: readonly string[]): string => [...sources].sort((a, b) => b.length - a.length).join("|");
const make = (sources: readonly string[], source: (alternatives: string) => string, flags = "iu"): RegExp =>
  sources.length === 0 ? NEVER : regexp(source(any(sources)), flags);

function compile(pack: LanguagePack) {
  const data = pack.metadata;
  const within = (sources: readonly string[], flags = "iu"): RegExp =>
    sources.length === 0 ? NEVER : regexp(wordsSource(sources), flags);
  const whole = (sources: readonly string[]): RegExp => make(sources, (x) => `^(?:${x})\\s*[.:]?$`);
  const first = (sources: readonly string[], flags = "iu"): RegExp =>
    make(sources, (x) => `^(?:${x})(?![\\p{L}\\p{N}])`, flags);
  const record = <K extends string, V>(
    entries: Readonly<Record<K, readonly string[]>>,
    to: (sources: readonly string[]) => V,
  ) => Object.entries(entries).map(([name, sources]) => [name as K, to(sources as readonly string[])] as const);

  const token = "\\p{Lu}[\\p{L}’'.-]*";
  const particle = data.nameParticles.length === 0 ? "(?!)" : `(?:${data.nameParticles.join("|")})`;
  const name = `${token}(?: (?:${particle} )*${token}){1,4}`;
  return {
    fields: record<FieldName, RegExp>(data.fields, whole),
    fieldStarts: record<FieldName, RegExp>(data.fields, (sources) => make(sources, (x) => `^(?:${x})(?=\\s*:|\\s)`)),
    fieldInside: make(Object.values(data.fields).flat(), (x) => `(?<=\\s)(?:${x})\\.?\\s*:(?=\\s)`),
    parts: record<PartName, RegExp>(data.parts, whole),
    partStarts: record<PartName, RegExp>(data.parts, (sources) => make(sources, (x) => `^(?:${x})(?=\\s*:|\\s|$)`)),
    itemLabels: data.agenda.labels.map((source) =>
      regexp(`^(?:${source})(?![\\p{L}\\p{N}])\\s*[.:)]?\\s*(?:[-–—:]\\s*)?`, "iu"),
    ),
    open: make(data.agenda.open, (x) => `[([]?(?<![\\p{L}])(?:${x})(?![\\p{L}])[)\\]]?`),
    closed: make(data.agenda.closed, (x) => `[([]?(?<![\\p{L}])(?:${x})(?![\\p{L}])[)\\]]?`),
    caseNumber: make(data.caseNumbers, (x) => `(?<![\\p{L}\\p{N}./-])(?:${x})(?![\\p{L}\\p{N}/-]|\\.\\d)`, "u"),
    subject: data.subjectNumber ? regexp(`(?<![\\d.])${data.subjectNumber.source}(?!\\d)`, "u") : NEVER,
    genres: record<GenreName, RegExp>(data.genres, whole),
    genreFirst: record<GenreName, RegExp>(data.genres, (sources) => first(sources)),
    genreKicker: record<GenreName, RegExp>(data.genres, (sources) =>
      make(sources, (x) => `^(?:${x})\\s*[:|•·–—-]\\s+(?=\\S)`),
    ),
    genreInside: record<GenreName, RegExp>(data.genres, (sources) => within(sources)),
    summaries: within(data.responseSummaries),
    hearing: within(data.hearingWords),
    publication: within(data.publication),
    firstPerson: within(data.firstPerson),
    salutation: first(data.salutations),
    closing: first(data.closings),
    framing: make(pack.roles.framingTitles, (x) => `^(?:${x})$`),
    strategyTitle: whole(data.strategyTitles),
    adopted: make(data.adopted, (x) => `^(?:${x})`),
    strategyNoun: within(data.strategyNouns),
    nameLead: within(data.nameLeads),
    nameEnd: make(data.nameEnds, (x) => `\\s(?:${x})(?=\\s|$)`),
    nameEndVerb: make(
      data.nameEnds.filter((source) => /^\p{L}/u.test(source)),
      (x) => `\\s(?:${x})(?=\\s|$)`,
    ),
    titled: within(data.titled),
    titledLast: make(data.titled, (x) => `(?<![\\p{L}])(?:${x})\\s*:?\\s*$`),
    strategyNounLast: make(data.strategyNouns, (x) => `(?<![\\p{L}])(?:${x})\\s*:?\\s*$`),
    sentInHearing: within(data.sentInHearing),
    runs: within(data.runs),
    behalf: make(data.behalf, (x) => `(?<![\\p{L}])(?:${x}) (?<name>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,4})`),
    after: make(data.after, (x) => `(?<![\\p{L}])(?:${x}) (?<year>(?:19|20)\\d{2})(?!\\d)`),
    body: make(
      data.bodies,
      (x) => `(?<![\\p{L}\\p{N}])(?:${x})(?=(?:(?:${data.genitive})(?![\\p{L}]))|(?![\\p{L}\\p{N}]))`,
      "u",
    ),
    bodyColon: make(data.bodies, (x) => `(?<![\\p{L}\\p{N}])(?:${x})(?![\\p{L}\\p{N}])[^:\\n!?]{4,60}:(?=\\s|$)`, "u"),
    bodySubject: make(data.bodies, (x) => `^(?<body>${x})(?= \\p{Ll})`, "u"),
    bodyGenitive: make(data.bodies, (x) => `(?<![\\p{L}\\p{N}])(?<body>${x})(?=(?:${data.genitive})(?![\\p{L}]))`, "u"),
    attention: make(data.attention, (x) => `^(?:${x})(?=[\\s:.])`),
    bodyWhole: make(data.bodies, (x) => `^(?:${x})$`, "u"),
    bodyAfterThat: regexp(`(?<![\\p{L}])(?:${any(data.that)}) (?<body>${any(data.bodies)})(?![\\p{L}\\p{N}])`, "u"),
    issuers: data.issuers.map(({ kind, source }) => ({
      kind,
      pattern: regexp(`(?<![\\p{L}\\p{N}-])(?:${source})(?=(?:${data.genitive})?(?![\\p{L}\\p{N}-]))`, "u"),
    })),
    genitiveEnd: regexp(`^(?:${data.genitive})(?![\\p{L}])`, "u"),
    andBefore: make(data.and, (x) => `^(?:${x})\\s+`),
    andAfter: make(data.and, (x) => `\\s+(?:${x})$`),
    list: regexp(`\\s*[,;\\n•]\\s*|\\s+(?:${any(data.and)})\\s+`, "iu"),
    name: regexp(`(?<![\\p{L}\\p{N}-])${name}(?![\\p{L}])`, "u"),
    nameOnly: regexp(`^${name}$`, "u"),
    office: make(data.offices, (x) => `^(?:\\p{L}+['’]?s? )?(?:${x})$`),
    officeFirst: make(data.offices, (x) => `^(?:${x})(?![\\p{L}])`),
    notName: make(data.notNames, (x) => `^(?:${x})$`, "u"),
    through: make(data.through, (x) => `(?<![\\p{L}])(?:${x})\\s*(?=\\p{Lu})`),
    byline: make(data.bylines, (x) => `^(?:${x})(?:\\s*:)?\\s+(?=\\p{Lu}|\\p{L})`, "u"),
    recommends: within(data.recommends),
    requests: within(data.requests),
    thatFirst: make(data.that, (x) => `^(?:${x})(?![\\p{L}])`),
    thatWithin: make(data.that, (x) => `(?<![\\p{L}])(?:${x})(?![\\p{L}])`),
    thatLast: make(data.that, (x) => `(?<![\\p{L}])(?:${x}):?$`),
    procedural: make(data.procedural, (x) => `^(?:${x})$`),
    outcomes: data.outcomes.map(({ outcome, patterns }): { outcome: OutcomeName; pattern: RegExp } => ({
      outcome,
      pattern: within(patterns),
    })),
    votes: data.votes.map((source) => regexp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "iu")),
    dissent: within(data.dissents),
    dissentLabel: make(data.dissentLabels, (x) => `(?:^|[.,;]\\s+)(?:${x}):?\\s+(?=[\\p{Lu}\\d(])`),
    motion: within(data.motions),
    fallen: within(data.fallen),
    meetingEnd: make(data.meetingEnds, (x) => `^(?:${x})[.\\s]*$`),
    absentAfter: within(data.absentAfter),
    absentBefore: make(data.absentBefore, (x) => `^(?:${x})\\s*:?\\s+(?=\\S)`),
    nobody: whole(data.nobody),
    speech: within(data.speech),
    speechInside: make([wordsSource(data.speech)], (x) => `[,.!?]\\s+(?=${x})`),
    pronoun: whole(data.speakerPronouns),
    mute: whole(data.mute),
  };
}
