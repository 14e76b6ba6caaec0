import type { AssignmentView } from '#game/room/view';

/** The calls that were made among all that a dense model would have made, as a grid of squares. */
export interface CallsLayout {
  columns: number;
  rows: number;
  /** Calls made, and what dense would have cost. */
  calls: number;
  dense: number;
  /** Lit squares as [column, row]. */
  lit: [number, number][];
}

/** One row for each prompt, one column for each expert: lit where the gate called. */
export function layoutCalls(
  assignments: readonly AssignmentView[],
  size: { tokens: number; experts: readonly number[] },
): CallsLayout {
  const columnOf = new Map(size.experts.map((expert, column) => [expert, column]));
  const lit: [number, number][] = [];
  for (const [token, expert, , , , kept] of assignments) {
    const column = columnOf.get(expert);
    if (kept === 1 && column !== undefined) lit.push([column, token]);
  }
  return {
    columns: size.experts.length,
    rows: size.tokens,
    calls: lit.length,
    dense: size.tokens * size.experts.length,
    lit,
  };
}

const WAFFLE = 10;

/** A hundred squares, one for each per cent of a dense model's calls; what is made shows as lit. */
export function layoutShare(calls: number, dense: number): CallsLayout {
  const share = dense === 0 ? 0 : Math.min(1, calls / dense);
  // Something was called, so something is lit.
  const count = calls === 0 ? 0 : Math.max(1, Math.round(share * WAFFLE * WAFFLE));
  return {
    columns: WAFFLE,
    rows: WAFFLE,
    calls,
    dense,
    lit: Array.from({ length: count }, (_, index) => [
      index % WAFFLE,
      WAFFLE - 1 - Math.floor(index / WAFFLE),
    ]),
  };
}
