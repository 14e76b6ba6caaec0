/** A closed round in numbers. */

import type { RoutingPlan } from '#game/gate/gate';
import type { RoundMetrics, TokenOutcome } from './state';

export function measureRound(plan: RoutingPlan, tokens: readonly TokenOutcome[]): RoundMetrics {
  const kept = plan.assignments.filter((assignment) => assignment.kept);
  const experts = plan.available.length;
  const load = new Map(plan.available.map((expert) => [expert, 0]));
  for (const { expert } of kept) load.set(expert, (load.get(expert) ?? 0) + 1);
  const loads = [...load.values()];
  const mean = kept.length / experts;
  const variance = loads.reduce((sum, one) => sum + (one - mean) ** 2, 0) / experts;
  const k = plan.tokens === 0 ? 0 : kept.length / plan.tokens;
  return {
    prompts: plan.tokens,
    modelRight: tokens.filter((token) => token.modelRight).length,
    denseRight: tokens.filter((token) => token.denseRight).length,
    randomRight: tokens.reduce((sum, token) => sum + token.randomRight, 0),
    calls: kept.length,
    callsDense: experts * plan.tokens,
    dropped: plan.droppedTokens.length,
    loadCv: mean === 0 ? 0 : Math.sqrt(variance) / mean,
    loadCvFloor: k === 0 ? 0 : Math.sqrt(Math.max(0, (experts - k) / (plan.tokens * k))),
    maxViolation: mean === 0 ? 0 : Math.max(...loads) / mean - 1,
  };
}
