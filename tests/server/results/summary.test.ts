import { describe, expect, it } from 'vitest';
import type { PromptId, LabelId } from '#game/deck/deck';
import type { SeatId } from '#game/room/state';
import { expectedRights } from '#server/results/expectedRights';
import type { AnswerRow } from '#server/results/resultRows';
import { toWorkbook } from '#server/results/workbook';
import { anAct, randomGate } from '#tests/support/aRoom';
import { played, summaryOf } from './played';

const NAMES = ['가온', '나래', '다솜', '라온', '마루', '바다'];

function aClass(rightOf: (seat: string) => boolean, rounds = 2) {
  return played(
    (room) => {
      room.seat(...NAMES);
      for (let round = 0; round < rounds; round++) {
        room.until('answering').answerAll((seat) => (rightOf(seat) ? 'right' : 'wrong'));
        room.until('reveal');
      }
      room.until('ended');
    },
    { acts: [anAct({ gate: randomGate(2), batchSize: 4, rounds })] },
  );
}

describe('who needs help', () => {
  it('is who is right clearly less often than others on the same prompts', () => {
    const summary = summaryOf(aClass((seat) => seat !== '나래'));
    expect(
      summary.players.filter(({ sign }) => sign === 'needsHelp').map((one) => one.nickname),
    ).toEqual(['나래']);
    for (const { nickname, compared } of summary.players) {
      expect(compared.right < compared.expected).toBe(nickname === '나래');
    }
  });

  it('is nobody when all find it equally hard, and nobody in a group under five', () => {
    const allWrong = summaryOf(aClass(() => false));
    expect(allWrong.players.every(({ sign }) => sign !== 'needsHelp')).toBe(true);
    const four = played(
      (room) => {
        room.seat(...NAMES.slice(0, 4));
        for (let round = 0; round < 2; round++) {
          room.until('answering').answerAll((seat) => (seat === '나래' ? 'wrong' : 'right'));
          room.until('reveal');
        }
      },
      { acts: [anAct({ gate: randomGate(2), batchSize: 4, rounds: 2 })] },
    );
    expect(summaryOf(four).players.every(({ sign }) => sign !== 'needsHelp')).toBe(true);
  });

  it('is not who got the hard prompts', () => {
    // a and b see the prompt everybody fails, c and d the one everybody gets.
    const answer = (seat: string, prompt: string, right: boolean): AnswerRow => ({
      round: 1,
      token: 0,
      seatId: seat as SeatId,
      promptId: prompt as PromptId,
      label: 'l' as LabelId,
      right,
      kind: 'active',
      afterMs: 1,
      sure: null,
    });
    const expected = expectedRights([
      answer('a', 'hard', false),
      answer('b', 'hard', false),
      answer('c', 'easy', true),
      answer('d', 'easy', true),
      answer('d', 'alone', true),
    ]);
    expect(expected.get('a' as SeatId)).toMatchObject({ of: 1, right: 0, mean: 1 / 3 });
    expect(expected.get('c' as SeatId)).toMatchObject({ of: 1, right: 1, mean: 2 / 3 });
    // Nobody else saw `alone`, so it compares nothing.
    expect(expected.get('d' as SeatId)).toMatchObject({ of: 1, right: 1 });
  });
});

describe('routing', () => {
  const { rows, state } = aClass((seat) => seat !== '나래');
  const summary = summaryOf({ rows, state });
  const [act] = summary.routing;

  it('counts every call once: by expert and round, and from input to right or wrong', () => {
    const kept = rows.dispatches.filter((call) => call.kept);
    expect(act?.rounds.map(({ number }) => number)).toEqual([1, 2]);
    expect(act?.flows.reduce((sum, { calls }) => sum + calls, 0)).toBe(kept.length);
    for (const [index, expert] of (act?.experts ?? []).entries()) {
      const own = kept.filter(({ expertId }) => expertId === expert.id);
      expect(expert.calls).toBe(own.length);
      expect(expert.loads).toEqual(
        [1, 2].map((round) => own.filter((call) => call.round === round).length),
      );
      const outcomes = new Set(
        act?.flows.filter((flow) => flow.expert === index).map(({ outcome }) => outcome),
      );
      if (own.length > 0)
        expect([...outcomes]).toEqual([expert.name === '나래' ? 'wrong' : 'right']);
    }
  });

  it('names everybody who could have been called', () => {
    expect(act?.experts.map(({ name }) => name).sort()).toEqual(NAMES);
  });

  it('says how sure the gate was of its first choice', () => {
    for (const round of act?.rounds ?? []) {
      for (const probability of Object.values(round.firstChoice)) {
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('prompts', () => {
  it('tell how often each label was chosen', () => {
    const summary = summaryOf(aClass((seat) => seat !== '나래'));
    for (const prompt of summary.prompts) {
      const times = prompt.labels.reduce((sum, label) => sum + label.times, 0);
      expect(times).toBe(prompt.active.of + prompt.shadow.of);
      expect(prompt.labels.find(({ isRight }) => isRight)?.times).toBe(
        prompt.active.right + prompt.shadow.right,
      );
    }
  });
});

describe('a workbook', () => {
  it.each(['ko', 'en'] as const)('is one file with every table: %s', async (language) => {
    const { rows, state } = aClass(() => true);
    const source = { rows, deck: state.deck, summary: summaryOf({ rows, state }) };
    const bytes = await toWorkbook(source, language);
    // A zip file; a browser test opens what is in it.
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });
});
