import { describe, expect, test } from 'vitest';
import { viewPlayer } from '#game/room/playerView';
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
  /** Three people answer pairs of a picture and a sound; `right` says who is right on which token. */
  function fused(right: Record<number, string[]>, parts = [['image', 'audio']] as never) {
    const room = aRoom({
      deck: aDeck({ prompts: 4, parts }),
      acts: [anAct({ batchSize: 4, rounds: 1 })],
    });
    room.seat('하나', '둘둘', '셋셋', '넷넷').until('answering');
    room.answerAll((seat, token) => (right[token]?.includes(seat) ? 'right' : 'wrong'));
    return viewScreen(room.until('debrief').state).debrief?.fusion;
  }

  test('is the one that fewest had right alone and the model had right', () => {
    const all = ['하나', '둘둘', '셋셋', '넷넷'];
    const fusion = fused({ 0: all, 1: all.slice(0, 3), 2: all.slice(0, 1), 3: [] });
    expect(fusion).toMatchObject({ right: 3, of: 4, modalities: ['image', 'audio'] });
    expect(fusion?.image).toMatchObject({ ko: { type: 'image/webp' } });
  });

  test('is none when all parts are single, nothing was right, or too few answered', () => {
    const all = ['하나', '둘둘', '셋셋', '넷넷'];
    expect(fused({ 0: all, 1: all, 2: all, 3: all }, [['image']] as never)).toBeNull();
    expect(fused({})).toBeNull();
    const room = aRoom({ deck: aDeck({ parts: [['image', 'text']] }) }).seat('하나', '둘둘');
    room.until('answering').answerAll().until('debrief');
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
