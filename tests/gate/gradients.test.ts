import { expect, test } from 'vitest';
import { auxiliaryLoss } from '#game/gate/balance/auxiliary';
import { importanceLoss } from '#game/gate/balance/importance';
import { modalityEntropyLosses } from '#game/gate/balance/modalityEntropyLoss';
import { loadLoss, normalCumulative, normalDensity } from '#game/gate/balance/smoothLoad';
import { variationLoss } from '#game/gate/balance/variation';
import { zLoss } from '#game/gate/balance/zLoss';
import { type Matrix, matrixFrom, matrixOf, rowsOf } from '#game/gate/matrix';
import { softmax } from '#game/gate/probability';
import { routeNow } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

const T = 7;
const N = 5;
const STEP = 1e-5;

function someLogits(seed: number): Matrix {
  const random = resumeRandom(seedRandom(seed));
  return matrixOf(
    T,
    N,
    new Float64Array(T * N).map(() => 1.5 * random.normal()),
  );
}

/** Central differences of a loss in every logit. */
function differences(logits: Matrix, lossOf: (logits: Matrix) => number): number[] {
  return [...logits.values.keys()].map((cell) => {
    const at = (by: number) => {
      const values = logits.values.slice();
      values[cell]! += by;
      return lossOf(matrixOf(T, N, values));
    };
    return (at(STEP) - at(-STEP)) / (2 * STEP);
  });
}

function expectSame(gradient: Matrix, found: number[]): void {
  const largest = Math.max(...found.map(Math.abs));
  expect(largest).toBeGreaterThan(1e-3);
  for (const [cell, slope] of found.entries()) {
    expect(Math.abs(gradient.values[cell]! - slope)).toBeLessThan(1e-7 * Math.max(1, largest));
  }
}

const probabilities = (logits: Matrix) => matrixFrom(rowsOf(logits).map(softmax));

test('the auxiliary loss', () => {
  const demand = [3, 0, 2, 1, 1];
  const logits = someLogits(1);
  const { gradient } = auxiliaryLoss(probabilities(logits), demand);
  expectSame(
    gradient,
    differences(logits, (moved) => auxiliaryLoss(probabilities(moved), demand).loss),
  );
});

test('the z-loss', () => {
  const logits = someLogits(2);
  expectSame(
    zLoss(logits).gradient,
    differences(logits, (moved) => zLoss(moved).loss),
  );
});

const MODALITY_OF = ['text', 'image', 'image', 'audio', 'text', 'image', 'text'] as const;

test.each([
  ['local', N],
  ['global', N],
  // Above what these probabilities use, and therefore not resting.
  ['global', 4.9],
] as const)('LIMoE’s %s entropies with a threshold of %f experts', (which, least) => {
  // A token of two modalities counts in both.
  const modalities = MODALITY_OF.map((one, t) => (t === 3 ? [one, 'text' as const] : [one]));
  const lossesOf = (logits: Matrix) =>
    modalityEntropyLosses(probabilities(logits), modalities, least).map((one) => one[which]);
  const logits = someLogits(11);
  const found = lossesOf(logits);
  expect(found).toHaveLength(3);
  for (const [m, { gradient }] of found.entries()) {
    expectSame(
      gradient,
      differences(logits, (moved) => lossesOf(moved)[m]!.loss),
    );
  }
});

test('importance over the full softmax, as in V-MoE', () => {
  const logits = someLogits(3);
  expectSame(
    importanceLoss(probabilities(logits)).gradient,
    differences(logits, (moved) => importanceLoss(probabilities(moved)).loss),
  );
});

test('importance over the chosen k, as in noisy top-k', () => {
  const k = 2;
  const random = resumeRandom(seedRandom(4));
  const noise = new Float64Array(T * N).map(() => random.normal());
  const gatesOf = (logits: Matrix) =>
    matrixFrom(
      rowsOf(logits).map((row, t) => {
        const noisy = row.map((z, i) => z + noise[t * N + i]!);
        const least = noisy.toSorted((a, b) => b - a)[k - 1]!;
        return softmax(noisy.map((h) => (h >= least ? h : -Infinity)));
      }),
    );
  const logits = someLogits(4);
  expectSame(
    importanceLoss(gatesOf(logits)).gradient,
    differences(logits, (moved) => importanceLoss(gatesOf(moved)).loss),
  );
});

