import type { Comment, Model } from "../model/schema.ts";
import type { Features } from "../similarity/features.ts";
import type { TextSpace } from "../similarity/space.ts";
import type { Change, ChangeName, Heard } from "./schema.ts";

/** An item's own words must be found in the comment; of a theme's title, nearly all. */
const ITEM_FOUND = 0.6;
const TITLE_FOUND = 0.9;
/** A title of boilerplate alone is found everywhere. */
const SPEAKING = 0.5;

/** What a change does to what the old text promised. */
const GAINS: ReadonlySet<ChangeName> = new Set([
  "added",
  "target-raised",
  "deadline-earlier",
  "scope-wider",
  "obligation-stronger",
]);
const LOSSES: ReadonlySet<ChangeName> = new Set([
  "removed",
  "target-lowered",
  "deadline-later",
  "scope-narrower",
  "obligation-weaker",
]);

/** Gives each change the comments of a hearing that speak of it, with where they stand. */
export function hear(changes: readonly Change[], models: readonly Model[], space: TextSpace): Change[] {
  if (models.length === 0) return [...changes];
  const comments = models.flatMap((model) => model.comments.map((comment) => prepared(comment, model, space)));
  return changes.map((change) => {
    if (change.change.includes("unchanged")) return change;
    const titles = new Set([...change.old, ...change.new].map(({ text }) => text));
    const found = comments.flatMap((comment) => {
      const link = linkOf(comment, change, { titles, space });
      return link === undefined ? [] : [heardOf(comment, change, link)];
    });
    return { ...change, comments: found.sort(byDocumentAndId) };
  });
}

/** A comment names a thing, or is only filed under its theme. */
type CommentLink = "named" | "filed";

interface Prepared {
  readonly comment: Comment;
  readonly document: string;
  readonly features: Features;
  /** The title of the theme that it is filed under. */
  readonly theme: string | undefined;
}

function prepared(comment: Comment, { document, themes }: Model, space: TextSpace): Prepared {
  const theme = themes.find(({ id }) => id === comment.theme)?.title;
  const text = comment.topic === undefined ? comment.text : `${comment.topic}. ${comment.text}`;
  return { comment, document: document.id, features: space.features(text), theme };
}

function linkOf(
  { features, theme }: Prepared,
  change: Change,
  { titles, space }: { readonly titles: ReadonlySet<string>; readonly space: TextSpace },
): CommentLink | undefined {
  const least = change.kind === "theme" ? TITLE_FOUND : ITEM_FOUND;
  const named = [...change.old, ...change.new].some((ref) => {
    const own = space.features(ref.text);
    return own.weight >= SPEAKING && space.coverage(own, [features]) >= least;
  });
  if (named) return "named";
  return change.kind === "theme" && theme !== undefined && titles.has(theme) ? "filed" : undefined;
}

function heardOf({ comment, document }: Prepared, change: Change, link: CommentLink): Heard {
  return {
    document,
    id: comment.id,
    ...(comment.by === undefined ? {} : { by: comment.by }),
    stance: comment.stance,
    kind: comment.kind,
    position: positionOf(comment, change.change, link),
    text: comment.text,
  };
}

/**
 * Who supports a thing, or misses it by name, wants it there; who opposes it wants it gone. What is lacking under a theme says
 * nothing of the theme itself.
 */
function positionOf({ stance, kind }: Comment, names: readonly ChangeName[], link: CommentLink): Heard["position"] {
  const gains = names.some((name) => GAINS.has(name));
  const losses = names.some((name) => LOSSES.has(name));
  const wants = stance === "support" || (link === "named" && (kind === "omission" || kind === "proposal"));
  const rejects = stance === "opposition";
  if (gains === losses || wants === rejects) return "about";
  return gains === wants ? "asked-for" : "against";
}

function byDocumentAndId(a: Heard, b: Heard): number {
  const [one, other] = [`${a.document} ${a.id}`, `${b.document} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
