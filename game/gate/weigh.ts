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
  const { count, token, rank, kept, final, weight } = table;
  yield* inSlices(count, COST, (from, to) => {
    probability.fillColumn(table, from, to);
    for (let at = from; at < to; at++) if (rank[at] === 0) table.probability[at] = 1;
  });
  const raw = yield* rawWeights(table, tokens, rule);

  const counted = rule.kind === 'share' && rule.over === 'kept' ? kept : final;
  const sums = new Float64Array(tokens);
  const sizes = new Int32Array(tokens);
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (counted[at] === 0 || rank[at] === 0) continue;
      sums[token[at]!]! += raw[at]!;
      sizes[token[at]!]!++;
    }
  });
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (kept[at] === 0) continue;
      const one = token[at]!;
      weight[at] = rank[at] === 0 ? 1 : weightOf(rule, raw[at]!, sums[one]!, sizes[one]!);
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

/** raw[count]: what is normalised; for a softmax relative to the token's largest score. */
function* rawWeights(
  table: AssignmentTable,
  tokens: number,
  rule: WeightRule,
): Sliced<Float64Array> {
  const { count, token, expert, rank, final, probability } = table;
  if (rule.kind !== 'softmax' && rule.kind !== 'normalised') return probability;
  const { scoreOf } = rule;
  const reference =
    rule.kind === 'normalised' ? rule.logSum : new Float64Array(tokens).fill(-Infinity);
  const raw = new Float64Array(count);
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) {
      if (rank[at] === 0) continue;
      const one = token[at]!;
      raw[at] = scoreOf(one, expert[at]!);
      if (rule.kind === 'softmax' && final[at] === 1 && raw[at]! > reference[one]!) {
        reference[one] = raw[at]!;
      }
    }
  });
  yield* inSlices(count, COST, (from, to) => {
    for (let at = from; at < to; at++) raw[at] = Math.exp(raw[at]! - reference[token[at]!]!);
  });
  return raw;
}
