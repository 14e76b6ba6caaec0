import { describe, expect, test } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import { applyCommand } from '#game/room/applyCommand';
import type { Actor, Command, Refusal } from '#game/room/command';
import type { RoomCode, SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, asSeat, CLOCK, HOST, joining, randomGate } from '#tests/support/aRoom';

const PHASES = [
  'lobby',
  'actIntro',
  'briefing',
  'answering',
  'reveal',
  'actSummary',
  'debrief',
  'ended',
] as const;

const MINJI = '민지' as SeatId;
const ANSWER: Extract<Command, { type: 'submitAnswer' }> = {
  type: 'submitAnswer',
  round: 1,
  token: 0,
  label: 'l0' as LabelId,
  submission: 'x',
};
const CREATE: Command = {
  type: 'createRoom',
  code: '482915' as RoomCode,
  title: '',
  deck: aDeck(),
  acts: [anAct()],
  flow: 'hostDriven',
  seed: 1,
};
const BOTS: Command = {
  type: 'seatBots',
  bots: [{ seat: 'bot' as SeatId, nickname: '수달봇', seed: 1 }],
};
const UNTIL_THE_END = 'ok ok ok ok ok ok ok roomEnded';
const ALWAYS = 'ok ok ok ok ok ok ok ok';

/** What each command answers in each phase, the phase number being the current one. */
const TABLE: [Command, Actor, string][] = [
  [{ type: 'advance', phase: 0 }, HOST, UNTIL_THE_END],
  [
    { type: 'endAct', phase: 0 },
    HOST,
    'wrongPhase ok wrongPhase ok ok wrongPhase wrongPhase roomEnded',
  ],
  [{ type: 'endGame' }, HOST, UNTIL_THE_END],
  [{ type: 'pause' }, HOST, UNTIL_THE_END],
  [{ type: 'resume' }, HOST, UNTIL_THE_END],
  [{ type: 'setFlow', flow: 'automatic' }, HOST, UNTIL_THE_END],
  [{ type: 'setDoor', door: 'locked' }, HOST, UNTIL_THE_END],
  [{ type: 'kickSeat', seat: MINJI }, HOST, UNTIL_THE_END],
  [{ type: 'renameSeat', seat: MINJI, nickname: '수달' }, HOST, UNTIL_THE_END],
  [{ type: 'removeBots' }, HOST, UNTIL_THE_END],
  [{ type: 'addAct', act: anAct() }, HOST, 'ok ok ok ok ok ok wrongPhase roomEnded'],
  [
    { type: 'show', shown: { kind: 'debrief', page: 'podium' } },
    HOST,
    'wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase ok ok',
  ],
  [
    { type: 'reportReady', round: 1 },
    asSeat('민지'),
    'wrongPhase wrongPhase ok ok ok wrongPhase wrongPhase roomEnded',
  ],
  [ANSWER, asSeat('민지'), 'notAsked notAsked wrongPhase ok tooLate tooLate tooLate roomEnded'],
  [
    { type: 'pickPrompts', round: 1, tokens: [0] },
    asSeat('민지'),
    'notAsked notAsked wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase roomEnded',
  ],
  [{ type: 'setCannot', cannot: ['text'] }, asSeat('민지'), UNTIL_THE_END],
  [{ type: 'setPace', pace: 'longer' }, asSeat('민지'), UNTIL_THE_END],
  [{ type: 'changeNickname', nickname: '고래' }, asSeat('민지'), UNTIL_THE_END],
  [{ type: 'leaveSeat' }, asSeat('민지'), ALWAYS],
  [CREATE, HOST, Array(8).fill('wrongPhase').join(' ')],
  [joining('새사람'), CLOCK, UNTIL_THE_END],
  [BOTS, HOST, UNTIL_THE_END],
  [
    { type: 'deadlinePassed', phase: 0 },
    CLOCK,
    'wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase wrongPhase roomEnded',
  ],
  [{ type: 'markAway', seat: MINJI }, CLOCK, ALWAYS],
  [{ type: 'markHere', seat: MINJI }, asSeat('민지'), ALWAYS],
  [{ type: 'markHostAway' }, CLOCK, ALWAYS],
  [{ type: 'markHostHere' }, HOST, ALWAYS],
];

const IN_PHASE = new Map(
  PHASES.map((kind) => [
    kind,
    aRoom({ acts: [anAct({ rounds: 1 })] })
      .seat('민지', '서준')
      .until(kind),
  ]),
);

