import { expect, test } from 'vitest';
import { planBotAnswers } from '#game/bots/planBotAnswers';
import { PRESETS } from '#game/gate/presets';
import { nextDeadline } from '#game/room/clock';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { actOfPreset } from '#game/room/presetAct';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import { AFFINITY, aRoom, anAct, fold, randomGate } from '#tests/support/aRoom';
import { aDeck } from '#tests/support/aDeck';

const GATES = {
  dense: anAct({ batchSize: 1 }),
  random: anAct({ gate: randomGate(2, 1.25), batchSize: 'auto' }),
  affinity: anAct({ gate: AFFINITY, batchSize: 'auto' }),
  teams: anAct({ gate: randomGate(1), batchSize: 4, experts: { kind: 'teams', count: 3 } }),
  choice: anAct({
    gate: { ...randomGate(2, 1), router: 'expertChoice' },
    choice: 'experts',
    batchSize: 4,
  }),
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
  const chosen = act.choice === 'experts' ? ['choosing'] : [];
  const round = [...chosen, 'briefing', 'answering', 'reveal'];
  expect(kinds).toEqual(['lobby', 'actIntro', ...round, ...round, 'actSummary', 'debrief']);
  expect(fold(room.journal)).toEqual(room.state);
  expect(JSON.parse(JSON.stringify(room.state))).toEqual(room.state);
});

test.each(Object.values(PRESETS).map((preset) => [preset.id, preset] as const))(
  '[R11] [R54] bots alone play preset %s by the clock',
  (_, preset) => {
    const act = { ...actOfPreset(preset), rounds: 2 };
    const room = aRoom({ acts: [act], deck: aDeck({ prompts: 24 }), flow: 'automatic' });
    room.seatBots(12).advance();
    while (nextDeadline(room.state) !== null) {
      const { phase } = room.state;
      if (phase.kind === 'answering') {
        for (const { id } of Object.values(room.state.seats)) {
          for (const { token, label } of planBotAnswers(room.state, id)) {
            room.by(id, { ...room.submission(id, token), label });
          }
        }
      }
      room.tick();
    }
    expect(room.state.phase.kind).toBe('debrief');
    expect(room.state.rounds).toHaveLength(2);
    for (const { outcome, plan } of room.state.rounds) {
      const held = plan.assignments.filter(({ kept }) => kept).length;
      expect(outcome?.metrics.calls).toBe(held);
      for (const token of outcome?.tokens ?? []) {
        const sum = Object.values(token.votes).reduce((total, vote) => total + vote, 0);
        expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
      }
    }
    const plain: unknown = JSON.parse(JSON.stringify(room.state));
    expect(plain).toEqual(room.state);
  },
);
