/** Slopes of the balancing losses by the experts' biases; see balancing.ts for the formulas. */

import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import type { BalanceProblem } from './balancing';

/** slope[A] for bias[A], the load[A] it leads to, and the mean load. */
export type Gradient = (bias: Float64Array, load: Int32Array, mean: number) => Sliced<Float64Array>;

/**
 * slope[A] of the loss by each bias, times a constant so that it does not depend on the class's
 * size (A for the auxiliary loss, A / 2 for CV²): (A / S) Σ_t p_tj (v_j − Σ_i v_i p_ti), v the relative load, plus for importanceLoad the
 * relative importance. Tokens with the same prompt have the same p, so the sums are over prompts.
 */
export function* gradientOf(
  balance: 'auxiliary' | 'importanceLoad',
  problem: BalanceProblem,
): Sliced<Gradient> {
  const { experts, row } = problem;
  const odds = yield* oddsOf(problem);
  const prompts = odds.length / experts;
  const times = new Int32Array(prompts);
  for (const one of row) times[one]!++;
  const scale = experts / row.length;
  const rise = new Float64Array(experts);
  const relative = new Float64Array(experts);
  const importance = new Float64Array(experts);
  const slope = new Float64Array(experts);
  const cost = experts * 2 * CELL_COST.compare;

  function addImportance(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      let sum = 0;
      for (let e = 0; e < experts; e++) sum += odds[start + e]! * rise[e]!;
      const share = times[prompt]! / sum;
      for (let e = 0; e < experts; e++) importance[e]! += odds[start + e]! * rise[e]! * share;
    }
  }
  function addSlope(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      let sum = 0;
      let expected = 0;
      for (let e = 0; e < experts; e++) {
        const p = odds[start + e]! * rise[e]!;
        sum += p;
        expected += p * relative[e]!;
      }
      expected /= sum;
      const share = times[prompt]! / sum;
      for (let e = 0; e < experts; e++) {
        slope[e]! += odds[start + e]! * rise[e]! * share * (relative[e]! - expected);
      }
    }
  }

  return function* (bias, load, mean) {
    for (let e = 0; e < experts; e++) {
      rise[e] = Math.exp(bias[e]!);
      relative[e] = load[e]! / mean;
    }
    if (balance === 'importanceLoad') {
      importance.fill(0);
      yield* inSlices(prompts, cost, addImportance);
      for (let e = 0; e < experts; e++) relative[e]! += importance[e]! * scale;
    }
    slope.fill(0);
    yield* inSlices(prompts, cost, addSlope);
    for (let e = 0; e < experts; e++) slope[e]! *= scale;
    return slope;
  };
}

/** e^(z − largest z of the row), odds[R × A]: computed once, as only biases change. */
function* oddsOf({ logits, experts }: BalanceProblem): Sliced<Float64Array> {
  const odds = new Float64Array(logits.length);
  yield* inSlices(logits.length / experts, experts * CELL_COST.exponential, (from, to) => {
    for (let r = from; r < to; r++) {
      const start = r * experts;
      let top = -Infinity;
      for (let e = 0; e < experts; e++) top = Math.max(top, logits[start + e]!);
      for (let e = 0; e < experts; e++) odds[start + e] = Math.exp(logits[start + e]! - top);
    }
  });
  return odds;
}