describe('[R50] every command in every phase is answered', () => {
  test('the table has every command', () => {
    const types: Record<Command['type'], true> = {
      advance: true,
      pause: true,
      resume: true,
      setFlow: true,
      setDoor: true,
      kickSeat: true,
      renameSeat: true,
      removeBots: true,
      addAct: true,
      endAct: true,
      endGame: true,
      show: true,
      reportReady: true,
      submitAnswer: true,
      pickPrompts: true,
      setCannot: true,
      setPace: true,
      changeNickname: true,
      leaveSeat: true,
      createRoom: true,
      takeSeat: true,
      seatBots: true,
      deadlinePassed: true,
      markAway: true,
      markHere: true,
      markHostAway: true,
      markHostHere: true,
    };
    expect(TABLE.map(([command]) => command.type).sort()).toEqual(Object.keys(types).sort());
  });

  test.each(TABLE.map((row) => [row[0].type, row] as const))('%s', (_, row) => {
    const [command, actor, expected] = row;
    const answers = PHASES.map((kind) => {
      const room = IN_PHASE.get(kind);
      if (room === undefined) throw new Error(kind);
      const { state, now } = room;
      const named = 'phase' in command ? { ...command, phase: state.phaseNumber } : command;
      const answer = applyCommand(state, named, { actor, now });
      return answer.ok ? 'ok' : answer.refusal;
    });
    expect(answers.join(' ')).toBe(expected);
  });
});

test('[R50] [R64] and every command while experts choose', () => {
  const gate = { ...randomGate(1, 1), router: 'expertChoice' as const };
  const act = anAct({ gate, choice: 'experts', batchSize: 4 });
  const { state, now } = aRoom({ acts: [act] })
    .seat('민지', '서준')
    .until('choosing');
  const answers = TABLE.flatMap(([command, actor]) => {
    const named = 'phase' in command ? { ...command, phase: state.phaseNumber } : command;
    const answer = applyCommand(state, named, { actor, now });
    return answer.ok ? [] : [[command.type, answer.refusal]];
  });
  expect(answers).toEqual([
    ['show', 'wrongPhase'],
    ['submitAnswer', 'notAsked'],
    ['createRoom', 'wrongPhase'],
    ['deadlinePassed', 'wrongPhase'],
  ]);
});

describe('[R51] who may ask what', () => {
  const state = aRoom().seat('민지', '서준').until('answering').state;
  const refusalOf = (command: Command, actor: Actor): Refusal | null => {
    const answer = applyCommand(state, command, { actor, now: 1_010_000 });
    return answer.ok ? null : answer.refusal;
  };

  test.each<[Command]>([
    [{ type: 'advance', phase: state.phaseNumber }],
    [{ type: 'kickSeat', seat: '서준' as SeatId }],
    [{ type: 'endGame' }],
    [BOTS],
    [{ type: 'deadlinePassed', phase: state.phaseNumber }],
    [{ type: 'markHostAway' }],
  ])('a player is refused %j', (command) => {
    expect(refusalOf(command, asSeat('민지'))).toBe('notHost');
  });

  test('the clock is no host, the host is no seat, and a seat is not another', () => {
    expect(refusalOf({ type: 'endGame' }, CLOCK)).toBe('notHost');
    expect(refusalOf({ type: 'leaveSeat' }, HOST)).toBe('notSeated');
    expect(refusalOf({ type: 'leaveSeat' }, CLOCK)).toBe('notSeated');
    expect(refusalOf({ type: 'markAway', seat: '서준' as SeatId }, asSeat('민지'))).toBe(
      'notYours',
    );
  });
});

test('[R52] before the room exists there is nothing to command', () => {
  for (const [command, actor] of TABLE) {
    if (command.type === 'createRoom') continue;
    const answer = applyCommand(null, command, { actor, now: 1 });
    expect(answer).toEqual({ ok: false, refusal: 'noSuchRoom' });
  }
});

describe('[R53] settings', () => {
  test.each<[string, Partial<Extract<Command, { type: 'createRoom' }>>, Refusal]>([
    ['no acts', { acts: [] }, 'settingsOutOfRange'],
    ['21 acts', { acts: Array.from({ length: 21 }, () => anAct()) }, 'tooManyActs'],
    ['a batch larger than the deck', { acts: [anAct({ batchSize: 9 })] }, 'deckTooSmall'],
    [
      'a batch larger than the modality',
      { acts: [anAct({ batchSize: 3, modalities: ['audio'] })] },
      'deckTooSmall',
    ],
    ['an empty deck', { deck: aDeck({ prompts: 0 }) }, 'deckTooSmall'],
    ['no rounds', { acts: [anAct({ rounds: 0 })] }, 'settingsOutOfRange'],
    ['half a round', { acts: [anAct({ rounds: 1.5 })] }, 'settingsOutOfRange'],
    ['no time', { acts: [anAct({ seconds: 0 })] }, 'settingsOutOfRange'],
    ['no prompts', { acts: [anAct({ batchSize: 0 })] }, 'settingsOutOfRange'],
    ['no teams', { acts: [anAct({ experts: { kind: 'teams', count: 0 } })] }, 'settingsOutOfRange'],
    ['no experts per prompt', { acts: [anAct({ gate: randomGate(0) })] }, 'settingsOutOfRange'],
    ['NaN seconds', { acts: [anAct({ seconds: NaN })] }, 'settingsOutOfRange'],
  ])('%s: refused', (_, change, refusal) => {
    const command = { ...CREATE, ...change } as Command;
    expect(applyCommand(null, command, { actor: HOST, now: 1 })).toEqual({ ok: false, refusal });
  });
});
