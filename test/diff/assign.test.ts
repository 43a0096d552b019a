import fc from "fast-check";
import { expect, it } from "vitest";
import { assign, type Edge } from "../../src/diff/assign.ts";

/** The best there is, by trying all. */
function best(edges: readonly Edge[], taken: ReadonlySet<string> = new Set()): number {
  const [first, ...rest] = edges;
  if (!first) return 0;
  const without = best(rest, taken);
  if (taken.has(`o${first.old}`) || taken.has(`n${first.new}`)) return without;
  return Math.max(without, first.weight + best(rest, new Set([...taken, `o${first.old}`, `n${first.new}`])));
}

it("chooses the pairs with the highest sum, each item once", () => {
  const edge = fc.record({ old: fc.nat(4), new: fc.nat(4), weight: fc.integer({ min: 1, max: 50 }) });
  const edges = fc.uniqueArray(edge, { maxLength: 12, selector: (one) => `${one.old} ${one.new}` });
  fc.assert(
    fc.property(edges, (list) => {
      const chosen = assign(list, 5, 5);
      expect(new Set(chosen.map(({ old }) => old)).size).toBe(chosen.length);
      expect(new Set(chosen.map((one) => one.new)).size).toBe(chosen.length);
      expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(best(list));
    }),
    { numRuns: 500 },
  );
});
