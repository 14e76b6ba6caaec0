import { describe, expect, test } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import { viewPlayer } from '#game/room/playerView';
import { cardsOf, currentRound, promptOf } from '#game/room/rounds';
import { viewScreen } from '#game/room/screenView';
import type { ActSettings, SeatId } from '#game/room/state';
import type { LoadStory } from '#game/room/view';
import { aDeck } from '#tests/support/aDeck';
import {
  AFFINITY,
  anAct,
  aRoom,
  asSeat,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

const CHOSEN = { ...randomGate(1, 1), router: 'expertChoice' as const };

/** Experts choose, so that a test says who makes which calls. */
function chosen(picks: Record<string, number[]>, rounds = 1): RoomUnderTest {
  const act = anAct({ gate: CHOSEN, choice: 'experts', batchSize: 8, rounds });
  const room = aRoom({ deck: aDeck({ prompts: 8 }), acts: [anAct(), act] }).seat(
    ...Object.keys(picks),
  );
  while (room.state.phase.kind !== 'actSummary' || room.state.act?.index === 0) {
    if (room.state.phase.kind === 'choosing') {
      const round = room.state.rounds.length;
      for (const [seat, tokens] of Object.entries(picks)) {
        room.do({ type: 'pickPrompts', round, tokens }, asSeat(seat));
      }
    }
    room.wait(1_000).advance();
  }
  return room;
}

describe('[R62] the load story', () => {
  test('names the fewest experts who did most of the work, and what was dropped', () => {
    const room = chosen({ 하나: [0, 1], 둘둘: [2, 3], 셋셋: [4], 넷넷: [] });
    const story = viewScreen(room.state).actStory;
    expect(story).toEqual({
      act: 1,
      title: { ko: '막', en: 'An act' },
      experts: 4,
      busiest: 2,
      share: 0.8,
      lastCalled: 3,
      dropped: 3,
      prompts: 8,
      loadCv: expect.closeTo(Math.sqrt(11 / 16) / 1.25),
      floor: expect.closeTo(Math.sqrt((4 - 5 / 8) / 5)),
    } satisfies LoadStory);
  });

  test('is of the whole act, and of its rounds together in the debrief', () => {
    const room = chosen({ 하나: [0, 1], 둘둘: [2] }, 2);
    const story = viewScreen(room.state).actStory;
    expect(story).toMatchObject({ busiest: 2, share: 1, dropped: 10, prompts: 16 });
    room.advance();
    expect(viewScreen(room.state)).toMatchObject({
      actStory: null,
      debrief: { loadStory: [story] },
    });
  });

  test('is not told of acts that asked everybody or made few calls, nor before the summary', () => {
    const few = aRoom({ acts: [anAct({ gate: randomGate(1), batchSize: 1 })] });
    expect(
      viewScreen(few.seat('하나', '둘둘', '셋셋').until('actSummary').state).actStory,
    ).toBeNull();
    const room = aRoom().seat('하나').until('actSummary');
    expect(viewScreen(room.state).actStory).toBeNull();
    const routed = aRoom({ acts: [anAct({ gate: randomGate(1), batchSize: 4 })] }).seat('하나');
    expect(viewScreen(routed.until('reveal').state).actStory).toBeNull();
    expect(viewScreen(routed.until('actSummary').state).actStory).not.toBeNull();
  });
});

describe('[R63] the best fusion', () => {
  const SEATS = ['하나', '둘둘', '셋셋', '넷넷'];

  /** Four people answer pairs of a picture and a sound; `right` says who is right on which token. */
  function fused(right: Record<number, string[]>, changes: Parameters<typeof anAct>[0] = {}) {
    const room = aRoom({
      deck: aDeck({ prompts: 4, labels: 4, parts: [['image', 'audio']] }),
      acts: [anAct({ batchSize: 4, rounds: 1, senses: 'split', ...changes })],
    });
    room.seat(...SEATS).until('answering');
    const round = currentRound(room.state);
    if (round === null) throw new Error('no round');
    for (const seat of SEATS) {
      for (const token of cardsOf(round, seat as SeatId)) {
        // Whoever is wrong says something of their own, so that two who agree decide.
        const prompt = promptOf(room.state.deck, round, token);
        const wrong = prompt.labels.filter(({ id }) => id !== prompt.answer);
        const label = right[token]?.includes(seat)
          ? prompt.answer
          : wrong[SEATS.indexOf(seat) % wrong.length]?.id;
        room.by(seat, { ...room.submission(seat, token), label: label as LabelId });
      }
    }
    return viewScreen(room.until('debrief').state).debrief?.fusion;
  }

  test('is the one that fewest had right alone and the model had right', () => {
    const fusion = fused({ 0: SEATS, 1: SEATS.slice(0, 3), 2: SEATS.slice(0, 2), 3: [] });
    expect(fusion).toMatchObject({ right: 2, of: 4, modalities: ['image', 'audio'] });
    expect(fusion?.image).toMatchObject({ ko: { type: 'image/webp' } });
  });

  test('is none where most were right alone, or nothing was right', () => {
    expect(fused({ 0: SEATS, 1: SEATS.slice(0, 3) })).toBeNull();
    expect(fused({})).toBeNull();
  });

  test('is none where people perceived everything, or one of them spoke for the model', () => {
    const right = { 0: SEATS.slice(0, 2), 1: SEATS.slice(0, 2) };
    expect(fused(right)).toMatchObject({ right: 2, of: 4 });
    expect(fused(right, { senses: 'all' })).toBeNull();
    expect(fused(right, { gate: randomGate(1) })).toBeNull();
  });

  test('is none when all parts are single or too few answered', () => {
    const single = aRoom({
      deck: aDeck({ parts: [['image']] }),
      acts: [anAct({ senses: 'split' })],
    });
    single
      .seat(...SEATS)
      .until('answering')
      .answerAll()
      .until('debrief');
    expect(viewScreen(single.state).debrief?.fusion).toBeNull();
    const room = aRoom({
      deck: aDeck({ parts: [['image', 'text']] }),
      acts: [anAct({ senses: 'split' })],
    });
    room.seat('하나', '둘둘').until('answering').answerAll().until('debrief');
    expect(viewScreen(room.state).debrief?.fusion).toBeNull();
  });
});

describe('[R43] words of a phone', () => {
  test('topics among the reasons are named in the phone’s language', () => {
    const acts: ActSettings[] = [
      anAct({ gate: { ...AFFINITY, exploration: 0 }, batchSize: 8, rounds: 6 }),
    ];
    const room = aRoom({ deck: aDeck({ prompts: 8, parts: [['text']] }), acts });
    room.seat('하나', '둘둘');
    const seen = new Set<string>();
    while (room.state.phase.kind !== 'actSummary') {
      if (room.state.phase.kind === 'answering') {
        room.answerAll((seat, token) =>
          (token % 2 === 0) === (seat === '하나') ? 'right' : 'wrong',
        );
      }
      const role = viewPlayer(room.state, '하나' as SeatId, 'ko').work?.role;
      if (role?.kind === 'active') {
        const named = role.because.flatMap(({ feature }) =>
          feature.kind === 'topic' ? [feature.topic as string] : [],
        );
        expect(Object.keys(role.topics).sort()).toEqual([...new Set(named)].sort());
        for (const name of Object.values(role.topics)) seen.add(name);
      }
      room.advance();
    }
    expect([...seen].every((name) => ['자연', '음악'].includes(name))).toBe(true);
    expect(seen.size).toBeGreaterThan(0);
  });
});
