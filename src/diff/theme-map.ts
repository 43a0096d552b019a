import type { Side } from "./items.ts";
import type { ThemeLinks } from "./theme-links.ts";

/** Which themes of both sides belong together: paired, or one split or merged into the other. */
export class ThemeMap {
  readonly #old: Side;
  readonly #new: Side;
  readonly #partners = new Map<string, Set<string>>();
  readonly #linkedNew = new Set<string>();

  constructor(old: Side, later: Side, links: ThemeLinks) {
    this.#old = old;
    this.#new = later;
    for (const choice of links.choices) this.#link(choice.old, choice.new);
    for (const group of links.groups)
      for (const one of group.old) for (const other of group.new) this.#link(one, other);
  }

  /** Undefined when a theme is not given. A theme without a counterpart stands for the nearest above it that has one. */
  together(old: string | undefined, later: string | undefined): boolean | undefined {
    if (old === undefined || later === undefined) return undefined;
    if (this.#partners.get(old)?.has(later)) return true;
    const [oldLinked, newLinked] = [this.#partners.has(old), this.#linkedNew.has(later)];
    if (oldLinked && newLinked) return false;
    const olds = oldLinked ? [old] : [old, ...(this.#old.themeById.get(old)?.above ?? [])];
    const news = newLinked ? [later] : [later, ...(this.#new.themeById.get(later)?.above ?? [])];
    return olds.some((one) => news.some((other) => this.#partners.get(one)?.has(other)));
  }

  #link(old: number, later: number): void {
    const [one, other] = [this.#old.themes[old]?.theme.id, this.#new.themes[later]?.theme.id];
    if (one === undefined || other === undefined) return;
    this.#partners.set(one, (this.#partners.get(one) ?? new Set()).add(other));
    this.#linkedNew.add(other);
  }
}
