/** A pair that may be chosen; `weight` is a whole number above 0. */
export interface Edge {
  readonly old: number;
  readonly new: number;
  readonly weight: number;
}

/**
 * Chooses pairs so that nothing is in two of them and the weights add up to the most that there is: shortest augmenting paths
 * over the edges that there are, so that a thousand items with eight neighbours each cost little.
 *
 * @returns the edges chosen, in the order of `old`
 */
export function assign(edges: readonly Edge[], olds: number, news: number): Edge[] {
  const solver = new Assignment(edges, olds, news);
  for (let old = 0; old < olds; old++) solver.place(old);
  return solver.chosen();
}

const NONE = -1;

class Assignment {
  readonly #edges: readonly (readonly Edge[])[];
  /** Prices of both sides: for each edge, cost - old - new is not below 0. Cost is the weight with its sign turned. */
  readonly #oldPrices: Float64Array;
  readonly #newPrices: Float64Array;
  readonly #partners: Int32Array;
  readonly #takenBy: Int32Array;

  constructor(edges: readonly Edge[], olds: number, news: number) {
    const lists: Edge[][] = Array.from({ length: olds }, () => []);
    for (const edge of edges) lists[edge.old]?.push(edge);
    this.#edges = lists;
    this.#oldPrices = Float64Array.from(lists, (list) => -list.reduce((most, { weight }) => Math.max(most, weight), 0));
    this.#newPrices = new Float64Array(news);
    this.#partners = new Int32Array(olds).fill(NONE);
    this.#takenBy = new Int32Array(news).fill(NONE);
  }

  chosen(): Edge[] {
    return this.#edges.flatMap((list, old) => list.filter((edge) => edge.new === this.#partners[old]));
  }

  /** Finds the cheapest way to give an item a partner, or to leave it or another one without. */
  place(start: number): void {
    const distances = new Map<number, number>();
    const from = new Map<number, number>();
    const rows = new Map<number, number>([[start, 0]]);
    const settled = new Set<number>();
    const heap = new Heap();
    let end = { distance: Number.POSITIVE_INFINITY, row: NONE, column: NONE };
    let [row, base] = [start, 0];
    for (;;) {
      // To stay without a partner costs nothing.
      const alone = base - (this.#oldPrices[row] as number);
      if (alone < end.distance) end = { distance: alone, row, column: NONE };
      for (const [column, distance] of this.#steps(row, base)) {
        if (settled.has(column) || distance >= (distances.get(column) ?? Number.POSITIVE_INFINITY)) continue;
        distances.set(column, distance);
        from.set(column, row);
        heap.push(column, distance);
      }
      const next = heap.pop((column, distance) => !settled.has(column) && distances.get(column) === distance);
      if (next === undefined || next.distance >= end.distance) break;
      const owner = this.#takenBy[next.column] as number;
      if (owner === NONE) {
        end = { distance: next.distance, row: from.get(next.column) as number, column: next.column };
        break;
      }
      settled.add(next.column);
      rows.set(owner, next.distance);
      [row, base] = [owner, next.distance];
    }
    this.#reprice(end.distance, rows, settled, distances);
    this.#augment(end, from, start);
  }

  #steps(row: number, base: number): [number, number][] {
    const price = this.#oldPrices[row] as number;
    const list = this.#edges[row] as readonly Edge[];
    return list.map((edge) => [edge.new, base - edge.weight - price - (this.#newPrices[edge.new] as number)]);
  }

  #reprice(
    end: number,
    rows: ReadonlyMap<number, number>,
    settled: ReadonlySet<number>,
    distances: ReadonlyMap<number, number>,
  ): void {
    for (const [row, distance] of rows) this.#oldPrices[row] = (this.#oldPrices[row] as number) + end - distance;
    for (const column of settled) {
      this.#newPrices[column] = (this.#newPrices[column] as number) - (end - (distances.get(column) as number));
    }
  }

  #augment(end: { row: number; column: number }, from: ReadonlyMap<number, number>, start: number): void {
    let { row, column } = end;
    for (;;) {
      const left = this.#partners[row] as number;
      this.#partners[row] = column;
      if (column !== NONE) this.#takenBy[column] = row;
      if (row === start) return;
      column = left;
      row = from.get(column) as number;
    }
  }
}

/** The nearest first. */
class Heap {
  readonly #items: { readonly column: number; readonly distance: number }[] = [];

  push(column: number, distance: number): void {
    const items = this.#items;
    items.push({ column, distance });
    let at = items.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (distanceAt(items, above) <= distanceAt(items, at)) return;
      swap(items, above, at);
      at = above;
    }
  }

  /** The nearest that is still valid. */
  pop(valid: (column: number, distance: number) => boolean): { column: number; distance: number } | undefined {
    for (;;) {
      const first = this.#items[0];
      if (first === undefined) return undefined;
      this.#dropFirst();
      if (valid(first.column, first.distance)) return first;
    }
  }

  #dropFirst(): void {
    const items = this.#items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return;
    items[0] = last;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < items.length && distanceAt(items, left) < distanceAt(items, least)) least = left;
      if (right < items.length && distanceAt(items, right) < distanceAt(items, least)) least = right;
      if (least === at) return;
      swap(items, least, at);
      at = least;
    }
  }
}

function distanceAt(items: readonly { readonly distance: number }[], at: number): number {
  return items[at]?.distance ?? Number.POSITIVE_INFINITY;
}

function swap<T>(items: T[], a: number, b: number): void {
  [items[a], items[b]] = [items[b] as T, items[a] as T];
}
