/**
 * Balancing, live. All three methods on offer move one number per expert, the bias that is added to
 * its score for selection only. After each round recent prompts are routed again thirty times with
 * one draw of noise, and after each time the biases move, in steps that shrink. Published step
 * sizes (a bias of 0.001 a batch, a loss weight of 0.01) are for millions of batches and would be
 * invisible in a lesson.
 *
 * bias: b_i += step · sign(mean load − load_i), loss-free balancing (Wang et al. 2024,
 *   arXiv:2408.15664, algorithm 1).
 * auxiliary: down the gradient of Switch's loss N Σ f_i P_i (arXiv:2101.03961, eq. 4–6) with f the
 *   dispatched fractions, held fixed, and P the mean softmax of logits + bias:
 *   ∂/∂b_j = N/T Σ_t p_tj (f_j − Σ_i f_i p_ti).
 * importanceLoad: down the gradient of CV²(importance) + CV²(load) (Shazeer et al. 2017,
 *   arXiv:1701.06538, eq. 6–11), which has the same form with f replaced by the sum of relative
 *   importance and relative load; the count of dispatches has no gradient and borrows softmax's.
 *
 * Tried on the standard class: one step a round is too slow; evening out the last batch alone
 * chases its chance and leaves the load at 1.35 times the floor of fair random routing (two batches
 * 1.2, four 1.12, eight 1.07); gradients without a bound (or a bound and a first step of 1)
 * overshoot as soon as one expert has most of the load; a softmax at the noise's temperature has no
 * gradient for experts far behind.
 */

import type { Balance } from '#game/gate/gate';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';

const INNER_STEPS = 30;
const FIRST_STEP = 0.3;
const LAST_STEP = 0.02;
/** Relative loads of a collapsed gate reach N; a step is never longer than for load 2 times fair. */
const LONGEST_GRADIENT = 1;
/** One draw of Gumbel noise more or less: loads this close to the mean are even. */
const EVEN = 1;

export interface BalanceProblem {
  /** logits[R × A] of distinct prompts, row by row. */
  logits: Float64Array;
  /** row[S] of each sample token. */
  row: Int32Array;
  experts: number;
  k: number;
  temperature: number;
}

/** Moves bias[A] in place. Does nothing for `none`, and when everybody is called anyway. */
export function* balanceLoad(
  balance: Balance,
  strength: number,
  problem: BalanceProblem,
  bias: Float64Array,
  random: Random,
): Sliced<void> {
  const { row, experts, k } = problem;
  const tokens = row.length;
  if (balance === 'none' || tokens === 0 || k >= experts) return;

  const noisy = yield* noisyScores(problem, random);
  const gradient = balance === 'bias' ? null : yield* gradientOf(balance, problem);
  const load = new Int32Array(experts);
  const mean = (tokens * k) / experts;
  for (let inner = 0; inner < INNER_STEPS; inner++) {
    const shrink = (LAST_STEP / FIRST_STEP) ** (inner / (INNER_STEPS - 1));
    const step = strength * FIRST_STEP * shrink;
    load.fill(0);
    yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) =>
      countLoad({ noisy, bias, experts, k }, from, to, load),
    );
    if (load.every((one) => Math.abs(one - mean) <= EVEN)) return;
    if (gradient === null) {
      for (let e = 0; e < experts; e++) bias[e]! += step * Math.sign(mean - load[e]!);
    } else {
      const slope = yield* gradient(bias, load, mean);
      for (let e = 0; e < experts; e++) {
        const bounded = Math.max(-LONGEST_GRADIENT, Math.min(LONGEST_GRADIENT, slope[e]!));
        bias[e]! -= step * bounded;
      }
    }
  }
}

/** score[S × A] of the sample with one draw of noise. */
function* noisyScores(problem: BalanceProblem, random: Random): Sliced<Float32Array> {
  const { logits, row, experts, temperature } = problem;
  const scores = new Float32Array(row.length * experts);
  yield* inSlices(row.length, experts * CELL_COST.noise, (from, to) => {
    for (let token = from; token < to; token++) {
      const out = token * experts;
      const at = row[token]! * experts;
      for (let e = 0; e < experts; e++) {
        scores[out + e] = logits[at + e]! + (temperature > 0 ? temperature * random.gumbel() : 0);
      }
    }
  });
  return scores;
}

interface Selection {
  noisy: Float32Array;
  bias: Float64Array;
  experts: number;
  k: number;
}

/** Adds to load[A] how often each expert is among the k highest of score + bias. */
function countLoad(selection: Selection, from: number, to: number, load: Int32Array): void {
  const { noisy, bias, experts, k } = selection;
  const chosen = new Int32Array(k);
  const best = new Float64Array(k);
  for (let token = from; token < to; token++) {
    const start = token * experts;
    let held = 0;
    for (let e = 0; e < experts; e++) {
      const score = noisy[start + e]! + bias[e]!;
      if (held === k && score <= best[k - 1]!) continue;
      let at = held < k ? held++ : k - 1;
      while (at > 0 && best[at - 1]! < score) {
        best[at] = best[at - 1]!;
        chosen[at] = chosen[at - 1]!;
        at--;
      }
      best[at] = score;
      chosen[at] = e;
    }
    for (let rank = 0; rank < held; rank++) load[chosen[rank]!]!++;
  }
}

type Gradient = (bias: Float64Array, load: Int32Array, mean: number) => Sliced<Float64Array>;

/**
 * slope[A] of the loss by each bias, divided by 1 / A so that it does not depend on the class's
 * size: (A / S) Σ_t p_tj (v_j − Σ_i v_i p_ti), v the relative load, plus for importanceLoad the
 * relative importance.
 */
function* gradientOf(
  balance: 'auxiliary' | 'importanceLoad',
  problem: BalanceProblem,
): Sliced<Gradient> {
  const { experts, row } = problem;
  const tokens = row.length;
  const odds = yield* oddsOf(problem);
  const rise = new Float64Array(experts);
  const relative = new Float64Array(experts);
  const importance = new Float64Array(experts);
  const slope = new Float64Array(experts);
  const cost = experts * 2 * CELL_COST.compare;

  return function* (bias, load, mean) {
    for (let e = 0; e < experts; e++) {
      rise[e] = Math.exp(bias[e]!);
      relative[e] = load[e]! / mean;
    }
    if (balance === 'importanceLoad') {
      importance.fill(0);
      yield* inSlices(tokens, cost, (from, to) => {
        for (let token = from; token < to; token++) {
          const start = row[token]! * experts;
          let sum = 0;
          for (let e = 0; e < experts; e++) sum += odds[start + e]! * rise[e]!;
          for (let e = 0; e < experts; e++) {
            importance[e]! += (odds[start + e]! * rise[e]!) / sum;
          }
        }
      });
      for (let e = 0; e < experts; e++) relative[e]! += (importance[e]! * experts) / tokens;
    }
    slope.fill(0);
    yield* inSlices(tokens, cost, (from, to) => {
      for (let token = from; token < to; token++) {
        const start = row[token]! * experts;
        let sum = 0;
        let expected = 0;
        for (let e = 0; e < experts; e++) {
          const p = odds[start + e]! * rise[e]!;
          sum += p;
          expected += p * relative[e]!;
        }
        expected /= sum;
        for (let e = 0; e < experts; e++) {
          slope[e]! += ((odds[start + e]! * rise[e]!) / sum) * (relative[e]! - expected);
        }
      }
    });
    for (let e = 0; e < experts; e++) slope[e]! *= experts / tokens;
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
