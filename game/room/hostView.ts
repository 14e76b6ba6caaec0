/** What the host sees: the stage, and the roster for moderation and control. */

import { remember } from './remember';
import { rollOf } from './roll';
import { currentRound, openCards } from './rounds';
import { viewStage } from './screenView';
import type { RoomState, Seat, SeatId } from './state';
import type { HostView } from './view';

type Entry = HostView['roster'][SeatId];

export function viewHost(state: RoomState): HostView {
  return { kind: 'host', ...viewStage(state), roster: viewRoster(state) };
}

function viewRoster(state: RoomState): HostView['roster'] {
  const round = state.phase.kind === 'answering' ? currentRound(state) : null;
  const roster: HostView['roster'] = {};
  for (const seat of rollOf(state.seats)) {
    const open = round === null ? 0 : openCards(round, seat.id);
    let entry = entriesOf(seat).get(open);
    if (entry === undefined) {
      entry = entryOf(seat, open);
      entriesOf(seat).set(open, entry);
    }
    roster[seat.id] = entry;
  }
  return roster;
}

/** Entries keep their reference while nothing changes, so that comparing 2,000 of them is cheap. */
const entriesOf = remember((_seat: Seat) => new Map<number, Entry>());

function entryOf(seat: Seat, open: number): Entry {
  const { nickname, kind, presence, score, pace } = seat;
  return { name: nickname, kind, presence, score, open, pace };
}
