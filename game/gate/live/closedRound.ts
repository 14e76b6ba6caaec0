import type { Outcome, RoutingPlan } from '#game/gate/gate';

/** What a closed round taught: the batch's features[T][d], what was routed, and who was right. */
export interface ClosedRound {
  features: number[][];
  /** masked[T] lists the experts that cannot perceive token t. */
  masked: number[][];
  plan: RoutingPlan;
  outcomes: Outcome[];
}
