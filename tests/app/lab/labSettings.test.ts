import { describe, expect, test } from 'vitest';
import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';
import {
  gateOf,
  isUsed,
  LAB_FACTORS,
  LAB_GATES,
  LAB_LIMITS,
  labOf,
  type LabSettings,
  queryOf,
  readLab,
} from '#app/lab/labSettings';

const read = (query: string): LabSettings => {
  const parameters = new URLSearchParams(query);
  return readLab((name) => parameters.get(name));
};

describe('the address of a lab', () => {
  test('is empty for the default gate with nothing played', () => {
    expect(queryOf(labOf('default'))).toBe('');
    expect(gateOf(read(''))).toEqual(DEFAULT_GATE);
  });

  test.each(LAB_GATES)('%s with every setting changed is read as it was written', (gate) => {
    for (const factor of LAB_FACTORS) {
      const lab: LabSettings = {
        ...labOf(gate),
        experts: 12,
        k: 3,
        factor,
        balance: 'auxiliary',
        learner: 'thompson',
        seed: 77,
        changes: true,
        rounds: 9,
      };
      expect(read(queryOf(lab))).toEqual(lab);
    }
    expect(read(queryOf(labOf(gate)))).toEqual(labOf(gate));
  });

  test('whatever is unknown or out of bounds is as the gate has it', () => {
    const usual = labOf('switch');
    const wrong = [
      'experts=1&k=0&seed=0&rounds=-1',
      'experts=101&k=9&seed=10000&rounds=25',
      'experts=1e9&k=2.5&seed=NaN&rounds=Infinity',
      'experts=&k=+&seed=0x10000&rounds=ten',
      'factor=17&balance=fair&learner=magic&changes=1',
    ];
    for (const query of wrong) expect(read(`gate=switch&${query}`), query).toEqual(usual);
    expect(read('gate=GPT-9')).toEqual(labOf('default'));
  });
});

test('a gate from the list brings its own settings and keeps the class', () => {
  const lab = labOf('switch', { experts: 8, seed: 5, changes: true, k: 4, rounds: 3 });
  expect(lab).toMatchObject({ experts: 8, seed: 5, changes: true, k: 1, factor: 1.25, rounds: 0 });
  expect(gateOf(lab)).toEqual(PRESETS.switch.settings);
});

test('every preset can be played as it is: its settings are on offer', () => {
  for (const gate of LAB_GATES) {
    const lab = labOf(gate);
    expect(lab.k).toBeLessThanOrEqual(LAB_LIMITS.k[1]);
    if (gate !== 'softMoE') expect(gateOf(lab), gate).toEqual(PRESETS[gate].settings);
  }
});

test('what a gate does not read is not offered', () => {
  expect(isUsed(labOf('dense'), 'k')).toBe(false);
  expect(isUsed(labOf('base'), 'factor')).toBe(false);
  expect(isUsed(labOf('expertChoice'), 'balance')).toBe(false);
  expect(isUsed(labOf('hash'), 'learner')).toBe(false);
  for (const field of ['k', 'factor', 'balance', 'learner'] as const) {
    expect(isUsed(labOf('default'), field)).toBe(true);
  }
});
