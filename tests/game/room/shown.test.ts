import { describe, expect, test } from 'vitest';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import { anAct, aRoom } from '#tests/support/aRoom';

const twoRounds = () => aRoom({ acts: [anAct({ rounds: 2 })] }).seat('민지', '서준');

describe('[R73] what the host chooses to be seen', () => {
  test('is on every screen, for this reveal only', () => {
    const room = twoRounds().until('reveal');
    const phase = room.state.phaseNumber;
    const shown = { kind: 'reveal', phase, part: 'prompts', prompt: 3 } as const;
    room.do({ type: 'show', shown });
    expect(viewScreen(room.state).shown).toEqual(shown);
    room.advance().until('reveal');
    expect(viewScreen(room.state)).not.toHaveProperty('shown');
  });

  test('is not of a reveal that has passed', () => {
    const room = twoRounds().until('reveal');
    const phase = room.state.phaseNumber - 1;
    const shown = { kind: 'reveal', phase, part: 'stage', prompt: 0 } as const;
    expect(room.refusal({ type: 'show', shown })).toBe('phasePassed');
  });

  test('stays after the end, may be left to the time again, and is told no player', () => {
    const room = twoRounds().until('debrief');
    room.do({ type: 'show', shown: { kind: 'debrief', page: 'podium' } }).until('ended');
    expect(viewScreen(room.state).shown).toEqual({ kind: 'debrief', page: 'podium' });
    expect(viewPlayer(room.state, '민지' as SeatId, 'ko')).not.toHaveProperty('shown');
    room.do({ type: 'show', shown: null });
    expect(viewScreen(room.state)).not.toHaveProperty('shown');
  });
});
