import { expect } from 'vitest';
import { assignmentsOf, matrixFrom, type RouteOptions, routeNow } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

/** logits[T][N] whose softmax is the given probabilities. */
export const logsOf = (rows: number[][]) => matrixFrom(rows.map((row) => row.map(Math.log)));

/** Routes rows[T][N] of logits at once. */
export function routed(rows: number[][], options: RouteOptions, seed = 1) {
  return routeNow(matrixFrom(rows), options, resumeRandom(seedRandom(seed)));
}

/** [token, expert, kept 1|0] of every attempt in order. */
export function attempts(plan: ReturnType<typeof routeNow>): number[][] {
  return assignmentsOf(plan).map(({ token, expert, kept }) => [token, expert, kept ? 1 : 0]);
}

/** weights[T][N] of what is kept, 0 elsewhere. */
export function weightsOf(plan: ReturnType<typeof routeNow>): number[][] {
  const rows = Array.from({ length: plan.tokens }, () => Array<number>(plan.experts).fill(0));
  for (const { token, expert, weight } of assignmentsOf(plan)) rows[token]![expert]! += weight;
  return rows;
}

/** A generator whose uniform draws are the given numbers, in order. */
export function scripted(uniforms: number[]) {
  const left = [...uniforms];
  return { ...resumeRandom(seedRandom(0)), next: () => left.shift() ?? 0.5 };
}

/** The same row `count` times. */
export const same = (count: number, row: number[]): number[][] =>
  Array.from({ length: count }, () => row);

/** Equal to the last digits that rounding leaves. */
export const close = (value: number) => expect.closeTo(value, 12) as number;
export const near = (rows: number[][]) => rows.map((row) => row.map(close));
