/** Combine weights: how much each expert's answer counts, by the rule of the router. */

import type { AssignmentTable } from './assignments';
import type { GateProbability } from './gateProbability';

/**
 * `probability`: the gate's probability as it is. Weights of a token sum to less than 1.
 * `softmax`: softmax of the given scores over the token's experts, found before drops: what a full
 *   expert would have had is lost.
 * `normalised`: e^(score − logSum[token]), with ln Σ over the choices it is normalised by.
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
export function weigh(
  table: AssignmentTable,
  tokens: number,
  probability: GateProbability,
  rule: WeightRule,
): void {
  const { count, token, expert, rank, kept, final, weight } = table;
  for (let at = 0; at < count; at++) {
    table.probability[at] = rank[at] === 0 ? 1 : probability.of(token[at]!, expert[at]!);
  }
  const counts = (at: number): boolean =>
    rank[at]! > 0 &&
    (rule.kind === 'share' && rule.over === 'kept' ? kept[at] === 1 : final[at] === 1);
  const rawOf = rawWeight(table, tokens, rule, counts);

  const sums = new Float64Array(tokens);
  const sizes = new Int32Array(tokens);
  for (let at = 0; at < count; at++) {
    if (!counts(at)) continue;
    sums[token[at]!]! += rawOf(at);
    sizes[token[at]!]!++;
  }
  for (let at = 0; at < count; at++) {
    if (kept[at] === 0) continue;
    if (rank[at] === 0) {
      weight[at] = 1;
      continue;
    }
    switch (rule.kind) {
      case 'probability':
        weight[at] = table.probability[at]!;
        break;
      case 'one':
        weight[at] = 1;
        break;
      case 'equal':
        weight[at] = 1 / sizes[token[at]!]!;
        break;
      case 'normalised':
        weight[at] = Math.exp(rule.scoreOf(token[at]!, expert[at]!) - rule.logSum[token[at]!]!);
        break;
      case 'softmax':
        weight[at] = rawOf(at) / sums[token[at]!]!;
        break;
      case 'share':
        weight[at] = rule.scale * shareOf(rawOf(at), sums[token[at]!]!, sizes[token[at]!]!);
        break;
    }
  }
}

/** Affinities so small that they are 0 in floating point share evenly. */
function shareOf(value: number, sum: number, size: number): number {
  return sum > 0 ? value / sum : 1 / size;
}

function rawWeight(
  table: AssignmentTable,
  tokens: number,
  rule: WeightRule,
  counts: (at: number) => boolean,
): (at: number) => number {
  const { count, token, expert, probability } = table;
  if (rule.kind !== 'softmax') return (at) => probability[at]!;
  const { scoreOf } = rule;
  const largest = new Float64Array(tokens).fill(-Infinity);
  for (let at = 0; at < count; at++) {
    if (!counts(at)) continue;
    const score = scoreOf(token[at]!, expert[at]!);
    if (score > largest[token[at]!]!) largest[token[at]!] = score;
  }
  return (at) => Math.exp(scoreOf(token[at]!, expert[at]!) - largest[token[at]!]!);
}
