/**
 * Uniform random routing: k different experts, every set equally likely, equal weights. The
 * yardstick of fairness; it looks at masks but not at logits.
 */

import type { Sliced } from '#game/slices';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { cutMasked } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';

export function routeRandom(problem: Problem): Sliced<Routed> {
  return tokenChoice(
    { ...problem, temperature: 0 },
    {
      probability: 'uniform',
      scores: uniformScores,
      weights: () => ({ kind: 'equal' }),
      looks: false,
    },
  );
}

function* uniformScores({ tokens, experts, masked, random }: Problem): Sliced<Float64Array> {
  const scores = new Float64Array(tokens * experts);
  yield* inSlices(tokens, (experts * CELL_COST.noise) / 2, (from, to) => {
    const end = to * experts;
    for (let cell = from * experts; cell < end; cell++) scores[cell] = random.next();
    if (masked !== null) cutMasked(scores, masked, from * experts, end);
  });
  return scores;
}
