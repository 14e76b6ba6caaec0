import { describe, expect, test } from 'vitest';
import type { Outcome } from '#game/gate/gate';
import { outcomesOf, returnsOf } from '#game/room/tally';
import { promptsOf } from '#game/room/rounds';
import type { Round, SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import {
  AFFINITY,
  anAct,
  aRoom,
  DENSE,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

function lastRound(room: RoomUnderTest): Round {
  const round = room.state.rounds.at(-1);
  if (round === undefined) throw new Error('no round');
  return round;
}

function outcomes(room: RoomUnderTest): Outcome[] {
  const round = lastRound(room);
  return outcomesOf(returnsOf(round), promptsOf(room.state.deck, round));
}

describe('[R46] what the gate learns from', () => {
  test('every answer, active and shadow, and nothing of what nobody answered', () => {
    const act = anAct({ gate: randomGate(1), batchSize: 2 });
    const room = aRoom({ acts: [act] })
      .seat('민지', '서준')
      .until('answering');
    room.answer('민지', 0).answer('민지', 1, 'wrong');
    const round = lastRound(room);
    expect(outcomes(room)).toEqual(
      [0, 1].map((token) => ({
        token,
        expert: 0,
        active: round.work['민지' as SeatId]?.active.includes(token),
        right: 1 - token,
      })),
    );
  });

  test('a team is as right as the share of its members who answered', () => {
    const act = anAct({ gate: DENSE, experts: { kind: 'teams', count: 1 } });
    const room = aRoom({ acts: [act] })
      .seat('하나', '둘둘', '셋셋', '넷넷')
      .until('answering');
    room.answer('하나', 0).answer('둘둘', 0, 'wrong').answer('셋셋', 0);
    expect(outcomes(room)).toEqual([{ token: 0, expert: 0, active: true, right: 2 / 3 }]);
  });

  test('a kicked seat teaches nothing in the round still open', () => {
    const room = aRoom().seat('민지', '서준').until('answering').answer('민지', 0);
    room.do({ type: 'kickSeat', seat: '민지' as SeatId });
    expect(outcomes(room)).toEqual([]);
  });

  test.each([
    ['active', 2],
    ['activeAndShadow', 4],
  ] as const)('learning from %s: what is kept of a late joiner and others', (learnFrom, least) => {
    const gate = { ...AFFINITY, capacityFactor: 1, learnFrom };
    const room = aRoom({ acts: [anAct({ gate, batchSize: 2 })] }).seat('민지', '서준');
    room.until('answering').seat('늦은이').answerAll().advance();
    const seen = room.state.act?.gate.experts.flatMap((expert) => expert.observations) ?? [];
    const used = seen.filter((one) => learnFrom === 'activeAndShadow' || one.active);
    expect(used.length).toBeGreaterThanOrEqual(least);
    expect(room.state.act?.gate.rounds).toBe(1);
  });

  test('the gate finds out who is good at what', () => {
    const act = anAct({ gate: AFFINITY, batchSize: 8, rounds: 6 });
    const room = aRoom({ deck: aDeck({ prompts: 8 }), acts: [act] });
    const people = ['글글', '그림', '소리', '영상'];
    room.seat(...people);
    const strengths = ['text', 'image', 'audio', 'video'];
    for (let round = 0; round < 6; round++) {
      room.until('answering').answerAll((seat, token) => {
        const modality = promptsOf(room.state.deck, lastRound(room))[token]?.parts[0]?.modality;
        return modality === strengths[people.indexOf(seat)] ? 'right' : 'wrong';
      });
      room.advance();
    }
    const { plan } = lastRound(room);
    const prompts = promptsOf(room.state.deck, lastRound(room));
    const matched = plan.assignments.filter(
      ({ token, expert, kept }) => kept && prompts[token]?.parts[0]?.modality === strengths[expert],
    );
    expect(matched.length).toBeGreaterThanOrEqual(7);
    expect(lastRound(room).outcome?.metrics.modelRight).toBeGreaterThanOrEqual(7);
  });
});

describe('[R47] metrics of a round', () => {
  test('calls made against dense, and dropped prompts', () => {
    const act = anAct({ gate: randomGate(1, 0.5), batchSize: 8 });
    const room = aRoom({ acts: [act] })
      .seat('민지', '서준')
      .until('answering')
      .answerAll();
    const metrics = room.advance().state.rounds[0]?.outcome?.metrics;
    const { plan } = lastRound(room);
    // Capacity 0.5 · 1 · 8 / 2 = 2 each: at most four of eight are held.
    expect(metrics).toMatchObject({ prompts: 8, calls: 4, callsDense: 16, dropped: 4 });
    expect(plan.capacity).toBe(2);
    expect(metrics?.loadCv).toBe(0);
    expect(metrics?.maxViolation).toBe(0);
  });

  test('the floor of the load’s variation is (N − 1) / T for one call a prompt', () => {
    const act = anAct({ gate: randomGate(1), batchSize: 8 });
    const room = aRoom({ acts: [act] })
      .seat('하나', '둘둘', '셋셋', '넷넷')
      .until('reveal');
    const floor = lastRound(room).outcome?.metrics.loadCvFloor ?? 0;
    expect(floor ** 2).toBeCloseTo(3 / 8);
  });

  test('everybody called for everything has no floor', () => {
    const room = aRoom({ acts: [anAct({ batchSize: 4 })] })
      .seat('하나', '둘둘')
      .until('reveal');
    expect(lastRound(room).outcome?.metrics).toMatchObject({ loadCv: 0, loadCvFloor: 0 });
  });
});
