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

const idle: Role = { kind: 'idle', reason: 'outranked', probability: 0.2, rank: 5, turn: null };

describe('the words for why somebody was called', () => {
  it('tell the place among the experts where the scores decided', () => {
    const reasons = roleReasons({ ...called, turn: { by: 0.4, decided: 'score' } }, 'en');
    expect(reasons).toEqual([
      'The gate scored you 3%: rank 1 among the experts.',
      'With a somewhat lower score it would have gone to another expert.',
    ]);
  });

  it.each([
    [0.2, '점수가 아주 조금만 높았다면 나에게 왔을 거예요.'],
    [0.9, '점수가 조금 더 높았다면 나에게 왔을 거예요.'],
    [14.7, '점수가 훨씬 높았어야 나에게 왔을 거예요.'],
  ])('say how near it was without a number beside the percent: %d', (by, words) => {
    const reasons = roleReasons({ ...idle, turn: { by, decided: 'score' } }, 'ko');
    expect(reasons[0]).toBe('게이트가 이번 카드는 다른 전문가를 더 믿었어요.');
    expect(reasons.at(-1)).toBe(words);
  });

  it.each([
    { by: 0, decided: 'score' },
    { by: 0.4, decided: 'chance' },
  ] as const)('do not say that others were trusted more where chance decided: %o', (turn) => {
    const reasons = roleReasons({ ...idle, turn }, 'ko');
    expect(reasons[0]).toBe('이번 카드는 다른 전문가에게 갔어요.');
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
