import type { Span } from "../../document/document.ts";
import type { Compiled } from "../compiled.ts";
import type { DraftComment } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import type { Unit } from "../units.ts";
import type { ThemeFinder } from "./themes.ts";

/** What the authors of an opinion ask of others: from the sentence that addresses somebody to the end of its paragraph. */
export function findDemands(
  reading: Reading,
  pack: Compiled,
  units: readonly Unit[],
  by: string | undefined,
  themes: ThemeFinder,
): DraftComment[] {
  const { text } = reading.document;
  const out: DraftComment[] = [];
  for (const unit of units) {
    const sentences = reading.sentences(text, unit);
    const from = sentences.findIndex(
      (sentence) => demandOf(text.slice(sentence.start, sentence.end), pack) !== undefined,
    );
    const first = sentences[from];
    const last = sentences.at(-1);
    if (!first || !last) continue;
    const span: Span = { start: first.start, end: last.end };
    const addressee = demandOf(text.slice(first.start, first.end), pack);
    const theme = themes.ofSection(unit.section);
    out.push({
      ...span,
      section: unit.section,
      stance: "reservation",
      kind: "proposal",
      rule: "demand",
      confidence: 0.75,
      ...(addressee === undefined ? {} : { addressee, cue: addressee }),
      ...(by === undefined ? {} : { by }),
      ...(theme ? { theme } : {}),
    });
  }
  return out;
}

/** The addressee of a message ("et budskab til regeringen:") or of a demand ("regeringen bør"). */
function demandOf(sentence: string, pack: Compiled): string | undefined {
  return pack.comments.message.exec(sentence)?.groups?.["who"] ?? pack.comments.demand.exec(sentence)?.groups?.["who"];
}
