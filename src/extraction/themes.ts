import type { Span } from "../document/document.ts";
import { ancestors, type Section } from "../structure/outline.ts";
import type { Compiled } from "./compiled.ts";
import type { DraftTheme } from "./drafts.ts";
import { columnOf, gridOf } from "./grid.ts";
import type { Reading } from "./reading.ts";
import { labelRole, readTitle, type TitleReading } from "./titles.ts";
import type { Unit } from "./units.ts";

const LONGEST_TITLE = 160;

/** The themes of a strategy: its labelled or grouped sections, and those that goals, indicators or tables stand under. */
export function strategyThemes(
  reading: Reading,
  pack: Compiled,
  carrying: ReadonlySet<Section>,
  isTitle: (section: Section) => boolean,
): DraftTheme[] {
  const themes = new Map<Section, DraftTheme>();
  const carries = (section: Section): boolean => carrying.has(section) || section.children.some(carries);
  for (const section of reading.outline.sections) {
    if (!section.heading || isTitle(section)) continue;
    const title = readTitle(reading.document.text, section.heading, pack);
    if (!mayBeTheme(reading, pack, section, title, isTitle)) continue;
    const parent = ancestors(section).find((each) => themes.has(each));
    const group =
      section.parent?.heading && readTitle(reading.document.text, section.parent.heading, pack).role === "themes";
    if (title.role !== "theme" && !group && !carries(section)) continue;
    themes.set(section, {
      ...found(
        title.title,
        title.role === "theme" ? "theme-label" : group ? "theme-group" : "theme-heading",
        title.role === "theme" ? 0.95 : 0.85,
      ),
      ...numberOf(section, title),
      ...(parent ? { parent: themes.get(parent) as DraftTheme } : {}),
      section,
    });
  }
  return [...themes.values()];
}

function mayBeTheme(
  reading: Reading,
  pack: Compiled,
  section: Section,
  title: TitleReading,
  isTitle: (section: Section) => boolean,
): boolean {
  const { text } = reading.document;
  const length = title.title.end - title.title.start;
  if (length === 0 || length > LONGEST_TITLE) return false;
  if (title.role && title.role !== "theme") return false;
  if (labelRole(text.slice(title.title.start, title.title.end), pack)) return false;
  return ancestors(section).every((above) => {
    if (isTitle(above) || !above.heading) return true;
    const role = readTitle(text, above.heading, pack).role;
    return role === undefined || role === "theme" || role === "themes";
  });
}

function numberOf(section: Section, title: TitleReading): { number?: string } {
  const number = title.number ?? section.number;
  return number === undefined ? {} : { number };
}

/** Themes that a document lists under a lead-in ("en række temaer:"), the longest such list; or items labelled "Spor A – ...". */
export function listedThemes(reading: Reading, pack: Compiled, units: readonly Unit[]): DraftTheme[] {
  const lists: Unit[][] = [];
  for (const unit of units) {
    if (unit.kind !== "item" || unit.depth > 0) continue;
    const labelled =
      unit.topic && pack.themeLabel.test(reading.document.text.slice(unit.topic.start, unit.topic.end + 1));
    if (!labelled && !(unit.role === "themes" && unit.by === "lead")) continue;
    const open = lists.at(-1);
    const last = open?.at(-1);
    if (last && last.section === unit.section && last.lead?.start === unit.lead?.start) open?.push(unit);
    else lists.push([unit]);
  }
  const best = lists.filter((list) => list.length > 1).sort((a, b) => b.length - a.length)[0];
  return (best ?? []).flatMap((unit) => {
    const theme = listedTheme(reading, pack, unit);
    return theme ? [theme] : [];
  });
}

function listedTheme(reading: Reading, pack: Compiled, unit: Unit): DraftTheme | undefined {
  const { text } = reading.document;
  const whole = unit.topic ?? unit;
  const title = readTitle(text, whole, pack);
  const span = withoutTail(text, title.title, pack);
  if (span.end - span.start > LONGEST_TITLE || span.end <= span.start) return undefined;
  if (!unit.topic && reading.sentences(text, unit).length > 1) return undefined;
  const marker =
    unit.block.kind === "list-item" && unit.block.ordered ? unit.block.marker.replace(/[.):]+$/u, "") : undefined;
  const number = title.number ?? marker;
  return { ...found(span, "theme-list", 0.9, unit.cue), ...(number ? { number } : {}) };
}

/** Drops what belongs to the enumeration and not to its member: a final stop, comma or conjunction. */
function withoutTail(text: string, span: Span, pack: Compiled): Span {
  const piece = text.slice(span.start, span.end);
  return { start: span.start, end: span.start + piece.replace(pack.listTail, "").length };
}

/** Themes as the headings of an article, and those that its text enumerates as themes. */
export function articleThemes(reading: Reading, pack: Compiled, isTitle: (section: Section) => boolean): DraftTheme[] {
  const out: DraftTheme[] = [];
  for (const section of reading.outline.sections) {
    if (!section.heading || isTitle(section) || section.blocks.length === 0) continue;
    const { role, title } = readTitle(reading.document.text, section.heading, pack);
    const asWritten: Span = { start: section.heading.start, end: section.heading.end };
    if (role === "framing" && pack.titles.framing.test(reading.document.text.slice(title.start, title.end))) continue;
    out.push({ ...found(asWritten, "theme-heading", 0.8), section });
  }
  return [...out, ...enumeratedThemes(reading, pack)];
}

