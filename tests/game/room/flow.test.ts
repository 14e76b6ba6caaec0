import { describe, expect, test } from 'vitest';
import {
  ACT_PAGE_MS,
  BRIEFING_MS,
  DEMO_ACT_PAGE_MS,
  GRACE_MS,
  nextDeadline,
  PRELOAD_MS,
  READING_MS,
  RETURN_MS,
  revealEnd,
} from '#game/room/clock';
import type { RoomState, SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import {
  anAct,
  aRoom,
  asSeat,
  CLOCK,
  HOST,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

const ROUND = ['briefing', 'answering', 'reveal'];

function kinds(room: RoomUnderTest, step: () => void): string[] {
  const seen: string[] = [];
  while (room.state.phase.kind !== 'ended') {
    seen.push(room.state.phase.kind);
    step();
  }
  return seen;
}

/** The current phase, known to be of a kind. */
function phaseOf<Kind extends RoomState['phase']['kind']>(
  room: RoomUnderTest,
  kind: Kind,
): RoomState['phase'] & { kind: Kind } {
  const { phase } = room.state;
  if (phase.kind !== kind) throw new Error(`${phase.kind}, not ${kind}`);
  return phase as RoomState['phase'] & { kind: Kind };
}

describe('[R11] the flow', () => {
  test('two acts of the host’s own pace', () => {
    const room = aRoom({ acts: [anAct({ rounds: 2 }), anAct({ rounds: 1 })] }).seat('민지');
    expect(kinds(room, () => room.wait(1_000).advance())).toEqual([
      'lobby',
      'actIntro',
      ...ROUND,
      ...ROUND,
      'actSummary',
      'actIntro',
      ...ROUND,
      'actSummary',
      'debrief',
    ]);
  });

  test('a double click moves once', () => {
    const room = aRoom().seat('민지');
    const click = { type: 'advance' as const, phase: room.state.phaseNumber };
    room.do(click);
    expect(room.refusal(click)).toBe('phasePassed');
    expect(room.state.phase.kind).toBe('actIntro');
  });

  test('an empty room does not start', () => {
    expect(aRoom().refusal({ type: 'advance', phase: 1 })).toBe('tooFewExperts');
  });
});

describe('[R12] the automatic game', () => {
  test('plays by the clock alone from the lobby to the debrief', () => {
    const room = aRoom({ flow: 'automatic', acts: [anAct({ rounds: 1 })] }).seat('민지');
    expect(nextDeadline(room.state)).toBeNull();
    room.advance();
    const seen: string[] = [];
    while (nextDeadline(room.state) !== null) {
      seen.push(room.state.phase.kind);
      room.tick();
    }
    expect(seen).toEqual(['actIntro', ...ROUND, 'actSummary']);
    expect(room.state.phase.kind).toBe('debrief');
  });

  test('intro, reveal and summary have their lengths', () => {
    const room = aRoom({ flow: 'automatic', acts: [anAct({ rounds: 1, batchSize: 4 })] });
    room.seat('민지').advance();
    expect(phaseOf(room, 'actIntro').endsAt).toBe(room.now + ACT_PAGE_MS);
    room.tick().tick().tick();
    expect(phaseOf(room, 'reveal').endsAt).toBe(room.now + 14_000);
    room.tick();
    expect(phaseOf(room, 'actSummary').endsAt).toBe(room.now + ACT_PAGE_MS);
  });

  test.each([
    [1, 9_500],
    [4, 14_000],
    [100, 30_000],
  ])('the reveal of %i prompts takes %i ms', (tokens, ms) => {
    const { state } = aRoom({ flow: 'automatic' }).seat('민지');
    expect(revealEnd(state, 0, tokens)).toBe(ms);
  });

  test('alone with bots a teacher need not wait', () => {
    const room = aRoom({ flow: 'automatic', acts: [anAct({ rounds: 1, batchSize: 8 })] });
    room.seatBots(3).advance();
    expect(phaseOf(room, 'actIntro').endsAt).toBe(room.now + DEMO_ACT_PAGE_MS);
    room.tick().tick().tick();
    expect(phaseOf(room, 'reveal').endsAt).toBe(room.now + 10_000);
  });

  test('changing the flow gives the present phase its deadline, or takes it away', () => {
    const room = aRoom().seat('민지').advance();
    expect(phaseOf(room, 'actIntro').endsAt).toBeNull();
    room.wait(500).do({ type: 'setFlow', flow: 'automatic' });
    expect(phaseOf(room, 'actIntro').endsAt).toBe(room.now + ACT_PAGE_MS);
    room.do({ type: 'setFlow', flow: 'hostDriven' });
    expect(phaseOf(room, 'actIntro').endsAt).toBeNull();
    const before = room.state;
    expect(room.do({ type: 'setFlow', flow: 'hostDriven' }).state).toBe(before);
  });
});

describe('[R13] the briefing', () => {
  test.each([
    ['one prompt for everybody', anAct(), READING_MS],
    ['a batch', anAct({ batchSize: 4 }), BRIEFING_MS],
    ['one routed prompt', anAct({ gate: randomGate(1) }), BRIEFING_MS],
  ])('%s', (_, act, ms) => {
    const room = aRoom({ acts: [act] })
      .seat('민지', '서준')
      .until('briefing');
    const phase = phaseOf(room, 'briefing');
    expect(phase.earliestAt).toBe(room.now + ms);
    expect(phase.endsAt).toBe(room.now + ms + PRELOAD_MS);
  });

  test('ends at its earliest when everybody was ready before', () => {
    const room = aRoom().seat('민지', '서준').until('briefing');
    const { earliestAt } = phaseOf(room, 'briefing');
    room.by('민지', { type: 'reportReady', round: 1 });
    expect(nextDeadline(room.state)?.at).toBe(earliestAt + PRELOAD_MS);
    room.by('서준', { type: 'reportReady', round: 1 });
    expect(nextDeadline(room.state)?.at).toBe(earliestAt);
    expect(room.tick().state.phase.kind).toBe('answering');
  });

  test('ends when the last phone is ready after its earliest', () => {
    const room = aRoom()
      .seat('민지')
      .until('briefing')
      .wait(READING_MS + 2_000);
    room.by('민지', { type: 'reportReady', round: 1 });
    expect(nextDeadline(room.state)?.at).toBe(room.now);
  });

  test('does not wait for who is away, left or kicked', () => {
    const room = aRoom().seat('민지', '서준', '하윤', '도윤').until('briefing');
    const { earliestAt } = phaseOf(room, 'briefing');
    room.by('민지', { type: 'reportReady', round: 1 });
    room.do({ type: 'markAway', seat: '서준' as SeatId }, CLOCK);
    room.by('하윤', { type: 'leaveSeat' });
    room.do({ type: 'kickSeat', seat: '도윤' as SeatId });
    expect(nextDeadline(room.state)?.at).toBe(earliestAt);
  });

  test('an emptied classroom is not ready', () => {
    const room = aRoom().seat('민지').until('briefing');
    const { earliestAt } = phaseOf(room, 'briefing');
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK);
    expect(nextDeadline(room.state)?.at).toBe(earliestAt + PRELOAD_MS);
  });

  test('bots alone are ready', () => {
    const room = aRoom().seatBots(3).until('briefing');
    expect(nextDeadline(room.state)?.at).toBe(phaseOf(room, 'briefing').earliestAt);
  });

  test('reporting again, or late, changes nothing; for another round it is refused', () => {
    const room = aRoom().seat('민지');
    const ready = { type: 'reportReady' as const, round: 1 };
    expect(room.refusal(ready, asSeat('민지'))).toBe('wrongPhase');
    room.until('briefing').by('민지', ready);
    const before = room.state;
    expect(room.by('민지', ready).state).toBe(before);
    room.advance();
    const answering = room.state;
    expect(room.by('민지', ready).state).toBe(answering);
    expect(room.refusal({ type: 'reportReady', round: 2 }, asSeat('민지'))).toBe('phasePassed');
  });
});

describe('[R14] the class clock', () => {
  test.each([
    ['one prompt: time for it', { batchSize: 1 as const }, 1],
    ['dense with 4: time for 4', { batchSize: 4 as const }, 4],
    ['dense with 8: time for 6, no more', { batchSize: 8 as const }, 6],
    ['one call of 4 prompts: time for a shadow card too', { batchSize: 4 as const, k: 1 }, 2],
  ])('%s', (_, { batchSize, ...rest }, cards) => {
    const gate = 'k' in rest ? { gate: randomGate(1, 1) } : {};
    const room = aRoom({ acts: [anAct({ batchSize, seconds: 10, ...gate })] });
    room.seat('민지', '서준', '하윤', '도윤').until('answering');
    expect(phaseOf(room, 'answering').endsAt).toBe(room.now + cards * 10_000);
  });
});

describe('[R16] answering closes', () => {
  test('at the class clock and its grace', () => {
    const room = aRoom().seat('민지', '서준').until('answering').answer('민지', 0);
    expect(nextDeadline(room.state)?.at).toBe(phaseOf(room, 'answering').endsAt + GRACE_MS);
    expect(room.tick().state.phase.kind).toBe('reveal');
  });

  test('at once when everybody who is here is done', () => {
    const room = aRoom().seat('민지', '서준', '하윤').until('answering');
    room.wait(1_000).answer('민지', 0).answer('서준', 0);
    expect(nextDeadline(room.state)?.at).toBeGreaterThan(room.now);
    room.do({ type: 'markAway', seat: '하윤' as SeatId }, CLOCK);
    expect(nextDeadline(room.state)?.at).toBe(room.now);
  });

  test('not while shadow cards are open', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(1, 1), batchSize: 2 })] });
    room.seat('민지', '서준').until('answering').answer('민지', 0).answer('서준', 0);
    expect(nextDeadline(room.state)?.at).toBeGreaterThan(room.now);
    room.answer('민지', 1).answer('서준', 1);
    expect(nextDeadline(room.state)?.at).toBe(room.now);
  });

  test('at the latest personal deadline of those at work', () => {
    const room = aRoom().seat('민지', '서준').until('answering');
    const { startedAt, endsAt } = phaseOf(room, 'answering');
    room.by('민지', { type: 'setPace', pace: 'longer' });
    expect(nextDeadline(room.state)?.at).toBe(startedAt + 3 * (endsAt - startedAt) + GRACE_MS);
    room.by('민지', { type: 'setPace', pace: 'unlimited' });
    expect(nextDeadline(room.state)).toBeNull();
    room.wait(1_000).answer('민지', 0);
    expect(nextDeadline(room.state)?.at).toBe(endsAt + GRACE_MS);
  });

  test('as soon as the last one with longer time is done, whoever missed the class clock', () => {
    const room = aRoom().seat('민지', '서준').until('answering');
    room.by('민지', { type: 'setPace', pace: 'longer' }).wait(40_000).answer('민지', 0);
    expect(nextDeadline(room.state)?.at).toBe(room.now);
  });

  test('by the class clock when everybody is away', () => {
    const room = aRoom().seat('민지').until('answering');
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK);
    expect(nextDeadline(room.state)?.at).toBe(phaseOf(room, 'answering').endsAt + GRACE_MS);
  });

  test('when the host advances', () => {
    const room = aRoom().seat('민지').until('answering').advance();
    expect(room.state.phase.kind).toBe('reveal');
  });
});

