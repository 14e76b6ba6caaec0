/** The squared coefficient of variation as a loss, with its gradient. */

import { squaredVariation } from '#game/gate/metrics';

/** CV² of values[N] and ∂CV²/∂values[N]; zeros when there is nothing. */
export function variationLoss(values: ArrayLike<number>): {
  loss: number;
  gradient: Float64Array;
} {
  const count = values.length;
  const gradient = new Float64Array(count);
  let total = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    total += values[i]!;
    squares += values[i]! ** 2;
  }
  if (total === 0) return { loss: 0, gradient };
  // CV² = N Σ v² / (Σ v)² − 1.
  for (let i = 0; i < count; i++) {
    gradient[i] = (2 * count * (values[i]! - squares / total)) / total ** 2;
  }
  return { loss: squaredVariation(values), gradient };
}
