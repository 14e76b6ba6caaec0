/**
 * Mixtral's top-k (Jiang et al. 2024, arXiv:2401.04088, §2.1): softmax over the k chosen logits,
 * which is the same as softmax over all, top-k, renormalised. Softmax over all without
 * renormalising (DeepSeekMoE, OLMoE, Grok-1) is another router: see deepSeekMoE.ts.
 *
 * With k = 1 that weight would always be 1 and the gate would get no gradient, so k = 1 takes the
 * raw probability, as Switch does. Mixtral has no capacity; given one, weights are those from
 * before drops.
 */

import type { Sliced } from '#game/slices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';

export function routeMixtral(problem: Problem): Sliced<Routed> {
  const { k, logits, experts } = problem;
  return tokenChoice(problem, {
    probability: 'softmax',
    scores: (all) => selectionScores(all, { on: 'logits', noise: 'gumbel' }),
    weights: () =>
      k === 1
        ? { kind: 'probability' }
        : { kind: 'softmax', scoreOf: (token, expert) => logits[token * experts + expert]! },
  });
}
