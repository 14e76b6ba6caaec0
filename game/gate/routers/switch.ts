/**
 * Switch top-1 (Fedus, Zoph, Shazeer 2021, arXiv:2101.03961, eq. 1–6; Mesh TensorFlow, Flaxformer):
 * the one best expert, weighted by the raw probability p, so that the gate gets a gradient. A token
 * is kept when fewer than C earlier tokens chose its expert. Jitter multiplies the gate's input
 * during training: see `jitter` in score.ts.
 */

import type { Sliced } from '#game/slices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';

export function routeSwitch(problem: Problem): Sliced<Routed> {
  return tokenChoice(problem, {
    probability: 'softmax',
    scores: (all) => selectionScores(all, { on: 'logits', noise: 'gumbel' }),
    weights: () => ({ kind: 'probability' }),
  });
}
