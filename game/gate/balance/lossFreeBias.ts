/**
 * Loss-free balancing (Wang et al. 2024, arXiv:2408.15664, algorithm 1; DeepSeek-V3,
 * arXiv:2412.19437, §2.1.2): after a batch every expert's bias moves a little towards fairness. The
 * bias is added for selection only, so balance costs no gradient.
 */

import { refuseNotFinite } from '#game/gate/finite';
import { GateError } from '#game/gate/gateError';

export const BIAS_RULES = ['sign', 'proportional'] as const;
export type BiasRule = (typeof BIAS_RULES)[number];

/**
 * bias[N] after a batch with load[N]. `sign`: b += γ · sign(mean − load), the published rule, which
 * ends in a limit cycle of ±γ and not in a point. `proportional`: b += γ · (mean − load) / mean,
 * the paper's variant with the error taken relative to the mean, so that γ means the same for every
 * batch size. (Its multiplicative variant needs another gate and is left out.)
 *
 * Published γ = 0.001 over millions of batches; in a lesson of a dozen rounds nobody could see that.
 * Without any load nothing moves. Throws `ragged` and `notFinite`.
 */
export function updateBias(
  bias: ArrayLike<number>,
  load: ArrayLike<number>,
  gamma: number,
  rule: BiasRule = 'sign',
): Float64Array {
  const experts = bias.length;
  if (load.length !== experts) throw new GateError('ragged', `load of ${load.length} experts`);
  refuseNotFinite('gamma', [gamma]);
  refuseNotFinite('bias', bias);
  refuseNotFinite('load', load);
  let total = 0;
  for (let i = 0; i < experts; i++) total += load[i]!;
  const mean = experts === 0 ? 0 : total / experts;
  const moved = Float64Array.from(bias);
  if (mean === 0) return moved;
  for (let i = 0; i < experts; i++) {
    const error = mean - load[i]!;
    moved[i]! += gamma * (rule === 'sign' ? Math.sign(error) : error / mean);
  }
  return moved;
}
