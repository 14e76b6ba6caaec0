/**
 * The auxiliary load-balancing loss L = N Σᵢ fᵢ Pᵢ (Shazeer et al. 2017 in spirit; GShard
 * arXiv:2006.16668; Switch arXiv:2101.03961, eq. 4–6).
 *
 * The literature disagrees on the scale. Ours is 1 when f = P = 1/N, as in Switch and every code
 * base's GShard (its paper has 1/E); with k > 1 we divide f by k, as DeepSpeed, Megatron and
 * DeepSeek do (Hugging Face's Mixtral does not, and gets k). f is counted before tokens are
 * dropped. The loss is smallest when even only as long as f = P: with f ≠ P it can be below 1.
 */

import { refuseNotFinite } from '#game/gate/finite';
import { GateError } from '#game/gate/gateError';
import { type Matrix, matrixOf } from '#game/gate/matrix';

/** N Σ f P from demand[N] (choices before drops) and P[N]; 0 when nothing was chosen. */
export function auxiliaryOf(demand: ArrayLike<number>, meanProbability: ArrayLike<number>): number {
  let chosen = 0;
  let sum = 0;
  for (let i = 0; i < demand.length; i++) {
    chosen += demand[i]!;
    sum += demand[i]! * meanProbability[i]!;
  }
  return chosen === 0 ? 0 : (demand.length * sum) / chosen;
}

/**
 * The loss and its gradient with respect to logits[T][N] for a softmax gate: f is a constant,
 * ∂L/∂z_tj = (N/T) p_tj (f_j − Σᵢ fᵢ p_ti). Times α (published 0.01) it is what Switch adds.
 * Throws `ragged` and `notFinite`.
 */
export function auxiliaryLoss(
  probabilities: Matrix,
  demand: ArrayLike<number>,
): { loss: number; gradient: Matrix } {
  const { rows, columns, values } = probabilities;
  if (demand.length !== columns) throw new GateError('ragged', `demand of ${demand.length}`);
  refuseNotFinite('probability', values);
  refuseNotFinite('demand', demand);
  const gradient = matrixOf(rows, columns);
  let chosen = 0;
  for (let i = 0; i < columns; i++) chosen += demand[i]!;
  if (chosen === 0 || rows === 0) return { loss: 0, gradient };

  const mean = new Float64Array(columns);
  for (let token = 0; token < rows; token++) {
    const row = token * columns;
    let expected = 0;
    for (let i = 0; i < columns; i++) {
      expected += (demand[i]! / chosen) * values[row + i]!;
      mean[i]! += values[row + i]! / rows;
    }
    for (let i = 0; i < columns; i++) {
      const share = demand[i]! / chosen;
      gradient.values[row + i] = (columns / rows) * values[row + i]! * (share - expected);
    }
  }
  return { loss: auxiliaryOf(demand, mean), gradient };
}
