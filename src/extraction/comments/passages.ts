import type { Span, Table } from "../../document/document.ts";
import { ancestors, type Section } from "../../structure/outline.ts";
import type { Compiled } from "../compiled.ts";
import { columnOf, gridOf } from "../grid.ts";
import type { Reading } from "../reading.ts";
import { groupedBy, type Unit } from "../units.ts";
import { partySections } from "./parties.ts";
import { voiceOf } from "./stance.ts";

/** A paragraph, list item or cell that may hold remarks. */
export interface Passage extends Span {
  readonly section: Section;
  /** `own`: the party's words for certain; `mixed`: a summary of the proposal may stand before them; `opinion`: an article's. */
  readonly mode: "own" | "mixed" | "opinion";
  readonly by?: string;
  /** The title of what the passage is about: a table's theme cell, a bold lead. */
  readonly about?: Span;
  readonly topic?: Span;
  /** Stands in a section of its own for the party. */
  readonly party?: true;
  /** The words of a heading under which every item is a proposal. */
  readonly proposals?: string;
  /** The label that makes it the administration's answer ("Sekretariatets vurdering:"). */
  readonly answer?: Span;
  /** A cell beside the remark that proposes a change or answers it. */
  readonly part?: "proposal" | "answer";
  /** The heading of the answers' column. */
  readonly column?: string;
  /** The remark that the answer cell stands beside. */
  readonly remark?: Span;
  /** Ranges within it that are decisions, recommendations or quotations. */
  readonly taken: readonly Span[];
  /** Passages of one row or one list item belong together. */
  readonly row?: number;
}

export interface PassageScope {
  readonly type: "minutes" | "memo" | "hearing-response";
  readonly issuer?: string;
  /** Ranges of decisions and recommendations. */
  readonly taken: readonly Span[];
  readonly isTitle: (section: Section) => boolean;
}

/** The parts of a document in which a party may speak, in order. */
export function passagesOf(reading: Reading, pack: Compiled, units: readonly Unit[], scope: PassageScope): Passage[] {
  const { text } = reading.document;
  const parties = partySections(reading, pack);
  const bulleted = hasBulletedRemarks(text, pack, units);
  const out: Passage[] = [];
  let closed = false;
  const unitsOf = groupedBy(units, (unit) => unit.block);
  for (const section of reading.outline.sections) {
    const party =
      parties.get(section) ??
      ancestors(section)
        .map((above) => parties.get(above))
        .find((name) => name !== undefined);
    const kind = sectionKind(text, pack, section, scope);
    if (kind === "silent" && party === undefined) continue;
    if (parties.size > 0 && party === undefined && kind !== "remarks") continue;
    const mode = party !== undefined || kind === "remarks" ? "own" : "mixed";
    const by = party ?? scope.issuer;
    const title = section.heading ? text.slice(section.heading.start, section.heading.end).trim() : "";
    const proposals = pack.comments.proposalTitle.test(title) ? title : undefined;
    for (const block of section.blocks) {
      if (closed) break;
      if (block.kind === "table") {
        out.push(...tablePassages(reading, pack, section, block, by));
        continue;
      }
      for (const unit of unitsOf.get(block) ?? []) {
        if (pack.comments.closing.test(text.slice(unit.start, unit.end))) {
          closed = true;
          break;
        }
        if (scope.taken.some((span) => span.start <= unit.start && unit.end <= span.end)) continue;
        if (unit.leads && scope.taken.some((span) => span.start >= unit.end && span.start - unit.end < 5)) continue;
        const open = out.at(-1);
        if (
          open &&
          unit.kind === "paragraph" &&
          open.section === section &&
          text.slice(open.start, open.end).endsWith(":")
        ) {
          out[out.length - 1] = { ...open, end: unit.end };
          continue;
        }
        out.push({
          start: unit.topic && unit.topic.end < unit.end ? afterTopic(text, unit) : unit.start,
          end: unit.end,
          section,
          mode: bulleted && isBulletedRemark(text, pack, unit) ? "own" : mode,
          ...(party === undefined ? {} : { party: true as const }),
          ...(unit.topic && pack.comments.answer.test(text.slice(unit.start, unit.end)) ? { answer: unit.topic } : {}),
          ...(proposals === undefined ? {} : { proposals }),
          taken: scope.taken.filter((span) => span.start < unit.end && unit.start < span.end),
          ...(by === undefined ? {} : { by }),
          ...(unit.topic ? { topic: unit.topic } : {}),
        });
      }
    }
  }
  return out;
}

