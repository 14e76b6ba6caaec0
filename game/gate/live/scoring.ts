/** Features → logits: the linear part of every gate here. */

import type { GateState } from '#game/gate/gate';
import { type Matrix, matrixFrom } from '#game/gate/matrix';
import { scoreBatch } from '#game/gate/score';
import type { Sliced } from '#game/slices';

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
