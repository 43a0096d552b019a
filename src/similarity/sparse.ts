/** A vector of which most places are 0; dimensions in rising order. */
export interface Sparse {
  readonly dimensions: Uint32Array;
  readonly values: Float64Array;
}

/** Of length 1, or without places when all is 0. */
export function sparse(weights: ReadonlyMap<number, number>): Sparse {
  const dimensions = Uint32Array.from(weights.keys()).sort();
  const values = Float64Array.from(dimensions, (dimension) => weights.get(dimension) ?? 0);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length === 0
    ? { dimensions: new Uint32Array(), values: new Float64Array() }
    : { dimensions, values: values.map((value) => value / length) };
}

/** The cosine of two vectors; the terms are added in the order of the dimensions, so both orders give the same number. */
export function cosine(a: Sparse, b: Sparse): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.dimensions.length && j < b.dimensions.length) {
    const [left, right] = [a.dimensions[i] as number, b.dimensions[j] as number];
    if (left === right) sum += (a.values[i++] as number) * (b.values[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** Finds the vectors near to one, without looking at those that share no dimension with it. */
export class SparseIndex {
  readonly #size: number;
  readonly #postings = new Map<number, { readonly at: number[]; readonly values: number[] }>();

  constructor(vectors: readonly Sparse[]) {
    this.#size = vectors.length;
    for (const [index, { dimensions, values }] of vectors.entries()) {
      for (const [place, dimension] of dimensions.entries()) {
        let posting = this.#postings.get(dimension);
        if (!posting) {
          posting = { at: [], values: [] };
          this.#postings.set(dimension, posting);
        }
        posting.at.push(index);
        posting.values.push(values[place] as number);
      }
    }
  }

  /** The cosine with each vector of the index. */
  cosines({ dimensions, values }: Sparse): Float64Array {
    const sums = new Float64Array(this.#size);
    for (let place = 0; place < dimensions.length; place++) {
      const posting = this.#postings.get(dimensions[place] as number);
      if (!posting) continue;
      const value = values[place] as number;
      const { at, values: others } = posting;
      for (let i = 0; i < at.length; i++) {
        const index = at[i] as number;
        sums[index] = (sums[index] as number) + value * (others[i] as number);
      }
    }
    return sums;
  }
}