function enumeratedThemes(reading: Reading, pack: Compiled): DraftTheme[] {
  const { document } = reading;
  const out: DraftTheme[] = [];
  for (const block of document.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "list-item") continue;
    const sentences = reading.sentences(document.text, block);
    for (const [index, sentence] of sentences.entries()) {
      out.push(...afterColon(document.text, sentence, pack));
      const before = sentences[index - 1];
      if (!before || !pack.themeAnaphora.test(document.text.slice(sentence.start, sentence.end))) continue;
      const opener = pack.listOpener.exec(document.text.slice(before.start, before.end));
      if (!opener) continue;
      const start = before.start + opener.index + opener[0].length;
      for (const member of members(document.text, { start, end: before.end }, pack)) {
        out.push(found(member, "theme-enumeration", 0.75, opener[0]));
      }
    }
  }
  return out;
}

/** "Planen har tre temaer: A, B og C" in running text. */
function afterColon(text: string, sentence: Span, pack: Compiled): DraftTheme[] {
  const said = text.slice(sentence.start, sentence.end);
  const colon = said.indexOf(": ");
  const lead = said.slice(0, Math.max(colon, 0));
  const noun = [...lead.matchAll(pack.nouns.themes)].at(-1);
  if (colon < 0 || !noun || noun.index + noun[0].length < lead.length) return [];
  const listed = members(text, { start: sentence.start + colon + 2, end: sentence.end }, pack);
  if (listed.length < 2 || listed.some((member) => member.end - member.start > 80)) return [];
  return listed.map((member) => found(member, "theme-enumeration", 0.8, lead));
}

/** The members of an enumeration in running text: parted by commas, the last by a conjunction. */
export function members(text: string, span: Span, pack: Compiled): Span[] {
  const out: Span[] = [];
  let start = span.start;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = from + text.slice(from, end).replace(/[\s.:,;]+$/u, "").length;
    if (to > from) out.push({ start: from, end: to });
  };
  for (const match of text.slice(span.start, span.end).matchAll(pack.listBreak)) {
    push(span.start + match.index);
    start = span.start + match.index + match[0].length;
  }
  push(span.end);
  return out;
}

/** Headings labelled as themes of the proposal ("Linje 2: Samkørsel"), where they stand in a summary of it. */
export function labelledThemes(reading: Reading, pack: Compiled): DraftTheme[] {
  return reading.outline.sections.flatMap((section): DraftTheme[] => {
    if (!section.heading) return [];
    const { role, title, number } = readTitle(reading.document.text, section.heading, pack);
    if (role !== "theme" || title.end - title.start > LONGEST_TITLE) return [];
    return [{ ...found(title, "theme-label", 0.9), ...(number === undefined ? {} : { number }), section }];
  });
}

/** Headings that remarks stand under, in a document that lists no themes. */
export function remarkThemes(
  reading: Reading,
  pack: Compiled,
  remarked: ReadonlySet<Section>,
  isParty: (section: Section) => boolean,
  isTitle: (section: Section) => boolean,
): DraftTheme[] {
  const out: DraftTheme[] = [];
  for (const section of reading.outline.sections) {
    if (!section.heading || !remarked.has(section) || isTitle(section) || isParty(section)) continue;
    const title = readTitle(reading.document.text, section.heading, pack);
    const bare = reading.document.text.slice(title.title.start, title.title.end);
    if (title.role && title.role !== "theme") continue;
    if (pack.titles.remarks.test(bare) || pack.titles.silent.test(bare)) continue;
    out.push({ ...found(title.title, "theme-remarks", 0.8), ...numberOf(section, title), section });
  }
  return out;
}

function found(
  span: Span,
  rule: string,
  confidence: number,
  cue?: string,
): { start: number; end: number; rule: string; confidence: number; cue?: string } {
  return { start: span.start, end: span.end, rule, confidence, ...(cue === undefined ? {} : { cue }) };
}

/** The themes that a table of remarks names in its theme column, once each. */
export function tableThemes(reading: Reading, pack: Compiled): DraftTheme[] {
  const { document } = reading;
  const out = new Map<string, DraftTheme>();
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const grid = gridOf(reading, pack, block);
    const column = grid && columnOf(grid, "remark") && columnOf(grid, "theme");
    if (!grid || !column) continue;
    for (const row of grid.rows) {
      const cell = row[column.index];
      const theme = cell && cell.end > cell.start ? cellTheme(reading, pack, cell) : undefined;
      const title = theme && document.text.slice(theme.start, theme.end).toLowerCase();
      if (theme && title !== undefined && !out.has(title)) out.set(title, theme);
    }
  }
  return [...out.values()];
}

function cellTheme(reading: Reading, pack: Compiled, cell: Span): DraftTheme | undefined {
  const { text } = reading.document;
  const typed = /^(?<number>\d+(?:\.\d+)*)[.:)]?\s+(?=\p{Lu})/u.exec(text.slice(cell.start, cell.end));
  const start = cell.start + (typed?.[0].length ?? 0);
  const title = readTitle(text, { start, end: cell.end }, pack);
  if (title.role === "general") return undefined;
  if (title.title.end - title.title.start > LONGEST_TITLE || title.title.end <= title.title.start) return undefined;
  const number = title.number ?? typed?.groups?.["number"];
  return { ...found(title.title, "theme-cell", 0.9), ...(number === undefined ? {} : { number }) };
}
