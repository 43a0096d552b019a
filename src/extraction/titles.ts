import type { Span } from "../document/document.ts";
import type { Compiled } from "./compiled.ts";

/** What a heading, label or lead-in says about what follows it. */
export type Role =
  | "framing"
  | "vision"
  | "aims"
  | "activities"
  | "measures"
  | "purpose"
  | "owner"
  | "schedule"
  | "benefits"
  | "themes"
  | "initiative"
  | "aim"
  | "remarks"
  | "silent"
  | "general"
  | "theme";

/** The roles that a label before a colon can have. */
const LABEL_ROLES = ["purpose", "owner", "schedule", "measures", "activities", "aims", "vision", "benefits"] as const;
/** Over a list "Mål" means aims; before a colon, beside an initiative, it is a measure. */
const ALONE_ROLES = ["purpose", "owner", "schedule", "aims", "measures", "activities", "vision", "benefits"] as const;
const TITLE_ROLES = ["vision", "aims", "measures", "activities", "benefits", "general", "framing"] as const;

export interface TitleReading {
  readonly role?: Role;
  /** The number within a label ("3" of "Spor 3 – Ældre"). */
  readonly number?: string;
  /** The range of the title without what only numbers it. */
  readonly title: Span;
}

/** Reads a heading: its role, and its title without a label such as "Tema 1:" or a final full stop. */
export function readTitle(text: string, span: Span, pack: Compiled): TitleReading {
  const whole = text.slice(span.start, span.end);
  const initiative = pack.initiativeLabel.exec(whole);
  if (initiative)
    return {
      role: "initiative",
      ...numberOf(initiative),
      title: trimmed(text, span.start + initiative[0].length, span.end),
    };
  const aim = pack.aimLabel.exec(whole);
  if (aim) return { role: "aim", ...numberOf(aim), title: trimmed(text, span.start + aim[0].length, span.end) };
  const theme = pack.themeLabel.exec(whole) ?? pack.themeLead.exec(whole);
  if (theme) return { role: "theme", ...numberOf(theme), title: trimmed(text, span.start + theme[0].length, span.end) };
  const title = trimmed(text, span.start, span.end);
  const bare = text.slice(title.start, title.end);
  for (const role of TITLE_ROLES) if (pack.titles[role].test(bare)) return { role, title };
  if (pack.groupTitle.test(bare) && bare.length < 90) return { role: "themes", title };
  return { title };
}

function numberOf(match: RegExpExecArray): { number?: string } {
  const number = match.groups?.["number"];
  return number === undefined ? {} : { number };
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const cut = piece.replace(/[\s.:]+$/u, "");
  const abbreviated = /(?:^|[\s.])\p{L}{1,3}$/u.test(cut) && piece.startsWith(`${cut}.`) && /\.\p{L}{1,3}$/u.test(cut);
  return { start, end: start + (abbreviated ? cut.length + 1 : cut.length) };
}

/** The role of a label that stands alone ("Aktiviteter:") or before a colon, with what it labels on the same line. */
export function labelRole(label: string, pack: Compiled, inline = false): Role | undefined {
  const bare = label.trim();
  if (bare === "" || bare.length > 70) return undefined;
  return (inline ? LABEL_ROLES : ALONE_ROLES).find((role) => pack.titles[role].test(bare));
}

/** The role of a lead-in, by its last noun: "konkretiseres i en række temaer:" is about themes whatever stands before. */
export function leadRole(sentence: string, pack: Compiled): Role | undefined {
  if (pack.comments.announcement.test(sentence)) return "remarks";
  const goal = pack.goals;
  const said = sentence.replace(/[:\s]+$/u, "");
  if (goal.vision.test(`${said} `) || goal.vision.test(said)) {
    if (!lastNoun(said, pack)) return "vision";
  }
  if (goal.aim.test(`${said}: `) && !goal.wish.test(said)) return "aims";
  return lastNoun(said, pack) ?? (goal.willLead.test(said) ? "activities" : undefined);
}

function lastNoun(sentence: string, pack: Compiled): Role | undefined {
  let found: { role: Role; at: number } | undefined;
  for (const role of ["themes", "aims", "activities", "measures"] as const) {
    for (const match of sentence.matchAll(pack.nouns[role])) {
      if (!found || match.index > found.at) found = { role, at: match.index };
    }
  }
  return found?.role;
}
