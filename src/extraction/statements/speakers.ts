import type { Context } from "../info/context.ts";
import { isRole, namesIn, type PersonName, withoutGenitive } from "../info/names.ts";
import { organisationsIn } from "../info/organisations.ts";
import { all } from "../info/patterns.ts";

interface SpeakerFound {
  readonly speaker: PersonName;
  readonly cue: string;
  /** How far the words that name the speaker reach. */
  readonly length: number;
}

/** Tells who speaks by the words beside a quotation, and remembers who spoke last. */
export class Speakers {
  readonly #context: Context;
  /** The speaker of the quotation before. */
  last: PersonName | undefined;
  readonly #heard: PersonName[] = [];
  /** Where the last quotation stood. */
  #lastAt = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Reads "siger NAME, office" or "NAME (office):"; a paragraph above need only name somebody. Undefined where nobody speaks. */
  read(words: string, where: "after" | "before" | "above", at: number): SpeakerFound | undefined {
    const { patterns } = this.#context;
    const verb = patterns.speech.exec(words);
    if (where === "above" && !verb) {
      const name = namesIn(words, patterns).at(-1)?.name;
      return name ? this.#found(this.#known(name, words, at), words.slice(-60), words.length, at) : undefined;
    }
    if (where !== "after") return this.#before(words, verb, at);
    if (!verb) return undefined;
    const clause = words.slice(verb.index + verb[0].length);
    const until = clause.search(/[.!?;:](?:\s|$)|["”»]/u);
    const said = clause.slice(0, until < 0 ? undefined : until);
    const speaker = this.#person(said, at) ?? this.#party(said);
    const length = verb.index + verb[0].length + said.length;
    return speaker
      ? this.#found(speaker, words.slice(verb.index, Math.min(length, verb.index + 60)), length, at)
      : undefined;
  }

  #before(words: string, verb: RegExpExecArray | null, at: number): SpeakerFound | undefined {
    const { patterns } = this.#context;
    const nameAlone = namesIn(words, patterns)[0];
    if (!verb) {
      const alone = nameAlone && nameAlone.start < 3 && isRest(words.slice(nameAlone.end));
      return alone ? this.#found(this.#known(nameAlone.name, words, at), words, words.length, at) : undefined;
    }
    const subject = words.slice(0, verb.index);
    const object = words.slice(verb.index + verb[0].length);
    const speaker =
      this.#person(subject, at) ?? this.#person(object, at) ?? this.#party(subject) ?? this.#party(object);
    return speaker ? this.#found(speaker, words.slice(-60), words.length, at) : undefined;
  }

  /** Where "siger X" is put into a dashed line, and where the comma before it stands. */
  inserted(line: string): { start: number; comma: number } | undefined {
    const { patterns } = this.#context;
    for (const match of all(patterns.speechInside, line)) {
      const start = match.index + match[0].length;
      const keep = match[0].startsWith(",") ? 0 : 1;
      const after = line.slice(start).replace(patterns.speech, "");
      if (/^\s+\S/u.test(after) && (this.#person(after.slice(0, 80), 0) || this.#party(after.slice(0, 80))))
        return { start, comma: match.index + keep };
    }
    return undefined;
  }

  #found(speaker: PersonName, cue: string, length: number, at: number): SpeakerFound {
    this.last = speaker;
    this.#lastAt = at;
    this.#heard.push(speaker);
    return { speaker, cue, length };
  }

  #person(words: string, at: number): PersonName | undefined {
    const { patterns } = this.#context;
    const name = namesIn(words, patterns)[0];
    if (name) return this.#known(name.name, words, at);
    if (patterns.pronoun.test(words.trim().split(/[\s,]/u)[0] ?? "")) return this.#named(at) ?? this.last;
    return this.#bySurname(words);
  }

  /** The person with an office who was named last, if that was after the last quotation. */
  #named(at: number): PersonName | undefined {
    const { reading, patterns } = this.#context;
    const from = Math.max(this.#lastAt, at - 500);
    const near = reading.document.text.slice(from, Math.max(from, at));
    const found = namesIn(near, patterns).findLast((one) => roleBeside(near, one.name, this.#context) !== undefined);
    return found ? this.#known(found.name, near, at) : undefined;
  }

  /** A surname, first name or office alone stands for the person who spoke before with it. */
  #bySurname(words: string): PersonName | undefined {
    const bare = words.trim();
    const first = /^\p{L}[\p{L}-]*/u.exec(bare)?.[0];
    if (!first) return undefined;
    const office = isRole(first, this.#context.patterns) ? first.toLowerCase().replace(/e[nr]$/u, "") : undefined;
    return this.#heard.findLast(({ name, role }) => {
      const tokens = name.split(" ");
      if (/^\p{Lu}/u.test(first) && (tokens.at(-1) === first || tokens[0] === first)) return true;
      return office !== undefined && role !== undefined && role.toLowerCase().includes(office);
    });
  }

  /** An organisation or office that speaks without a name of its own. */
  #party(words: string): PersonName | undefined {
    const { patterns, reading } = this.#context;
    const bare = words.trim().replace(/\s+/gu, " ");
    const found = organisationsIn(bare, reading.pack, patterns)[0];
    if (found && found.start < 4 && !found.genitive) return { name: found.name };
    const capital = /^(?:\p{Lu}[\p{L}&-]*)(?: (?:\p{Lu}[\p{L}&-]*))*/u.exec(bare)?.[0];
    if (capital && capital.length > 1 && !patterns.notName.test(capital) && !patterns.mute.test(capital))
      return { name: capital };
    const office = /^(?:[\p{L}’'-]+ ){0,3}?[\p{L}-]+/u.exec(bare)?.[0];
    return office && patterns.officeFirst.test(office) ? { name: office } : undefined;
  }

  /** A person with the office that stands beside the name here or where it was first mentioned. */
  #known(name: string, words: string, at: number): PersonName {
    const { patterns, reading } = this.#context;
    const { text } = reading.document;
    const bare = withoutGenitive(name, text, patterns);
    const here = roleBeside(words, bare, this.#context);
    if (here) return { name: bare, role: here };
    const first = text.indexOf(bare);
    const near = first >= 0 && first <= at ? text.slice(Math.max(0, first - 70), first + bare.length + 90) : "";
    const there = near ? roleBeside(near, bare, this.#context) : undefined;
    return there ? { name: bare, role: there } : { name: bare };
  }
}

/** The office before or after a name: "kontorchef NAME", "NAME, formand for X,". */
function roleBeside(words: string, name: string, context: Context): string | undefined {
  const { patterns } = context;
  const at = words.indexOf(name);
  if (at < 0) return undefined;
  const after = /^\s*(?:\([^()]{1,30}\)\s*)?,\s*([^,.;:!?\n"”»]{3,80})/u
    .exec(words.slice(at + name.length))?.[1]
    ?.trim();
  if (
    after &&
    /^\p{Ll}|^\p{Lu}{2}/u.test(after) &&
    isRole(after.split(/\s/u).slice(0, 4).join(" "), patterns) &&
    !patterns.speech.test(after)
  )
    return after;
  const apposed = /(?:^|[.!?:\n]\s*)([^.!?:,\n]{3,80}),\s*$/u.exec(words.slice(0, at))?.[1]?.trim();
  if (apposed && isRole(apposed.split(/\s/u)[0] ?? "", patterns)) return apposed;
  const before =
    words
      .slice(0, at)
      .split(/[.,;:!?\n"”»]/u)
      .at(-1)
      ?.trim() ?? "";
  const tail = before.split(/\s+/u).slice(-3);
  const from = tail.findIndex((word) => patterns.office.test(word) || /['’]s$|(?<=\p{Lu})s$/u.test(word));
  const role = from < 0 ? "" : tail.slice(from).join(" ");
  return role !== "" && isRole(role, patterns) && patterns.office.test(tail.at(-1) ?? "") ? role : undefined;
}

/** What may stand between a name and the colon: nothing, a party, an office. */
function isRest(rest: string): boolean {
  return rest.trim() === "" || /^\s*(?:\([^()]{1,40}\)|,\s[^.!?]{2,80})\s*,?\s*$/u.test(rest);
}
