import type { LanguagePack } from "./pack.ts";

/** The packs there are, by BCP 47 code. Only the one that a document needs is loaded: each is a hundred kilobytes of words. */
const PACKS: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  da: async () => (await import("./da/index.ts")).da,
  nb: async () => (await import("./nb/index.ts")).nb,
  sv: async () => (await import("./sv/index.ts")).sv,
};

/** Codes of languages that another's pack reads: the one for bokmål holds the forms of nynorsk too. */
const READ_BY: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/** The codes of the packs. */
export const LANGUAGES: readonly string[] = Object.keys(PACKS);

/** The code of the pack for a language (BCP 47), whatever its region; undefined where there is none. */
export function packCode(language: string): string | undefined {
  const primary = language.toLowerCase().split("-")[0] ?? language;
  const code = READ_BY[primary] ?? primary;
  return Object.hasOwn(PACKS, code) ? code : undefined;
}

/** The pack for a language (BCP 47); undefined where there is none. */
export async function loadPack(language: string): Promise<LanguagePack | undefined> {
  return PACKS[packCode(language) ?? ""]?.();
}

export type { LanguagePack } from "./pack.ts";
export { tellLanguage, writtenNorwegian } from "./tell.ts";
