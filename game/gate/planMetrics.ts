/** A stored plan in numbers, beside what fair chance would have done with the same batch. */

import { fairDroppedShare, fairVariation } from './floors';
import type { RoutingPlan } from './gate';
import { type LoadMetrics, loadMetrics, type WorkMetrics, workMetrics } from './metrics';

export interface PlanMetrics {
  /** load[A] in the order of `plan.available`. */
  load: number[];
  /** Of the experts that are chosen; one that is always on has nothing to be uneven with. */
  balance: LoadMetrics;
  work: WorkMetrics;
  /** Load variation and dropped assignments of uniform random routing, same T, N, k, capacity. */
  fair: { cv: number; droppedAssignments: number };
}

/**
 * Measures a plan. k of the fair comparison is what tokens chose on average, cut to whole numbers,
 * since masks and GShard's random second expert make it less than the k that was set.
 */
export function measurePlan(plan: RoutingPlan): PlanMetrics {
  const column = new Map(plan.available.map((expert, index) => [expert, index]));
  const load = plan.available.map(() => 0);
  let kept = 0;
  const always = new Set<number>();
  let shared = 0;
  let wanted = 0;
  for (const [index, { token, expert, rank, kept: isKept }] of plan.assignments.entries()) {
    const at = column.get(expert);
    if (isKept && at !== undefined) load[at]! += 1;
    if (rank === 0) {
      shared++;
      always.add(at ?? -1);
      continue;
    }
    if (isKept) kept++;
    // A full expert followed by the one that took the same token is one choice, not two.
    const next = plan.assignments[index + 1];
    const wentOn = !isKept && next?.token === token && next.kept;
    if (!wentOn) wanted++;
  }
  const chosen = load.filter((_, at) => !always.has(at));
  const k = plan.tokens === 0 ? 0 : Math.max(1, Math.round(wanted / plan.tokens));
  const work = workMetrics({
    tokens: plan.tokens,
    experts: load.length,
    wanted,
    kept,
    shared,
    droppedTokens: plan.droppedTokens.length,
  });
  return {
    load,
    balance: loadMetrics(chosen),
    work,
    fair: {
      cv: fairVariation(plan.tokens, chosen.length, k),
      droppedAssignments: fairDroppedShare(plan.tokens, chosen.length, k, plan.capacity),
    },
  };
}
