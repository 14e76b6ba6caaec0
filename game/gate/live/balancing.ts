/**
 * Balancing, live. All three methods move one number per expert, the bias that is added to its
 * score for selection only. After each round the last prompts are routed again about thirty times
 * with fresh noise, and after each time the biases move a little, until the load evens out. One
 * step per round, as in training on trillions of tokens, would be invisible in a lesson, and one
 * large step makes things worse.
 */

import type { Balance } from '#game/gate/gate';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';

const INNER_STEPS = 30;
const FIRST_STEP = 0.3;
const LAST_STEP = 0.02;
/** Cells (token × expert) looked at between two slices; about 10 ms. */
const CELLS_PER_SLICE = 300_000;

export interface BalanceProblem {
  /** logits[S × A] of sample tokens, row by row; −Infinity where masked. */
  logits: Float64Array;
  tokens: number;
  experts: number;
  k: number;
  temperature: number;
}

/** Moves `bias[A]` in place. */
export function* balanceLoad(
  balance: Balance,
  strength: number,
  problem: BalanceProblem,
  bias: Float64Array,
  random: Random,
): Sliced<void> {
  const { tokens, experts, k, logits } = problem;
  if (balance === 'none' || tokens === 0 || experts < 2 || k >= experts) return;
  const noisy = new Float64Array(logits.length);
  for (let cell = 0; cell < logits.length; cell++) {
    noisy[cell] = (logits[cell] as number) + problem.temperature * random.gumbel();
  }
  yield;
  const load = new Float64Array(experts);
  const mean = (tokens * k) / experts;
  let looked = 0;
  for (let inner = 0; inner < INNER_STEPS; inner++) {
    const step =
      strength * FIRST_STEP * (LAST_STEP / FIRST_STEP) ** (inner / (INNER_STEPS - 1));
    countLoad(noisy, tokens, experts, k, bias, load);
    for (let e = 0; e < experts; e++) {
      bias[e] = (bias[e] as number) + step * Math.sign(mean - (load[e] as number));
    }
    looked += tokens * experts;
    if (looked > CELLS_PER_SLICE) {
      looked = 0;
      yield;
    }
  }
}

/** load[e]: how often expert e is among the k highest of score + bias. */
function countLoad(
  noisy: Float64Array,
  tokens: number,
  experts: number,
  k: number,
  bias: Float64Array,
  load: Float64Array,
): void {
  load.fill(0);
  const chosen = new Int32Array(k);
  const scores = new Float64Array(k);
  for (let t = 0; t < tokens; t++) {
    let held = 0;
    for (let e = 0; e < experts; e++) {
      const score = (noisy[t * experts + e] as number) + (bias[e] as number);
      if (score === -Infinity) continue;
      if (held === k && score <= (scores[k - 1] as number)) continue;
      let at = held < k ? held++ : k - 1;
      while (at > 0 && (scores[at - 1] as number) < score) {
        scores[at] = scores[at - 1] as number;
        chosen[at] = chosen[at - 1] as number;
        at--;
      }
      scores[at] = score;
      chosen[at] = e;
    }
    for (let rank = 0; rank < held; rank++) {
      const e = chosen[rank] as number;
      load[e] = (load[e] as number) + 1;
    }
  }
}
