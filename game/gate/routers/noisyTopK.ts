/**
 * Noisy top-k gating (Shazeer et al. 2017, arXiv:1701.06538, eq. 3–5 and appendix A;
 * Tensor2Tensor). H = z + ε·σ with ε normal and σ = temperature · softplus(x·W_noise), or
 * σ = temperature where no noise logits are given; the k largest H are chosen and weighted by their
 * softmax, noise included.
 *
 * Tensor2Tensor adds 0.01 to σ, we do not. A balancing bias, which the paper does not have, enters
 * selection and the load estimator but not H, so it is no part of a weight.
 */

import { smoothLoad } from '#game/gate/balance/smoothLoad';
import { GateError } from '#game/gate/gateError';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { softplus } from '#game/gate/probability';
import type { Problem } from '#game/gate/problem';
import type { Routed } from '#game/gate/routed';
import { selectionScores } from '#game/gate/select';
import { tokenChoice } from '#game/gate/tokenChoice';
import type { Sliced } from '#game/slices';

export function* routeNoisyTopK(problem: Problem): Sliced<Routed> {
  const { bias, experts, k, tokens } = problem;
  const sigma = yield* standardDeviations(problem);
  const clean = yield* selectionScores(problem, { on: 'logits', noise: 'none' });
  return yield* tokenChoice(problem, {
    probability: 'softmax',
    scores: () => addNormal(problem, clean, sigma),
    weights: ({ scores }) => ({
      kind: 'softmax',
      scoreOf: (token, expert) => scores[token * experts + expert]! - (bias?.[expert] ?? 0),
    }),
    expectedLoad: ({ scores, chosen }) =>
      smoothLoad({ tokens, experts, k, clean, noisy: scores, sigma, chosen }),
  });
}

/** σ[T · N], or one number for all. Throws `notFinite` for noise logits that are not finite. */
function* standardDeviations(problem: Problem): Sliced<Float64Array | number> {
  const { tokens, experts, temperature, options } = problem;
  const noise = options.noise ?? null;
  if (noise === null) return temperature;
  if (noise.rows !== tokens || noise.columns !== experts) {
    throw new GateError('ragged', `noise of ${noise.rows} × ${noise.columns}`);
  }
  const sigma = new Float64Array(tokens * experts);
  yield* inSlices(tokens, experts * 2 * CELL_COST.exponential, (from, to) => {
    for (let cell = from * experts; cell < to * experts; cell++) {
      sigma[cell] = temperature * softplus(noise.values[cell]!);
      if (!Number.isFinite(sigma[cell])) throw new GateError('notFinite', 'noise');
    }
  });
  return sigma;
}

function* addNormal(
  problem: Problem,
  clean: Float64Array,
  sigma: Float64Array | number,
): Sliced<Float64Array> {
  if (sigma === 0) return clean;
  const { tokens, experts, random } = problem;
  const scores = new Float64Array(tokens * experts);
  yield* inSlices(tokens, experts * CELL_COST.noise, (from, to) => {
    for (let cell = from * experts; cell < to * experts; cell++) {
      const width = typeof sigma === 'number' ? sigma : sigma[cell]!;
      scores[cell] = clean[cell]! + width * random.normal();
    }
  });
  return scores;
}
