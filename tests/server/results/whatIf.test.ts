import { describe, expect, it } from 'vitest';
import { recordedAct } from '#game/room/recorded';
import type { SeatId } from '#game/room/state';
import { whatIfPreset } from '#server/results/whatIf';
import { aDeck } from '#tests/support/aDeck';
import { anAct, DENSE, randomGate, RoomUnderTest } from '#tests/support/aRoom';

const PUPILS = ['가온', '나래', '다솜', '라온'];

/** Four pupils play; the first two are always right. */
function played(gate: Parameters<typeof anAct>[0]) {
  const room = new RoomUnderTest({
    deck: aDeck({ prompts: 8 }),
    acts: [anAct({ rounds: 2, batchSize: 4, ...gate })],
  }).seat(...PUPILS);
  for (let round = 0; round < 2; round++) {
    room.until('answering');
    room.answerAll((seat) => (PUPILS.indexOf(seat) < 2 ? 'right' : 'wrong'));
    room.until('reveal');
  }
  return room.state;
}

describe('the finished rounds under another gate', () => {
  it('are recorded with every answer that was given, and no other', () => {
    const state = played({ gate: randomGate(1) });
    const recorded = recordedAct(state, 0);
    expect(recorded?.numbers).toEqual([1, 2]);
    for (const [index, { answers, truth }] of (recorded?.rounds ?? []).entries()) {
      const round = state.rounds[index]!;
      expect(truth).toHaveLength(4);
      for (const [token, byExpert] of Object.entries(answers)) {
        const given = Object.keys(round.answers).filter(
          (seat) => round.answers[seat as SeatId]?.[Number(token)] !== undefined,
        );
        const experts = given.map((seat) => String(round.expertOf[seat as SeatId]));
        expect(Object.keys(byExpert).sort()).toEqual(experts.sort());
      }
    }
  });

  it('are known entirely when everybody answered everything', async () => {
    const [act] = await whatIfPreset(played({ gate: DENSE }), 'dense');
    expect(act?.rounds.map((round) => round.round)).toEqual([1, 2]);
    for (const { was, counts, calls, knownCalls } of act!.rounds) {
      expect([counts.unknown, calls, knownCalls]).toEqual([0, was.callsDense, was.callsDense]);
    }
  });

  it('leave unknown what nobody answered', async () => {
    // Shadow cards of a short class clock reach some of the four prompts only.
    const state = played({ gate: randomGate(1) });
    for (const round of (await whatIfPreset(state, 'dense'))[0]!.rounds) {
      expect(round.knownCalls).toBeLessThanOrEqual(round.calls);
      const sum = Object.values(round.counts).reduce((all, count) => all + count, 0);
      expect(sum).toBe(4);
    }
  });

  it('are the same each time they are asked for', async () => {
    const state = played({ gate: randomGate(1) });
    expect(await whatIfPreset(state, 'switch')).toEqual(await whatIfPreset(state, 'switch'));
  });

  it('are none before a round is closed', async () => {
    const room = new RoomUnderTest({ deck: aDeck({ prompts: 8 }) }).seat(...PUPILS);
    expect(await whatIfPreset(room.state, 'switch')).toEqual([]);
  });
});
