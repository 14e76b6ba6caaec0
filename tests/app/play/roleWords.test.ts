import { describe, expect, it } from 'vitest';
import { type Role, roleReasons } from '#app/play/_phases/roleWords';
import { LANGUAGES } from '#game/deck/deck';
import { JOINED } from '#app/_text/format';

const called: Role = {
  kind: 'active',
  prompts: 1,
  probability: 0.03,
  rank: 1,
  because: [],
  topics: {},
  turn: null,
};

describe('the words for why somebody was called', () => {
  it('tell the place among the experts where the scores decided', () => {
    const reasons = roleReasons({ ...called, turn: { by: 0.4, decided: 'score' } }, 'en');
    expect(reasons).toEqual([
      'The gate scored you 3%: rank 1 among the experts.',
      'With a score lower by 0.4 it would have gone to another expert.',
    ]);
  });

  it('claim no place for whom the gate tried out against the scores', () => {
    const reasons = roleReasons({ ...called, turn: { by: 0.4, decided: 'chance' } }, 'en');
    expect(reasons).toEqual([
      'The gate scored you 3%.',
      'By score it was another expert’s turn, but the gate tried you out. That is exploration.',
    ]);
  });

  it.each(LANGUAGES)(
    'claim no score where everybody is asked or lots are drawn (%s)',
    (language) => {
      const idle: Role = {
        kind: 'idle',
        reason: 'outranked',
        probability: 0.2,
        rank: 0,
        turn: null,
      };
      for (const role of [called, idle]) {
        for (const how of ['everybody', 'byLot'] as const) {
          const reasons = roleReasons(role, language, how);
          expect(reasons).toHaveLength(1);
          expect(reasons[0]).not.toMatch(/%|trusted|믿/);
        }
      }
      const full = roleReasons({ ...idle, reason: 'full' }, language, 'byLot');
      expect(full).toEqual(roleReasons({ ...idle, reason: 'full' }, language));
    },
  );

  it.each(['score', 'chance'] as const)(
    'say that chance decided while the gate knows no difference (%s)',
    (decided) => {
      const reasons = roleReasons({ ...called, turn: { by: 0, decided } }, 'ko');
      expect(reasons).toEqual([
        `게이트가 나에게 준 점수는 3%${JOINED}예요.`,
        '다른 전문가와 점수가 같아서 이번에는 우연히 정해졌어요.',
      ]);
    },
  );
});
