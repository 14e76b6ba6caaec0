/** Long loops over rows, cut so that no slice takes much longer than ten milliseconds. */

import type { Sliced } from '#game/slices';

/** Units of about a nanosecond on a laptop. */
const COST_PER_SLICE = 5_000_000;

/** What looking at one matrix cell costs, in the units above. */
export const CELL_COST = { compare: 2, exponential: 15, noise: 60 } as const;

/**
 * Calls `work(from, to)` until all rows are done and gives way in between. The loops themselves are
 * plain functions, which an engine optimises better than the body of a generator.
 */
export function* inSlices(
  rows: number,
  costPerRow: number,
  work: (from: number, to: number) => void,
): Sliced<void> {
  const step = Math.max(1, Math.floor(COST_PER_SLICE / Math.max(1, costPerRow)));
  for (let from = 0; from < rows; from += step) {
    if (from > 0) yield;
    work(from, Math.min(rows, from + step));
  }
}
