import { da } from "./da/index.ts";
import type { LanguagePack } from "./pack.ts";

/** The packs there are, by BCP 47 code. */
export const LANGUAGES: ReadonlyMap<string, LanguagePack> = new Map([[da.code, da]]);

export type { LanguagePack } from "./pack.ts";
