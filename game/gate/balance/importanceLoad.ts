/**
 * Importance and load of noisy top-k gating (Shazeer et al. 2017, arXiv:1701.06538, eq. 6–11 and
 * appendix A), whose squared coefficients of variation are losses.
 */

import type { Chosen } from '#game/gate/tokenChoice';
import type { WeightRule } from '#game/gate/weigh';

/**
 * Importance[N]: the sum over tokens of the combine weights, as they are before any token is
 * dropped.
 */
export function importanceOf(made: Chosen, rule: WeightRule): Float64Array {
  const { problem, chosen, probability } = made;
  const { tokens, experts, k } = problem;
  const importance = new Float64Array(experts);
  const raw = new Float64Array(k);
  for (let token = 0; token < tokens; token++) {
    let sum = 0;
    let size = 0;
    let reference = 0;
    for (let rank = 0; rank < k; rank++) {
      const expert = chosen[token * k + rank]!;
      if (expert < 0) continue;
      size++;
      if (rule.kind === 'softmax') {
        const score = rule.scoreOf(token, expert);
        // The first choice need not have the largest score, but never one that is far below it.
        if (rank === 0) reference = score;
        raw[rank] = Math.exp(score - reference);
      } else if (rule.kind === 'normalised') {
        raw[rank] = Math.exp(rule.scoreOf(token, expert) - rule.logSum[token]!);
      } else raw[rank] = probability.of(token, expert);
      sum += raw[rank]!;
    }
    for (let rank = 0; rank < k; rank++) {
      const expert = chosen[token * k + rank]!;
      if (expert >= 0) importance[expert]! += weightOf(rule, raw[rank]!, sum, size);
    }
  }
  return importance;
}

function weightOf(rule: WeightRule, raw: number, sum: number, size: number): number {
  switch (rule.kind) {
    case 'probability':
    case 'normalised':
      return raw;
    case 'one':
      return 1;
    case 'equal':
      return 1 / size;
    case 'softmax':
      return raw / sum;
    case 'share':
      return rule.scale * (sum > 0 ? raw / sum : 1 / size);
  }
}
