/**
 * V-MoE's batch-prioritised routing (Riquelme et al. 2021, arXiv:2106.05974, §4.1; vmoe code):
 * tokens are served in order of their largest clean probability (ties: arrival), not of arrival,
 * first choices before second ones. Weights are the raw softmax values. Under a tight capacity the
 * tokens the gate is unsure about are the ones dropped.
 *
 * Importance is taken from the full clean softmax, as in its code. Our noise is the temperature's
 * Gumbel noise instead of normal noise with σ = 1/N, so load is counted and not estimated.
 */

import type { GateProbability } from '#game/gate/gateProbability';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { type Chosen, tokenChoice } from '#game/gate/tokenChoice';
import type { Sliced } from '#game/slices';

export function routeVMoE(problem: Problem): Sliced<Routed> {
  return tokenChoice(problem, {
    probability: 'softmax',
    scores: (all) => selectionScores(all, { on: 'logits', noise: 'gumbel' }),
    order: mostConfidentFirst,
    weights: () => ({ kind: 'probability' }),
    importance: ({ probability }) => probabilitySums(problem, probability),
  });
}

function* mostConfidentFirst({ problem, probability }: Chosen): Sliced<Int32Array> {
  const { tokens, experts, logits, masked } = problem;
  const confidence = new Float64Array(tokens);
  yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) => {
    for (let token = from; token < to; token++) {
      let largest = -Infinity;
      for (let cell = token * experts; cell < (token + 1) * experts; cell++) {
        if (logits[cell]! > largest && masked?.[cell] !== 1) largest = logits[cell]!;
      }
      confidence[token] =
        largest === -Infinity ? 0 : Math.exp(largest - probability.logSum[token]!);
    }
  });
  const order = new Int32Array(tokens);
  for (let token = 0; token < tokens; token++) order[token] = token;
  return order.sort((a, b) => confidence[b]! - confidence[a]! || a - b);
}

function* probabilitySums(problem: Problem, probability: GateProbability): Sliced<Float64Array> {
  const { tokens, experts } = problem;
  const sums = new Float64Array(experts);
  const row = new Float64Array(experts);
  yield* inSlices(tokens, experts * CELL_COST.exponential, (from, to) => {
    for (let token = from; token < to; token++) {
      probability.fillRow(token, row);
      for (let expert = 0; expert < experts; expert++) sums[expert]! += row[expert]!;
    }
  });
  return sums;
}
