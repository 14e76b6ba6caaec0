/** What is told about a plan beyond the plan itself: losses, chances and entropies. */

import type { Sliced } from '#game/slices';
import { auxiliaryOf } from './balance/auxiliary';
import { modalityEntropies } from './balance/modalityEntropy';
import { zLossOf } from './balance/zLoss';
import { bestChances } from './chances';
import type { Dispatched } from './dispatch';
import { type GateProbability, logSums } from './gateProbability';
import { CELL_COST, inSlices } from './inSlices';
import { squaredVariation } from './metrics';
import type { Problem } from './problem';
import { NO_LOSSES, type Routed } from './routed';

export interface Decided {
  dispatched: Dispatched;
  probability: GateProbability;
  /** What selection compared, score[T · N]. */
  scores: Float64Array;
  /** demand[N]: choices before capacity. */
  demand: Int32Array;
  /** What the auxiliary loss counts; GShard counts first choices only. */
  counted: ArrayLike<number>;
  /** importance[N] and load[N] whose CV² are losses; null: the demand. Run only when wanted. */
  importance: Sliced<ArrayLike<number>> | null;
  expectedLoad: Sliced<ArrayLike<number>> | null;
  /** Routers that never look at the logits have no z-loss. */
  looks: boolean;
}

/** Completes a decision to what `route` returns. */
export function* reported(problem: Problem, decided: Decided): Sliced<Routed> {
  const { tokens, experts, options, shared } = problem;
  const { dispatched, probability, scores, demand } = decided;
  const { table, held } = dispatched;
  const load = Int32Array.from(dispatched.load);
  const always = new Set(shared);
  if (always.size > 0) {
    for (let at = 0; at < table.count; at++) {
      if (table.rank[at] === 0) load[table.expert[at]!]!++;
    }
  }
  const routed: Routed = {
    router: options.router,
    tokens,
    experts,
    capacity: problem.capacity,
    assignments: table,
    droppedTokens: indicesOfZero(held),
    load,
    demand,
    chances: [],
    losses: NO_LOSSES,
    entropies: null,
    temperature: problem.temperature,
    probability: (token, expert) => probability.of(token, expert),
    soft: null,
  };
  if (options.report === 'assignments') return routed;

  const open = (values: ArrayLike<number>): number[] =>
    Array.from(values).filter((_, expert) => !always.has(expert));
  const mean = yield* meanProbabilities(problem, probability);
  const sums = probability.logSum.length === tokens ? probability.logSum : yield* logSums(problem);
  const importance = decided.importance ? yield* decided.importance : demand;
  const expectedLoad = decided.expectedLoad ? yield* decided.expectedLoad : demand;
  routed.losses = {
    auxiliary: auxiliaryOf(open(decided.counted), open(mean)),
    importance: squaredVariation(open(importance)),
    load: squaredVariation(open(expectedLoad)),
    z: decided.looks ? zLossOf(sums) : 0,
  };
  routed.chances = yield* bestChances(problem, scores, table, probability);
  if (options.modalities) {
    routed.entropies = yield* modalityEntropies(tokens, experts, probability, options.modalities);
  }
  return routed;
}

function indicesOfZero(counts: Int32Array): Int32Array {
  const found = new Int32Array(counts.length);
  let size = 0;
  for (let at = 0; at < counts.length; at++) if (counts[at] === 0) found[size++] = at;
  return found.slice(0, size);
}

/**
 * P[N]: the mean over tokens of the gate's probabilities. Affinities are divided by their sum for
 * each token, as in DeepSeek-V3's sequence loss (arXiv:2412.19437, eq. 17–20). Tokens that no
 * expert can be given are left out.
 */
export function* meanProbabilities(
  problem: Problem,
  probability: GateProbability,
): Sliced<Float64Array> {
  const { tokens, experts } = problem;
  const mean = new Float64Array(experts);
  const row = new Float64Array(experts);
  let counted = 0;
  yield* inSlices(tokens, experts * CELL_COST.exponential * 1.5, (from, to) => {
    for (let token = from; token < to; token++) {
      probability.fillRow(token, row);
      let total = 0;
      for (let expert = 0; expert < experts; expert++) total += row[expert]!;
      if (total === 0) continue;
      counted++;
      for (let expert = 0; expert < experts; expert++) mean[expert]! += row[expert]! / total;
    }
  });
  return counted === 0 ? mean : mean.map((sum) => sum / counted);
}
