import { CodePoints, fold } from "../base/text.ts";
import { boxesOf } from "../document/boxes.ts";
import type { Document, Span } from "../document/document.ts";
import { IdIssuer } from "../model/ids.ts";
import type { Benefit, Comment, Goal, Indicator, Source, Theme } from "../model/schema.ts";
import { ancestors, type Section } from "../structure/outline.ts";
import type { DraftBenefit, DraftComment, DraftGoal, DraftIndicator, DraftTheme } from "./drafts.ts";
import type { GenreItems } from "./genres/items.ts";
import type { Found } from "./reading.ts";

/** Turns ranges into sources and objects into ids. One for each model: ids are unique within it. */
export class Assembler {
  readonly #document: Document;
  readonly #points: CodePoints;
  readonly #explain: boolean;
  readonly #ids = new IdIssuer();
  readonly #themes = new Map<DraftTheme, Theme>();
  /** The ids of the themes that sections are headed by. */
  readonly #headed = new Map<Section, string>();
  readonly #goals = new Map<DraftGoal, string>();

  constructor(document: Document, explain: boolean) {
    this.#document = document;
    this.#points = new CodePoints(document.text);
    this.#explain = explain;
  }

  text(span: Span): string {
    return fold(this.#document.text.slice(span.start, span.end));
  }

  source(span: Span): Source {
    const boxes = boxesOf(this.#document, span);
    const page = boxes?.[0]?.page;
    return {
      start: this.#points.fromUnits(span.start),
      end: this.#points.fromUnits(span.end),
      ...(page === undefined ? {} : { page }),
      ...(boxes && boxes.length > 0 ? { boxes: boxes.map((each) => ({ page: each.page, box: [...each.box] })) } : {}),
    };
  }

  /** What every item carries at its end. */
  about(found: Found): { source: Source; confidence: number; rule?: string; cue?: string } {
    return {
      source: this.source(found),
      confidence: found.confidence,
      ...(this.#explain ? { rule: found.rule, ...(found.cue === undefined ? {} : { cue: fold(found.cue) }) } : {}),
    };
  }

  itemId(prefix: string, kind: string, span: Span): string {
    return this.#ids.item(prefix, kind, this.text(span));
  }

  themes(drafts: readonly DraftTheme[]): Theme[] {
    for (const draft of drafts) {
      const title = this.text(draft);
      const parent = draft.parent ? this.#themes.get(draft.parent) : undefined;
      const id = this.#ids.theme(title, parent?.title);
      if (draft.section && !this.#headed.has(draft.section)) this.#headed.set(draft.section, id);
      this.#themes.set(draft, {
        id,
        title,
        ...(draft.number === undefined ? {} : { number: draft.number }),
        ...(parent ? { parent: parent.id } : {}),
        ...this.about(draft),
      });
    }
    return [...this.#themes.values()];
  }

  /** The theme of an item: its own, else that of the nearest section which heads one. */
  themeId(section: Section, theme: DraftTheme | undefined): string | undefined {
    if (theme) return this.#themes.get(theme)?.id;
    const above = [section, ...ancestors(section)].find((each) => this.#headed.has(each));
    return above && this.#headed.get(above);
  }

  goals(drafts: readonly DraftGoal[], themeOf: GenreItems["themeOf"]): Goal[] {
    for (const draft of drafts) this.#goals.set(draft, this.itemId("g", "goal", draft));
    return drafts.map((draft): Goal => {
      const theme = this.themeId(draft.section, themeOf?.(draft) ?? draft.theme);
      const parent = draft.parent ? this.#goals.get(draft.parent) : undefined;
      return {
        id: this.#goals.get(draft) as string,
        ...(theme === undefined ? {} : { theme }),
        ...(parent === undefined ? {} : { parent }),
        kind: draft.kind,
        ...(draft.number === undefined ? {} : { number: draft.number }),
        ...(draft.title ? { title: this.text(draft.title) } : {}),
        text: this.text(draft),
        ...(draft.owner ? { owner: this.text(draft.owner) } : {}),
        ...(draft.deadline === undefined ? {} : { deadline: draft.deadline }),
        ...this.about(draft),
      };
    });
  }

  indicators(drafts: readonly DraftIndicator[], themeOf: GenreItems["themeOf"]): Indicator[] {
    return drafts.map((draft): Indicator => {
      const theme = this.themeId(draft.section, themeOf?.(draft) ?? draft.theme ?? draft.goal?.theme);
      const goal = draft.goal ? this.#goals.get(draft.goal) : undefined;
      return {
        id: this.itemId("i", "indicator", draft),
        ...(theme === undefined ? {} : { theme }),
        ...(goal === undefined ? {} : { goal }),
        text: this.text(draft),
        ...(draft.baseline ? { baseline: draft.baseline } : {}),
        targets: [...draft.targets],
        ...(draft.actual ? { actual: draft.actual } : {}),
        ...this.about(draft),
      };
    });
  }

  comments(drafts: readonly DraftComment[]): Comment[] {
    const ids = new Map(drafts.map((draft) => [draft, this.itemId("c", "comment", draft)]));
    return drafts.map((draft): Comment => {
      const theme = draft.theme ? this.#themes.get(draft.theme)?.id : undefined;
      const reply = draft.inReplyTo ? ids.get(draft.inReplyTo) : undefined;
      return {
        id: ids.get(draft) as string,
        ...(draft.by === undefined ? {} : { by: draft.by }),
        ...(draft.parties ? { parties: [...draft.parties] } : {}),
        ...(theme === undefined ? {} : { theme }),
        ...(draft.topic ? { topic: this.text(draft.topic) } : {}),
        stance: draft.stance,
        kind: draft.kind,
        ...(draft.addressee === undefined ? {} : { addressee: draft.addressee }),
        text: this.text(draft),
        ...(reply === undefined ? {} : { inReplyTo: reply }),
        ...this.about(draft),
      };
    });
  }

  benefits(drafts: readonly DraftBenefit[]): Benefit[] {
    return drafts.map((draft): Benefit => {
      const theme = this.themeId(draft.section, undefined);
      return {
        id: this.itemId("b", "benefit", draft),
        ...(theme === undefined ? {} : { theme }),
        text: this.text(draft),
        ...(draft.amount ? { amount: draft.amount } : {}),
        ...this.about(draft),
      };
    });
  }
}
