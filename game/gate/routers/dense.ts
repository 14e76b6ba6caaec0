/**
 * Dense softmax mixture (Jacobs, Jordan, Nowlan, Hinton 1991, Neural Computation 3:79): every
 * expert answers every token and the gate weighs the answers, g = softmax(z). No capacity.
 */

import type { Sliced } from '#game/slices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';

export function routeDense(problem: Problem): Sliced<Routed> {
  return tokenChoice(
    { ...problem, temperature: 0, bias: null },
    {
      probability: 'softmax',
      scores: (all) => selectionScores(all, { on: 'logits', noise: 'none' }),
      weights: () => ({ kind: 'probability' }),
    },
  );
}
