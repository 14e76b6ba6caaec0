/** Combine weights: how much each expert's answer counts, by the rule of the router. */

import type { Sliced } from '#game/slices';
import type { AssignmentTable } from './assignments';
import type { GateProbability } from './gateProbability';
import { inSlices } from './inSlices';

/** Nanoseconds for one assignment, about. */
const COST = 50;

/**
 * `probability`: the gate's probability as it is. Weights of a token sum to less than 1.
 * `softmax`: softmax of the given scores over the token's experts, found before drops: what a full
 *   expert would have had is lost.
 * `normalised`: e^(score − logSum[token]), with ln Σ over the choices it is normalised by. A token
 *   that went on to experts the gate believes in more has these divided by their sum.
 * `share`: affinity divided by the sum of the token's affinities, times `scale`; over all it chose
 *   (`chosen`, before drops) or only those that hold it (`kept`, after drops).
 * `equal`: 1 / (experts it chose). `one`: 1.
 */
export type WeightRule =
  | { kind: 'probability' }
  | { kind: 'softmax'; scoreOf: (token: number, expert: number) => number }
  | {
      kind: 'normalised';
      scoreOf: (token: number, expert: number) => number;
      logSum: Float64Array;
    }
  | { kind: 'share'; over: 'chosen' | 'kept'; scale: number }
  | { kind: 'equal' }
  | { kind: 'one' };

/**
 * Fills the columns `probability` and `weight`. Experts that are always on (rank 0) have
 * probability and weight 1 beside the routed ones (DeepSeekMoE, arXiv:2401.06066, eq. 9).
 */
export function* weigh(
  table: AssignmentTable,
  tokens: number,
  probability: GateProbability,
  rule: WeightRule,
): Sliced<void> {
  const { count, token, expert, rank, kept, final } = table;
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      table.probability[at] = rank[at] === 0 ? 1 : probability.of(token[at]!, expert[at]!);
    }
  });
  const onlyKept = rule.kind === 'share' && rule.over === 'kept';
  const counts = (at: number): boolean =>
    rank[at]! > 0 && (onlyKept ? kept[at] === 1 : final[at] === 1);
  const rawOf = yield* rawWeights(table, tokens, rule, counts);

  const sums = new Float64Array(tokens);
  const sizes = new Int32Array(tokens);
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (!counts(at)) continue;
      sums[token[at]!]! += rawOf(at);
      sizes[token[at]!]!++;
    }
  });
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (kept[at] === 0) continue;
      const one = token[at]!;
      table.weight[at] = rank[at] === 0 ? 1 : weightOf(rule, rawOf(at), sums[one]!, sizes[one]!);
    }
  });
}

/** One weight from its raw value and the sum and number of those it is normalised with. */
export function weightOf(rule: WeightRule, raw: number, sum: number, size: number): number {
  switch (rule.kind) {
    case 'probability':
      return raw;
    case 'normalised':
      return raw / Math.max(1, sum);
    case 'one':
      return 1;
    case 'equal':
      return 1 / size;
    case 'softmax':
      return raw / sum;
    case 'share':
      // Affinities so small that they are 0 in floating point share evenly.
      return rule.scale * (sum > 0 ? raw / sum : 1 / size);
  }
}

function* rawWeights(
  table: AssignmentTable,
  tokens: number,
  rule: WeightRule,
  counts: (at: number) => boolean,
): Sliced<(at: number) => number> {
  const { count, token, expert, probability } = table;
  if (rule.kind === 'normalised') {
    const { scoreOf, logSum } = rule;
    return (at) => Math.exp(scoreOf(token[at]!, expert[at]!) - logSum[token[at]!]!);
  }
  if (rule.kind !== 'softmax') return (at) => probability[at]!;
  const { scoreOf } = rule;
  const largest = new Float64Array(tokens).fill(-Infinity);
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (!counts(at)) continue;
      const score = scoreOf(token[at]!, expert[at]!);
      if (score > largest[token[at]!]!) largest[token[at]!] = score;
    }
  });
  return (at) => Math.exp(scoreOf(token[at]!, expert[at]!) - largest[token[at]!]!);
}
