import { describe, expect, test } from 'vitest';
import type { Deck, LabelId, TopicId } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { ActSettings, RoomState, SeatId } from '#game/room/state';
import type { PlayerView, View } from '#game/room/view';
import { viewersOf } from '#game/room/viewersOf';
import { aDeck } from '#tests/support/aDeck';
import {
  AFFINITY,
  anAct,
  aRoom,
  asSeat,
  CLOCK,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

const PEOPLE = ['민지', '서준', '하윤', '도윤'];
const MINJI = '민지' as SeatId;
/** Of a deck of twelve it leaves six. */
const NATURE = 'nature' as TopicId;

const ACTS: ActSettings[] = [
  anAct({ rounds: 1 }),
  anAct({ gate: randomGate(1, 1.5), batchSize: 4 }),
  anAct({ gate: AFFINITY, batchSize: 4, scoring: 'rightAndFast' }),
  anAct({ gate: AFFINITY, batchSize: 4, experts: { kind: 'teams', count: 2 }, rounds: 1 }),
  anAct({ gate: randomGate(2), batchSize: 4, senses: 'split', rounds: 1 }),
];

/** Plays a whole game by given labels (not by right or wrong) and shows every state to `look`. */
function play(
  deck: Deck,
  look: (state: RoomState, step: number) => void,
  labelOf: (seat: string, token: number) => number = (seat, token) => seat.length + token,
): RoomUnderTest {
  const room = aRoom({ deck, acts: ACTS })
    .seat(...PEOPLE)
    .seatBots(2);
  let step = 0;
  const show = (): void => look(room.state, step++);
  while (room.state.phase.kind !== 'ended') {
    show();
    if (room.state.phase.kind === 'answering') {
      const round = room.state.rounds.at(-1);
      for (const [seat, work] of Object.entries(round?.work ?? {})) {
        for (const token of [...work.active, ...work.shadow]) {
          const label = `l${labelOf(seat, token) % 3}` as LabelId;
          room.wait(100).do({ ...room.submission(seat, token), label }, asSeat(seat));
          show();
        }
      }
    }
    room.wait(500).advance();
  }
  show();
  return room;
}

function everyView(state: RoomState): View[] {
  const phones = (Object.keys(state.seats) as SeatId[]).flatMap((seat) =>
    LANGUAGES.map((language) => viewPlayer(state, seat, language)),
  );
  return [viewHost(state), viewScreen(state), ...phones];
}

/** The same deck with every true label, explanation and source changed. */
function withOtherAnswers(deck: Deck): Deck {
  return {
    ...deck,
    prompts: deck.prompts.map((prompt) => ({
      ...prompt,
      answer: prompt.labels.find((label) => label.id !== prompt.answer)?.id ?? prompt.answer,
      explanation: { ko: '다른 설명', en: 'Another explanation' },
      source: { ko: '다른 출처', en: 'Another source' },
    })),
  };
}

test('[R22] a phone knows its team by the number that the wall shows', () => {
  const room = aRoom({ acts: [anAct({ experts: { kind: 'teams', count: 2 } })] }).seat(...PEOPLE);
  const teamOf = (seat: string) => viewPlayer(room.state, seat as SeatId, 'ko').me.team;
  expect(PEOPLE.map(teamOf)).toEqual([null, null, null, null]);
  room.until('answering');
  expect(PEOPLE.map(teamOf)).toEqual([1, 2, 1, 2]);
  expect(Object.values(viewScreen(room.state).experts).map(({ name }) => name)).toEqual(['1', '2']);
});

describe('[R40] nothing of the truth before the reveal', () => {
  test('until the first reveal no view depends on it', () => {
    const deck = aDeck({ prompts: 12 });
    const seen: View[][] = [];
    let isRevealed = false;
    play(deck, (state, step) => {
      if (state.rounds.some((round) => round.outcome !== null)) isRevealed = true;
      if (!isRevealed) seen[step] = everyView(state);
    });
    expect(seen.length).toBeGreaterThan(8);
    play(withOtherAnswers(deck), (state, step) => {
      if (seen[step] !== undefined) expect(everyView(state)).toEqual(seen[step]);
    });
  });

  test('in later rounds no view holds answer, votes, explanation or source of an open prompt', () => {
    let looked = 0;
    play(aDeck({ prompts: 12 }), (state) => {
      const round = state.rounds.at(-1);
      if (round === undefined || round.outcome !== null) return;
      looked += 1;
      const prompts = state.deck.prompts.filter((prompt) => round.prompts.includes(prompt.id));
      for (const view of everyView(state)) {
        const text = JSON.stringify(view);
        for (const { explanation, source } of prompts) {
          for (const language of LANGUAGES) {
            expect(text).not.toContain(JSON.stringify(explanation[language]));
            expect(text).not.toContain(JSON.stringify(source[language]));
          }
        }
        if (view.kind === 'player') {
          expect(view.outcomes).toEqual({});
          if (round.inAct === 1) expect(view.learnt).toBeNull();
        } else {
          expect(Object.values(view.round?.tokens ?? {}).map(({ reveal }) => reveal)).toEqual(
            round.prompts.map(() => null),
          );
          expect(view.round?.returns).toEqual([]);
        }
      }
    });
    expect(looked).toBeGreaterThan(50);
  });

  test('with the reveal they are there', () => {
    const room = aRoom().seat('민지', '서준').until('answering').answer('민지', 0).advance();
    const screen = viewScreen(room.state);
    expect(screen.round?.tokens[0]?.reveal).toMatchObject({
      combined: expect.any(String) as string,
    });
    expect(screen.round?.returns).toHaveLength(1);
    const phone = viewPlayer(room.state, MINJI, 'en');
    expect(phone.outcomes[0]).toMatchObject({
      points: 100,
      explanation: expect.any(String) as string,
    });
    expect(phone.learnt).toMatchObject({ model: 1, dense: 1, prompts: 1, calls: 1 });
  });
});

describe('[R41] a player sees nothing of others', () => {
  test('no seat id and no nickname but their own', () => {
    play(aDeck({ prompts: 12 }), (state) => {
      for (const own of PEOPLE) {
        const text = JSON.stringify(viewPlayer(state, own as SeatId, 'ko'));
        for (const other of [...PEOPLE, 'bot0', 'bot1', '로봇']) {
          if (other !== own) expect(text).not.toContain(other);
        }
      }
    });
  });

  test('what others answer changes nothing before the reveal', () => {
    const seen: PlayerView[] = [];
    let isRevealed = false;
    const phone = (state: RoomState): PlayerView => viewPlayer(state, MINJI, 'ko');
    play(aDeck({ prompts: 12 }), (state, step) => {
      isRevealed ||= state.rounds.some((round) => round.outcome !== null);
      if (!isRevealed) seen[step] = phone(state);
    });
    play(
      aDeck({ prompts: 12 }),
      (state, step) => {
        if (seen[step] !== undefined) expect(phone(state)).toEqual(seen[step]);
      },
      (seat, token) => seat.length + token + (seat === MINJI ? 0 : 1),
    );
  });
});

describe('[R42] roster and keys', () => {
  test('only the host has a roster, and nobody sees submissions or a bot’s seed', () => {
    play(aDeck({ prompts: 12 }), (state) => {
      for (const view of everyView(state)) {
        expect('roster' in view).toBe(view.kind === 'host');
        const text = JSON.stringify(view);
        for (const key of ['submission', 'seatKey', 'botSeed', 'seed', 'rng', 'join ']) {
          expect(text).not.toContain(key);
        }
      }
    });
  });

  test('the lobby names people, later the stage shows experts', () => {
    const room = aRoom().seat('민지').seatBots(1);
    expect(Object.values(viewScreen(room.state).lobby).map(({ name }) => name)).toEqual([
      '민지',
      '로봇 0',
    ]);
    expect(viewScreen(room.state).seats).toEqual({ here: 1, away: 0, bots: 1 });
    room.advance();
    expect(viewScreen(room.state).lobby).toEqual({});
    expect(viewScreen(room.state).experts[0]).toMatchObject({ name: '민지', kind: 'pupil' });
  });
});

test('[R43] a phone has one language, host and screen have both', () => {
  const room = aRoom({ deck: aDeck({ prompts: 4 }), acts: [anAct({ batchSize: 4 })] });
  room.seat('민지').until('answering').answerAll().advance();
  const ko = JSON.stringify(viewPlayer(room.state, MINJI, 'ko'));
  const en = JSON.stringify(viewPlayer(room.state, MINJI, 'en'));
  expect(ko).not.toMatch(/Choice|Explanation|What is it/);
  expect(en).not.toMatch(/보기|설명|무엇/);
  for (const view of [viewHost(room.state), viewScreen(room.state)]) {
    expect(JSON.stringify(view)).toMatch(/Choice/);
    expect(JSON.stringify(view)).toMatch(/보기/);
  }
});

test('[R44] a kicked seat has no name on stage, and vanishes when it holds no call', () => {
  const room = aRoom().seat('나쁜말', '서준').until('answering');
  room.do({ type: 'kickSeat', seat: '나쁜말' as SeatId });
  expect(viewScreen(room.state).experts[0]).toMatchObject({ name: '', here: 0 });
  expect(JSON.stringify(viewScreen(room.state))).not.toContain('나쁜말');
  expect(viewHost(room.state).roster['나쁜말' as SeatId]?.presence).toBe('kicked');
  room.advance().advance();
  expect(viewScreen(room.state).experts[0]).toBeUndefined();
  room.until('debrief');
  expect(JSON.stringify(viewScreen(room.state))).not.toContain('나쁜말');
});

describe('[R45] who is told', () => {
  const told = (room: RoomUnderTest, act: () => void): ReturnType<typeof viewersOf> => {
    const before = room.state;
    act();
    return viewersOf(before, room.state);
  };

  test('an answer, a report and a new name concern one seat', () => {
    const room = aRoom()
      .seat(...PEOPLE)
      .until('briefing');
    const only = (seats: string[]): object => ({ everyone: false, seats });
    const ready = told(room, () => room.by('민지', { type: 'reportReady', round: 1 }));
    expect(ready).toEqual(only([]));
    room.advance();
    expect(told(room, () => room.answer('민지', 0))).toEqual(only(['민지']));
    const rename = (): unknown => room.by('서준', { type: 'changeNickname', nickname: '수달' });
    expect(told(room, rename)).toEqual(only(['서준']));
    expect(told(room, () => room.seat('늦은이'))).toEqual(only(['늦은이']));
    const kick = (): unknown => room.do({ type: 'kickSeat', seat: '하윤' as SeatId });
    expect(told(room, kick)).toEqual(only(['하윤']));
    expect(told(room, () => room.do({ type: 'setDoor', door: 'locked' }))).toEqual(only([]));
  });

  test('several steps at once concern all of their seats', () => {
    const room = aRoom()
      .seat(...PEOPLE)
      .until('answering');
    const changed = told(room, () => room.answer('민지', 0).answer('도윤', 0).seat('늦은이'));
    expect(changed.everyone).toBe(false);
    expect([...changed.seats].sort()).toEqual(['늦은이', '도윤', '민지']);
  });

  test('two futures of one state are compared rightly too', () => {
    const room = aRoom()
      .seat(...PEOPLE)
      .until('answering');
    const before = room.state;
    room.answer('민지', 0);
    const one = room.state;
    room.state = before;
    room.answer('서준', 0);
    expect([...viewersOf(one, room.state).seats].sort()).toEqual(['민지', '서준']);
    expect(viewersOf(before, room.state).seats).toEqual(['서준']);
  });

  test('the phase, a pause, the host and a new act concern everybody', () => {
    const room = aRoom({ flow: 'automatic' }).seat(...PEOPLE);
    const everyone = { everyone: true, seats: [] };
    expect(told(room, () => room.advance())).toEqual(everyone);
    expect(told(room, () => room.do({ type: 'pause' }))).toEqual(everyone);
    expect(told(room, () => room.do({ type: 'resume' }))).toEqual(everyone);
    expect(told(room, () => room.do({ type: 'markHostAway' }, CLOCK))).toEqual(everyone);
    expect(told(room, () => room.do({ type: 'addAct', act: anAct() }))).toEqual(everyone);
    expect(told(room, () => room.do({ type: 'setFlow', flow: 'hostDriven' }))).toEqual(everyone);
  });

  test('whoever is not told shows nothing old', () => {
    let before: RoomState | null = null;
    let step = 0;
    play(aDeck({ prompts: 12 }), (state) => {
      const viewers = viewersOf(before, state);
      for (const seat of Object.keys(state.seats) as SeatId[]) {
        if (before === null || viewers.everyone || viewers.seats.includes(seat)) continue;
        if (step++ % 5 !== 0) continue;
        expect(viewPlayer(state, seat, 'ko')).toEqual(viewPlayer(before, seat, 'ko'));
      }
      before = state;
    });
  });
});

describe('personal time in views', () => {
  test('[R15] a phone shows its own deadline, the screen the class clock', () => {
    const room = aRoom().seat('민지').until('answering');
    const start = room.now;
    expect(viewScreen(room.state).phase.endsAt).toBe(start + 20_000);
    room.by('민지', { type: 'setPace', pace: 'longer' });
    expect(viewPlayer(room.state, MINJI, 'ko').phase.endsAt).toBe(start + 60_000);
    room.by('민지', { type: 'setPace', pace: 'unlimited' });
    expect(viewPlayer(room.state, MINJI, 'ko').phase.endsAt).toBeNull();
    expect(viewScreen(room.state).phase.endsAt).toBe(start + 20_000);
  });

  test('[R13] a briefing’s clock does not move when the last phone is ready', () => {
    const room = aRoom().seat('민지').until('briefing');
    const before = viewPlayer(room.state, MINJI, 'ko');
    room.by('민지', { type: 'reportReady', round: 1 });
    expect(viewPlayer(room.state, MINJI, 'ko')).toEqual(before);
  });
});

describe('[R42] a screen gets prompts in full', () => {
  const sheetsIn = (act: Partial<ActSettings>) => {
    const room = aRoom({ deck: aDeck({ prompts: 12 }), acts: [anAct(act)] })
      .seat(...PEOPLE)
      .until('answering');
    return Object.values(viewScreen(room.state).round?.tokens ?? {}).map(({ sheet }) => sheet);
  };

  test('when everybody is asked: the labels in the order of the phones', () => {
    const [sheet] = sheetsIn({ batchSize: 1 });
    expect(sheet?.labels.map(({ id }) => id)).toEqual(['l0', 'l1', 'l2']);
    expect(sheetsIn({ batchSize: 6 })).not.toContain(null);
  });

  test.each<[string, Partial<ActSettings>]>([
    ['only some experts are asked', { gate: randomGate(1), batchSize: 1 }],
    [
      'it is a test',
      { purpose: 'preTest', scoring: 'off', rounds: 1, batchSize: 'auto', topics: [NATURE] },
    ],
    ['each perceives only one part', { senses: 'split', batchSize: 1 }],
    ['there are too many to show', { batchSize: 7 }],
  ])('but not when %s', (_, act) => {
    const sheets = sheetsIn(act);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.every((sheet) => sheet === null)).toBe(true);
  });
});
