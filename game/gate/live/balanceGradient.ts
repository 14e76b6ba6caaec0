/** Slopes of the balancing losses by the experts' biases; see balancing.ts for the formulas. */

import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Sliced } from '#game/slices';
import type { BalanceProblem } from './balancing';

/** slope[A] for bias[A] and the relative load[A] it leads to. */
export type Gradient = (bias: Float64Array, load: Float64Array) => Sliced<Float64Array>;

/**
 * What one step reckons with: R prompts, A experts. Prompts come in pairs, so that the sums of one do
 * not wait for those of the other; R is even, and the last may be one that no token is.
 */
interface Step {
  experts: number;
  /** times[R]: how many tokens of the sample each prompt is. */
  times: Int32Array;
  /** odds[R × A] without biases, e^bias[A], and raised[R × A] by it with its sums[R] over experts. */
  odds: Float64Array;
  rise: Float64Array;
  raised: Float64Array;
  sums: Float64Array;
  /** importance[A], and value[A]: relative load, plus for importanceLoad relative importance. */
  importance: Float64Array;
  value: Float64Array;
  slope: Float64Array;
}

/**
 * slope[A] of the loss by each bias, times a constant so that it does not depend on the class's
 * size (A for the auxiliary loss, A / 2 for CV²): (A / S) Σ_t p_tj (v_j − Σ_i v_i p_ti), v the
 * relative load, plus for importanceLoad the relative importance. Tokens with the same prompt have
 * the same p, so the sums are over prompts. `rarity[A]` is that of fairShares.
 */
export function* gradientOf(
  balance: 'auxiliary' | 'importanceLoad',
  problem: BalanceProblem,
  rarity: Float64Array,
): Sliced<Gradient> {
  const { experts, row } = problem;
  const odds = yield* oddsOf(problem);
  const prompts = odds.length / experts;
  const pairs = prompts / 2;
  const times = new Int32Array(prompts);
  for (const one of row) times[one]!++;
  const scale = experts / row.length;
  const cost = experts * 4 * CELL_COST.compare;
  const step: Step = {
    experts,
    times,
    odds,
    rise: new Float64Array(experts),
    raised: new Float64Array(odds.length),
    sums: new Float64Array(prompts),
    importance: new Float64Array(experts),
    value: new Float64Array(experts),
    slope: new Float64Array(experts),
  };
  const { rise, importance, value, slope } = step;

  return function* (bias, load) {
    for (let e = 0; e < experts; e++) rise[e] = Math.exp(bias[e]!);
    value.set(load);
    yield* inSlices(pairs, cost, (from, to) => raise(step, from, to));
    if (balance === 'importanceLoad') {
      importance.fill(0);
      yield* inSlices(pairs, cost, (from, to) => addImportance(step, from, to));
      for (let e = 0; e < experts; e++) value[e]! += importance[e]! * scale * rarity[e]!;
    }
    slope.fill(0);
    yield* inSlices(pairs, cost, (from, to) => addSlope(step, from, to));
    for (let e = 0; e < experts; e++) slope[e]! *= scale;
    return slope;
  };
}

/** e^(z − largest z of the row), odds[R × A]: computed once, as only biases change; 1 for the prompt added. */
function* oddsOf({ logits, experts }: BalanceProblem): Sliced<Float64Array> {
  const prompts = logits.length / experts;
  const odds = new Float64Array((prompts + (prompts % 2)) * experts).fill(1);
  yield* inSlices(prompts, experts * CELL_COST.exponential, (from, to) => {
    for (let r = from; r < to; r++) {
      const start = r * experts;
      let top = -Infinity;
      for (let e = 0; e < experts; e++) top = Math.max(top, logits[start + e]!);
      for (let e = 0; e < experts; e++) odds[start + e] = Math.exp(logits[start + e]! - top);
    }
  });
  return odds;
}

function raise({ experts, odds, rise, raised, sums }: Step, from: number, to: number): void {
  for (let pair = from; pair < to; pair++) {
    const one = 2 * pair * experts;
    const other = one + experts;
    let sum = 0;
    let otherSum = 0;
    for (let e = 0; e < experts; e++) {
      const p = odds[one + e]! * rise[e]!;
      const q = odds[other + e]! * rise[e]!;
      raised[one + e] = p;
      raised[other + e] = q;
      sum += p;
      otherSum += q;
    }
    sums[2 * pair] = sum;
    sums[2 * pair + 1] = otherSum;
  }
}

function addImportance(step: Step, from: number, to: number): void {
  const { experts, times, raised, sums, importance } = step;
  for (let pair = from; pair < to; pair++) {
    const one = 2 * pair * experts;
    const other = one + experts;
    const share = times[2 * pair]! / sums[2 * pair]!;
    const otherShare = times[2 * pair + 1]! / sums[2 * pair + 1]!;
    for (let e = 0; e < experts; e++) {
      importance[e] = importance[e]! + raised[one + e]! * share + raised[other + e]! * otherShare;
    }
  }
}

function addSlope(step: Step, from: number, to: number): void {
  const { experts, times, raised, sums, value, slope } = step;
  for (let pair = from; pair < to; pair++) {
    const one = 2 * pair * experts;
    const other = one + experts;
    let expected = 0;
    let otherExpected = 0;
    for (let e = 0; e < experts; e++) {
      expected += raised[one + e]! * value[e]!;
      otherExpected += raised[other + e]! * value[e]!;
    }
    expected /= sums[2 * pair]!;
    otherExpected /= sums[2 * pair + 1]!;
    const share = times[2 * pair]! / sums[2 * pair]!;
    const otherShare = times[2 * pair + 1]! / sums[2 * pair + 1]!;
    for (let e = 0; e < experts; e++) {
      const v = value[e]!;
      slope[e] =
        slope[e]! +
        raised[one + e]! * share * (v - expected) +
        raised[other + e]! * otherShare * (v - otherExpected);
    }
  }
}
