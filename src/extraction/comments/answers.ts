import type { Compiled } from "../compiled.ts";
import { type DraftComment, overlaps } from "../drafts.ts";
import type { Reading } from "../reading.ts";
import type { Passage } from "./passages.ts";
import { voiceOf } from "./stance.ts";
import type { ThemeFinder } from "./themes.ts";

/**
 * The administration's answer to remarks: each sentence is a comment by the administration, named as the lead does
 * ("Sekretariatets vurdering:"). It replies to the remark before it where that is the only one.
 */
export function answersOf(
  scope: { readonly reading: Reading; readonly pack: Compiled; readonly themes: ThemeFinder },
  passage: Passage,
  before: readonly DraftComment[],
): DraftComment[] {
  const { reading, pack, themes } = scope;
  const { text } = reading.document;
  const remarks = before.filter((comment) => repliesTo(passage, comment));
  const reply = remarks.length === 1 ? remarks[0] : undefined;
  const about = passage.about ? themes.ofTitle(passage.about) : undefined;
  const theme = about ?? remarks.at(-1)?.theme ?? themes.ofSection(passage.section);
  const named = passage.column ?? text.slice(passage.answer?.start ?? passage.start, passage.end);
  const lead = pack.comments.answerLead.exec(named);
  const by = lead?.groups?.["who"]?.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const points =
    passage.part === "answer" ? [{ start: passage.start, end: passage.end }] : reading.sentences(text, passage);
  return points.flatMap((sentence): DraftComment[] => {
    const labelled =
      lead !== null &&
      !passage.answer &&
      passage.column === undefined &&
      sentence.start === passage.start &&
      lead[0].includes(":");
    const bare = { start: sentence.start + (labelled ? lead[0].length : 0), end: sentence.end };
    if (bare.end - bare.start < 3 || passage.taken.some((span) => overlaps(span, bare))) return [];
    const voice = voiceOf(text.slice(bare.start, bare.end), pack);
    const agrees = voice?.stance === "support";
    return [
      {
        ...bare,
        section: passage.section,
        stance: agrees ? "support" : "neutral",
        kind: agrees ? "agreement" : "observation",
        rule: "comment-answer",
        confidence: 0.6,
        ...(by === undefined ? {} : { by }),
        ...(theme ? { theme } : {}),
        ...(reply ? { inReplyTo: reply } : {}),
      },
    ];
  });
}

/** The remark in the same row of a table, or in the same section. */
function repliesTo(answer: Passage, comment: DraftComment): boolean {
  if (comment.rule === "comment-answer" || comment.section !== answer.section) return false;
  return answer.remark === undefined || overlaps(answer.remark, comment);
}
