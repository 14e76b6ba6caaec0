/**
 * Importance (Shazeer et al. 2017, arXiv:1701.06538, eq. 6–7): what every expert's answers weigh in
 * a batch. The loss is its squared coefficient of variation.
 */

import { refuseNotFinite } from '#game/gate/finite';
import { inSlices } from '#game/gate/inSlices';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import type { Chosen } from '#game/gate/tokenChoice';
import { weightOf, type WeightRule } from '#game/gate/weigh';
import type { Sliced } from '#game/slices';
import { variationLoss } from './variation';

/**
 * CV² of importance, Importance_i = Σ_t g_ti, and its gradient with respect to logits[T][N].
 * `gates` rows are a softmax over the experts that are not 0 in them: the chosen k for noisy top-k
 * (noise held fixed), all of them for V-MoE's variant. ∂L/∂z_tj = g_tj (d_j − Σᵢ g_ti dᵢ) with
 * d = ∂L/∂Importance. Throws `notFinite`.
 */
export function importanceLoss(gates: Matrix): {
  loss: number;
  importance: Float64Array;
  gradient: Matrix;
} {
  const { rows, columns, values } = gates;
  refuseNotFinite('gate', values);
  const importance = new Float64Array(columns);
  for (let cell = 0; cell < values.length; cell++) importance[cell % columns]! += values[cell]!;
  const { loss, gradient: perExpert } = variationLoss(importance);
  const gradient = matrixOf(rows, columns);
  for (let row = 0; row < values.length; row += columns) {
    let expected = 0;
    for (let i = 0; i < columns; i++) expected += values[row + i]! * perExpert[i]!;
    for (let i = 0; i < columns; i++) {
      gradient.values[row + i] = values[row + i]! * (perExpert[i]! - expected);
    }
  }
  return { loss, importance, gradient };
}

/**
 * Importance[N]: the sum over tokens of the combine weights, as they are before any token is
 * dropped.
 */
export function* importanceOf(made: Chosen, rule: WeightRule): Sliced<Float64Array> {
  const { problem, chosen, probability } = made;
  const { tokens, experts, k } = problem;
  const importance = new Float64Array(experts);
  const raw = new Float64Array(k);
  yield* inSlices(tokens, k * 60, (from, to) => {
    for (let token = from; token < to; token++) {
      let sum = 0;
      let size = 0;
      // Under a bias or noise the first choice need not have the largest score.
      let largest = -Infinity;
      for (let rank = 0; rank < k && rule.kind === 'softmax'; rank++) {
        const expert = chosen[token * k + rank]!;
        if (expert >= 0) largest = Math.max(largest, rule.scoreOf(token, expert));
      }
      for (let rank = 0; rank < k; rank++) {
        const expert = chosen[token * k + rank]!;
        if (expert < 0) continue;
        size++;
        if (rule.kind === 'softmax') {
          raw[rank] = Math.exp(rule.scoreOf(token, expert) - largest);
        } else if (rule.kind === 'normalised') {
          raw[rank] = Math.exp(rule.scoreOf(token, expert) - rule.logSum[token]!);
        } else raw[rank] = probability.of(token, expert);
        sum += raw[rank]!;
      }
      for (let rank = 0; rank < k; rank++) {
        const expert = chosen[token * k + rank]!;
        if (expert >= 0) importance[expert]! += weightOf(rule, raw[rank]!, sum, size);
      }
    }
  });
  return importance;
}
