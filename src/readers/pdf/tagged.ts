import type { Draft } from "./drafts.ts";
import type { MarkedContent, PdfFile, Run, StructureElement } from "./engine.ts";
import { asTable } from "./layout-table.ts";
import { type Line, lineOf, linesInOrder, lineText, unite } from "./lines.ts";
import { findMarker, markerOnly } from "./markers.ts";
import { tableDraft } from "./tagged-table.ts";

const INLINE = new Set([
  "Span", "Link", "Em", "Strong", "Sub", "Quote", "Code", "Reference", "BibEntry", "Annot", "Ruby", "RB", "RT", "RP",
  "Warichu", "WT", "WP", "NonStruct", "Private", "Lbl", "Formula",
]); // biome-ignore format: a list of names
const HEADING = /^H([1-9]?)$/u;

interface Context {
  readonly kind: "paragraph" | "heading" | "contents" | "footnote" | "list-item";
  readonly level: number;
  /** Of lists: -1 outside all lists. */
  readonly depth: number;
  readonly sections: number;
  readonly aside: boolean;
  readonly item?: { marker: string; ordered: boolean; prefix: string; used: boolean };
}

/** Looks up the runs of a marked content. */
export class TaggedRuns {
  readonly #pages: Map<number, Run[]>[];
  /** Runs that an element of the tree has claimed. */
  readonly used = new Set<Run>();

  constructor(file: PdfFile) {
    this.#pages = file.pages.map((page) => {
      const byId = new Map<number, Run[]>();
      for (const run of page.runs) {
        if (run.mcid < 0) continue;
        const known = byId.get(run.mcid);
        if (known) known.push(run);
        else byId.set(run.mcid, [run]);
      }
      return byId;
    });
  }

  peek({ page, mcid }: MarkedContent): readonly Run[] {
    return this.#pages[page]?.get(mcid) ?? [];
  }

  of(content: MarkedContent): readonly Run[] {
    const fresh = this.peek(content).filter((run) => !this.used.has(run));
    for (const run of fresh) this.used.add(run);
    return fresh;
  }
}

interface PlacedRun {
  readonly page: number;
  readonly run: Run;
}

/** Turns the structure tree of a tagged PDF into drafts of blocks. */
export class TagWalker {
  readonly drafts: Draft[] = [];
  readonly #runs: TaggedRuns;

  constructor(runs: TaggedRuns) {
    this.#runs = runs;
  }

  walk(elements: readonly StructureElement[]): Draft[] {
    const context: Context = { kind: "paragraph", level: 0, depth: -1, sections: 0, aside: false };
    this.#children(elements, context);
    return this.drafts;
  }

  #children(children: readonly (StructureElement | MarkedContent)[], context: Context): void {
    let inline: PlacedRun[] = [];
    const flush = () => {
      this.#emit(inline, context);
      inline = [];
    };
    for (const child of children) {
      const table = "type" in child ? asTable(child, (element) => this.#edges(element)) : undefined;
      if (!("type" in child)) inline.push(...this.#content(child));
      else if (table) {
        flush();
        this.#table(table, context);
      } else if (INLINE.has(child.type) && isInline(child)) inline.push(...this.#inline(child));
      else {
        flush();
        this.#element(child, context);
      }
    }
    flush();
  }

  #edges(element: StructureElement): { left: number; right: number } | undefined {
    const runs = this.#peek(element);
    if (runs.length === 0) return undefined;
    const [left, , right] = unite(runs.map((run) => run.box));
    return { left, right };
  }

  #peek(element: StructureElement): readonly Run[] {
    return element.children.flatMap((child) => ("type" in child ? this.#peek(child) : this.#runs.peek(child)));
  }

  #content(content: MarkedContent): PlacedRun[] {
    return this.#runs.of(content).map((run) => ({ page: content.page, run }));
  }

  #inline(element: StructureElement): PlacedRun[] {
    const runs: PlacedRun[] = [];
    for (const child of element.children) runs.push(...("type" in child ? this.#inline(child) : this.#content(child)));
    const [first] = runs;
    if (element.actualText === undefined || !first) return runs;
    // What the author says is to be read takes the place of what is drawn.
    const box = unite(runs.filter((placed) => placed.page === first.page).map((placed) => placed.run.box));
    return [{ page: first.page, run: { ...first.run, text: element.actualText, box } }];
  }

  #element(element: StructureElement, context: Context): void {
    const { type, children } = element;
    const heading = HEADING.exec(type);
    if (heading) {
      const level = Number(heading[1]) || Math.max(context.sections, 1);
      this.#children(children, { ...context, kind: "heading", level });
    } else if (type === "Title") this.#children(children, { ...context, kind: "heading", level: 1 });
    else if (type === "P") this.#children(children, context);
    else if (type === "L") this.#list(element, context);
    else if (type === "LI") this.#item(element, context);
    else if (type === "Table") this.#table(element, context);
    else if (type === "TOCI") this.#children(children, { ...context, kind: "contents" });
    else if (type === "Note" || type === "FENote") this.#children(children, { ...context, kind: "footnote" });
    else if (type === "Artifact") return;
    else if (type === "Aside") this.#children(children, { ...context, aside: true });
    else if (type === "Sect" || type === "Art")
      this.#children(children, { ...context, sections: context.sections + 1 });
    else this.#children(children, context);
  }

  #list(list: StructureElement, context: Context): void {
    const depth = context.depth + 1;
    for (const child of list.children) {
      if (!("type" in child)) continue;
      if (child.type === "L") this.#list(child, context.depth < 0 ? { ...context, depth } : context);
      else if (child.type === "LI") this.#item(child, { ...context, depth });
      else this.#element(child, { ...context, depth });
    }
  }