test.each([1, 2, 4])('the smooth load with k = %i', (k) => {
  const random = resumeRandom(seedRandom(5));
  const noise = new Float64Array(T * N).map(() => random.normal());
  const sigma = matrixOf(
    T,
    N,
    noise.map((value) => 0.5 + Math.abs(value)),
  );
  const noisyOf = (logits: Matrix) =>
    matrixOf(
      T,
      N,
      logits.values.map((z, cell) => z + sigma.values[cell]! * noise[cell]!),
    );
  const logits = someLogits(5 + k);
  const { gradient, load } = loadLoss(logits, noisyOf(logits), sigma, k);
  expectSame(
    gradient,
    differences(logits, (moved) => loadLoss(moved, noisyOf(moved), sigma, k).loss),
  );
  expect(Math.max(...load)).toBeLessThanOrEqual(T);
});

test('with k ≥ N everybody is always in: load is T and has no slope', () => {
  const logits = someLogits(6);
  const { loss, load, gradient } = loadLoss(logits, logits, 1, N);
  expect([...load]).toEqual(Array(N).fill(T));
  expect(loss).toBe(0);
  expect(gradient.values.every((value) => value === 0)).toBe(true);
});

test('losses told with a plan are the losses that have these gradients', () => {
  const logits = someLogits(7);
  const random = resumeRandom(seedRandom(7));
  const plan = routeNow(logits, { router: 'switch', k: 1 }, random);
  const { loss } = auxiliaryLoss(probabilities(logits), plan.demand);
  expect(plan.losses.auxiliary).toBeCloseTo(loss, 12);
  expect(plan.losses.z).toBeCloseTo(zLoss(logits).loss, 12);
  const vmoe = routeNow(logits, { router: 'vmoe', k: 2 }, random);
  expect(vmoe.losses.importance).toBeCloseTo(importanceLoss(probabilities(logits)).loss, 12);

  const noise = matrixOf(
    T,
    N,
    new Float64Array(T * N).map(() => random.normal()),
  );
  const options = { router: 'noisyTopK', k: 2, temperature: 1, noise } as const;
  const noisy = routeNow(logits, options, resumeRandom(seedRandom(9)));
  const again = resumeRandom(seedRandom(9));
  const sigma = matrixOf(
    T,
    N,
    noise.values.map((value) => Math.log1p(Math.exp(value))),
  );
  const scores = matrixOf(
    T,
    N,
    logits.values.map((z, cell) => z + sigma.values[cell]! * again.normal()),
  );
  expect(noisy.losses.load).toBeCloseTo(loadLoss(logits, scores, sigma, 2).loss, 12);
});

test('CV² and its gradient by hand', () => {
  // Values 1, 3: mean 2, variance 1, CV² = ¼ = 2 (1 + 9) / 16 − 1.
  const { loss, gradient } = variationLoss([1, 3]);
  expect(loss).toBeCloseTo(0.25, 15);
  // 2 · 2 · (v − 10/4) / 16.
  expect([...gradient]).toEqual([expect.closeTo(-0.375, 15), expect.closeTo(0.125, 15)]);
  expect(variationLoss([0, 0]).loss).toBe(0);
});

test('Φ has its known values, and the density is its slope', () => {
  expect(normalCumulative(0)).toBe(0.5);
  expect(normalCumulative(1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalCumulative(-1.96)).toBeCloseTo(0.0249978951482204, 14);
  expect(normalCumulative(3)).toBeCloseTo(0.99865010196837, 14);
  expect(normalCumulative(-9)).toBe(0);
  expect(normalCumulative(40)).toBe(1);
  for (let x = -6; x <= 6; x += 0.37) {
    const slope = (normalCumulative(x + STEP) - normalCumulative(x - STEP)) / (2 * STEP);
    expect(slope).toBeCloseTo(normalDensity(x), 9);
    expect(normalCumulative(x) + normalCumulative(-x)).toBeCloseTo(1, 14);
  }
});
