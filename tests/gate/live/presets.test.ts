import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#game/deck/deck';
import { PRESET_IDS, PRESETS } from '#game/gate/presets';
import { standardRounds } from '#tests/simulate/averageRounds';
import { inRound, meanOf } from './simulatedClass';

describe.each(PRESET_IDS)('preset %s', (id) => {
  const preset = PRESETS[id];

  it('says in both languages what is published and what is cut down', () => {
    expect(preset.id).toBe(id);
    for (const language of LANGUAGES) {
      expect(preset.name[language]).not.toBe('');
      expect(preset.published[language].length).toBeGreaterThan(40);
      expect(preset.scaledDown[language].length).toBeGreaterThan(40);
    }
    // A Korean text that is only a translation's fragment would have no Korean ending.
    expect(preset.published.ko).toMatch(/[요]\.$/u);
    expect(preset.scaledDown.ko).toMatch(/[요]\.$/u);
  });

  it('plays a class of thirty for a lesson', () => {
    const rounds = standardRounds(30, preset.settings, 2, { rounds: 8 });
    expect(rounds).toHaveLength(8);
    for (const { accuracy, dropped } of rounds) {
      expect(accuracy).toBeGreaterThan(0);
      expect(dropped).toBeLessThan(1);
    }
  });
});

describe('presets that learn and are balanced', () => {
  const learning = PRESET_IDS.filter((id) => {
    const { learner, balance, router } = PRESETS[id].settings;
    const balanced = balance !== 'none' || router === 'expertChoice' || router === 'base';
    return learner === 'affinity' && balanced;
  });

  it.each(learning)('%s leads chance by round 8', (id) => {
    const rounds = standardRounds(30, PRESETS[id].settings, 6);
    const late = meanOf(rounds.slice(7));
    expect(late.accuracy - late.random).toBeGreaterThan(0.2);
    expect(inRound(rounds, 12).specialisation).toBeGreaterThan(0.7);
  });
});
