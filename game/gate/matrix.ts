/** Tables of numbers as one flat typed array, row by row: what every hot loop of the gate reads. */

import { GateError } from './gateError';

/** `values[row · columns + column]`. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

/** A matrix over `values` (not copied), or of zeros. Throws `ragged` when the size does not fit. */
export function matrixOf(rows: number, columns: number, values?: Float64Array): Matrix {
  const size = rows * columns;
  if (values !== undefined && values.length !== size) {
    throw new GateError('ragged', `${values.length} values for ${rows} × ${columns}`);
  }
  return { rows, columns, values: values ?? new Float64Array(size) };
}

/** rows[R][C] → matrix. `columns` is needed only when there may be no rows. Throws `ragged`. */
export function matrixFrom(rows: readonly ArrayLike<number>[], columns?: number): Matrix {
  const width = columns ?? rows[0]?.length ?? 0;
  const matrix = matrixOf(rows.length, width);
  for (const [index, row] of rows.entries()) {
    if (row.length !== width) {
      throw new GateError('ragged', `row ${index} has ${row.length} of ${width} columns`);
    }
    matrix.values.set(row, index * width);
  }
  return matrix;
}

/** matrix → rows[R][C], for people to read. */
export function rowsOf(matrix: Matrix): number[][] {
  const { columns, values } = matrix;
  return Array.from({ length: matrix.rows }, (_, row) => [
    ...values.subarray(row * columns, (row + 1) * columns),
  ]);
}
