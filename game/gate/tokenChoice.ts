/** Routers in which every token chooses its experts: score, select, dispatch, weigh, report. */

import type { Sliced } from '#game/slices';
import { dispatch } from './dispatch';
import { type GateProbability, gateProbability, type ProbabilityKind } from './gateProbability';
import type { Problem } from './problem';
import { reported } from './report';
import type { Routed } from './routed';
import { chooseTopK } from './select';
import { importanceOf } from './balance/importance';
import { weigh, type WeightRule } from './weigh';

/** What makes one token-choice router different from another. */
export interface TokenChoice {
  probability: ProbabilityKind | ((chosen: Omit<Chosen, 'probability'>) => GateProbability);
  /** score[T · N] that selection compares, −∞ for never. */
  scores: (problem: Problem) => Sliced<Float64Array>;
  weights: (chosen: Chosen) => WeightRule;
  /** Takes choices back by setting them to −1 (GShard's random second expert). */
  skip?: (chosen: Chosen) => Sliced<void>;
  /** Who is served first, token indices in order; null for arrival order. */
  order?: (chosen: Chosen) => Sliced<Int32Array | null>;
  /** What the auxiliary loss counts instead of all choices. */
  counted?: (chosen: Chosen) => ArrayLike<number>;
  /** importance[N] and expected load[N] instead of the weights and numbers of choices. */
  importance?: (chosen: Chosen) => Sliced<ArrayLike<number>>;
  expectedLoad?: (chosen: Chosen) => Sliced<ArrayLike<number>>;
  /** Whether the router looks at logits at all; only then there is a z-loss. */
  looks?: boolean;
}

export interface Chosen {
  problem: Problem;
  scores: Float64Array;
  /** chosen[T · k], best first, −1 for none. */
  chosen: Int32Array;
  probability: GateProbability;
}

export function* tokenChoice(problem: Problem, rule: TokenChoice): Sliced<Routed> {
  const { tokens, experts, k } = problem;
  const scores = yield* rule.scores(problem);
  const chosen = yield* chooseTopK(scores, tokens, experts, k);
  const probability =
    typeof rule.probability === 'string'
      ? yield* gateProbability(problem, rule.probability)
      : rule.probability({ problem, scores, chosen });
  const made: Chosen = { problem, scores, chosen, probability };
  if (rule.skip) yield* rule.skip(made);
  const order = rule.order ? yield* rule.order(made) : null;
  const dispatched = yield* dispatch(problem, scores, chosen, order);
  const weights = rule.weights(made);
  yield* weigh(dispatched.table, tokens, probability, weights);
  const demand = countChoices(chosen, experts);
  return yield* reported(problem, {
    dispatched,
    probability,
    scores,
    demand,
    counted: rule.counted ? rule.counted(made) : demand,
    importance: rule.importance ? rule.importance(made) : importanceOf(made, weights),
    expectedLoad: rule.expectedLoad ? rule.expectedLoad(made) : null,
    looks: rule.looks ?? true,
  });
}

/** demand[N] of choices; −1 is nobody. */
export function countChoices(chosen: Int32Array, experts: number): Int32Array {
  const demand = new Int32Array(experts);
  for (let at = 0; at < chosen.length; at++) {
    const expert = chosen[at]!;
    if (expert >= 0) demand[expert]!++;
  }
  return demand;
}
