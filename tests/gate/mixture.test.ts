import { expect, test } from 'vitest';
import {
  competitiveError,
  cooperativeError,
  mixtureError,
  responsibilities,
} from '#game/gate/mixture';
import { resumeRandom, seedRandom } from '#game/random';

const ERRORS = { cooperativeError, competitiveError, mixtureError };

test('responsibilities by hand: who was right is credited', () => {
  // Gates .5 .3 .2, likelihoods .9 .35 .35: products .45, .105, .07, sum .625.
  const { responsibilities: h, logLikelihood } = responsibilities(
    [0.5, 0.3, 0.2],
    [0.9, 0.35, 0.35].map(Math.log),
  );
  expect(h[0]).toBeCloseTo(0.45 / 0.625, 15);
  expect(h[1]).toBeCloseTo(0.105 / 0.625, 15);
  expect(h[2]).toBeCloseTo(0.07 / 0.625, 15);
  expect(logLikelihood).toBeCloseTo(Math.log(0.625), 15);
});

test('with one expert, or when nobody can have said it, the gate stays as it is', () => {
  expect(responsibilities([1], [-700])).toEqual({ responsibilities: [1], logLikelihood: -700 });
  expect(responsibilities([0.4, 0.6], [-Infinity, -Infinity]).responsibilities).toEqual([0.4, 0.6]);
  expect(responsibilities([0.4, 0.6], [-2000, -2000]).responsibilities[1]).toBeCloseTo(0.6, 12);
  expect(responsibilities([], [])).toEqual({ responsibilities: [], logLikelihood: -Infinity });
});

test('the three errors of 1991 by hand', () => {
  // Even gates, wanted 1, experts say 1 and 0: 1.1 = (1 − ½)², 1.2 = ½·0 + ½·1,
  // 1.3 = −ln(½ + ½e^−½).
  const all = [[0, 0], [[1], [0]], [1]] as const;
  expect(cooperativeError(...all).error).toBeCloseTo(0.25, 15);
  expect(competitiveError(...all).error).toBeCloseTo(0.5, 15);
  const mixture = mixtureError(...all);
  expect(mixture.error).toBeCloseTo(-Math.log(0.5 + 0.5 * Math.exp(-0.5)), 15);
  // ∂E/∂z = g − h.
  const h = 1 / (1 + Math.exp(-0.5));
  expect(mixture.responsibilities[0]).toBeCloseTo(h, 15);
  expect(mixture.logitGradient[0]).toBeCloseTo(0.5 - h, 15);
});

test.each(Object.entries(ERRORS))(
  '%s has the gradients that finite differences find',
  (_, errorOf) => {
    const random = resumeRandom(seedRandom(11));
    const draw = (length: number) => Array.from({ length }, () => random.normal());
    const logits = draw(4);
    const outputs = [draw(3), draw(3), draw(3), draw(3)];
    const wanted = draw(3);
    const { logitGradient, outputGradient } = errorOf(logits, outputs, wanted);
    const step = 1e-6;
    const slope = (moved: (by: number) => number) => (moved(step) - moved(-step)) / (2 * step);
    for (let i = 0; i < 4; i++) {
      const byLogit = slope(
        (by) => errorOf(logits.with(i, logits[i]! + by), outputs, wanted).error,
      );
      expect(logitGradient[i]).toBeCloseTo(byLogit, 7);
      for (let d = 0; d < 3; d++) {
        const byOutput = slope((by) => {
          const moved = outputs.with(i, outputs[i]!.with(d, outputs[i]![d]! + by));
          return errorOf(logits, moved, wanted).error;
        });
        expect(outputGradient[i]![d]).toBeCloseTo(byOutput, 7);
      }
    }
  },
);

test('ragged, negative and infinite input is refused by name', () => {
  expect(() => mixtureError([0, 0], [[1]], [1])).toThrow(
    expect.objectContaining({ code: 'ragged' }),
  );
  expect(() => mixtureError([NaN], [[1]], [1])).toThrow(
    expect.objectContaining({ code: 'notFinite' }),
  );
  expect(() => responsibilities([1], [])).toThrow(expect.objectContaining({ code: 'ragged' }));
  expect(() => responsibilities([-1], [0])).toThrow(expect.objectContaining({ code: 'negative' }));
});
