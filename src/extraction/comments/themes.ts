import type { Span } from "../../document/document.ts";
import type { Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import type { DraftTheme } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import { readTitle } from "../titles.ts";

/** Finds the theme of the strategy that a heading, a table's cell, a topic or a sentence speaks of. */
export class ThemeFinder {
  readonly #reading: Reading;
  readonly #pack: Compiled;
  readonly #common: readonly string[];
  readonly #themes: readonly Titled[];
  /** By how the words of their titles begin: words that are alike begin alike. */
  readonly #byBeginning = new Map<string, Titled[]>();
  readonly #bySection = new Map<Section, DraftTheme | undefined>();

  /** @param subject what the strategy is called: its words tell no theme from another */
  constructor(reading: Reading, pack: Compiled, themes: readonly DraftTheme[], subject: string) {
    this.#common = contentWords(subject, reading);
    this.#reading = reading;
    this.#pack = pack;
    this.#themes = themes.map((theme, order) => {
      const title = reading.document.text.slice(theme.start, theme.end);
      return { theme, order, title: plain(title), words: contentWords(title, reading) };
    });
    for (const each of this.#themes) {
      for (const word of each.words) {
        const same = this.#byBeginning.get(beginning(word));
        if (same) same.push(each);
        else this.#byBeginning.set(beginning(word), [each]);
      }
    }
    for (const theme of themes) {
      if (theme.section && !this.#bySection.has(theme.section)) this.#bySection.set(theme.section, theme);
    }
  }

  /** The themes that may have a word of these in their title, in their order. */
  #near(words: readonly string[]): Titled[] {
    const near = new Set(words.flatMap((word) => this.#byBeginning.get(beginning(word)) ?? []));
    return [...near].sort((a, b) => a.order - b.order);
  }

  /** The theme that a section, or the nearest one above it, is headed by. */
  ofSection(section: Section): DraftTheme | undefined {
    if (this.#bySection.has(section)) return this.#bySection.get(section);
    const { heading, parent } = section;
    const named = heading && this.ofTitle(readTitle(this.#reading.document.text, heading, this.#pack).title);
    const found = named ?? (parent && parent.level > 0 ? this.ofSection(parent) : undefined);
    this.#bySection.set(section, found);
    return found;
  }

  /** The theme with this title, or the only one whose title holds all its words. */
  ofTitle(span: Span): DraftTheme | undefined {
    const { title, number } = readTitle(this.#reading.document.text, span, this.#pack);
    const said = plain(
      this.#reading.document.text.slice(title.start, title.end).replace(/^\d+(?:\.\d+)*[.:)]?\s+/u, ""),
    );
    const exact = this.#themes.find((each) => each.title === said);
    if (exact) return exact.theme;
    if (number !== undefined && said === "") return this.#themes.find((each) => each.theme.number === number)?.theme;
    const words = contentWords(said, this.#reading);
    if (words.length === 0) return undefined;
    const holding = this.#near(words).filter((each) =>
      words.every((word) => each.words.some((other) => alike(word, other))),
    );
    return holding.length === 1 ? holding[0]?.theme : undefined;
  }

  /** The theme that a sentence names by number or title, or (loosely) the one theme with which it shares its words. */
  ofSentence(span: Span, loose: boolean): DraftTheme | undefined {
    const said = this.#reading.document.text.slice(span.start, span.end);
    for (const match of said.matchAll(this.#pack.themeMention)) {
      const number = match.groups?.["number"];
      const numbered = this.#themes.find(
        (each) => number !== undefined && each.theme.number?.toLowerCase() === number.toLowerCase(),
      );
      if (numbered) return numbered.theme;
    }
    const folded = ` ${plain(said)} `;
    const content = contentWords(said, this.#reading);
    const near = this.#near(content);
    const named = near.filter((each) => each.words.length > 1 && folded.includes(` ${each.title} `));
    if (named.length === 1) return named[0]?.theme;
    if (!loose) return undefined;
    const words = content.filter((word) => !this.#common.some((other) => alike(word, other)));
    const scores = near
      .map((each) => ({
        theme: each.theme,
        hits: each.words.filter((word) => words.some((other) => alike(other, word))).length,
        of: each.words.length,
      }))
      .filter((score) => score.hits > 0)
      .sort((a, b) => b.hits - a.hits);
    const [best, second] = scores;
    if (!best || (second && second.hits === best.hits)) return undefined;
    return best.hits >= 2 || best.of <= 4 ? best.theme : undefined;
  }
}

interface Titled {
  readonly theme: DraftTheme;
  readonly order: number;
  readonly title: string;
  readonly words: readonly string[];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function contentWords(text: string, reading: Reading): string[] {
  const stop = new Set(reading.pack.text.stopWords);
  return [...new Set(plain(text).split(" "))].filter((word) => word.length > 3 && !stop.has(word));
}

/** As much of a word as `alike` words share. */
function beginning(word: string): string {
  return word.slice(0, 5);
}

/** The same word up to its ending, or one a compound that begins with the other. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem =
    short.length > 6 ? short.slice(0, Math.max(6, short.length - 2)) : short.length > 5 ? short.slice(0, 5) : short;
  return stem.length >= 5 && long.startsWith(stem);
}
