import type { Block, Document, Heading } from "../document/document.ts";

/** A part of the document under one heading (or before the first one). */
export interface Section {
  readonly heading?: Heading;
  /** "" for the part before the first heading. */
  readonly title: string;
  readonly number?: string;
  /** 0 for the root, else the heading's level. */
  readonly level: number;
  readonly parent?: Section;
  readonly children: Section[];
  /** Body blocks directly under the heading, in order: no headings, contents, footnotes or furniture. */
  readonly blocks: Block[];
}

export interface Outline {
  readonly root: Section;
  /** Every section in reading order, the root first. */
  readonly sections: readonly Section[];
}

/** Builds the tree of sections from the headings' levels. */
export function outlineOf(document: Document): Outline {
  const root: Section = { title: "", level: 0, children: [], blocks: [] };
  const sections: Section[] = [root];
  let current = root;
  for (const block of document.blocks) {
    if (block.kind === "contents" || block.kind === "furniture" || block.kind === "footnote") continue;
    if (block.kind !== "heading") {
      current.blocks.push(block);
      continue;
    }
    let parent = current;
    while (parent.level >= block.level && parent.parent) parent = parent.parent;
    const section: Section = {
      heading: block,
      title: document.text.slice(block.start, block.end).replace(/\s+/gu, " "),
      ...(block.number === undefined ? {} : { number: block.number }),
      level: block.level,
      parent,
      children: [],
      blocks: [],
    };
    parent.children.push(section);
    sections.push(section);
    current = section;
  }
  return { root, sections };
}

/** The sections above a section, nearest first, without the root. */
export function ancestors(section: Section): Section[] {
  const out: Section[] = [];
  for (let up = section.parent; up && up.level > 0; up = up.parent) out.push(up);
  return out;
}