/** An item that opens with what it is about ("Busdrift: ..."), and is no theme of the proposal. */
function isBulletedRemark(text: string, pack: Compiled, unit: Unit): boolean {
  return unit.kind === "item" && unit.topic !== undefined && !pack.themeLabel.test(text.slice(unit.start, unit.end));
}

/** Whether the document's remarks are such items: two of them at least judge in the respondent's name. */
function hasBulletedRemarks(text: string, pack: Compiled, units: readonly Unit[]): boolean {
  const judging = units.filter((unit) => {
    const said = text.slice(unit.topic?.end ?? unit.start, unit.end);
    return (
      isBulletedRemark(text, pack, unit) && pack.comments.respondent.test(said) && voiceOf(said, pack) !== undefined
    );
  });
  return judging.length > 1;
}

function afterTopic(text: string, unit: Unit): number {
  const from = unit.topic?.end ?? unit.start;
  const rest = text.slice(from, unit.end);
  return from + (rest.length - rest.replace(/^[\s.:–—-]+/u, "").length);
}

/** Whether a section holds remarks, holds none, or may hold some after a summary. */
function sectionKind(
  text: string,
  pack: Compiled,
  section: Section,
  scope: PassageScope,
): "remarks" | "silent" | "mixed" {
  const letter = scope.type === "hearing-response";
  const headed = section.heading !== undefined && !scope.isTitle(section);
  let remarks = letter && headed;
  for (const each of [section, ...ancestors(section)]) {
    if (!each.heading || scope.isTitle(each)) continue;
    const title = text.slice(each.heading.start, each.heading.end).trim();
    if (pack.titles.silent.test(title)) return letter ? "mixed" : "silent";
    if (pack.titles.remarks.test(title)) remarks = true;
  }
  return remarks && headed ? "remarks" : "mixed";
}

/** The remark, proposal and answer cells of a table of remarks. */
function tablePassages(
  reading: Reading,
  pack: Compiled,
  section: Section,
  table: Table,
  by: string | undefined,
): Passage[] {
  const grid = gridOf(reading, pack, table);
  const remark = grid && columnOf(grid, "remark");
  if (!grid || !remark) return [];
  const { text } = reading.document;
  const theme = columnOf(grid, "theme");
  const party = columnOf(grid, "party");
  return grid.rows.flatMap((row, index) => {
    const about = theme ? row[theme.index] : undefined;
    const named = party ? row[party.index] : undefined;
    const who = named && named.end > named.start ? text.slice(named.start, named.end).replace(/\s+/gu, " ") : by;
    return (["remark", "proposal", "answer"] as const).flatMap((role): Passage[] => {
      const column = columnOf(grid, role);
      const cell = column ? row[column.index] : undefined;
      if (!cell || !/\p{L}{3}/u.test(text.slice(cell.start, cell.end))) return [];
      return [
        {
          start: cell.start,
          end: cell.end,
          section,
          mode: "own",
          taken: [],
          row: index,
          ...(who === undefined ? {} : { by: who }),
          ...(about && about.end > about.start ? { about } : {}),
          ...(role === "remark" ? {} : { part: role }),
          ...(role === "answer" && column ? { column: column.title } : {}),
          ...(role === "answer" && grid.rows[index]?.[remark.index]
            ? { remark: grid.rows[index]?.[remark.index] as Span }
            : {}),
        },
      ];
    });
  });
}

/** Every paragraph of an opinion may ask something of others, or praise or miss something of theirs. */
export function opinionPassages(units: readonly Unit[], issuer: string | undefined, taken: readonly Span[]): Passage[] {
  return units.map((unit) => ({
    start: unit.start,
    end: unit.end,
    section: unit.section,
    mode: "opinion",
    taken: taken.filter((span) => span.start < unit.end && unit.start < span.end),
    ...(issuer === undefined ? {} : { by: issuer }),
  }));
}
