import { fc } from '#tests/support/properties';
import { expect, test } from 'vitest';
import { assignEvenly } from '#game/gate/routers/assignEvenly';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';

interface Result {
  squares: number;
  sum: number;
}

function valueOf(assigned: ArrayLike<number>, scores: Float64Array, experts: number): Result {
  const load = new Float64Array(experts);
  let sum = 0;
  for (let token = 0; token < assigned.length; token++) {
    const expert = assigned[token]!;
    if (expert < 0) continue;
    load[expert]!++;
    sum += scores[token * experts + expert]!;
  }
  return { squares: load.reduce((total, one) => total + one * one, 0), sum };
}

/** Tries every assignment of every token that has an expert at all. */
function bruteForce(scores: Float64Array, tokens: number, experts: number): Result {
  let best: Result = { squares: Infinity, sum: -Infinity };
  const assigned = new Int32Array(tokens).fill(-1);
  const tryFrom = (token: number): void => {
    if (token === tokens) {
      const value = valueOf(assigned, scores, experts);
      const isBetter =
        value.squares < best.squares || (value.squares === best.squares && value.sum > best.sum);
      if (isBetter) best = value;
      return;
    }
    let open = false;
    for (let expert = 0; expert < experts; expert++) {
      if (scores[token * experts + expert] === -Infinity) continue;
      open = true;
      assigned[token] = expert;
      tryFrom(token + 1);
    }
    if (!open) {
      assigned[token] = -1;
      tryFrom(token + 1);
    }
  };
  tryFrom(0);
  return best;
}

const problem = (score: fc.Arbitrary<number>) =>
  fc
    .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 4 }))
    .chain(([tokens, experts]) =>
      fc.record({
        tokens: fc.constant(tokens),
        experts: fc.constant(experts),
        scores: fc
          .array(score, { minLength: tokens * experts, maxLength: tokens * experts })
          .map((values) => Float64Array.from(values)),
      }),
    );

const free = fc.double({ min: -5, max: 5, noNaN: true });
const tied = fc.integer({ min: 0, max: 2 });
const masked = fc.oneof(
  { arbitrary: free, weight: 2 },
  { arbitrary: fc.constant(-Infinity), weight: 1 },
);

test.each(Object.entries({ free, tied, masked }))(
  'no assignment is more even or better than the one found, as trying all shows: %s scores',
  (_, score) => {
    fc.assert(
      fc.property(problem(score), ({ tokens, experts, scores }) => {
        const before = scores.slice();
        const assigned = finish(assignEvenly(scores, tokens, experts));
        const found = valueOf(assigned, scores, experts);
        const best = bruteForce(scores, tokens, experts);
        if (tokens === 0) return;
        expect(found.squares).toBe(best.squares === Infinity ? 0 : best.squares);
        expect(found.sum).toBeCloseTo(best.sum, 9);
        expect(scores).toEqual(before);
      }),
      { numRuns: 300 },
    );
  },
);

test('shares are equal to one token, whether or not T / N is whole', () => {
  const random = resumeRandom(seedRandom(2));
  for (const [tokens, experts] of [
    [60, 30],
    [61, 30],
    [89, 30],
    [7, 30],
    [300, 8],
  ] as const) {
    const scores = new Float64Array(tokens * experts).map(() => random.normal());
    const load = new Int32Array(experts);
    for (const expert of finish(assignEvenly(scores, tokens, experts))) load[expert]!++;
    for (const one of load) {
      expect([Math.floor(tokens / experts), Math.ceil(tokens / experts)]).toContain(one);
    }
  }
});

test('no swap, and no ring of three moves, improves a larger assignment', () => {
  const random = resumeRandom(seedRandom(3));
  const tokens = 90;
  const experts = 30;
  const scores = new Float64Array(tokens * experts).map(() => random.normal());
  const assigned = finish(assignEvenly(scores, tokens, experts));
  const score = (token: number, like: number) => scores[token * experts + assigned[like]!]!;
  for (let a = 0; a < tokens; a++) {
    for (let b = 0; b < tokens; b++) {
      const own = score(a, a) + score(b, b);
      expect(score(a, b) + score(b, a)).toBeLessThanOrEqual(own + 1e-9);
      for (let c = b + 1; c < tokens; c++) {
        const gain = score(a, b) + score(b, c) + score(c, a) - own - score(c, c);
        if (gain > 1e-9) expect.fail(`tokens ${a}, ${b}, ${c} gain ${gain}`);
      }
    }
  }
});
