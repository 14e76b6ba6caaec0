/** From features to logits: z = X Wᵀ. The most expensive loop of the gate. */

import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { GateError } from './gateError';
import { inSlices } from './inSlices';
import { type Matrix, matrixOf } from './matrix';
import { notNegative } from './problem';

/**
 * logits[T][N] of features[T][d] and weights[N][d]: one dot product for each token and expert.
 *
 * Two tokens and four experts at a time: eight sums that do not wait for each other, and every
 * number loaded is used more than once. The weights of four experts are woven together first, so
 * that they lie side by side. Every logit is still summed in the order of its features, so it is
 * the same to the last bit as the plain loop's. Throws `ragged` when d differs.
 */
export function* scoreBatch(features: Matrix, weights: Matrix): Sliced<Matrix> {
  const tokens = features.rows;
  const experts = weights.rows;
  const dimensions = features.columns;
  if (weights.columns !== dimensions && experts > 0 && tokens > 0) {
    throw new GateError('ragged', `${dimensions} features, ${weights.columns} weights`);
  }
  const logits = matrixOf(tokens, experts);
  const woven = weave(weights);
  yield* inSlices(tokens, experts * dimensions * COST_PER_PRODUCT + 1, (from, to) => {
    scoreRows(features.values, woven, logits.values, dimensions, experts, from, to);
  });
  return logits;
}

/** Nanoseconds for one product, about. */
const COST_PER_PRODUCT = 1.5;
const EXPERTS_AT_ONCE = 4;

/** Groups of four experts, feature by feature: the last group is filled up with zeros. */
function weave({ rows, columns, values }: Matrix): Float64Array {
  const groups = Math.ceil(rows / EXPERTS_AT_ONCE);
  const woven = new Float64Array(groups * EXPERTS_AT_ONCE * columns);
  for (let expert = 0; expert < rows; expert++) {
    const place = expert % EXPERTS_AT_ONCE;
    const start = (expert - place) * columns + place;
    for (let feature = 0; feature < columns; feature++) {
      woven[start + feature * EXPERTS_AT_ONCE] = values[expert * columns + feature]!;
    }
  }
  return woven;
}

function scoreRows(
  features: Float64Array,
  woven: Float64Array,
  logits: Float64Array,
  dimensions: number,
  experts: number,
  from: number,
  to: number,
): void {
  for (let token = from; token < to; token += 2) {
    const one = token * dimensions;
    // The last of an odd number of tokens is its own neighbour.
    const step = token + 1 < to ? dimensions : 0;
    for (let expert = 0; expert < experts; expert += EXPERTS_AT_ONCE) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      let at = one;
      const end = (expert + EXPERTS_AT_ONCE) * dimensions;
      for (let w = expert * dimensions; w < end; w += EXPERTS_AT_ONCE, at++) {
        const x = features[at]!;
        const y = features[at + step]!;
        const p = woven[w]!;
        const q = woven[w + 1]!;
        const r = woven[w + 2]!;
        const s = woven[w + 3]!;
        a += x * p;
        b += x * q;
        c += x * r;
        d += x * s;
        e += y * p;
        f += y * q;
        g += y * r;
        h += y * s;
      }
      const left = experts - expert;
      const out = token * experts + expert;
      const next = step === 0 ? out : out + experts;
      logits[out] = a;
      logits[next] = e;
      if (left > 1) {
        logits[out + 1] = b;
        logits[next + 1] = f;
      }
      if (left > 2) {
        logits[out + 2] = c;
        logits[next + 2] = g;
      }
      if (left > 3) {
        logits[out + 3] = d;
        logits[next + 3] = h;
      }
    }
  }
}

/**
 * Jitter of the gate's input during training (Switch, arXiv:2101.03961, §2.4): every feature times
 * a number drawn from U[1 − ε, 1 + ε], published ε = 0.01. A new matrix.
 */
export function jitter(features: Matrix, epsilon: number, random: Random): Matrix {
  notNegative('epsilon', epsilon);
  const values = features.values.map((value) => value * (1 + epsilon * (2 * random.next() - 1)));
  return matrixOf(features.rows, features.columns, values);
}
