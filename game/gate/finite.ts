/** Numbers that are none are refused by name, where they come in. */

import { GateError } from './gateError';

/** How many scores of `values[start … end − 1]` are −∞, which means masked. Throws for NaN and +∞. */
export function countCut(values: Float64Array, start: number, end: number): number {
  if (areFinite(values, start, end)) return 0;
  let cut = 0;
  for (let cell = start; cell < end; cell++) {
    const value = values[cell]!;
    if (!(value < Infinity)) throw new GateError('notFinite', `score ${value}`);
    if (value === -Infinity) cut++;
  }
  return cut;
}

/** Throws `notFinite` unless every value is a finite number. */
export function refuseNotFinite(name: string, values: ArrayLike<number>): void {
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at]!)) throw new GateError('notFinite', `${name} ${values[at]}`);
  }
}

/** v − v is 0 for finite numbers and NaN for all others, and one NaN makes the sum NaN. */
function areFinite(values: Float64Array, start: number, end: number): boolean {
  let even = 0;
  let odd = 0;
  let cell = start;
  for (; cell + 1 < end; cell += 2) {
    even += values[cell]! - values[cell]!;
    odd += values[cell + 1]! - values[cell + 1]!;
  }
  if (cell < end) even += values[cell]! - values[cell]!;
  return even + odd === 0;
}
