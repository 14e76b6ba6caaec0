import { expect, test } from 'vitest';
import { viewScreen } from '#game/room/screenView';
import type { RoomState } from '#game/room/state';
import { anAct, randomGate } from '#tests/support/aRoom';
import { played, summaryOf } from './played';

const TEST = { batchSize: 3, rounds: 1, scoring: 'off' } as const;

test('[R60] tests count among rounds and answers, but not for the model, as in the debrief', () => {
  const acts = [
    anAct({ ...TEST, purpose: 'preTest' }),
    anAct({ gate: randomGate(1), batchSize: 4, rounds: 2 }),
    anAct({ ...TEST, purpose: 'postTest' }),
  ];
  const session: { rows: ReturnType<typeof played>['rows']; state: RoomState } = played(
    (room) => {
      room.seat('민지', '서준');
      while (room.state.phase.kind !== 'debrief') {
        const isTest = room.state.act?.index !== 1;
        const how = (_: string, token: number) => (isTest || token > 0 ? 'right' : 'wrong');
        if (room.state.phase.kind === 'answering') room.answerAll(how);
        room.wait(1_000).advance();
      }
    },
    { acts },
  );
  const { totals } = summaryOf(session);
  const { debrief } = viewScreen(session.state);
  expect(totals.rounds).toBe(4);
  expect(totals.model).toEqual({ right: 6, of: 8 });
  expect(totals.model.right / totals.model.of).toBe(debrief?.model);
  expect(totals.calls).toBe(debrief?.calls);
  expect(totals.answers).toBeGreaterThanOrEqual(2 * 2 * 3 + 8);
});
