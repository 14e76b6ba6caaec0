/**
 * The smooth load estimator of noisy top-k gating (Shazeer et al. 2017, arXiv:1701.06538, appendix
 * A, eq. 8–10). Counting tokens has no gradient, so load is taken as the expected count if the
 * noise of one expert at a time were drawn again:
 * P(t, i) = Φ((z_ti − kthExcluding(H_t, k, i)) / σ_ti), Load_i = Σ_t P(t, i).
 */

import { countCut } from '#game/gate/finite';
import { GateError } from '#game/gate/gateError';
import { CELL_COST, inSlices } from '#game/gate/inSlices';
import { type Matrix, matrixOf } from '#game/gate/matrix';
import { notNegative } from '#game/gate/problem';
import { chooseTopK } from '#game/gate/select';
import { finish, type Sliced } from '#game/slices';
import { variationLoss } from './variation';

export interface NoisySelection {
  tokens: number;
  experts: number;
  k: number;
  /** Scores before noise and after it, [T · N]; −∞ where masked. */
  clean: Float64Array;
  noisy: Float64Array;
  /** σ[T · N], or the same for all. */
  sigma: Float64Array | number;
  /** chosen[T · k] of `noisy`. */
  chosen: Int32Array;
}

/**
 * Load[N]. Without noise it is the number of choices, and an expert that nobody can keep out (fewer
 * than k others) has P = 1, which is Tensor2Tensor's count for k ≥ N.
 */
export function* smoothLoad(selection: NoisySelection): Sliced<Float64Array> {
  const { tokens, experts } = selection;
  const load = new Float64Array(experts);
  const bounds = yield* thresholds(selection);
  yield* inSlices(tokens, experts * CELL_COST.noise, (from, to) => {
    for (let token = from; token < to; token++) {
      for (let expert = 0; expert < experts; expert++) {
        load[expert]! += chanceInTopK(selection, bounds, token, expert);
      }
    }
  });
  return load;
}

/**
 * CV² of the smooth load and its gradient with respect to the clean scores [T][N], noise held
 * fixed: an expert's own logit raises its chance, and the logit at its threshold lowers it. Throws
 * `ragged`, `notFinite` and, for σ, `negative`.
 */
export function loadLoss(
  clean: Matrix,
  noisy: Matrix,
  sigma: Matrix | number,
  k: number,
): { loss: number; load: Float64Array; gradient: Matrix } {
  const tokens = clean.rows;
  const experts = clean.columns;
  const size = Math.min(k, experts);
  checkSizes(clean, noisy, sigma);
  const selection: NoisySelection = {
    tokens,
    experts,
    k: size,
    clean: clean.values,
    noisy: noisy.values,
    sigma: typeof sigma === 'number' ? sigma : sigma.values,
    chosen: finish(chooseTopK(noisy.values, tokens, experts, size)),
  };
  const load = finish(smoothLoad(selection));
  const { loss, gradient: perLoad } = variationLoss(load);
  const gradient = matrixOf(tokens, experts);
  const bounds = finish(thresholds(selection));
  for (let token = 0; token < tokens; token++) {
    for (let expert = 0; expert < experts; expert++) {
      const cell = token * experts + expert;
      const rival = rivalOf(selection, bounds, token, expert);
      const width = typeof selection.sigma === 'number' ? selection.sigma : selection.sigma[cell]!;
      if (rival < 0 || width === 0 || selection.noisy[cell] === -Infinity) continue;
      const bound = selection.noisy[token * experts + rival]!;
      const u = (selection.clean[cell]! - bound) / width;
      const slope = (perLoad[expert]! * normalDensity(u)) / width;
      gradient.values[cell]! += slope;
      gradient.values[token * experts + rival]! -= slope;
    }
  }
  return { loss, load, gradient };
}

function checkSizes(clean: Matrix, noisy: Matrix, sigma: Matrix | number): void {
  const others = typeof sigma === 'number' ? [noisy] : [noisy, sigma];
  if (others.some(({ rows, columns }) => rows !== clean.rows || columns !== clean.columns)) {
    throw new GateError('ragged', 'clean, noisy and sigma of different sizes');
  }
  for (const { values } of [clean, noisy]) countCut(values, 0, values.length);
  for (const width of typeof sigma === 'number' ? [sigma] : sigma.values) {
    notNegative('sigma', width);
  }
}

/** best[T · (k + 1)]: the k-th best and the one after it are the possible thresholds. */
function* thresholds({ noisy, tokens, experts, k }: NoisySelection): Sliced<Int32Array> {
  return yield* chooseTopK(noisy, tokens, experts, k + 1);
}

/** The k-th best of the others; −1 when there are fewer than k others. */
function rivalOf({ k }: NoisySelection, bounds: Int32Array, token: number, expert: number): number {
  const start = token * (k + 1);
  for (let rank = 0; rank < k; rank++) {
    if (bounds[start + rank] === expert) return bounds[start + k]!;
  }
  return bounds[start + k - 1]!;
}

function chanceInTopK(
  selection: NoisySelection,
  bounds: Int32Array,
  token: number,
  expert: number,
): number {
  const { experts, clean, noisy, sigma, k, chosen } = selection;
  const cell = token * experts + expert;
  if (noisy[cell] === -Infinity) return 0;
  const rival = rivalOf(selection, bounds, token, expert);
  if (rival < 0) return 1;
  const width = typeof sigma === 'number' ? sigma : sigma[cell]!;
  if (width === 0) {
    for (let at = token * k; at < (token + 1) * k; at++) if (chosen[at] === expert) return 1;
    return 0;
  }
  return normalCumulative((clean[cell]! - noisy[token * experts + rival]!) / width);
}

export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}

/** Beyond this Φ is 0 or 1 to the last bit that its sum has. */
const FAR = 8.5;

/**
 * Φ(x), the standard normal distribution function, to double precision: ½ + φ(x) (x + x³/3 +
 * x⁵/15 + …), whose terms are all of one sign (Marsaglia 2004, Journal of Statistical Software 11).
 */
export function normalCumulative(x: number): number {
  if (x < -FAR) return 0;
  if (x > FAR) return 1;
  if (Number.isNaN(x)) return x;
  let sum = x;
  let term = x;
  const square = x * x;
  for (let i = 3; ; i += 2) {
    term *= square / i;
    const next = sum + term;
    if (next === sum) return 0.5 + sum * normalDensity(x);
    sum = next;
  }
}
