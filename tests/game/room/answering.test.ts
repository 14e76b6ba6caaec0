import { describe, expect, test } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import { GRACE_MS } from '#game/room/clock';
import type { Command } from '#game/room/command';
import type { RoomState, SeatId } from '#game/room/state';
import { anAct, aRoom, asSeat, HOST, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

const MINJI = '민지' as SeatId;

function classClockEnd(room: RoomUnderTest): number {
  const { phase } = room.state;
  if (phase.kind !== 'answering') throw new Error(phase.kind);
  return phase.endsAt;
}

/** A room in answering where 민지 has an active card and a shadow card. */
function withBothKinds(): { room: RoomUnderTest; active: number; shadow: number } {
  for (let seed = 0; ; seed++) {
    const act = anAct({ gate: randomGate(1, 1), batchSize: 2 });
    const room = aRoom({ seed, acts: [act] })
      .seat('민지', '서준')
      .until('answering');
    const work = room.state.rounds[0]?.work[MINJI];
    const [active, shadow] = [work?.active[0], work?.shadow[0]];
    if (active !== undefined && shadow !== undefined) return { room, active, shadow };
  }
}

describe('[R33] what is accepted', () => {
  test('an answer is kept with its kind and the server’s time', () => {
    const { room, active, shadow } = withBothKinds();
    room.wait(1_234).answer('민지', active).wait(1_000).answer('민지', shadow, 'wrong');
    expect(room.state.rounds[0]?.answers[MINJI]).toMatchObject({
      [active]: { kind: 'active', afterMs: 1_234 },
      [shadow]: { kind: 'shadow', afterMs: 2_234 },
    });
  });

  test('active cards until the deadline and its grace, shadow cards until the end', () => {
    const { room, active, shadow } = withBothKinds();
    room.by('서준', { type: 'setPace', pace: 'unlimited' });
    room.wait(classClockEnd(room) - room.now + GRACE_MS + 1);
    expect(room.refusal(room.submission('민지', active), asSeat('민지'))).toBe('tooLate');
    expect(room.refusal(room.submission('민지', shadow), asSeat('민지'))).toBeNull();
  });

  test('the last moment of the grace still counts', () => {
    const { room, active } = withBothKinds();
    room.wait(classClockEnd(room) - room.now + GRACE_MS);
    expect(room.refusal(room.submission('민지', active), asSeat('민지'))).toBeNull();
  });

  test.each([
    ['longer', 3, null],
    ['longer', 3.5, 'tooLate'],
    ['unlimited', 50, null],
  ] as const)('%s time: after %d times the class clock: %s', (pace, times, refusal) => {
    const { room, active } = withBothKinds();
    room.by('민지', { type: 'setPace', pace }).by('서준', { type: 'setPace', pace: 'unlimited' });
    room.wait(times * (classClockEnd(room) - room.now));
    expect(room.refusal(room.submission('민지', active), asSeat('민지'))).toBe(refusal);
  });

  test.each([
    ['another card', (it: Submission) => ({ ...it, token: 7 }), 'notAsked'],
    ['another round', (it: Submission) => ({ ...it, round: 9 }), 'notAsked'],
    [
      'no label of the card',
      (it: Submission) => ({ ...it, label: 'zz' as LabelId }),
      'unknownLabel',
    ],
    [
      'a name of every object',
      (it: Submission) => ({ ...it, label: '__proto__' as LabelId }),
      'unknownLabel',
    ],
  ] as const)('%s is refused', (_, change, refusal) => {
    const { room, active } = withBothKinds();
    const command = change(room.submission('민지', active));
    expect(room.refusal(command, asSeat('민지'))).toBe(refusal);
  });

  test('before and after answering it is refused by name', () => {
    const room = aRoom().seat('민지').until('briefing');
    const command = room.submission('민지', 0);
    expect(room.refusal(command, asSeat('민지'))).toBe('wrongPhase');
    room.until('reveal');
    expect(room.refusal(command, asSeat('민지'))).toBe('tooLate');
    room.until('answering');
    expect(room.refusal(command, asSeat('민지'))).toBe('tooLate');
  });

  test('nobody answers for somebody else', () => {
    const room = aRoom().seat('민지').until('answering');
    expect(room.refusal(room.submission('민지', 0), HOST)).toBe('notSeated');
    expect(room.refusal(room.submission('민지', 0), asSeat('누구'))).toBe('notSeated');
  });
});

describe('[R34] a retried answer', () => {
  test.each(['answering', 'reveal', 'actSummary', 'debrief'] as const)(
    'is confirmed in %s and counts once',
    (kind) => {
      const room = aRoom().seat('민지').until('answering');
      const command = room.submission('민지', 0);
      room.do(command, asSeat('민지')).until(kind);
      const before: RoomState = room.state;
      expect(room.refusal(command, asSeat('민지'))).toBeNull();
      expect(room.state).toBe(before);
    },
  );

  test('is confirmed even in a pause', () => {
    const room = aRoom().seat('민지').until('answering');
    const command = room.submission('민지', 0);
    room.do(command, asSeat('민지')).do({ type: 'pause' });
    expect(room.refusal(command, asSeat('민지'))).toBeNull();
  });

  test('another answer to the same card is refused, even the same label', () => {
    const room = aRoom().seat('민지').until('answering').answer('민지', 0);
    const again = { ...room.submission('민지', 0), submission: 'another' };
    expect(room.refusal(again, asSeat('민지'))).toBe('alreadyAnswered');
    const changed = { ...room.submission('민지', 0, 'wrong'), submission: 'more' };
    expect(room.refusal(changed, asSeat('민지'))).toBe('alreadyAnswered');
  });
});

type Submission = Extract<Command, { type: 'submitAnswer' }>;
