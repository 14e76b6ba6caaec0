/**
 * Balancing, live. All three methods on offer move one number per expert, the bias that is added to
 * its score for selection only. After each round recent prompts are routed again up to thirty times
 * with one draw of noise, and after each time the biases move, in steps that shrink, until the load
 * is even. Published step sizes (a bias of 0.001 a batch, a loss weight of 0.01) are for millions of
 * batches and would be invisible in a lesson.
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
 * Where somebody cannot perceive a prompt, the pair is masked: it has no probability and is never
 * counted. Load and importance are then relative to each expert's fair share (fairShares.ts) in all
 * three formulas, and CV² weighs every expert by it: Σ fair (load / fair − 1)² / Σ fair.
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
import { gradientOf } from './balanceGradient';
import { countLoad, firstChoice } from './countLoad';
import { fairShares } from './fairShares';

const INNER_STEPS = 30;
const FIRST_STEP = 0.3;
const LAST_STEP = 0.02;
/** Relative loads of a collapsed gate reach N; a step is never longer than for load 2 times fair. */
const LONGEST_GRADIENT = 1;
/** Noise drawn for one round; larger samples read the same draws again from other places. */
const MOST_DRAWS = 8192;

export interface BalanceProblem {
  /** logits[R × A] of distinct prompts, row by row; −∞ where masked. */
  logits: Float64Array;
  /** row[S] of each sample token. */
  row: Int32Array;
  experts: number;
  k: number;
  temperature: number;
  /** Variation of the sample's load that is even enough to stop. */
  evenEnough: number;
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
  yield;
  const { mean, rarity } = yield* fairShares(problem);
  const gradient = balance === 'bias' ? null : yield* gradientOf(balance, problem, rarity);
  const selection = { noisy, bias, experts, k, chosen: firstChoice(tokens, k) };
  const load = new Int32Array(experts);
  const relative = new Float64Array(experts);
  for (let inner = 0; inner < INNER_STEPS; inner++) {
    const shrink = (LAST_STEP / FIRST_STEP) ** (inner / (INNER_STEPS - 1));
    const step = strength * FIRST_STEP * shrink;
    load.fill(0);
    yield* inSlices(tokens, experts * CELL_COST.compare, (from, to) =>
      countLoad(selection, from, to, load),
    );
    for (let e = 0; e < experts; e++) relative[e] = (load[e]! / mean) * rarity[e]!;
    if (variationOf(relative, rarity) <= problem.evenEnough ** 2) return;
    const slope = gradient === null ? relative.map(aboveFair) : yield* gradient(bias, relative);
    for (let e = 0; e < experts; e++) {
      const bounded = Math.max(-LONGEST_GRADIENT, Math.min(LONGEST_GRADIENT, slope[e]!));
      bias[e]! -= step * bounded;
    }
  }
}

function aboveFair(load: number): number {
  return Math.sign(load - 1);
}

/** CV² of relative loads, every expert weighed by its fair share. */
function variationOf(relative: Float64Array, rarity: Float64Array): number {
  let sum = 0;
  for (let e = 0; e < relative.length; e++) sum += (relative[e]! - 1) ** 2 / rarity[e]!;
  return sum / relative.length;
}

/** score[S × A] of the sample with one draw of noise. */
function* noisyScores(problem: BalanceProblem, random: Random): Sliced<Float32Array> {
  const { row, experts, temperature } = problem;
  const scores = new Float32Array(row.length * experts);
  const noise = noiseTable(temperature, row.length * experts, random);
  const place = Int32Array.from(row, () => random.below(noise.length));
  yield;
  yield* inSlices(row.length, experts * 2 * CELL_COST.compare, (from, to) =>
    addNoise(problem, noise, place, scores, from, to),
  );
  return scores;
}

function addNoise(
  { logits, row, experts }: BalanceProblem,
  noise: Float64Array,
  place: Int32Array,
  scores: Float32Array,
  from: number,
  to: number,
): void {
  const draws = noise.length;
  for (let token = from; token < to; token++) {
    const out = token * experts;
    const at = row[token]! * experts;
    let drawn = place[token]!;
    for (let e = 0; e < experts; e++) {
      scores[out + e] = logits[at + e]! + noise[drawn]!;
      drawn = drawn + 1 < draws ? drawn + 1 : 0;
    }
  }
}

/** Enough draws for the sample, or so many that reading them in turn from anywhere is as good. */
function noiseTable(temperature: number, cells: number, random: Random): Float64Array {
  const noise = new Float64Array(Math.min(cells, MOST_DRAWS));
  if (temperature === 0) return noise;
  for (let draw = 0; draw < noise.length; draw++) noise[draw] = temperature * random.gumbel();
  return noise;
}
