/**
 * The affinity gate, this product's default, decoupled as DeepSeek-V3's sigmoid gate is: every
 * expert's affinity sigmoid(z) says for itself how probably it is right. Selection compares
 * z + bias + temperature · Gumbel. Weights are the affinities of the experts that hold the token
 * divided by their sum, after drops: a prompt's answers always add up to one whole opinion.
 *
 * `selectOn: 'affinities'` adds bias and noise to sigmoid(z), as DeepSeek-V3 adds its bias; logits
 * are the default because exploration must not vanish where affinities crowd near 0 and 1, and
 * because explanations are sums of logits.
 */

import type { Sliced } from '#game/slices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';

export function routeAffinity(problem: Problem): Sliced<Routed> {
  const on = problem.options.selectOn ?? 'logits';
  return tokenChoice(problem, {
    probability: 'sigmoid',
    scores: (all) => selectionScores(all, { on, noise: 'gumbel' }),
    weights: () => ({ kind: 'share', over: 'kept', scale: 1 }),
  });
}
