import { fc } from '#tests/support/properties';
import { expect, test } from 'vitest';
import { combineVotes } from '#game/gate/route';

const LABELS = ['cat', 'dog', 'owl'] as const;

test('weights add up by label and the largest share is predicted', () => {
  // cat .3 + .3 = .6 of 1.0, dog .4.
  const combined = combineVotes(
    [
      { label: 'cat', weight: 0.3 },
      { label: 'dog', weight: 0.4 },
      { label: 'cat', weight: 0.3 },
    ],
    LABELS,
  );
  expect(combined.predicted).toBe('cat');
  expect(combined.shares.cat).toBeCloseTo(0.6, 15);
  expect(combined.shares.dog).toBeCloseTo(0.4, 15);
  expect(combined.shares).not.toHaveProperty('owl');
});

test('weights need not sum to 1: only their proportions count', () => {
  const votes = [
    { label: 'cat', weight: 0.02 },
    { label: 'dog', weight: 0.06 },
  ] as const;
  expect(combineVotes(votes, LABELS).shares.dog).toBeCloseTo(0.75, 15);
});

test('a tie goes to the heavier single vote, whatever rounding says', () => {
  // 0.1 + 0.2 is 0.30000000000000004 in binary, and still a tie with 0.3.
  const votes = [
    { label: 'cat', weight: 0.1 },
    { label: 'cat', weight: 0.2 },
    { label: 'owl', weight: 0.3 },
  ] as const;
  expect(combineVotes(votes, LABELS).predicted).toBe('owl');
});

test('a tie of equal votes goes to the label that comes first', () => {
  const votes = [
    { label: 'owl', weight: 0.5 },
    { label: 'dog', weight: 0.5 },
  ] as const;
  expect(combineVotes(votes, LABELS).predicted).toBe('dog');
  expect(combineVotes(votes, ['owl', 'dog']).predicted).toBe('owl');
});

test('without votes, or without weight, nothing is predicted', () => {
  expect(combineVotes([], LABELS)).toEqual({ shares: {}, predicted: null });
  expect(combineVotes([{ label: 'cat', weight: 0 }], LABELS)).toEqual({
    shares: {},
    predicted: null,
  });
});

test('an unknown label and a weight that is none are refused by name', () => {
  const vote = (label: string, weight: number) => () =>
    combineVotes([{ label, weight }], LABELS as readonly string[]);
  expect(vote('fox', 1)).toThrow(expect.objectContaining({ code: 'unknownLabel' }));
  expect(vote('cat', -1)).toThrow(expect.objectContaining({ code: 'negative' }));
  expect(vote('cat', NaN)).toThrow(expect.objectContaining({ code: 'negative' }));
});

test('shares sum to 1, none is larger than that of the prediction, and order does not matter', () => {
  const vote = fc.record({
    label: fc.constantFrom(...LABELS),
    weight: fc.double({ min: 0, max: 10, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(vote, { minLength: 1, maxLength: 12 }), (votes) => {
      const { shares, predicted } = combineVotes(votes, LABELS);
      fc.pre(predicted !== null && votes.reduce((sum, one) => sum + one.weight, 0) > 1e-9);
      const values = Object.values(shares);
      expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares[predicted as 'cat']).toBeGreaterThanOrEqual(Math.max(...values) - 1e-9);
      expect(combineVotes(votes.toReversed(), LABELS).predicted).toBe(predicted);
    }),
  );
});
