/** Features → logits: the linear part of every gate here. */

import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { GateState } from '#game/gate/gate';
import type { Sliced } from '#game/slices';
import { dotRow, type SparseRows } from './sparseRows';

/** Non-zero features of a typical prompt, to estimate how long a row takes. */
const TYPICAL_ENTRIES = 6;

/** logits[R × A] = rows[R] · weights of `experts[A]`, row by row. */
export function* scoreRows(
  gate: GateState,
  experts: readonly number[],
  rows: SparseRows,
  count: number,
): Sliced<Float64Array> {
  const weights = experts.map((expert) =>
    Float64Array.from(gate.experts[expert]?.weights ?? gate.prior),
  );
  const columns = experts.length;
  const logits = new Float64Array(count * columns);
  yield* inSlices(count, columns * TYPICAL_ENTRIES * CELL_COST.compare, (from, to) => {
    for (let row = from; row < to; row++) {
      for (let column = 0; column < columns; column++) {
        logits[row * columns + column] = dotRow(rows, row, weights[column]!);
      }
    }
  });
  return logits;
}
