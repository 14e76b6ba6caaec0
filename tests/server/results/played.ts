import type { RoomState } from '#game/room/state';
import { projectChange } from '#server/results/projectChange';
import { joinRows, noRows, type ResultRows } from '#server/results/resultRows';
import { summarise } from '#server/results/summarise';
import { aDeck } from '#tests/support/aDeck';
import { aRoom, RoomUnderTest } from '#tests/support/aRoom';

/** Plays and keeps the rows as a server would. */
export function played(
  play: (room: RoomUnderTest) => void,
  options = {},
): { rows: ResultRows; state: RoomState } {
  const room = aRoom({ deck: aDeck({ prompts: 8 }), ...options });
  play(room);
  let rows = noRows();
  let before: RoomState | null = null;
  const again = { state: null as RoomState | null };
  for (const { command, actor, now } of room.journal) {
    if (command.type === 'createRoom') {
      again.state = aRoom({ deck: aDeck({ prompts: 8 }), ...options }).state;
    } else {
      const step = new Replay(again.state as RoomState); // the room exists from its first entry on
      again.state = step.apply(command, actor, now);
    }
    const added = projectChange(before, again.state, now);
    if (added !== null) rows = joinRows(rows, added);
    before = again.state;
  }
  return { rows, state: again.state as RoomState };
}

class Replay extends RoomUnderTest {
  constructor(state: RoomState) {
    super();
    this.state = state;
  }

  apply(
    ...[command, actor, now]: [
      Parameters<RoomUnderTest['do']>[0],
      Parameters<RoomUnderTest['do']>[1],
      number,
    ]
  ) {
    this.now = now;
    return this.do(command, actor).state;
  }
}

export const summaryOf = ({ rows, state }: { rows: ResultRows; state: RoomState }) =>
  summarise(
    rows,
    state.deck,
    state.acts.map((act) => act.title),
  );
