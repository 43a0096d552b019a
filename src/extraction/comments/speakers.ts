import type { Span } from "../../document/document.ts";
import type { Compiled } from "../compiled.ts";
import type { Reading } from "../reading.ts";

export interface Speaker {
  /** As the text names who speaks. */
  readonly by: string;
  /** Where several speak as one: each by its own name. */
  readonly parties?: readonly string[];
}

/** Fewer parties than this that open sentences make no document about many parties. */
const MANY = 3;

/**
 * Who speaks in a sentence of a document about many parties ("Klitsø og Rimmen Kommuner opfordrer ...", "Det vil X ikke være med til").
 * The names are those of municipalities and organisations met in the document itself.
 */
export class Speakers {
  /** Whether the document reports what several parties say, besides the one whose document it is. */
  readonly several: boolean;
  readonly #pack: Compiled;
  readonly #stems: ReadonlySet<string>;

  /** @param issuer whose document it is; a letter (`letter`) speaks for one party whatever others it names */
  constructor(reading: Reading, pack: Compiled, issuer: string | undefined, letter: boolean) {
    this.#pack = pack;
    const { text, blocks } = reading.document;
    const names = new Set<string>();
    for (const match of text.matchAll(pack.comments.partyNames)) names.add(match[0]);
    this.#stems = new Set([...names].map((name) => name.split(" ")[0] ?? name));
    const heard = new Set<string>();
    const spans = blocks.flatMap((block): { span: Span; cell: boolean }[] => {
      if (block.kind === "table") return block.cells.map((cell) => ({ span: cell, cell: true }));
      return block.kind === "paragraph" || block.kind === "list-item" ? [{ span: block, cell: false }] : [];
    });
    for (const { span, cell } of spans) {
      for (const sentence of reading.sentences(text, span)) {
        const speaker = this.of(text.slice(sentence.start, sentence.end), cell);
        if (speaker && !(issuer !== undefined && speaker.by.startsWith(issuer))) {
          for (const party of speaker.parties ?? [speaker.by]) heard.add(party);
        }
      }
    }
    this.several = !letter && heard.size >= MANY;
  }

  /** @param cell the sentence stands in a table of remarks, where whoever opens it speaks, by name or not */
  of(sentence: string, cell = false): Speaker | undefined {
    const cues = this.#pack.comments;
    const opening = cues.speakerOpening.exec(sentence);
    const said = opening?.groups?.["who"] ?? cues.speakerInverted.exec(sentence)?.groups?.["who"];
    if (said !== undefined) {
      const after = sentence.slice(sentence.indexOf(said) + said.length);
      return cues.demanded.test(after) ? undefined : this.#speaker(said);
    }
    const opener = cell ? cues.speakerBefore.exec(sentence)?.groups?.["who"] : undefined;
    if (opener !== undefined) return { by: opener };
    const stem = /^(?<stem>\p{Lu}[\p{L}-]+)(?=\s\p{Ll})/u.exec(sentence)?.groups?.["stem"];
    if (stem !== undefined && this.#stems.has(stem)) return { by: stem };
    return undefined;
  }

  #speaker(said: string): Speaker {
    const by = said.replace(/\s+/gu, " ").trim();
    const members = by.split(this.#pack.comments.speakerBreak).filter((member) => member !== "");
    if (members.length < 2) return { by };
    return { by, parties: members.map((member) => this.#whole(member, members.at(-1) ?? member)) };
  }

  /** "Klitsø og Rimmen Kommuner": the noun that the last name carries belongs to each. */
  #whole(member: string, last: string): string {
    const noun = this.#pack.comments.pluralParty.exec(last);
    if (!noun) return member;
    const name = member === last ? last.slice(0, noun.index) : member;
    return `${name.trim()} ${this.#pack.comments.singularParty}`;
  }
}
