import { describe, expect, it } from 'vitest';
import { fitLogistic, fitMemory } from '#game/gate/live/logisticFit';
import { sparseRows } from '#game/gate/live/sparseRows';
import { sigmoid } from '#game/gate/probability';
import { resumeRandom, seedRandom } from '#game/random';

const random = resumeRandom(seedRandom(5));
const ROWS = Array.from({ length: 12 }, () => [
  1,
  random.below(2),
  random.below(3) - 1,
  random.normal(),
]);

function fit(answers: [row: number, right: number, importance: number][], start = [0, 0, 0, 0]) {
  const weights = Float64Array.from(start);
  const observed = {
    count: answers.length,
    row: Int32Array.from(answers, ([row]) => row),
    right: Float64Array.from(answers, ([, right]) => right),
    importance: Float64Array.from(answers, ([, , importance]) => importance),
  };
  const [mean, precision] = [
    [0.5, -0.5, 0, 0],
    [1, 2, 0.5, 4],
  ];
  // Called twice, as from round to round: the second starts where the first ended.
  for (let again = 0; again < 3; again++) {
    fitLogistic(sparseRows(ROWS, 4), observed, mean, precision, weights, fitMemory(4));
  }
  const slope = weights.map((w, f) => -precision[f]! * (w - mean[f]!));
  for (const [row, right, importance] of answers) {
    const x = ROWS[row]!;
    const p = sigmoid(x.reduce((sum, value, f) => sum + value * weights[f]!, 0));
    x.forEach((value, f) => {
      slope[f]! += importance * (right - p) * value;
    });
  }
  return { weights: [...weights], slope: [...slope] };
}

describe('logistic regression with a prior', () => {
  it('stays at the prior when nothing was answered', () => {
    for (const [index, weight] of fit([]).weights.entries()) {
      expect(weight).toBeCloseTo([0.5, -0.5, 0, 0][index]!);
    }
  });

  it('ends where the penalised likelihood is flat, wherever it starts', () => {
    const answers = Array.from({ length: 80 }, (_, n): [number, number, number] => [
      n % 12,
      n % 5 === 0 ? 0.5 : random.below(2),
      random.next(),
    ]);
    const one = fit(answers);
    for (const slope of one.slope) expect(Math.abs(slope)).toBeLessThan(1e-3);
    const other = fit(answers, [3, -3, 3, -3]);
    other.weights.forEach((weight, f) => expect(weight).toBeCloseTo(one.weights[f]!, 3));
  });

  it('does not run away when all answers are right', () => {
    const { weights, slope } = fit(ROWS.map((_, row) => [row, 1, 5]));
    expect(weights.every(Number.isFinite)).toBe(true);
    for (const one of slope) expect(Math.abs(one)).toBeLessThan(1e-2);
  });

  it('refuses ragged rows', () => {
    expect(() => sparseRows([[1, 2], [1]], 2)).toThrow('raggedFeatures');
  });
});
