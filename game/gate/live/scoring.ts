/** Features → logits: the linear part of every gate here. */

import type { GateState } from '#game/gate/gate';
import { type Matrix, matrixFrom } from '#game/gate/matrix';
import { scoreBatch } from '#game/gate/score';
import type { Sliced } from '#game/slices';

/** Sets logits[R][A] to −∞ for the experts in masked[R]: no probability, and never chosen. */
export function shutOut(
  logits: Matrix,
  masked: readonly (readonly number[])[],
  experts: readonly number[],
): void {
  const columnOf = new Map(experts.map((expert, column) => [expert, column]));
  for (const [row, shut] of masked.entries()) {
    for (const expert of shut) {
      const column = columnOf.get(expert);
      if (column !== undefined) logits.values[row * logits.columns + column] = -Infinity;
    }
  }
}

/** logits[R][A] of features[R][d] for the named experts; one the gate does not know has the prior. */
export function scoreRows(
  gate: GateState,
  experts: readonly number[],
  features: readonly (readonly number[])[],
): Sliced<Matrix> {
  const d = gate.featureNames.length;
  const weights = experts.map((expert) => gate.experts[expert]?.weights ?? gate.prior);
  return scoreBatch(matrixFrom(features, d), matrixFrom(weights, d));
}
