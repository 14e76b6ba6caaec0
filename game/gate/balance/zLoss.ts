/**
 * The router z-loss of ST-MoE (Zoph et al. 2022, arXiv:2202.08906, eq. 5):
 * L = mean_t (ln Σᵢ e^z_ti)². It is not shift-invariant on purpose: it keeps logits small, where
 * low-precision softmax is exact. Published coefficient 0.001.
 */

import { countCut } from '#game/gate/finite';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import { logSumExp } from '#game/gate/probability';

/** The loss from ln Σ e^z of every token; tokens with no expert at all (−∞) are left out. */
export function zLossOf(logSums: ArrayLike<number>): number {
  let sum = 0;
  let count = 0;
  for (let token = 0; token < logSums.length; token++) {
    const value = logSums[token]!;
    if (value === -Infinity) continue;
    sum += value * value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * The loss and its gradient with respect to logits[T][N]: ∂L/∂z_ti = (2/T) ln Σ e^z_t · p_ti, T being
 * the tokens that have an expert. −∞ is masked; NaN and +∞ throw `notFinite`.
 */
export function zLoss(logits: Matrix): { loss: number; gradient: Matrix } {
  const { rows, columns, values } = logits;
  countCut(values, 0, values.length);
  const gradient = matrixOf(rows, columns);
  const sums = new Float64Array(rows);
  for (let token = 0; token < rows; token++) {
    sums[token] = logSumExp(values, token * columns, columns);
  }
  const counted = sums.filter((sum) => sum > -Infinity).length;
  for (let token = 0; token < rows; token++) {
    const sum = sums[token]!;
    if (sum === -Infinity) continue;
    for (let cell = token * columns; cell < (token + 1) * columns; cell++) {
      gradient.values[cell] = ((2 * sum) / counted) * Math.exp(values[cell]! - sum);
    }
  }
  return { loss: zLossOf(sums), gradient };
}
