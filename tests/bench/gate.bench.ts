/**
 * How fast the gate routes, in this process and beside the plain loops of referenceGate.ts, so that
 * the ratio means the same on every machine. Run by `npm run bench:gate`.
 */

import { performance } from 'node:perf_hooks';
import { ROUTERS } from '#game/gate/gate';
import { type Matrix, matrixOf, route, type RouteOptions, type Routed } from '#game/gate/route';
import { scoreBatch } from '#game/gate/score';
import { resumeRandom, seedRandom } from '#game/random';
import { finish, type Sliced } from '#game/slices';
import { referenceGate } from './referenceGate';

const random = resumeRandom(seedRandom(1));

function normals(rows: number, columns: number): Matrix {
  const matrix = matrixOf(rows, columns);
  for (let cell = 0; cell < matrix.values.length; cell++) matrix.values[cell] = random.normal();
  return matrix;
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** Scores, top-k, capacity and weights of 100,000 prompts, 64 experts, 32 features, k = 2. */
function benchThroughput(): void {
  const [tokens, experts, dimensions, k, capacityFactor] = [100_000, 64, 32, 2, 1.25];
  const features = normals(tokens, dimensions);
  const weights = normals(experts, dimensions);
  const capacity = Math.ceil((capacityFactor * k * tokens) / experts);
  const reference = () =>
    referenceGate(features.values, weights.values, tokens, experts, dimensions, k, capacity);
  const gate = (options: Partial<RouteOptions>): Routed =>
    finish(
      route(
        finish(scoreBatch(features, weights)),
        { router: 'affinity', k, capacityFactor, report: 'assignments', ...options },
        random,
      ),
    );

  const one = reference();
  const other = gate({});
  if (other.load.some((load, expert) => load !== one.load[expert])) {
    throw new Error('the gate and its reference do not agree');
  }

  const contenders: [string, () => unknown][] = [
    ['plain reference loops', reference],
    ['affinity', () => gate({})],
    ['affinity, overflow to the next expert', () => gate({ overflow: 'nextExpert' })],
    ['Mixtral', () => gate({ router: 'mixtral' })],
    ['Switch', () => gate({ router: 'switch', k: 1 })],
    ['affinity, with losses and chances', () => gate({ report: 'everything' })],
    ['affinity, with Gumbel noise', () => gate({ temperature: 1 })],
    ['scores alone', () => finish(scoreBatch(features, weights))],
  ];
  const times = contenders.map(() => [] as number[]);
  // In turn, and the best of several, so that a busy machine is unfair to nobody.
  for (let run = 0; run < 9; run++) {
    for (const [index, [, work]] of contenders.entries()) times[index]!.push(milliseconds(work));
  }
  const plain = Math.min(...times[0]!);
  console.log(`routing ${tokens.toLocaleString('en')} prompts, N = 64, d = 32, k = 2, factor 1.25`);
  for (const [index, [name]] of contenders.entries()) {
    const ms = Math.min(...times[index]!);
    const rate = tokens / ms / 1000;
    console.log(
      `  ${name.padEnd(40)} ${rate.toFixed(2).padStart(6)} M prompts/s  × ${(plain / ms).toFixed(2)}`,
    );
  }
}

/** One round of a class: 60 prompts, 30 experts, everything reported. */
function benchClass(): void {
  const features = normals(60, 30);
  const weights = normals(30, 30);
  const options: RouteOptions = {
    router: 'affinity',
    k: 2,
    capacityFactor: 1.25,
    overflow: 'nextExpert',
    temperature: 0.5,
  };
  const times: number[] = [];
  for (let run = 0; run < 500; run++) {
    times.push(
      milliseconds(() => finish(route(finish(scoreBatch(features, weights)), options, random))),
    );
  }
  console.log(`one class round without learning, 60 prompts, 30 experts`);
  console.log(`  median ${median(times).toFixed(3)} ms, first ${times[0]!.toFixed(1)} ms`);
}

/** The longest slice of every router for a full hall: 4,000 prompts, 2,000 experts. */
function benchAuditorium(): void {
  const [tokens, experts] = [4000, 2000];
  const logits = finish(scoreBatch(normals(tokens, 30), normals(experts, 30)));
  const ids = Array.from({ length: tokens }, (_, token) => `prompt-${token}`);
  console.log('one auditorium round, 4,000 prompts, 2,000 experts, everything reported');
  for (const router of ROUTERS) {
    if (router === 'dense' || router === 'softMoE') continue;
    const options: RouteOptions = {
      router,
      k: 2,
      capacityFactor: 1.25,
      overflow: 'nextExpert',
      temperature: router === 'base' ? 0 : 0.5,
      hash: { ids, table: 'balanced' },
    };
    const { total, longest, slices } = sliced(route(logits, options, random));
    console.log(
      `  ${router.padEnd(14)} ${total.toFixed(0).padStart(6)} ms in ${String(slices).padStart(4)} slices, longest ${longest.toFixed(1)} ms`,
    );
  }
}

function sliced(work: Sliced<unknown>): { total: number; longest: number; slices: number } {
  let total = 0;
  let longest = 0;
  let slices = 0;
  for (let done = false; !done; ) {
    const ms = milliseconds(() => {
      done = work.next().done === true;
    });
    total += ms;
    longest = Math.max(longest, ms);
    slices++;
  }
  return { total, longest, slices };
}

benchThroughput();
benchClass();
benchAuditorium();
