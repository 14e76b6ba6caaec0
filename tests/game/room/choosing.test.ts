import { describe, expect, test } from 'vitest';
import { planBotPicks } from '#game/bots/planBotPicks';
import { skillsOf } from '#game/bots/skills';
import { modalitiesOf } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { nextDeadline } from '#game/room/clock';
import type { Command } from '#game/room/command';
import { viewPlayer } from '#game/room/playerView';
import { promptOf } from '#game/room/rounds';
import { viewScreen } from '#game/room/screenView';
import type { ActSettings, Round, SeatId } from '#game/room/state';
import type { PlayerView } from '#game/room/view';
import { viewersOf } from '#game/room/viewersOf';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, asSeat, CLOCK, fold, HOST, type RoomUnderTest } from '#tests/support/aRoom';

const THREE = ['민지', '서준', '하윤'];

function choosingAct(changes: Partial<ActSettings> = {}): ActSettings {
  const gate = { ...PRESETS.expertChoice.settings, k: 1 };
  return anAct({ gate, choice: 'experts', batchSize: 6, rounds: 2, ...changes });
}

/** Six prompts for three people who pick two each. */
function aChoice(act: Partial<ActSettings> = {}, people = THREE): RoomUnderTest {
  const room = aRoom({ deck: aDeck({ prompts: 12 }), acts: [choosingAct(act)] });
  return room.seat(...people).until('choosing');
}

function picking(tokens: number[], round = 1): Command {
  return { type: 'pickPrompts', round, tokens };
}

function lastRound(room: RoomUnderTest): Round {
  const round = room.state.rounds.at(-1);
  if (round === undefined) throw new Error('no round');
  return round;
}

function phone(room: RoomUnderTest, seat: string): PlayerView {
  return viewPlayer(room.state, seat as SeatId, 'ko');
}

