import { describe, expect, test } from 'vitest';
import type { TopicId } from '#game/deck/deck';
import { awardsOf } from '#game/room/debrief';
import { viewPlayer } from '#game/room/playerView';
import { cardsOf } from '#game/room/rounds';
import { viewScreen } from '#game/room/screenView';
import type { ActSettings, SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

const PEOPLE = ['하나', '둘둘', '셋셋', '넷넷', '다섯'];

function aTest(purpose: 'preTest' | 'postTest', changes: Partial<ActSettings> = {}): ActSettings {
  return anAct({
    purpose,
    batchSize: 'auto',
    rounds: 1,
    scoring: 'off',
    topics: ['nature' as TopicId],
    ...changes,
  });
}

function lesson(play: Partial<ActSettings> = {}): ActSettings[] {
  const played = anAct({ gate: randomGate(1), batchSize: 3, rounds: 2, ...play });
  return [aTest('preTest'), played, aTest('postTest')];
}

function aLesson(people = PEOPLE, acts = lesson()): RoomUnderTest {
  return aRoom({ deck: aDeck({ prompts: 12 }), acts }).seat(...people);
}

/** Answers the open round by share: the first `right` cards of everybody are right. */
function answer(room: RoomUnderTest, right: number): RoomUnderTest {
  const counts: Record<string, number> = {};
  return room.answerAll((seat) => {
    counts[seat] = (counts[seat] ?? 0) + 1;
    return counts[seat] <= right ? 'right' : 'wrong';
  });
}

describe('[R59] a test after play', () => {
  test('leaves what the gate believes, for the cards at the end', () => {
    const gate = { ...randomGate(1), learner: 'affinity' as const };
    const quiet = { gate: { ...anAct().gate, learner: 'none' as const } };
    const acts = [anAct({ gate, batchSize: 3, rounds: 2 }), aTest('postTest', quiet)];
    const room = aLesson(PEOPLE, acts);
    while (room.state.phase.kind !== 'debrief') {
      if (room.state.phase.kind === 'answering') answer(room, 2);
      room.advance();
    }
    const beliefs = Object.values(
      viewPlayer(room.state, '하나' as SeatId, 'ko').card?.perModality ?? {},
    ).map(({ belief }) => belief);
    expect(new Set(beliefs).size).toBeGreaterThan(1);
  });
});

describe('[R57] a test', () => {
  test('asks its prompts in the order of the deck, before and after', () => {
    const room = aLesson().until('debrief');
    const [pre, ...others] = room.state.rounds;
    expect(pre?.prompts).toEqual(['p0', 'p2', 'p4', 'p6', 'p8', 'p10']);
    expect(others.at(-1)?.prompts).toEqual(pre?.prompts);
  });

  test('has at most as many as its batch, and never more than 20', () => {
    const acts = [aTest('preTest', { batchSize: 2 }), aTest('postTest', { topics: [] })];
    const room = aRoom({ deck: aDeck({ prompts: 30 }), acts })
      .seat('민지')
      .until('debrief');
    expect(room.state.rounds.map((round) => round.prompts.length)).toEqual([2, 20]);
  });
});

describe('[R58] everybody takes it', () => {
  test('all prompts, in different orders, with time for each [R14]', () => {
    const room = aLesson().until('answering');
    const round = room.state.rounds[0];
    const orders = PEOPLE.map((seat) => round?.work[seat as SeatId]?.active ?? []);
    for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
    const { phase } = room.state;
    if (phase.kind !== 'answering') throw new Error(phase.kind);
    expect(phase.endsAt - phase.startedAt).toBe(6 * 20_000);
  });

  test('who comes late takes all of it in shadow', () => {
    const room = aLesson().until('answering').seat('늦은이');
    const round = room.state.rounds[0];
    if (round === undefined) throw new Error('no round');
    expect(round.work['늦은이' as SeatId]?.active).toEqual([]);
    expect(cardsOf(round, '늦은이' as SeatId)).toHaveLength(6);
  });
});

test('[R59] its prompts are in no other act, unless listed', () => {
  const room = aLesson().until('debrief');
  const played = room.state.rounds.filter((round) => round.act === 1);
  const tested = new Set<string>(room.state.rounds[0]?.prompts);
  expect(played.flatMap((round) => round.prompts).filter((id) => tested.has(id))).toEqual([]);
  const [pre, , post] = lesson();
  const listed = room.state.rounds[0]?.prompts ?? [];
  const acts = [pre, anAct({ listed, batchSize: 6, rounds: 1 }), post] as ActSettings[];
  expect(aLesson(PEOPLE, acts).until('debrief').state.rounds[1]?.prompts).toEqual(listed);
  const acts2 = [aTest('preTest', { topics: [] }), anAct()];
  expect(() => aRoom({ deck: aDeck({ prompts: 8 }), acts: acts2 })).toThrow('deckTooSmall');
});

describe('[R60] nothing is told of a first test', () => {
  test('it goes to the summary without a reveal, by itself or ended by the host', () => {
    const room = answer(aLesson().until('answering'), 6).advance();
    expect(room.state.phase.kind).toBe('actSummary');
    const ended = aLesson().until('answering');
    ended.do({ type: 'endAct', phase: ended.state.phaseNumber });
    expect(ended.state.phase.kind).toBe('actSummary');
    expect(ended.state.rounds[0]?.outcome).not.toBeNull();
  });

  test('no share, no record, no outcome; the second test is revealed and counted as it is', () => {
    const room = answer(aLesson().until('answering'), 6).advance();
    const screen = viewScreen(room.state);
    expect(screen.history).toEqual([]);
    expect(Object.values(screen.experts).map(({ right }) => right)).toEqual(PEOPLE.map(() => null));
    expect(viewPlayer(room.state, '하나' as SeatId, 'ko')).toMatchObject({
      outcomes: {},
      learnt: null,
    });
    room.until('debrief');
    expect(viewScreen(room.state).history.map(({ act }) => act)).toEqual([1, 1]);
    const second = aLesson();
    while (second.state.act?.index !== 2) second.wait(1_000).advance();
    answer(second.until('answering'), 6).advance();
    expect(second.state.phase.kind).toBe('reveal');
    expect(viewScreen(second.state).history.at(-1)?.metrics.modelRight).toBe(6);
    expect(Object.keys(viewPlayer(second.state, '하나' as SeatId, 'ko').outcomes)).toHaveLength(6);
  });

  test('neither test counts for awards, cards and the comparison', () => {
    const room = aLesson();
    while (room.state.phase.kind !== 'debrief') {
      const isTest = room.state.act?.index !== 1;
      if (room.state.phase.kind === 'answering') answer(room, isTest ? 6 : 0);
      room.advance();
    }
    const { debrief } = viewScreen(room.state);
    expect(debrief).toMatchObject({ model: 0, dense: 0 });
    expect(awardsOf(room.state).map(({ award }) => award)).not.toContain('specialist');
    const card = viewPlayer(room.state, '하나' as SeatId, 'ko').card;
    expect((card?.active.of ?? 0) + (card?.shadow.of ?? 0)).toBeLessThan(6);
    expect(card?.rounds).toBe(2);
  });
});

describe('[R61] the learning gain', () => {
  const tested = (people: string[], pre: number, post: number, bots = 0): RoomUnderTest => {
    const room = aRoom({ deck: aDeck({ prompts: 12 }), acts: lesson() });
    if (people.length > 0) room.seat(...people);
    if (bots > 0) room.seatBots(bots);
    while (room.state.phase.kind !== 'debrief') {
      const right = room.state.act?.index === 0 ? pre : post;
      if (room.state.phase.kind === 'answering') answer(room, right);
      room.advance();
    }
    return room;
  };
  const gainOf = (room: RoomUnderTest): unknown => viewScreen(room.state).debrief?.gain;

  test('is the share of what was left to learn', () => {
    const room = tested(PEOPLE, 2, 5);
    expect(gainOf(room)).toEqual({
      pre: 2 / 6,
      post: 5 / 6,
      gain: expect.closeTo(0.75),
      pupils: 5,
    });
    expect(viewPlayer(room.state, '하나' as SeatId, 'ko').card?.test).toEqual({
      pre: { right: 2, of: 6 },
      post: { right: 5, of: 6 },
    });
  });

  test('is no number when nothing was left', () => {
    expect(gainOf(tested(PEOPLE, 6, 6))).toEqual({ pre: 1, post: 1, gain: null, pupils: 5 });
  });

  test('is not told of fewer than five pupils, nor of bots among pupils; but of bots alone', () => {
    const few = tested(PEOPLE.slice(0, 4), 2, 5, 3);
    expect(gainOf(few)).toBeNull();
    expect(viewPlayer(few.state, '하나' as SeatId, 'ko').card?.test).not.toBeNull();
    expect(gainOf(tested([], 2, 5, 2))).toMatchObject({ pupils: 2 });
  });

  test('leaves out who missed one of the tests, or answered less than half of it', () => {
    const room = aLesson(['여섯', ...PEOPLE]).until('answering');
    for (const seat of PEOPLE) for (const token of [0, 1, 2]) room.answer(seat, token);
    room.answer('여섯', 0).answer('여섯', 1).seat('늦은이').advance();
    while (room.state.phase.kind !== 'debrief') {
      if (room.state.phase.kind === 'answering') answer(room, 6);
      room.advance();
    }
    expect(gainOf(room)).toMatchObject({ pre: 0.5, post: 1, gain: 1, pupils: 5 });
    expect(viewPlayer(room.state, '여섯' as SeatId, 'ko').card?.test).toBeNull();
  });
});
