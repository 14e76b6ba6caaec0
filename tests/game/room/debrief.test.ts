import { describe, expect, test } from 'vitest';
import { PRESETS } from '#game/gate/presets';
import { awardsOf } from '#game/room/debrief';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

/** A finished game in which `isRight` says what each seat knows. */
function played(
  isRight: (seat: string, token: number, modality: string) => boolean,
  seats: string[],
  options: { bots?: number; seed?: number; act?: Parameters<typeof anAct>[0] } = {},
): RoomUnderTest {
  const { bots = 0, seed = 1, act = {} } = options;
  const room = aRoom({
    seed,
    deck: aDeck({ prompts: 8 }),
    acts: [anAct({ batchSize: 4, rounds: 4, ...act })],
  });
  room.seat(...seats);
  if (bots > 0) room.seatBots(bots);
  while (room.state.phase.kind !== 'debrief') {
    if (room.state.phase.kind === 'answering') {
      const round = room.state.rounds.at(-1);
      room.answerAll((seat, token) => {
        const prompt = room.state.deck.prompts.find(({ id }) => id === round?.prompts[token]);
        return isRight(seat, token, prompt?.parts[0]?.modality ?? '') ? 'right' : 'wrong';
      });
    }
    room.advance();
  }
  return room;
}

function holders(room: RoomUnderTest, award: string): string[] {
  return awardsOf(room.state)
    .filter((one) => one.award === award)
    .map((one) => one.seat);
}

describe('[R48] the podium', () => {
  test('honours the best specialist per modality', () => {
    const strengths: Record<string, string> = { 하나: 'text', 둘둘: 'image', 셋셋: 'audio' };
    const room = played(
      (seat, _, modality) => strengths[seat] === modality,
      Object.keys(strengths),
    );
    const specialists = awardsOf(room.state).filter(({ award }) => award === 'specialist');
    expect(specialists.slice(0, 3)).toMatchObject([
      { modality: 'text', seat: '하나', value: 1 },
      { modality: 'image', seat: '둘둘', value: 1 },
      { modality: 'audio', seat: '셋셋', value: 1 },
    ]);
  });

  test('honours nobody as called most where everybody was called alike', () => {
    const everybody = played(() => true, ['하나', '둘둘'], {
      act: { gate: PRESETS.dense.settings },
    });
    expect(holders(everybody, 'mostCalled')).toEqual([]);
    const alone = played(() => true, ['하나']);
    expect(holders(alone, 'mostCalled')).toEqual(['하나']);
  });

  test('honours no specialist who is mostly wrong', () => {
    const turns: Record<string, number> = {};
    const once = (_: string, __: number, modality: string): boolean => {
      turns[modality] = (turns[modality] ?? 0) + 1;
      return turns[modality] === 1;
    };
    const room = played(once, ['하나']);
    expect(holders(room, 'specialist')).toEqual([]);
    expect(holders(room, 'score')).toEqual(['하나']);
  });

  test('needs three answers for a specialist', () => {
    const room = played(() => true, ['하나'], { act: { rounds: 2 } });
    expect(holders(room, 'specialist')).toEqual([]);
  });

  test('ranks the three best scores, ties by who sat down first', () => {
    const room = played((seat) => seat !== '하나', ['하나', '둘둘', '셋셋', '넷넷', '다섯']);
    expect(holders(room, 'score')).toEqual(['둘둘', '셋셋', '넷넷']);
  });

  test('finds the hidden gem: right in the shadow, seldom called', () => {
    for (let seed = 1; ; seed++) {
      const act = { gate: randomGate(1, 1), rounds: 8, batchSize: 2 };
      const room = played((seat) => seat === '보석', ['하나', '둘둘', '보석', '넷넷'], {
        seed,
        act,
      });
      const calls = room.state.rounds.map((round) => round.work['보석' as SeatId]?.active.length);
      const called = calls.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      if (called >= 4) continue; // the median of 16 calls over four is 4
      expect(holders(room, 'hiddenGem')).toEqual(['보석']);
      break;
    }
  });

  test('keeps bots out, unless only bots play', () => {
    const mixed = played(() => true, ['하나'], { bots: 3 });
    expect(new Set(awardsOf(mixed.state).map(({ seat }) => seat))).toEqual(new Set(['하나']));
    const bots = played(() => true, [], { bots: 3 });
    expect(awardsOf(bots.state).length).toBeGreaterThan(0);
  });

  test('keeps seat ids to itself', () => {
    const room = played(() => true, ['하나', '둘둘']);
    const { debrief } = viewScreen(room.state);
    expect(debrief?.podium.length).toBeGreaterThan(0);
    for (const award of debrief?.podium ?? []) expect(award).not.toHaveProperty('seat');
  });

  test('[R74] tells of the model the class ended with, not of the acts before', () => {
    const acts = [
      anAct({ gate: randomGate(1), rounds: 2, batchSize: 6 }),
      anAct({ rounds: 1, batchSize: 6 }),
      anAct({ gate: randomGate(1), rounds: 1, batchSize: 6, title: { ko: '끝', en: 'Last' } }),
      anAct({ rounds: 1, batchSize: 6 }),
    ];
    const room = aRoom({ acts, deck: aDeck({ prompts: 30 }) }).seat('하나', '둘둘', '셋셋');
    room.until('debrief');
    expect(viewScreen(room.state).debrief).toMatchObject({
      calls: 6,
      callsDense: 18,
      modelAct: { ko: '끝', en: 'Last' },
      // Its gate drew lots, so that chance is the model itself.
      random: null,
    });
    const phone = viewPlayer(room.state, '하나' as SeatId, 'en').debrief;
    expect(phone).toMatchObject({ calls: 6, modelAct: 'Last' });
  });

  test('sums the session up: the class’s own accuracy and what it cost', () => {
    const room = played((seat) => seat === '하나', ['하나', '둘둘', '셋셋']);
    expect(viewScreen(room.state).debrief).toMatchObject({
      model: 0,
      dense: 0,
      calls: 48,
      callsDense: 48,
      modelAct: null,
    });
  });
});

describe('[R49] the personal card', () => {
  test('counts active and shadow answers, per modality, with place and awards', () => {
    const act = { gate: randomGate(1, 1), rounds: 4 };
    const room = played((seat) => seat === '하나', ['하나', '둘둘'], { act });
    const card = viewPlayer(room.state, '하나' as SeatId, 'ko').card;
    const record = { active: card?.active.of ?? 0, shadow: card?.shadow.of ?? 0 };
    expect(record.active + record.shadow).toBe(
      room.state.rounds.reduce(
        (sum, round) => sum + Object.keys(round.answers['하나' as SeatId] ?? {}).length,
        0,
      ),
    );
    expect(card?.active.right).toBe(record.active);
    expect(card).toMatchObject({ rounds: 4, rank: 1 });
    expect(card?.awards).toContain('score');
    const other = viewPlayer(room.state, '둘둘' as SeatId, 'ko').card;
    expect(other).toMatchObject({ rank: null, active: { right: 0 } });
  });

  test('appears with the debrief and stays to the end', () => {
    const room = aRoom().seat('민지').until('actSummary');
    const cardNow = (): unknown => viewPlayer(room.state, '민지' as SeatId, 'ko').card;
    expect(cardNow()).toBeNull();
    room.until('debrief');
    expect(cardNow()).not.toBeNull();
    room.until('ended');
    expect(cardNow()).not.toBeNull();
  });
});
