import { describe, expect, it } from 'vitest';
import { BALANCES } from '#game/gate/gate';
import { PRESETS } from '#game/gate/presets';
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

describe.each(CLASS_SIZES)('a class of %i', (experts) => {
  it('is right more often with two experts for a prompt than with one, by round 6', () => {
    const one = inRound(classOf(experts, { k: 1 }), 6);
    const two = inRound(classOf(experts, { k: 2 }), 6);
    expect(two.accuracy).toBeGreaterThan(one.accuracy + 5 * POINTS);
  });

  it('is learnt faster from shadow answers too', () => {
    const active = classOf(experts, { k: 1, learnFrom: 'active' });
    const shadow = classOf(experts, { k: 1, learnFrom: 'activeAndShadow' });
    for (const round of [3, 4, 5]) {
      const { specialisation } = inRound(shadow, round);
      expect(specialisation).toBeGreaterThan(inRound(active, round).specialisation + 5 * POINTS);
    }
  });

  it('that changes its skills half-way is followed within four rounds', () => {
    const rounds = classOf(experts, {}, { changeAfter: 6 });
    const lead = (round: number): number =>
      inRound(rounds, round).accuracy - inRound(rounds, round).random;
    expect(lead(6)).toBeGreaterThan(30 * POINTS);
    expect(lead(7)).toBeLessThan(0);
    expect(lead(10)).toBeGreaterThan(15 * POINTS);
    expect(lead(11)).toBeGreaterThan(25 * POINTS);
  });
});

describe('the contrasts', () => {
  it('the dense act learns whom to believe by responsibilities', () => {
    const rounds = classOf(8, PRESETS.dense.settings);
    const first = inRound(rounds, 1);
    const last = inRound(rounds, 12);
    expect(Math.abs(first.accuracy - first.dense)).toBeLessThan(10 * POINTS);
    expect(last.accuracy).toBeGreaterThan(last.dense + 8 * POINTS);
  });

  it('Thompson sampling learns too', () => {
    const rounds = classOf(30, { k: 1, learner: 'thompson', learnFrom: 'active' });
    const { accuracy, random, specialisation } = meanOf(rounds.slice(9));
    expect(accuracy - random).toBeGreaterThan(20 * POINTS);
    expect(specialisation).toBeGreaterThan(0.75);
  });

  it('REINFORCE with Gumbel top-k learns, slower than the default', () => {
    const settings = {
      k: 2,
      router: 'mixtral',
      learner: 'reinforce',
      explorationDecay: 1,
    } as const;
    const reinforce = meanOf(classOf(30, settings).slice(8));
    expect(reinforce.accuracy - reinforce.random).toBeGreaterThan(20 * POINTS);
    const usual = inRound(classOf(30), 5);
    expect(usual.specialisation).toBeGreaterThan(
      inRound(classOf(30, settings), 5).specialisation + 15 * POINTS,
    );
  });
});
