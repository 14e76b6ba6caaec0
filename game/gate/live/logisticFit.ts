/**
 * Logistic regression with a Gaussian prior, by Newton's method (iteratively reweighted least
 * squares). One of these is an expert's part of the affinity gate: from the features of a prompt to
 * the log-odds that this expert is right.
 */

import { dotRow, type SparseRows } from './sparseRows';

const MAX_NEWTON_STEPS = 6;
const CONVERGED = 1e-3;
/** A Newton step longer than this is shortened; the penalised likelihood is concave, so it still climbs. */
const LONGEST_STEP = 3;

/** Reused memory for fits of the same dimension. */
export interface FitMemory {
  hessian: Float64Array;
  step: Float64Array;
  /** Diagonal of the inverse Hessian after a fit: the posterior variance of each weight. */
  variance: Float64Array;
}

export function fitMemory(dimensions: number): FitMemory {
  return {
    hessian: new Float64Array(dimensions * dimensions),
    step: new Float64Array(dimensions),
    variance: new Float64Array(dimensions),
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
      hessian[f * d + f] = precision[f] as number;
      step[f] = -(precision[f] as number) * ((weights[f] as number) - (mean[f] as number));
    }
    for (let n = 0; n < observed.count; n++) {
      const r = observed.row[n] as number;
      const p = sigmoid(dotRow(rows, r, weights));
      const importance = observed.importance[n] as number;
      const slope = importance * ((observed.right[n] as number) - p);
      const curvature = importance * p * (1 - p);
      const end = rows.start[r + 1] as number;
      for (let at = rows.start[r] as number; at < end; at++) {
        const f = rows.index[at] as number;
        const value = rows.value[at] as number;
        step[f] = (step[f] as number) + slope * value;
        const scaled = curvature * value;
        // Only the lower triangle: entries of a row are in order of the feature.
        for (let other = rows.start[r] as number; other <= at; other++) {
          const cell = f * d + (rows.index[other] as number);
          hessian[cell] = (hessian[cell] as number) + scaled * (rows.value[other] as number);
        }
      }
    }
    factorise(hessian, d);
    solve(hessian, step, d);
    let longest = 0;
    for (let f = 0; f < d; f++) longest = Math.max(longest, Math.abs(step[f] as number));
    const scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    for (let f = 0; f < d; f++) {
      weights[f] = (weights[f] as number) + scale * (step[f] as number);
    }
    if (longest < CONVERGED) break;
  }
}

/** Fills `memory.variance` from the factor that the last fit left behind. */
export function posteriorVariance(dimensions: number, memory: FitMemory): void {
  const d = dimensions;
  const { hessian: lower, step: column, variance } = memory;
  variance.fill(0);
  // H⁻¹ = L⁻ᵀ L⁻¹, so its diagonal is the sum of squares down each column of L⁻¹.
  for (let c = 0; c < d; c++) {
    let sum = 0;
    for (let r = c; r < d; r++) {
      let entry = r === c ? 1 : 0;
      for (let k = c; k < r; k++) {
        entry -= (lower[r * d + k] as number) * (column[k] as number);
      }
      entry /= lower[r * d + r] as number;
      column[r] = entry;
      sum += entry * entry;
    }
    variance[c] = sum;
  }
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Cholesky in place, lower triangle; the prior keeps the matrix positive definite. */
function factorise(matrix: Float64Array, d: number): void {
  for (let column = 0; column < d; column++) {
    for (let row = column; row < d; row++) {
      let sum = matrix[row * d + column] as number;
      for (let k = 0; k < column; k++) {
        sum -= (matrix[row * d + k] as number) * (matrix[column * d + k] as number);
      }
      matrix[row * d + column] =
        row === column ? Math.sqrt(sum) : sum / (matrix[column * d + column] as number);
    }
  }
}

/** Solves L Lᵀ x = b in place. */
function solve(lower: Float64Array, b: Float64Array, d: number): void {
  for (let row = 0; row < d; row++) {
    let sum = b[row] as number;
    for (let k = 0; k < row; k++) sum -= (lower[row * d + k] as number) * (b[k] as number);
    b[row] = sum / (lower[row * d + row] as number);
  }
  for (let row = d - 1; row >= 0; row--) {
    let sum = b[row] as number;
    for (let k = row + 1; k < d; k++) sum -= (lower[k * d + row] as number) * (b[k] as number);
    b[row] = sum / (lower[row * d + row] as number);
  }
}
