/**
 * Logistic regression with a Gaussian prior, by Newton's method (iteratively reweighted least
 * squares). One of these is an expert's part of the affinity gate: from the features of a prompt to
 * the log-odds that this expert is right.
 */

import { sigmoid } from '#game/gate/probability';
import { dotRow, type SparseRows } from './sparseRows';

const MAX_NEWTON_STEPS = 5;
const CONVERGED = 0.01;
/** A Newton step longer than this is shortened; the penalised likelihood is concave, so it still climbs. */
const LONGEST_STEP = 3;

/** Reused memory for fits of the same dimension. */
export interface FitMemory {
  hessian: Float64Array;
  step: Float64Array;
}

export function fitMemory(dimensions: number): FitMemory {
  return {
    hessian: new Float64Array(dimensions * dimensions),
    step: new Float64Array(dimensions),
  };
}

/** Observations of one expert: row of the features, how right (0..1), and how much it counts. */
export interface Observed {
  count: number;
  row: Int32Array;
  right: Float64Array;
  importance: Float64Array;
}

/**
 * Climbs to the weights w that maximise
 * Σ_n importance_n [right_n ln p_n + (1 − right_n) ln(1 − p_n)] − ½ Σ_f precision_f (w_f − mean_f)²,
 * p_n = sigmoid(w · x_n). `weights` is the starting point and the result.
 */
export function fitLogistic(
  rows: SparseRows,
  observed: Observed,
  mean: ArrayLike<number>,
  precision: ArrayLike<number>,
  weights: Float64Array,
  memory: FitMemory,
): void {
  const d = rows.dimensions;
  const { hessian, step } = memory;
  for (let iteration = 0; iteration < MAX_NEWTON_STEPS; iteration++) {
    hessian.fill(0);
    for (let f = 0; f < d; f++) {
      hessian[f * d + f] = precision[f]!;
      step[f] = -precision[f]! * (weights[f]! - mean[f]!);
    }
    for (let n = 0; n < observed.count; n++) {
      const r = observed.row[n]!;
      const p = sigmoid(dotRow(rows, r, weights));
      const importance = observed.importance[n]!;
      const slope = importance * (observed.right[n]! - p);
      const curvature = importance * p * (1 - p);
      const end = rows.start[r + 1]!;
      for (let at = rows.start[r]!; at < end; at++) {
        const f = rows.index[at]!;
        const value = rows.value[at]!;
        step[f] = step[f]! + slope * value;
        const scaled = curvature * value;
        // Only the lower triangle: entries of a row are in order of the feature.
        for (let other = rows.start[r]!; other <= at; other++) {
          const cell = f * d + rows.index[other]!;
          hessian[cell] = hessian[cell]! + scaled * rows.value[other]!;
        }
      }
    }
    factorise(hessian, d);
    solve(hessian, step, d);
    let longest = 0;
    for (let f = 0; f < d; f++) longest = Math.max(longest, Math.abs(step[f]!));
    const scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    for (let f = 0; f < d; f++) {
      weights[f] = weights[f]! + scale * step[f]!;
    }
    if (longest < CONVERGED) break;
  }
}

/** Cholesky in place, lower triangle; the prior keeps the matrix positive definite. */
function factorise(matrix: Float64Array, d: number): void {
  for (let column = 0; column < d; column++) {
    for (let row = column; row < d; row++) {
      let sum = matrix[row * d + column]!;
      for (let k = 0; k < column; k++) {
        sum -= matrix[row * d + k]! * matrix[column * d + k]!;
      }
      matrix[row * d + column] =
        row === column ? Math.sqrt(sum) : sum / matrix[column * d + column]!;
    }
  }
}

/** Solves L Lᵀ x = b in place. */
function solve(lower: Float64Array, b: Float64Array, d: number): void {
  for (let row = 0; row < d; row++) {
    let sum = b[row]!;
    for (let k = 0; k < row; k++) sum -= lower[row * d + k]! * b[k]!;
    b[row] = sum / lower[row * d + row]!;
  }
  for (let row = d - 1; row >= 0; row--) {
    let sum = b[row]!;
    for (let k = row + 1; k < d; k++) sum -= lower[k * d + row]! * b[k]!;
    b[row] = sum / lower[row * d + row]!;
  }
}
