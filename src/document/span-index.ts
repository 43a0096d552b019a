import type { Span } from "./document.ts";

/** Spans by their place, so that what a span runs over is found without looking at all of them. */
export class SpanIndex<T extends Span> {
  readonly #byStart: readonly { readonly span: T; readonly order: number }[];
  /** The furthest end up to each place of the list. */
  readonly #reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.#byStart = spans.map((span, order) => ({ span, order })).sort((a, b) => a.span.start - b.span.start);
    let furthest = 0;
    this.#reach = this.#byStart.map(({ span }) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
  }

  /** Those that share something with a span, in the order in which they were given. */
  over(span: Span): T[] {
    const out: { readonly span: T; readonly order: number }[] = [];
    for (let at = this.#firstFrom(span.end) - 1; at >= 0 && (this.#reach[at] ?? 0) > span.start; at--) {
      const each = this.#byStart[at];
      if (each && each.span.end > span.start) out.push(each);
    }
    return out.sort((a, b) => a.order - b.order).map((each) => each.span);
  }

  /** The place in the list of the first that starts at an offset or after it. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#byStart[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
