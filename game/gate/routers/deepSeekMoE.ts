/**
 * DeepSeekMoE (Dai et al. 2024, arXiv:2401.06066, eq. 9–17): shared experts are always on, with
 * weight 1; softmax over the routed experts, top-k, weights as they are, so that they sum to less
 * than 1 (not renormalised, unlike Mixtral). k counts routed experts only. The auxiliary loss counts
 * routed experts and divides by k: 1 when balanced.
 *
 * Fine-grained experts are the other half of the paper: splitting 16 experts into 64 makes top-2
 * into top-8 at the same cost, and 120 possible combinations into 4,426,165,368.
 */

import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';
import type { Sliced } from '#game/slices';

export function routeDeepSeekMoE(problem: Problem): Sliced<Routed> {
  return tokenChoice(problem, {
    probability: 'softmax',
    scores: (all) => selectionScores(all, { on: 'logits', noise: 'gumbel' }),
    weights: () => ({ kind: 'probability' }),
  });
}

/** How many sets of k experts there are, exactly as long as it fits 2⁵³. */
export function combinations(experts: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, experts - k); i++) {
    count = Math.round((count * (experts - i + 1)) / i);
  }
  return k < 0 || k > experts ? 0 : count;
}
