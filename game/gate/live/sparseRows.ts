/**
 * Feature rows without their zeros. A prompt has one or two modalities and topics, so about six of
 * thirty features are not zero, and everything the gate computes is a sum over those.
 */

export interface SparseRows {
  /** The entries of row r are at start[r] … start[r + 1] − 1. */
  start: Int32Array;
  index: Int32Array;
  value: Float64Array;
  dimensions: number;
}

/** rows[R][d] → the same rows without zeros. Throws on ragged rows. */
export function sparseRows(rows: readonly (readonly number[])[], dimensions: number): SparseRows {
  let entries = 0;
  for (const row of rows) {
    if (row.length !== dimensions) throw new RangeError('raggedFeatures');
    for (const value of row) if (value !== 0) entries++;
  }
  const start = new Int32Array(rows.length + 1);
  const index = new Int32Array(entries);
  const value = new Float64Array(entries);
  let at = 0;
  rows.forEach((row, r) => {
    start[r] = at;
    row.forEach((entry, feature) => {
      if (entry === 0) return;
      index[at] = feature;
      value[at] = entry;
      at++;
    });
  });
  start[rows.length] = at;
  return { start, index, value, dimensions };
}

/** weights · row r */
export function dotRow(rows: SparseRows, r: number, weights: ArrayLike<number>): number {
  const end = rows.start[r + 1]!;
  let sum = 0;
  for (let at = rows.start[r]!; at < end; at++) {
    sum += (weights[rows.index[at]!] as number) * rows.value[at]!;
  }
  return sum;
}
