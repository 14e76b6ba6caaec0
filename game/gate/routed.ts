/** What routing one batch decided: the typed form, and the plain JSON that a room keeps. */

import type { AssignmentTable } from './assignments';
import type { ModalityEntropy } from './balance/modalityEntropy';
import type { Assignment, ExpertChance, RouterId, RoutingPlan } from './gate';
import type { Matrix } from './matrix';

export interface Losses {
  /** N Σ f P: 1 when balanced. f is taken before drops. */
  auxiliary: number;
  /** CV² of importance. */
  importance: number;
  /** CV² of load, by the smooth estimator where noise is normal. */
  load: number;
  /** Mean of (ln Σ e^z)². */
  z: number;
}

export const NO_LOSSES: Losses = { auxiliary: 0, importance: 0, load: 0, z: 0 };

export interface Routed {
  router: RouterId;
  tokens: number;
  experts: number;
  /** Tokens an expert may hold; null for no limit. */
  capacity: number | null;
  /** Every attempt, in order. */
  assignments: AssignmentTable;
  /** Tokens that no expert holds, ascending. */
  droppedTokens: Int32Array;
  /** load[N]: tokens that every expert holds. */
  load: Int32Array;
  /** demand[N]: how many tokens chose the expert before capacity was applied. */
  demand: Int32Array;
  /** One entry for each expert; empty when only assignments were asked for. */
  chances: ExpertChance[];
  losses: Losses;
  /** LIMoE's entropies; null when no modalities were given. */
  entropies: ModalityEntropy[] | null;
  temperature: number;
  /** The gate's probability or affinity for a token and an expert, before bias and noise. */
  probability: (token: number, expert: number) => number;
  /** Soft MoE's matrices: dispatch[T][slots] sums to 1 over tokens, combine[T][slots] over slots. */
  soft: { dispatch: Matrix; combine: Matrix } | null;
}

/** The assignments as objects, in order. */
export function assignmentsOf(routed: Routed): Assignment[] {
  const { count, token, expert, rank, probability, weight, kept } = routed.assignments;
  return Array.from({ length: count }, (_, at) => ({
    token: token[at]!,
    expert: expert[at]!,
    rank: rank[at]!,
    probability: probability[at]!,
    weight: weight[at]!,
    kept: kept[at] === 1,
  }));
}

/** The plan as a room keeps it. `available[column]` names the expert that each column stands for. */
export function toPlan(routed: Routed, available: readonly number[]): RoutingPlan {
  const named = (column: number): number => available[column] ?? column;
  return {
    tokens: routed.tokens,
    available: [...available],
    capacity: routed.capacity,
    assignments: assignmentsOf(routed).map((one) => ({ ...one, expert: named(one.expert) })),
    droppedTokens: [...routed.droppedTokens],
    chances: routed.chances.map((one) => ({ ...one, expert: named(one.expert) })),
    losses: { ...routed.losses },
    temperature: routed.temperature,
  };
}
