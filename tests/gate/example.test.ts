import { expect, test } from 'vitest';
import { assignmentsOf, combineVotes, matrixFrom, routeNow } from '#game/gate/route';
import { resumeRandom, seedRandom } from '#game/random';

// The example of ARCHITECTURE.md, worked by hand. Four prompts, three experts, two experts for each
// prompt, capacity factor 0.75: C = max(1, ⌈0.75 · 2 · 4 / 3⌉) = 2 prompts per expert.
// Odds e^z are 4 2 1 for three prompts and 1 2 4 for the last, so probabilities are in sevenths.
const logits = matrixFrom(
  [
    [4, 2, 1],
    [4, 2, 1],
    [4, 2, 1],
    [1, 2, 4],
  ].map((odds) => odds.map(Math.log)),
);

test('Mixtral’s top 2 with capacity, from logits to a prediction', () => {
  const plan = routeNow(
    logits,
    { router: 'mixtral', k: 2, capacityFactor: 0.75 },
    resumeRandom(seedRandom(1)),
  );
  expect(plan.capacity).toBe(2);
  // First choices in order, then second choices. Expert 0 is full for the third prompt, expert 1
  // for the third's and the fourth's second choice.
  expect(
    assignmentsOf(plan).map(({ token, expert, rank, weight, kept }) => [
      token,
      expert,
      rank,
      weight,
      kept,
    ]),
  ).toEqual([
    // Softmax over the chosen two: 4 / (4 + 2) and 2 / (4 + 2).
    [0, 0, 1, expect.closeTo(2 / 3, 12), true],
    [1, 0, 1, expect.closeTo(2 / 3, 12), true],
    [2, 0, 1, 0, false],
    [3, 2, 1, expect.closeTo(2 / 3, 12), true],
    [0, 1, 2, expect.closeTo(1 / 3, 12), true],
    [1, 1, 2, expect.closeTo(1 / 3, 12), true],
    [2, 1, 2, 0, false],
    [3, 1, 2, 0, false],
  ]);
  expect([...plan.droppedTokens]).toEqual([2]);
  expect([...plan.load]).toEqual([2, 2, 1]);

  // f = 3/8, 4/8, 1/8 of the choices, P = 13/28, 8/28, 7/28: N Σ f P = 3 (39 + 32 + 7) / 224.
  expect(plan.losses.auxiliary).toBeCloseTo((3 * 78) / 224, 12);
  expect(plan.probability(0, 0)).toBeCloseTo(4 / 7, 12);
  expect(plan.chances[2]).toEqual({
    expert: 2,
    token: 3,
    probability: expect.closeTo(4 / 7, 12) as number,
    rank: 1,
    reason: 'routed',
  });

  // Expert 0 says cat, expert 1 says dog: the gate believes the first twice as much.
  const votes = [
    { label: 'cat', weight: plan.assignments.weight[0]! },
    { label: 'dog', weight: plan.assignments.weight[4]! },
  ];
  const { predicted, shares } = combineVotes(votes, ['cat', 'dog']);
  expect(predicted).toBe('cat');
  expect(shares.cat).toBeCloseTo(2 / 3, 12);
});