describe('[R17] a pause', () => {
  test('stops deadlines, answers and steps, and moves all times when it ends', () => {
    const room = aRoom({ flow: 'automatic' }).seat('민지', '서준').until('answering');
    const before = phaseOf(room, 'answering');
    room.wait(1_000).do({ type: 'pause' });
    expect(nextDeadline(room.state)).toBeNull();
    expect(room.refusal(room.submission('민지', 0), asSeat('민지'))).toBe('paused');
    const phase = room.state.phaseNumber;
    expect(room.refusal({ type: 'advance', phase })).toBe('paused');
    expect(room.refusal({ type: 'endAct', phase })).toBe('paused');
    expect(room.refusal({ type: 'deadlinePassed', phase }, CLOCK)).toBe('paused');
    room.wait(60_000).do({ type: 'resume' });
    const after = phaseOf(room, 'answering');
    expect(after.startedAt).toBe(before.startedAt + 60_000);
    expect(after.endsAt).toBe(before.endsAt + 60_000);
    room.wait(500).answer('민지', 0);
    expect(room.state.rounds[0]?.answers['민지' as SeatId]?.[0]?.afterMs).toBe(1_500);
  });

  test('who leaves in a pause is not waited for after it', () => {
    const room = aRoom().seat('민지', '서준').until('answering').answer('민지', 0);
    room.do({ type: 'pause' }).do({ type: 'markAway', seat: '서준' as SeatId }, CLOCK);
    room.wait(1_000).do({ type: 'resume' });
    expect(nextDeadline(room.state)?.at).toBe(room.now);
  });

  test('pausing or resuming twice changes nothing', () => {
    const room = aRoom().seat('민지').do({ type: 'pause' });
    const paused = room.state;
    expect(room.wait(5).do({ type: 'pause' }).state).toBe(paused);
    room.do({ type: 'resume' });
    const running = room.state;
    expect(room.do({ type: 'resume' }).state).toBe(running);
  });
});

