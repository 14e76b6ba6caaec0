import { describe, expect, test } from 'vitest';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { SeatId } from '#game/room/state';
import { anAct, aRoom } from '#tests/support/aRoom';

function atDebrief() {
  return aRoom({ acts: [anAct({ batchSize: 4, rounds: 2 })] })
    .seat('하나', '둘둘', '셋셋')
    .until('debrief');
}

describe('[R49] what a phone is told of the class', () => {
  test('comes with the debrief, not before', () => {
    const room = aRoom().seat('민지').until('actSummary');
    const told = () => viewPlayer(room.state, '민지' as SeatId, 'ko').debrief;
    expect(told()).toBeNull();
    room.until('debrief');
    expect(told()).not.toBeNull();
    room.until('ended');
    expect(told()).not.toBeNull();
  });

  test('is what the screen tells, in one language', () => {
    const { state } = atDebrief();
    const screen = viewScreen(state).debrief;
    const phone = viewPlayer(state, '하나' as SeatId, 'en').debrief;
    expect(phone).toMatchObject({ model: screen?.model, calls: screen?.calls, gain: screen?.gain });
    expect(phone?.loadStory).toEqual(
      screen?.loadStory.map((story) => ({ ...story, title: story.title.en })),
    );
  });

  test('[R41] holds nobody’s name', () => {
    const { state } = atDebrief();
    const told = JSON.stringify(viewPlayer(state, '하나' as SeatId, 'ko').debrief);
    for (const name of ['둘둘', '셋셋']) expect(told).not.toContain(name);
  });
});