  #item(item: StructureElement, context: Context): void {
    const labels = item.children.filter((child): child is StructureElement => "type" in child && child.type === "Lbl");
    const label = labels
      .flatMap((element) => this.#inline(element))
      .map((placed) => placed.run.text)
      .join("")
      .trim();
    const known = markerOnly(label);
    const marker = known?.marker ?? label;
    const state = { marker, ordered: known?.ordered ?? /\d/u.test(label), prefix: "", used: false };
    const rest = item.children.filter((child) => !labels.includes(child as StructureElement));
    this.#children(rest, { ...context, kind: "list-item", item: state });
  }

  #table(table: StructureElement, context: Context): void {
    const caption: StructureElement[] = [];
    const draft = tableDraft(table, (cell) => this.#cell(cell), caption);
    for (const element of caption) this.#children(element.children, context);
    if (draft) this.drafts.push({ ...draft, ...(context.aside ? { aside: true } : {}) });
  }

  /** A cell's paragraphs, in the order of its tags; nested tables and lists are laid flat. */
  #cell(cell: StructureElement): Line[][] {
    const inner = new TagWalker(this.#runs);
    inner.walk([cell]);
    return inner.drafts.flatMap((draft) =>
      draft.kind === "table" ? draft.cells.flatMap((each) => each.paragraphs) : [draft.lines],
    );
  }

  #emit(placed: readonly PlacedRun[], context: Context): void {
    if (!placed.some(({ run }) => run.text.trim() !== "")) return;
    const lines = placedLines(placed);
    const aside = context.aside ? { aside: true as const } : {};
    switch (context.kind) {
      case "heading":
        this.drafts.push({ kind: "heading", level: context.level, evidence: "format", lines, ...aside });
        break;
      case "footnote": {
        const found = /^(\(?(?:\d{1,3}|[*†‡])\)?)\s*/u.exec(lineText(lines[0] as Line));
        this.drafts.push({ kind: "footnote", marker: found?.[1] ?? "", prefix: found?.[0] ?? "", lines });
        break;
      }
      case "list-item":
        this.#emitItem(lines, context, aside);
        break;
      default:
        this.drafts.push({ kind: context.kind, lines, ...aside });
    }
  }

  #emitItem(lines: Line[], context: Context, aside: { aside?: true }): void {
    const { item, depth } = context;
    if (!item) return;
    if (!item.used && item.marker === "") {
      // The marker is in the text where the producer tags no label.
      const found = findMarker(lineText(lines[0] as Line));
      if (found) Object.assign(item, found);
    }
    const { marker, ordered, prefix } = item;
    const again = item.used ? { continues: true as const } : {};
    this.drafts.push({
      kind: "list-item", depth, marker, ordered, prefix: item.used ? "" : prefix, lines, ...again, ...aside,
    }); // biome-ignore format: one line of fields
    item.used = true;
  }
}

function isInline(element: StructureElement): boolean {
  return element.children.every((child) => !("type" in child) || (INLINE.has(child.type) && isInline(child)));
}

function placedLines(placed: readonly PlacedRun[]): Line[] {
  const lines: Line[] = [];
  let page = -1;
  let runs: Run[] = [];
  for (const each of placed) {
    if (each.page !== page && runs.length > 0) {
      lines.push(...linesInOrder(page, runs));
      runs = [];
    }
    page = each.page;
    runs.push(each.run);
  }
  if (runs.length > 0) lines.push(...linesInOrder(page, runs));
  return lines.length > 0 ? lines : [lineOf(page, runs)];
}
