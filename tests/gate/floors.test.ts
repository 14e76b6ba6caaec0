import { expect, test } from 'vitest';
import { fairDroppedShareAt, fairSquaredVariation, logFactorial } from '#game/gate/floors';
import { measurePlan } from '#game/gate/planMetrics';
import { matrixOf, routeNow, toPlan } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

// The table of closed forms for uniform random top-1, in per cent of tokens dropped.
test.each([
  [16, 4, 0.188, [16.9, 7.6, 2.9, 0.24]],
  [24, 6, 0.208, [17.8, 8.6, 3.6, 0.4]],
  [32, 8, 0.219, [18.3, 9.0, 3.9, 0.5]],
  [64, 8, 0.109, [13.1, 4.5, 1.2, 0.03]],
  [256, 8, 0.027, [6.6, 0.5, 0.01, 0]],
] as const)('fair chance with %i prompts and %i experts', (tokens, experts, cvSquared, drops) => {
  expect(fairSquaredVariation(tokens, experts, 1)).toBeCloseTo((experts - 1) / tokens, 15);
  expect(Math.abs((experts - 1) / tokens - cvSquared)).toBeLessThanOrEqual(0.00051);
  for (const [index, factor] of [1, 1.25, 1.5, 2].entries()) {
    const percent = 100 * fairDroppedShareAt(tokens, experts, 1, factor);
    const printed = drops[index]!;
    const digits = printed < 1 && printed !== 0.5 && printed !== 0.4 ? 2 : 1;
    expect(Math.abs(percent - printed)).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
  }
});

test.each([
  [24, 6, 1, 1.25],
  [24, 6, 2, 1],
  [30, 10, 4, 1.1],
])(
  'routed at random, T %i, N %i, k %i, factor %d come out as the closed forms say',
  (...setting) => {
    const [tokens, experts, k, capacityFactor] = setting;
    const random = resumeRandom(seedRandom(20));
    const runs = 1500;
    let squares = 0;
    let dropped = 0;
    let droppedSquared = 0;
    for (let run = 0; run < runs; run++) {
      const free = routeNow(matrixOf(tokens, experts), { router: 'random', k }, random);
      squares += measurePlan(toPlan(free, [...free.load.keys()])).balance.cvSquared / runs;
      const plan = toPlan(
        routeNow(matrixOf(tokens, experts), { router: 'random', k, capacityFactor }, random),
        [...free.load.keys()],
      );
      const { work, fair } = measurePlan(plan);
      dropped += work.droppedAssignments / runs;
      droppedSquared += work.droppedAssignments ** 2 / runs;
      expect(fair.droppedAssignments).toBe(fairDroppedShareAt(tokens, experts, k, capacityFactor));
    }
    const error = Math.sqrt((droppedSquared - dropped ** 2) / runs);
    const expected = fairDroppedShareAt(tokens, experts, k, capacityFactor);
    expect(Math.abs(dropped - expected)).toBeLessThan(4 * error);
    // CV² is about χ² with N − 1 degrees of freedom: relative error √(2 / (N − 1) / runs).
    const variation = fairSquaredVariation(tokens, experts, k);
    expect(Math.abs(squares / variation - 1)).toBeLessThan(4 * Math.sqrt(2 / (experts - 1) / runs));
  },
);

test('without limits, tokens or a choice nothing is dropped', () => {
  expect(fairDroppedShareAt(24, 6, 1, null)).toBe(0);
  expect(fairDroppedShareAt(0, 6, 1, 1)).toBe(0);
  expect(fairSquaredVariation(24, 6, 6)).toBe(0);
  expect(fairSquaredVariation(0, 6, 1)).toBe(0);
});

test('ln n! is right where the table ends and the series begins', () => {
  let sum = 0;
  for (let n = 1; n <= 2000; n++) {
    sum += Math.log(n);
    expect(Math.abs(logFactorial(n) - sum)).toBeLessThanOrEqual(1e-13 * sum);
  }
});
