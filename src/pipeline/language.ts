import type { Document } from "../document/document.ts";
import { packCode, tellLanguage, writtenNorwegian } from "../languages/index.ts";

/** So many UTF-16 units of a document tell its language as well as all of it. */
const ENOUGH = 20_000;
/** With fewer letters than this the detector guesses. */
const FEWEST_LETTERS = 100;
/** BCP 47 for a language that cannot be told. */
const UNDETERMINED = "und";
/** What documents of these kinds are mostly written in: of a text that is clearly one of them the detector tells which. */
const NEAR = ["da", "no", "sv", "en", "de"];

/**
 * The language of a document (BCP 47): by its function words; where these are few, by what the file declares, if they agree;
 * else by a detector, whose tables take far longer to load than a short document takes to be read. Undefined where nothing tells it.
 */
export async function languageOf(document: Document): Promise<string | undefined> {
  const text = bodyOf(document);
  const declared = document.metadata.language;
  const told = tellLanguage(text);
  if (told.sure) return told.language;
  const trusted = declared !== undefined && packCode(declared) ? declared : undefined;
  const likely = told.likely ? told.language : undefined;
  if (trusted !== undefined && likely !== undefined && packCode(trusted) === packCode(likely)) return likely;
  if (lettersIn(text) < FEWEST_LETTERS)
    return trusted ?? (told.language !== undefined && packCode(told.language) ? told.language : undefined);
  return (await detect(text, told.likely)) ?? trusted ?? likely ?? UNDETERMINED;
}

function bodyOf(document: Document): string {
  let text = "";
  for (const block of document.blocks) {
    if (block.kind === "furniture" || block.kind === "contents") continue;
    text += `${document.text.slice(block.start, block.end)}\n`;
    if (text.length > ENOUGH) break;
  }
  return text.slice(0, ENOUGH);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

async function detect(text: string, near: boolean): Promise<string | undefined> {
  const { eld } = await import("eld/small");
  eld.setLanguageSubset(near ? NEAR : false);
  const found = eld.detect(text);
  if (found.language === "" || !found.isReliable()) return undefined;
  return found.language === "no" ? writtenNorwegian(text) : found.language;
}
