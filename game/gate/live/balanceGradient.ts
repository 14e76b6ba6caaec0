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

  /** raised[R × A], odds with the biases of this step, and sum[R] over experts. */
  const raised = new Float64Array(odds.length);
  const sums = new Float64Array(prompts);

  function raise(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      let sum = 0;
      for (let e = 0; e < experts; e++) {
        const p = odds[start + e]! * rise[e]!;
        raised[start + e] = p;
        sum += p;
      }
      sums[prompt] = sum;
    }
  }
  function addImportance(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      const share = times[prompt]! / sums[prompt]!;
      for (let e = 0; e < experts; e++) importance[e]! += raised[start + e]! * share;
    }
  }
  function addSlope(from: number, to: number): void {
    for (let prompt = from; prompt < to; prompt++) {
      const start = prompt * experts;
      let expected = 0;
      for (let e = 0; e < experts; e++) expected += raised[start + e]! * relative[e]!;
      expected /= sums[prompt]!;
      const share = times[prompt]! / sums[prompt]!;
      for (let e = 0; e < experts; e++) {
        slope[e]! += raised[start + e]! * share * (relative[e]! - expected);
      }
    }
  }

  return function* (bias, load, mean) {
    for (let e = 0; e < experts; e++) {
      rise[e] = Math.exp(bias[e]!);
      relative[e] = load[e]! / mean;
    }
    yield* inSlices(prompts, cost, raise);
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
