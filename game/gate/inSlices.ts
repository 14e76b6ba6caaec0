/** Long loops over rows, cut so that no slice takes much longer than ten milliseconds. */

import type { Sliced } from '#game/slices';

/** Units of about a nanosecond on a laptop. */
const COST_PER_SLICE = 5_000_000;

/** What looking at one matrix cell costs, in the units above; `farAway`: not in the cache. */
export const CELL_COST = { compare: 2, exponential: 15, noise: 60, farAway: 40 } as const;

/** Loops smaller than this do not give way, and a plan has about ten of them. */
const WORTH_A_SLICE = COST_PER_SLICE / 5;

/**
 * Calls `work(from, to)` until all rows are done and gives way after every slice. The loops
 * themselves are plain functions, which an engine optimises better than the body of a generator.
 */
export function* inSlices(
  rows: number,
  costPerRow: number,
  work: (from: number, to: number) => void,
): Sliced<void> {
  const step = Math.max(1, Math.floor(COST_PER_SLICE / Math.max(1, costPerRow)));
  for (let from = 0; from < rows; from += step) {
    const to = Math.min(rows, from + step);
    work(from, to);
    if ((to - from) * costPerRow > WORTH_A_SLICE) yield;
  }
}
