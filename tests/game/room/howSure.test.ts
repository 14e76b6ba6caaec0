import { describe, expect, test } from 'vitest';
import { planBotAnswers } from '#game/bots/planBotAnswers';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import type { Confidence, SeatId, Sureness } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { AFFINITY, anAct, aRoom, asSeat, type RoomUnderTest } from '#tests/support/aRoom';

const MINJI = '민지' as SeatId;

function inAnswering(confidence?: Confidence): RoomUnderTest {
  const act = anAct(confidence && { confidence });
  return aRoom({ acts: [act] })
    .seat('민지', '서준')
    .until('answering');
}

describe('[R70] how sure', () => {
  test.each(['sure', 'unsure'] as const)('an answer that says %s is kept with it', (sure) => {
    const room = inAnswering('asked');
    room.do({ ...room.submission('민지', 0), sure }, asSeat('민지'));
    expect(room.state.rounds[0]?.answers[MINJI]?.[0]).toMatchObject({ sure });
  });

  test('an answer that does not say it counts the same', () => {
    const room = inAnswering('asked').answer('민지', 0);
    expect(room.state.rounds[0]?.answers[MINJI]?.[0]).not.toHaveProperty('sure');
  });

  test.each([undefined, 'notAsked'] as const)(
    'where an act says %s it is refused',
    (confidence) => {
      const room = inAnswering(confidence);
      const command = { ...room.submission('민지', 0), sure: 'sure' } as const;
      expect(room.refusal(command, asSeat('민지'))).toBe('notAsked');
      expect(room.refusal(room.submission('민지', 0), asSeat('민지'))).toBeNull();
    },
  );
});

describe('[R71] how sure somebody was', () => {
  function playedWith(sureOf: (seat: string) => Sureness): RoomUnderTest {
    const act = anAct({
      gate: AFFINITY,
      batchSize: 4,
      scoring: 'rightAndFast',
      confidence: 'asked',
    });
    const room = aRoom({ deck: aDeck({ prompts: 8 }), acts: [act] }).seat('민지', '서준', '지우');
    room.until('answering');
    for (const seat of ['민지', '서준', '지우']) {
      const { active = [], shadow = [] } = room.state.rounds[0]?.work[seat as SeatId] ?? {};
      for (const token of [...active, ...shadow]) {
        const how = seat === '민지' ? 'wrong' : 'right';
        const command = { ...room.submission(seat, token, how), sure: sureOf(seat) };
        room.wait(10).do(command, asSeat(seat));
      }
    }
    return room.until('reveal');
  }

  test('changes no points, votes or prediction and nothing that the gate learns', () => {
    const [one, other] = [playedWith(() => 'sure'), playedWith(() => 'unsure')];
    expect(one.state.rounds[0]?.outcome).toEqual(other.state.rounds[0]?.outcome);
    expect(one.state.act?.gate).toEqual(other.state.act?.gate);
    expect(one.state.seats).toEqual(other.state.seats);
  });

  test('is in no view', () => {
    const [one, other] = [playedWith(() => 'sure'), playedWith(() => 'unsure')];
    expect(viewHost(one.state)).toEqual(viewHost(other.state));
    expect(viewPlayer(one.state, MINJI, 'ko')).toEqual(viewPlayer(other.state, MINJI, 'ko'));
  });

  test('is asked of a phone only where the act asks', () => {
    expect(viewPlayer(inAnswering('asked').state, MINJI, 'ko').act?.confidence).toBe('asked');
    for (const confidence of [undefined, 'notAsked'] as const) {
      const { act } = viewPlayer(inAnswering(confidence).state, MINJI, 'ko');
      expect(act).not.toHaveProperty('confidence');
    }
  });
});

describe('[R72] a bot', () => {
  const plansOf = (confidence: Confidence) => {
    const act = anAct({ batchSize: 16, confidence });
    const room = aRoom({ deck: aDeck({ prompts: 16 }), acts: [act] });
    room.seatBots(30).until('answering');
    return (Object.keys(room.state.seats) as SeatId[]).map((seat) =>
      planBotAnswers(room.state, seat),
    );
  };

  test('answers as it would where it is not asked, and is sure of some cards and not of others', () => {
    const [asked, notAsked] = [plansOf('asked'), plansOf('notAsked')];
    expect(asked.map((plan) => plan.map(({ sure: _, ...answer }) => answer))).toEqual(notAsked);
    const said = asked.flat().map(({ sure }) => sure);
    expect(new Set(said)).toEqual(new Set(['sure', 'unsure']));
    expect(plansOf('asked')).toEqual(asked);
  });
});
