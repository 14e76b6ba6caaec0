/**
 * DeepSeek-V3's gate (arXiv:2412.19437, §2.1.2; its inference code; Megatron): affinity
 * s = sigmoid(z), the k largest s + b are chosen, weight = scale · s / Σ chosen s. The bias never
 * enters a weight. Published: 256 routed experts and a shared one, k = 8, 8 groups of which 4 are
 * kept, scale 2.5, no capacity, no token dropped.
 *
 * Group-limited selection: a group's score is the sum of its two best s + b (its only one when the
 * group has one; Megatron sums k/keep). Groups are made of the routed experts in order; shared ones
 * belong to none. Experts of other groups are out (−∞, as in the paper's
 * code and Megatron; Hugging Face sets them to 0, which can let them in under negative biases).
 *
 * Bias and noise are added to affinities, as published; `selectOn: 'logits'` adds them to logits.
 */

import { GateError } from '#game/gate/gateError';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { notNegative, type Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';
import type { Sliced } from '#game/slices';

export function routeDeepSeekV3(problem: Problem): Sliced<Routed> {
  const scale = notNegative('scale', problem.options.scale ?? 1);
  return tokenChoice(problem, {
    probability: 'sigmoid',
    scores: scoresInGroups,
    weights: () => ({ kind: 'share', over: 'chosen', scale }),
  });
}

function* scoresInGroups(problem: Problem): Sliced<Float64Array> {
  const { tokens, experts, shared, options } = problem;
  const on = options.selectOn ?? 'affinities';
  const groups = options.groups ?? null;
  if (groups === null) return yield* selectionScores(problem, { on, noise: 'gumbel' });
  const { count, keep } = groups;
  const routed = Int32Array.from(
    Array.from({ length: experts }, (_, expert) => expert).filter((e) => !shared.includes(e)),
  );
  const size = routed.length / count;
  const valid = Number.isInteger(count) && Number.isInteger(keep) && Number.isInteger(size);
  if (!valid || count < 1 || keep < 1 || keep > count) {
    throw new GateError('badGroups', `${keep} of ${count} groups of ${routed.length} experts`);
  }
  const limited = yield* selectionScores(problem, { on, noise: 'gumbel', as: 'copy' });
  const groupScore = new Float64Array(count);
  yield* inSlices(tokens, experts * 2 * CELL_COST.compare, (from, to) => {
    for (let token = from; token < to; token++) {
      const row = limited.subarray(token * experts, (token + 1) * experts);
      keepBestGroups(row, routed, keep, groupScore);
    }
  });
  return limited;
}

/** Sets the scores of all but the best groups of one token to −∞. */
function keepBestGroups(
  scores: Float64Array,
  routed: Int32Array,
  keep: number,
  groupScore: Float64Array,
): void {
  const count = groupScore.length;
  const size = routed.length / count;
  for (let group = 0; group < count; group++) {
    groupScore[group] = sumOfBestTwo(scores, routed, group * size, size);
  }
  for (let group = 0; group < count; group++) {
    let before = 0;
    for (let other = 0; other < count; other++) {
      const lead = groupScore[other]! - groupScore[group]!;
      if (lead > 0 || (groupScore[other] === groupScore[group] && other < group)) before++;
    }
    if (before < keep) continue;
    for (let at = group * size; at < (group + 1) * size; at++) scores[routed[at]!] = -Infinity;
  }
}

/** −∞ when all are masked; the best alone when only one is not. */
function sumOfBestTwo(
  scores: Float64Array,
  routed: Int32Array,
  start: number,
  size: number,
): number {
  let high = -Infinity;
  let low = -Infinity;
  for (let at = start; at < start + size; at++) {
    const score = scores[routed[at]!]!;
    if (score > high) {
      low = high;
      high = score;
    } else if (score > low) low = score;
  }
  return low === -Infinity ? high : high + low;
}