test('[R18] the clock is refused before its time and for a phase that passed', () => {
  const room = aRoom().seat('민지').until('answering');
  const phase = room.state.phaseNumber;
  expect(room.refusal({ type: 'deadlinePassed', phase }, CLOCK)).toBe('wrongPhase');
  expect(room.refusal({ type: 'deadlinePassed', phase: phase - 1 }, CLOCK)).toBe('phasePassed');
});

describe('[R19] an automatic game with nobody here', () => {
  test.each(['actIntro', 'reveal'] as const)('waits in %s until somebody is back', (kind) => {
    const room = aRoom({ flow: 'automatic' }).seat('민지').until(kind);
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK).tick();
    expect(room.state.phase.kind).toBe(kind);
    expect(nextDeadline(room.state)).toBeNull();
    room.wait(60_000).do({ type: 'markHere', seat: '민지' as SeatId }, CLOCK);
    expect(nextDeadline(room.state)?.at).toBe(room.now + RETURN_MS);
    expect(room.tick().state.phase.kind).toBe('briefing');
  });
});

describe('[R20] ending early', () => {
  test.each(['actIntro', 'answering', 'reveal'] as const)('an act from %s', (kind) => {
    const room = aRoom().seat('민지').until(kind);
    room.do({ type: 'endAct', phase: room.state.phaseNumber });
    expect(room.state.phase.kind).toBe('actSummary');
    expect(room.state.rounds.every((round) => round.outcome !== null)).toBe(true);
  });

  test.each(['lobby', 'briefing', 'actSummary', 'debrief'] as const)('not from %s', (kind) => {
    const room = aRoom().seat('민지').until(kind);
    expect(room.refusal({ type: 'endAct', phase: room.state.phaseNumber })).toBe('wrongPhase');
  });

  test('an act only once', () => {
    const room = aRoom().seat('민지').until('reveal');
    const ending = { type: 'endAct' as const, phase: room.state.phaseNumber };
    room.do(ending);
    expect(room.refusal(ending)).toBe('phasePassed');
  });

  test.each([
    ['lobby', 'ended', 0],
    ['actIntro', 'debrief', 0],
    ['briefing', 'debrief', 0],
    ['answering', 'debrief', 1],
    ['reveal', 'debrief', 1],
    ['actSummary', 'debrief', 2],
    ['debrief', 'ended', 2],
  ] as const)('the game from %s leads to %s with %i rounds', (from, to, rounds) => {
    const room = aRoom().seat('민지').until(from).do({ type: 'endGame' }, HOST);
    expect(room.state.phase.kind).toBe(to);
    expect(room.state.rounds).toHaveLength(rounds);
  });

  test('the game from a pause', () => {
    const room = aRoom().seat('민지').until('reveal').do({ type: 'pause' }).do({ type: 'endGame' });
    expect(room.state.phase.kind).toBe('debrief');
    expect(room.state.pause.kind).toBe('running');
  });

  test('prompts of a round taken back are dealt again first', () => {
    const deck = aDeck({ prompts: 4 });
    const room = aRoom({ deck, acts: [anAct({ batchSize: 4 })] })
      .seat('민지')
      .until('briefing');
    const dealt = room.state.rounds[0]?.prompts;
    expect(room.do({ type: 'endGame' }).state.pile).toEqual(dealt);
  });
});

describe('[R21] adding an act', () => {
  test('behind the last one, until the debrief', () => {
    const room = aRoom().seat('민지').until('actSummary').do({ type: 'addAct', act: anAct() });
    expect(room.advance().state.phase.kind).toBe('actIntro');
    room.until('debrief');
    expect(room.refusal({ type: 'addAct', act: anAct() })).toBe('wrongPhase');
  });
});
