/**
 * GShard top-2 (Lepikhin et al. 2020, arXiv:2006.16668, algorithm 1; Lingvo, Mesh TensorFlow,
 * DeepSpeed, Fairseq): the best expert always, the second with chance min(1, g₂ / threshold), where
 * g₁ and g₂ are divided by g₁ + g₂ before drops. Threshold 0.5 is the paper's 2·g₂ > rnd; Mesh's
 * default is 0.2. All second choices come after all first choices.
 *
 * A second choice that is skipped takes no place, as in every code base (the paper's algorithm lets
 * it take one). The auxiliary loss counts first choices only (paper, DeepSpeed's top-2).
 */

import type { Sliced } from '#game/slices';
import { inSlices } from '#game/gate/inSlices';
import { notNegative, type Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { type Chosen, tokenChoice } from '#game/gate/tokenChoice';

const PAPER_THRESHOLD = 0.5;

export function routeGShard(problem: Problem): Sliced<Routed> {
  const threshold = notNegative(
    'secondThreshold',
    problem.options.secondThreshold ?? PAPER_THRESHOLD,
  );
  const { tokens, experts, logits } = problem;
  const logSum = new Float64Array(tokens);
  const scoreOf = (token: number, expert: number): number => logits[token * experts + expert]!;

  return tokenChoice(problem, {
    probability: 'softmax',
    scores: (all) => selectionScores(all, { on: 'logits', noise: 'gumbel' }),
    skip: (made) => skipSeconds(made, scoreOf, logSum, threshold),
    weights: () => ({ kind: 'normalised', scoreOf, logSum }),
    counted: firstChoices,
  });
}

/** Fills logSum[T] = ln(e^z₁ + e^z₂) and takes back second choices by chance, one draw a token. */
function* skipSeconds(
  { problem, chosen }: Chosen,
  scoreOf: (token: number, expert: number) => number,
  logSum: Float64Array,
  threshold: number,
): Sliced<void> {
  const { tokens, k, random } = problem;
  yield* inSlices(tokens, 100, (from, to) => {
    for (let token = from; token < to; token++) {
      const first = chosen[token * k]!;
      if (first < 0) continue;
      const high = scoreOf(token, first);
      const second = k < 2 ? -1 : chosen[token * k + 1]!;
      if (second < 0) {
        logSum[token] = high;
        continue;
      }
      const low = scoreOf(token, second);
      // Noise can make the second the more probable one; the sum must not overflow then.
      const sum = Math.max(high, low) + Math.log1p(Math.exp(-Math.abs(high - low)));
      logSum[token] = sum;
      const share = Math.exp(low - sum);
      if (!(random.next() * threshold < share)) chosen[token * k + 1] = -1;
    }
  });
}

function firstChoices({ problem, chosen }: Chosen): Int32Array {
  const { tokens, experts, k } = problem;
  const counts = new Int32Array(experts);
  for (let token = 0; token < tokens; token++) {
    const first = chosen[token * k] ?? -1;
    if (first >= 0) counts[first]!++;
  }
  return counts;
}
