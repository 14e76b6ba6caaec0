import { expect, test } from 'vitest';
import { assignmentsOf, matrixFrom, routeNow, toPlan } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

const chance = () => resumeRandom(seedRandom(7));

test('Switch keeps a token when fewer than C earlier tokens chose its expert', () => {
  // Four tokens, two experts, factor 1: C = ⌈1 · 1 · 4 / 2⌉ = 2. Three want expert 0.
  const logits = matrixFrom([
    [2, 0],
    [1, 0],
    [3, 0],
    [0, 1],
  ]);
  const routed = routeNow(logits, { router: 'switch', k: 1, capacityFactor: 1 }, chance());
  expect(routed.capacity).toBe(2);
  expect(assignmentsOf(routed).map((one) => [one.token, one.expert, one.kept])).toEqual([
    [0, 0, true],
    [1, 0, true],
    [2, 0, false],
    [3, 1, true],
  ]);
  expect([...routed.droppedTokens]).toEqual([2]);
  // The weight is the raw probability: p₀ = 1 / (1 + e⁻²).
  expect(routed.assignments.weight[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 15);
  expect(routed.assignments.weight[2]).toBe(0);
});

test('with overflow nextExpert a token goes on to the best expert with room', () => {
  const logits = matrixFrom([
    [3, 2, 1],
    [3, 2, 1],
    [3, 2, 1],
  ]);
  const routed = routeNow(
    logits,
    { router: 'affinity', k: 1, capacity: 1, overflow: 'nextExpert' },
    chance(),
  );
  expect(
    assignmentsOf(routed).map((one) => [one.token, one.expert, one.rank, one.kept, one.weight]),
  ).toEqual([
    [0, 0, 1, true, 1],
    [1, 0, 1, false, 0],
    [1, 1, 2, true, 1],
    [2, 0, 1, false, 0],
    [2, 2, 3, true, 1],
  ]);
  expect(routed.droppedTokens).toHaveLength(0);
});

test('a plan names experts by the columns given and says why each is active or idle', () => {
  const routed = routeNow(
    matrixFrom([
      [0, 2, -1, 0],
      [1, 2, -1, 0],
    ]),
    { router: 'affinity', k: 1, masked: Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1]) },
    chance(),
  );
  const plan = toPlan(routed, [10, 11, 12, 13]);
  expect(
    plan.chances.map(({ expert, token, rank, reason }) => [expert, token, rank, reason]),
  ).toEqual([
    [10, 1, 2, 'outranked'],
    [11, 0, 1, 'routed'],
    [12, 0, 3, 'outranked'],
    [13, 0, 0, 'masked'],
  ]);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
