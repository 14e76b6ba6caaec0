/**
 * What fair chance looks like in a batch as small as a class's: the closed forms for uniform random
 * routing with k of N experts per token, T tokens. An expert's load is then Binomial(T, k/N)
 * exactly, and nothing below these numbers can be expected of any gate that is merely fair.
 */

import { capacityOf } from './capacity';

/** E[CV²] = (N − k) / (T k): (N − 1) / T for k = 1. 0 when everybody gets everything. */
export function fairSquaredVariation(tokens: number, experts: number, k: number): number {
  const size = Math.min(k, experts);
  return tokens === 0 || size === 0 ? 0 : (experts - size) / (tokens * size);
}

/** √E[CV²], which is a little above the mean of CV (Jensen). */
export function fairVariation(tokens: number, experts: number, k: number): number {
  return Math.sqrt(fairSquaredVariation(tokens, experts, k));
}

/**
 * Expected share of assignments dropped when every expert holds `capacity` and overflow is dropped:
 * N · E[(load − C)₊] / (T k). For k = 1 it is the share of prompts dropped too. null: no limit.
 */
export function fairDroppedShare(
  tokens: number,
  experts: number,
  k: number,
  capacity: number | null,
): number {
  const size = Math.min(k, experts);
  if (capacity === null || tokens === 0 || size === 0) return 0;
  let excess = 0;
  for (let load = Math.floor(capacity) + 1; load <= tokens; load++) {
    excess += (load - capacity) * binomial(tokens, size / experts, load);
  }
  return (experts * excess) / (tokens * size);
}

/** The same for a capacity factor, by the house rule of `capacityOf`. */
export function fairDroppedShareAt(
  tokens: number,
  experts: number,
  k: number,
  factor: number | null,
): number {
  const size = Math.min(k, experts);
  return fairDroppedShare(tokens, experts, size, capacityOf(tokens, experts, size, factor));
}

/** P(X = successes) for X ~ Binomial(trials, chance), by logarithms. */
function binomial(trials: number, chance: number, successes: number): number {
  if (chance >= 1) return successes === trials ? 1 : 0;
  return Math.exp(
    logFactorial(trials) -
      logFactorial(successes) -
      logFactorial(trials - successes) +
      successes * Math.log(chance) +
      (trials - successes) * Math.log1p(-chance),
  );
}

const EXACT_BELOW = 256;
const exact = logFactorialsBelow(EXACT_BELOW);

/** ln n!: summed below 256, above it Stirling's series, whose error is then below 10⁻¹⁶. */
export function logFactorial(n: number): number {
  const known = exact[n];
  if (known !== undefined) return known;
  const inverse = 1 / n;
  return (
    (n + 0.5) * Math.log(n) -
    n +
    0.5 * Math.log(2 * Math.PI) +
    inverse / 12 -
    inverse ** 3 / 360 +
    inverse ** 5 / 1260
  );
}

function logFactorialsBelow(end: number): Float64Array {
  const table = new Float64Array(end);
  for (let n = 2; n < end; n++) table[n] = table[n - 1]! + Math.log(n);
  return table;
}
