/** A closed round in numbers. */

import type { RoutingPlan } from '#game/gate/gate';
import { loadMetrics } from '#game/gate/metrics';
import type { RoundMetrics, TokenOutcome } from './state';

export function measureRound(plan: RoutingPlan, tokens: readonly TokenOutcome[]): RoundMetrics {
  const experts = plan.available.length;
  const load = new Map(plan.available.map((expert) => [expert, 0]));
  let calls = 0;
  for (const { expert, kept } of plan.assignments) {
    if (!kept) continue;
    calls += 1;
    load.set(expert, (load.get(expert) ?? 0) + 1);
  }
  const { cv, maxViolation } = loadMetrics([...load.values()]);
  return {
    prompts: plan.tokens,
    modelRight: tokens.filter((token) => token.modelRight).length,
    denseRight: tokens.filter((token) => token.denseRight).length,
    randomRight: tokens.reduce((sum, token) => sum + token.randomRight, 0),
    calls,
    callsDense: experts * plan.tokens,
    dropped: plan.droppedTokens.length,
    loadCv: cv,
    loadCvFloor: fairVariation(plan.tokens, experts, calls),
    maxViolation,
  };
}

/**
 * What variation of load fair chance alone gives when each of T tokens calls k of N experts, k being
 * the mean calls made: CV² = (N − k) / (T k), the hypergeometric variance over the squared mean. For
 * k = 1 this is (N − 1) / T.
 */
export function fairVariation(tokens: number, experts: number, calls: number): number {
  if (calls === 0) return 0;
  const k = calls / tokens;
  return Math.sqrt(Math.max(0, experts - k) / calls);
}
