import { expect, test } from 'vitest';
import { matrixFrom, matrixOf, rowsOf } from '#game/gate/matrix';
import { jitter, scoreBatch } from '#game/gate/score';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';

const random = resumeRandom(seedRandom(3));
const some = (rows: number, columns: number) =>
  matrixOf(
    rows,
    columns,
    new Float64Array(rows * columns).map(() => random.normal()),
  );

test('logits are dot products of features and weights', () => {
  // (1, 2) · (3, 4) = 11, (1, 2) · (−1, 1) = 1.
  const logits = finish(
    scoreBatch(
      matrixFrom([[1, 2]]),
      matrixFrom([
        [3, 4],
        [-1, 1],
      ]),
    ),
  );
  expect(rowsOf(logits)).toEqual([[11, 1]]);
});

test.each([
  [1, 1, 1],
  [2, 4, 3],
  [3, 5, 7],
  [7, 6, 2],
  [8, 3, 32],
  [9, 64, 0],
  [0, 5, 3],
  [5, 0, 3],
])('%i tokens, %i experts, %i features: the plain sums, to the last bit', (t, n, d) => {
  const features = some(t, d);
  const weights = some(n, d);
  const plain = matrixOf(t, n);
  for (let token = 0; token < t; token++) {
    for (let expert = 0; expert < n; expert++) {
      let sum = 0;
      for (let i = 0; i < d; i++) {
        sum += features.values[token * d + i]! * weights.values[expert * d + i]!;
      }
      plain.values[token * n + expert] = sum;
    }
  }
  expect(finish(scoreBatch(features, weights))).toEqual(plain);
});

test('features and weights of different length are refused by name', () => {
  expect(() => finish(scoreBatch(some(2, 3), some(2, 4)))).toThrow(
    expect.objectContaining({ code: 'ragged' }),
  );
});

test('jitter moves every feature by at most ε and leaves its input alone', () => {
  const features = some(20, 10);
  const before = features.values.slice();
  const jittered = jitter(features, 0.01, random);
  expect(features.values).toEqual(before);
  for (const [at, value] of before.entries()) {
    expect(Math.abs(jittered.values[at]! - value)).toBeLessThanOrEqual(0.01 * Math.abs(value));
  }
  expect(jittered.values).not.toEqual(before);
  expect(() => jitter(features, -1, random)).toThrow(expect.objectContaining({ code: 'negative' }));
});
