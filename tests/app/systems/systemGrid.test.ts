import { describe, expect, it } from 'vitest';
import { isIn, systemGrid } from '#app/systems/systemGrid';
import { SYSTEMS } from '#game/lesson/systems';
import type { SystemCard, Verdict } from '#game/lesson/systemCard';

function card(multimodal: Verdict, moe: Verdict): Pick<SystemCard, 'multimodal' | 'moe'> {
  const why = { ko: '', en: '' };
  return { multimodal: { is: multimodal, why }, moe: { is: moe, why } };
}

describe('the map of multimodal × MoE', () => {
  it('has two rows and two columns, whoever is in them', () => {
    expect(systemGrid([])).toEqual([
      [
        { multimodal: 'yes', moe: 'no' },
        { multimodal: 'yes', moe: 'yes' },
      ],
      [
        { multimodal: 'no', moe: 'no' },
        { multimodal: 'no', moe: 'yes' },
      ],
    ]);
  });

  it('puts what is unconfirmed between yes and no, when there is any', () => {
    const columns = systemGrid([card('yes', 'unconfirmed')])[0]?.map(({ moe }) => moe);
    expect(columns).toEqual(['no', 'unconfirmed', 'yes']);
    const rows = systemGrid([card('unconfirmed', 'no')]).map((row) => row[0]?.multimodal);
    expect(rows).toEqual(['yes', 'unconfirmed', 'no']);
  });

  it('holds every system in exactly one field', () => {
    const fields = systemGrid(SYSTEMS).flat();
    for (const system of SYSTEMS) {
      expect(fields.filter((field) => isIn(field, system))).toHaveLength(1);
    }
  });
});
