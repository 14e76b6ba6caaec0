import { describe, expect, it } from 'vitest';
import { MODALITIES } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { CLASS_SIZES, classOf, inRound } from './simulatedClass';

const UNTIL_EIGHT = { rounds: 8 };

describe('without balance', () => {
  it.each([30, 100] as const)('at most a third of %i experts are used by round 8', (experts) => {
    const { idle } = inRound(classOf(experts, PRESETS.collapse.settings, UNTIL_EIGHT), 8);
    expect(1 - idle).toBeLessThanOrEqual(1 / 3);
  });

  it.each([30, 100] as const)('capacity drops over half of the prompts of %i', (experts) => {
    const rounds = classOf(experts, PRESETS.drop.settings, { rounds: 10 });
    expect(inRound(rounds, 8).dropped).toBeGreaterThan(0.5);
    // And the class is worse off than with chance.
    expect(inRound(rounds, 10).accuracy).toBeLessThan(inRound(rounds, 10).random);
  });

  it('a gate that knows its experts keeps one for each modality, which is half of eight', () => {
    const rounds = classOf(8, PRESETS.collapse.settings);
    expect(8 * (1 - inRound(rounds, 12).idle)).toBeLessThan(MODALITIES.length + 0.5);
    // Four of eight can hold three quarters of the prompts at a capacity factor of 1.5.
    const dropping = classOf(8, PRESETS.drop.settings);
    expect(inRound(dropping, 12).dropped).toBeGreaterThan(0.2);
  });

  it.each(['sharedSoftmax', 'switchSignal'] as const)(
    '%s leaves at most a third in use by round 8, and drops over half, even of eight',
    (id) => {
      const { settings } = PRESETS[id];
      for (const experts of CLASS_SIZES) {
        const { idle } = inRound(classOf(experts, settings, UNTIL_EIGHT), 8);
        expect(1 - idle).toBeLessThanOrEqual(1 / 3);
        const full = { ...settings, capacityFactor: 1.5 };
        const { dropped } = inRound(classOf(experts, full, UNTIL_EIGHT), 8);
        expect(dropped).toBeGreaterThan(0.5);
      }
    },
  );

  it('one softmax for all collapses onto experts who are good, Switch’s signal onto any', () => {
    const soft = inRound(classOf(8, PRESETS.sharedSoftmax.settings, UNTIL_EIGHT), 8);
    const any = inRound(classOf(8, PRESETS.switchSignal.settings, UNTIL_EIGHT), 8);
    expect(soft.specialisation).toBeGreaterThan(any.specialisation + 0.05);
  });
});
