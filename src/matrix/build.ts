import { fold } from "../base/text.ts";
import { slug } from "../model/ids.ts";
import type { Comment, Model } from "../model/schema.ts";
import type { Cell, CellComment, Matrix, Position } from "./schema.ts";

/** The id of what is said of the strategy as a whole; no slug begins so. */
const WHOLE = "-";

/** Shorter texts are the same by chance ("Ingen bemærkninger"). */
const COPIED_FROM = 40;

interface Said {
  readonly party: string;
  readonly theme: string;
  readonly document: string;
  readonly comment: Comment;
}

/** Sets what the parties have said of each theme side by side. Themes of several documents are one where their titles are. */
export function matrixOf(models: readonly Model[]): Matrix {
  const titles = new Map<string, string>();
  for (const { themes } of models) {
    for (const { title } of themes) if (!titles.has(slug(title))) titles.set(slug(title), fold(title));
  }
  const said = models.flatMap(saidIn);
  const copies = copiesOf(said);
  const cells = cellsOf(said, new Map(copies.map(({ text }, index) => [keyOf(text), index])));
  const about = (theme: string) => said.filter((one) => one.theme === theme).length;
  const whole = about(WHOLE) > 0 ? [{ id: WHOLE, comments: about(WHOLE) }] : [];
  const themes = [...titles].map(([id, title]) => ({ id, title, comments: about(id) }));
  const parties = [...new Set(said.map(({ party }) => party))];
  return {
    model: "strategy-matrix/1",
    documents: models.map(({ document: { id, title } }) => ({ id, ...(title === undefined ? {} : { title }) })),
    themes: [...whole, ...themes],
    parties: parties.map((name) => ({ name, comments: said.filter(({ party }) => party === name).length })),
    cells,
    unanswered: themes.filter(({ comments }) => comments === 0).map(({ id }) => id),
    copies,
  };
}

/** Each comment once for each party that it speaks for; answers to comments are no party's position. */
function saidIn({ document, themes, comments }: Model): Said[] {
  const titles = new Map(themes.map(({ id, title }) => [id, slug(title)]));
  return comments
    .filter(({ inReplyTo }) => inReplyTo === undefined)
    .flatMap((comment) => {
      const parties = comment.parties ?? [comment.by ?? document.issuer?.name ?? document.id];
      const theme = titles.get(comment.theme ?? "") ?? WHOLE;
      return parties.map((party) => ({ party: fold(party), theme, document: document.id, comment }));
    });
}

function keyOf(text: string): string {
  return fold(text).toLowerCase();
}

function copiesOf(said: readonly Said[]): Matrix["copies"] {
  const passages = new Map<string, { text: string; parties: Set<string> }>();
  for (const { party, comment } of said.filter(({ comment: { parties } }) => parties === undefined)) {
    const key = keyOf(comment.text);
    const passage = passages.get(key) ?? { text: comment.text, parties: new Set() };
    passage.parties.add(party);
    passages.set(key, passage);
  }
  return [...passages.values()]
    .filter(({ text, parties }) => parties.size > 1 && text.length >= COPIED_FROM)
    .map(({ text, parties }) => ({ text, parties: [...parties] }));
}

function cellsOf(said: readonly Said[], copies: ReadonlyMap<string, number>): Cell[] {
  const cells = new Map<string, { party: string; theme: string; comments: CellComment[] }>();
  for (const { party, theme, document, comment } of said) {
    const key = `${theme}\n${party}`;
    const cell = cells.get(key) ?? { party, theme, comments: [] };
    const { id, stance, kind, text } = comment;
    const copy = copies.get(keyOf(text));
    cell.comments.push({ document, id, stance, kind, text, ...(copy === undefined ? {} : { copy }) });
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ party, theme, comments }) => {
    const count = (wanted: string) => comments.filter(({ stance }) => stance === wanted).length;
    const counts = {
      support: count("support"),
      reservation: count("reservation"),
      opposition: count("opposition"),
      neutral: count("neutral"),
    };
    const contradictory = counts.support > 0 && counts.opposition > 0;
    return { party, theme, position: positionOf(counts), contradictory, counts, comments };
  });
}

/** Opposition to a part is not outweighed by support of another: that is for a person to weigh. */
function positionOf({ support, reservation, opposition }: Cell["counts"]): Position {
  if (opposition > 0) return "opposition";
  if (reservation > 0) return "support-with-reservations";
  return support > 0 ? "support" : "none";
}
