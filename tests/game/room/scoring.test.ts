import { describe, expect, test } from 'vitest';
import { scoreSeat } from '#game/room/scoring';
import type { Answer, Pace, Scoring, SeatId } from '#game/room/state';
import type { LabelId } from '#game/deck/deck';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, randomGate } from '#tests/support/aRoom';

const prompts = aDeck({ prompts: 3, labels: 2 }).prompts;

/** Points of answers given as [token, right or wrong, kind, after milliseconds]. */
function points(
  answers: [number, 'right' | 'wrong', 'active' | 'shadow', number][],
  scoring: Scoring,
  pace: Pace = 'standard',
): Record<number, number> {
  const given: Record<number, Answer> = {};
  for (const [token, how, kind, afterMs] of answers) {
    const answer = prompts[token]?.answer ?? '';
    const label = (how === 'right' ? answer : 'wrong') as LabelId;
    given[token] = { label, kind, afterMs, submission: 'x' };
  }
  return scoreSeat(given, prompts, pace, { scoring, seconds: 10 });
}

describe('[R38] scoring', () => {
  test.each([
    ['off', { 0: 0, 1: 0, 2: 0 }],
    ['right', { 0: 100, 1: 50, 2: 0 }],
  ] as const)('%s', (scoring, expected) => {
    const given = points(
      [
        [0, 'right', 'active', 1_000],
        [1, 'right', 'shadow', 2_000],
        [2, 'wrong', 'active', 3_000],
      ],
      scoring,
    );
    expect(given).toEqual(expected);
  });

  test.each([
    ['at once', 0, 'standard', 150],
    ['after half the time', 5_000, 'standard', 125],
    ['at the end', 10_000, 'standard', 100],
    ['later than the time of one card', 30_000, 'standard', 100],
    ['longer time, the same share of it', 15_000, 'longer', 125],
    ['no limit, measured as longer', 15_000, 'unlimited', 125],
  ] as const)('right and fast: %s', (_, afterMs, pace, worth) => {
    expect(points([[0, 'right', 'active', afterMs]], 'rightAndFast', pace)[0]).toBe(worth);
  });

  test('a second card is timed from the first, so having more cards costs nothing', () => {
    const given = points(
      [
        [0, 'wrong', 'active', 5_000],
        [1, 'right', 'active', 10_000],
        [2, 'right', 'shadow', 10_000],
      ],
      'rightAndFast',
    );
    expect(given).toEqual({ 0: 0, 1: 125, 2: 75 });
  });

  test('points appear when the round closes', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(1), batchSize: 1 })] });
    room.seat('민지', '서준').until('answering').answerAll();
    const before = Object.values(room.state.seats).map((seat) => seat.score);
    expect(before).toEqual([0, 0]);
    room.advance();
    const after = Object.values(room.state.seats).map((seat) => seat.score);
    expect(after.sort((one, other) => one - other)).toEqual([50, 100]);
    expect(room.state.rounds[0]?.outcome?.points['민지' as SeatId]).toBe(
      room.state.seats['민지' as SeatId]?.score,
    );
  });
});
