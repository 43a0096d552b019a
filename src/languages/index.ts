import { da } from "./da/index.ts";
import { nb } from "./nb/index.ts";
import type { LanguagePack } from "./pack.ts";
import { sv } from "./sv/index.ts";

/** The packs there are, by BCP 47 code. */
export const LANGUAGES: ReadonlyMap<string, LanguagePack> = new Map([da, nb, sv].map((pack) => [pack.code, pack]));

/** Codes of languages that another's pack reads: the one for bokmål holds the forms of nynorsk too. */
const READ_BY: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/** The pack for a BCP 47 code, whatever its region; undefined where there is none. */
export function packOf(code: string): LanguagePack | undefined {
  const primary = code.toLowerCase().split("-")[0] ?? code;
  return LANGUAGES.get(READ_BY[primary] ?? primary);
}

export type { LanguagePack } from "./pack.ts";
export { tellLanguage, writtenNorwegian } from "./tell.ts";
