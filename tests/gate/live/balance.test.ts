import { describe, expect, it } from 'vitest';
import { BALANCES } from '#game/gate/gate';
import { CLASS_SIZES, classOf, inRound, meanOf } from './simulatedClass';

const POINTS = 0.01;

describe.each(CLASS_SIZES)('the standard class of %i', (experts) => {
  const balances = BALANCES.filter((balance) => balance !== 'none');
  describe.each(balances)('under the default gate with balance %s', (balance) => {
    it.each([1, 2])('is even, right and well served with k = %i', (k) => {
      const rounds = classOf(experts, { k, balance });

      for (const { cv, floor } of rounds.slice(3)) expect(cv).toBeLessThanOrEqual(1.25 * floor);

      // Around round 10: one round of the few classes here has too few prompts to be exact.
      const aroundTen = meanOf(rounds.slice(8, 11));
      expect(aroundTen.accuracy - aroundTen.random).toBeGreaterThanOrEqual(25 * POINTS);
      const { droppedAssignments, droppedFloor } = aroundTen;
      expect(droppedAssignments - droppedFloor).toBeLessThanOrEqual(5 * POINTS);

      expect(Math.abs(inRound(rounds, 1).specialisation - 0.25)).toBeLessThan(5 * POINTS);
      expect(inRound(rounds, 12).specialisation).toBeGreaterThan(0.85);
      expect(Math.abs(inRound(rounds, 1).information)).toBeLessThan(0.1);
      expect(inRound(rounds, 12).information).toBeGreaterThan(0.6);
    });
  });
});

describe('overflow that tries the next expert', () => {
  it('drops nothing, and is still even and right', () => {
    const rounds = classOf(30, { k: 1, overflow: 'nextExpert' });
    for (const { dropped } of rounds) expect(dropped).toBe(0);
    const { accuracy, random } = inRound(rounds, 10);
    expect(accuracy - random).toBeGreaterThanOrEqual(30 * POINTS);
  });
});
