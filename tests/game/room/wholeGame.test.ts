import { expect, test } from 'vitest';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import { AFFINITY, aRoom, anAct, fold, randomGate } from '#tests/support/aRoom';
import { aDeck } from '#tests/support/aDeck';

const GATES = {
  dense: anAct({ batchSize: 1 }),
  random: anAct({ gate: randomGate(2, 1.25), batchSize: 'auto' }),
  affinity: anAct({ gate: AFFINITY, batchSize: 'auto' }),
  teams: anAct({ gate: randomGate(1), batchSize: 4, experts: { kind: 'teams', count: 3 } }),
  split: anAct({ gate: randomGate(2), batchSize: 4, senses: 'split' }),
};

test.each(Object.entries(GATES))('[R11] [R54] a whole game is played with %s', (_, act) => {
  const room = aRoom({ acts: [act], deck: aDeck({ prompts: 12 }) });
  room.seat('민지', '서준', '하윤', '도윤', '지우').seatBots(3);
  const kinds: string[] = [];
  while (room.state.phase.kind !== 'ended') {
    kinds.push(room.state.phase.kind);
    if (room.state.phase.kind === 'answering') room.answerAll();
    for (const view of [viewHost(room.state), viewScreen(room.state)]) {
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
    const phone = viewPlayer(room.state, '민지' as SeatId, 'ko');
    expect(JSON.parse(JSON.stringify(phone))).toEqual(phone);
    room.wait(1_000).advance();
  }
  const round = ['briefing', 'answering', 'reveal'];
  expect(kinds).toEqual(['lobby', 'actIntro', ...round, ...round, 'actSummary', 'debrief']);
  expect(fold(room.journal)).toEqual(room.state);
  expect(JSON.parse(JSON.stringify(room.state))).toEqual(room.state);
});