describe('[R64] what is shown', () => {
  test('every phone sees the batch, how many it may pick, and its own picks', () => {
    const room = aChoice().by('민지', picking([3, 1]));
    const { choosing, work, outcomes } = phone(room, '민지');
    expect(choosing).toMatchObject({ round: 1, capacity: 2, picks: [3, 1] });
    expect(choosing?.previews.map(({ token }) => token)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(choosing?.previews[0]).toMatchObject({
      question: '무엇일까요?',
      topics: [expect.stringMatching(/자연|음악/)],
    });
    expect([work, outcomes]).toEqual([null, {}]);
    expect(phone(room, '서준').choosing?.picks).toEqual([]);
  });

  test('nobody is offered what they cannot perceive', () => {
    const room = aRoom({ deck: aDeck({ prompts: 8 }), acts: [choosingAct({ batchSize: 8 })] });
    room
      .seatWith({ cannot: ['audio'] }, '민지')
      .seat('서준')
      .until('choosing');
    const previews = phone(room, '민지').choosing?.previews ?? [];
    expect(previews).toHaveLength(6);
    expect(previews.flatMap(({ modalities }) => modalities)).not.toContain('audio');
    const heard = lastRound(room).prompts.findIndex((_, token) =>
      modalitiesOf(promptOf(room.state.deck, lastRound(room), token)).includes('audio'),
    );
    expect(room.refusal(picking([heard]), asSeat('민지'))).toBe('notAsked');
  });

  test.each([
    [3, 6, 1, 2],
    [3, 6, 0.5, 1],
    [5, 6, 1, 2],
    [12, 6, 1, 1],
    [2, 6, null, 3],
  ])('%i experts, %i prompts, factor %s: %i each', (people, batchSize, capacityFactor, each) => {
    const gate = { ...PRESETS.expertChoice.settings, k: 1, capacityFactor };
    const names = Array.from({ length: people }, (_, index) => `사람${index}`);
    expect(phone(aChoice({ gate, batchSize }, names), '사람0').choosing?.capacity).toBe(each);
  });

  test('[R25] an automatic batch can be looked over', () => {
    const room = aRoom({
      deck: aDeck({ prompts: 60 }),
      acts: [choosingAct({ batchSize: 'auto' })],
    });
    room.seatBots(30).until('choosing');
    expect(lastRound(room).prompts).toHaveLength(24);
  });

  test('[R68] the wall counts who wants what; phones see nothing of others and are not told', () => {
    const room = aChoice();
    const before = { state: room.state, other: phone(room, '서준') };
    expect(viewScreen(room.state).round).toMatchObject({ ready: 0, asked: 3, assignments: [] });
    room.by('민지', picking([0, 1]));
    expect(phone(room, '서준')).toEqual(before.other);
    expect(viewersOf(before.state, room.state)).toEqual({ everyone: false, seats: ['민지'] });
    const { round } = viewScreen(room.state);
    expect(round).toMatchObject({ ready: 1, asked: 3, assignments: [], returns: [] });
    const tokens = Object.values(round?.tokens ?? {});
    expect(tokens.map(({ answered }) => answered.active)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(tokens.some(({ dropped }) => dropped)).toBe(false);
  });
});

describe('[R65] picking', () => {
  test('replaces what was picked before; the same again changes nothing', () => {
    const room = aChoice()
      .by('민지', picking([0, 1]))
      .by('민지', picking([4]));
    expect(lastRound(room).picks).toEqual({ 민지: [4] });
    const before = room.state;
    expect(room.by('민지', picking([4])).state).toBe(before);
    expect(room.by('민지', picking([])).state).not.toBe(before);
  });

  test.each<[string, Command, string]>([
    ['too many', picking([0, 1, 2]), 'tooManyPicks'],
    ['one twice', picking([0, 0]), 'notAsked'],
    ['what is not there', picking([6]), 'notAsked'],
    ['for a round to come', picking([0], 2), 'notAsked'],
  ])('%s is refused', (_, command, refusal) => {
    expect(aChoice().refusal(command, asSeat('민지'))).toBe(refusal);
  });

  test('is refused by strangers, while paused, too late, and after it was closed', () => {
    const room = aChoice();
    expect(room.refusal(picking([0]), HOST)).toBe('notSeated');
    room.do({ type: 'pause' });
    expect(room.refusal(picking([0]), asSeat('민지'))).toBe('paused');
    room.do({ type: 'resume' }).by('서준', { type: 'setPace', pace: 'unlimited' });
    room.wait(21_000 + 1_600);
    expect(room.refusal(picking([0]), asSeat('민지'))).toBe('tooLate');
    room.by('서준', picking([0])).advance();
    expect(room.refusal(picking([1]), asSeat('서준'))).toBe('tooLate');
  });
});

describe('[R66] how long it takes', () => {
  test('12 s and 1.5 s for each prompt, then grace; longer paces have three times as long', () => {
    const room = aChoice();
    const start = room.now;
    expect(viewScreen(room.state).phase.endsAt).toBe(start + 21_000);
    expect(nextDeadline(room.state)?.at).toBe(start + 22_500);
    room.by('민지', { type: 'setPace', pace: 'longer' });
    expect(phone(room, '민지').phase.endsAt).toBe(start + 63_000);
    expect(room.tick().state.phase.kind).toBe('briefing');
  });

  test('it ends when everybody has picked, after a moment to think again', () => {
    const room = aChoice();
    const start = room.now;
    for (const seat of THREE) room.wait(100).by(seat, picking([0, 1]));
    expect(nextDeadline(room.state)?.at).toBe(start + 4_000);
    room.wait(3_000).by('민지', picking([2, 3]));
    expect(nextDeadline(room.state)?.at).toBeLessThanOrEqual(room.now + 2_000);
    expect(room.tick().state.phase.kind).toBe('briefing');
    expect(lastRound(room).picks).toMatchObject({ 민지: [2, 3] });
  });

  test('it waits while everybody is away, and goes on when somebody is back', () => {
    const room = aChoice();
    for (const seat of THREE) room.do({ type: 'markAway', seat: seat as SeatId }, CLOCK);
    room.tick();
    expect(room.state.phase.kind).toBe('choosing');
    expect(nextDeadline(room.state)).toBeNull();
    room.wait(60_000).do({ type: 'markHere', seat: '민지' as SeatId }, asSeat('민지'));
    expect(room.tick().state.phase.kind).toBe('briefing');
  });
});

describe('[R67] the dispatch', () => {
  test('is what was picked, with equal weights; nobody’s prompts are dropped', () => {
    const room = aChoice();
    room
      .by('민지', picking([2, 0]))
      .by('서준', picking([2, 5]))
      .by('하윤', picking([0]))
      .advance();
    const { plan, work } = lastRound(room);
    expect(
      plan.assignments.map(({ token, expert, rank, weight, kept }) => [
        token,
        expert,
        rank,
        weight,
        kept,
      ]),
    ).toEqual([
      [2, 0, 1, 0.5, true],
      [2, 1, 2, 0.5, true],
      [0, 2, 1, 0.5, true],
      [0, 0, 2, 0.5, true],
      [5, 1, 1, 1, true],
    ]);
    expect(plan.droppedTokens).toEqual([1, 3, 4]);
    expect(work['민지' as SeatId]?.active).toEqual([0, 2]);
    expect(phone(room, '민지').work?.role).toMatchObject({
      kind: 'active',
      prompts: 2,
      because: [],
    });
    expect(phone(room, '민지').choosing).toBeNull();
    room.advance().answerAll().advance();
    expect(viewScreen(room.state).round?.metrics).toMatchObject({ dropped: 3, calls: 5 });
    expect(viewScreen(room.state).round?.metrics?.modelRight).toBe(3);
  });

  test('who picked nothing is idle and gets shadow cards', () => {
    const room = aChoice()
      .by('민지', picking([2, 0]))
      .advance();
    expect(phone(room, '하윤').work).toMatchObject({ role: { kind: 'idle' } });
    expect(lastRound(room).work['하윤' as SeatId]?.shadow).toHaveLength(2);
  });

  test('picks of an expert with nobody here do not count', () => {
    const room = aChoice()
      .by('민지', picking([2, 0]))
      .by('서준', picking([1]));
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK).advance();
    expect(lastRound(room).plan.droppedTokens).toEqual([0, 2, 3, 4, 5]);
  });

  test('a team takes what most of its members picked', () => {
    const names = ['가가', '나나', '다다', '라라', '마마', '바바'];
    const room = aChoice({ experts: { kind: 'teams', count: 2 } }, names);
    expect(phone(room, '가가').choosing?.capacity).toBe(3);
    // 가가, 다다 and 마마 are team 1.
    room
      .by('가가', picking([5, 4]))
      .by('다다', picking([4, 1]))
      .by('마마', picking([4, 5, 0]))
      .advance();
    const held = lastRound(room).plan.assignments.map(({ token, expert }) => [token, expert]);
    expect(held).toEqual([
      [4, 0],
      [5, 0],
      [0, 0],
    ]);
  });

  test('the load is even however prompts were picked', () => {
    const room = aChoice();
    for (const seat of THREE) room.by(seat, picking([0, 1]));
    room.advance();
    expect(lastRound(room).plan.droppedTokens).toEqual([2, 3, 4, 5]);
    room.advance().answerAll().advance();
    expect(viewScreen(room.state).round?.metrics?.loadCv).toBe(0);
  });
});

describe('[R68] coming and going', () => {
  test('who sits down during choosing picks nothing, and works in shadow', () => {
    const room = aChoice().seat('늦은이');
    expect(phone(room, '늦은이').choosing).toBeNull();
    expect(room.refusal(picking([0]), asSeat('늦은이'))).toBe('notAsked');
    room.by('민지', picking([0])).advance();
    expect(lastRound(room).work['늦은이' as SeatId]?.shadow.length).toBeGreaterThan(0);
  });

  test('who was asleep when it began may pick', () => {
    const room = aRoom({ deck: aDeck({ prompts: 12 }), acts: [choosingAct()] }).seat(...THREE);
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK).until('choosing');
    room
      .do({ type: 'markHere', seat: '민지' as SeatId }, asSeat('민지'))
      .by('민지', picking([0, 1]));
    expect(lastRound(room).picks).toHaveProperty('민지');
  });

  test('a kicked seat’s picks are taken out', () => {
    const room = aChoice().by('민지', picking([0, 1]));
    room.do({ type: 'kickSeat', seat: '민지' as SeatId });
    expect(lastRound(room).picks).toEqual({});
  });

  test('[R20] ending the act or the game takes the round back', () => {
    const room = aChoice().by('민지', picking([0, 1]));
    room.do({ type: 'endAct', phase: room.state.phaseNumber });
    expect(room.state).toMatchObject({ phase: { kind: 'actSummary' }, rounds: [] });
    expect(aChoice().do({ type: 'endGame' }).state).toMatchObject({
      phase: { kind: 'debrief' },
      rounds: [],
    });
  });
});

describe('[R69] bots', () => {
  test('pick what they are good at, as many as they may, and the same again', () => {
    const deck = aDeck({ prompts: 24 });
    const room = aRoom({ deck, acts: [choosingAct({ batchSize: 24 })] })
      .seatBots(12)
      .until('choosing');
    let strong = 0;
    for (const seat of Object.values(room.state.seats)) {
      const picks = planBotPicks(room.state, seat.id);
      if (picks === null || seat.botSeed === null) throw new Error('no picks');
      expect(picks).toEqual(planBotPicks(room.state, seat.id));
      expect(picks.tokens).toHaveLength(2);
      const skills = skillsOf(
        seat.botSeed,
        deck.topics.map(({ id }) => id),
      );
      for (const token of picks.tokens) {
        const prompt = promptOf(room.state.deck, lastRound(room), token);
        strong += modalitiesOf(prompt).includes(skills.strong) ? 1 : 0;
      }
      room.by(seat.id, picking(picks.tokens));
    }
    expect(strong).toBe(24);
    expect(planBotPicks(aChoice().state, '민지' as SeatId)).toBeNull();
    expect(fold(room.journal)).toEqual(room.state);
  });
});
