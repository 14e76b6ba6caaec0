/** Whose player view can have changed, by comparing references: nobody else is told anything. */

import { changedEntries } from './perSeat';
import { remember } from './remember';
import { rollOf } from './roll';
import type { RoomState, SeatId } from './state';

export function viewersOf(
  before: RoomState | null,
  after: RoomState,
): { everyone: boolean; seats: SeatId[] } {
  if (before === after) return { everyone: false, seats: [] };
  if (before === null || isNewsToAll(before, after)) return { everyone: true, seats: [] };
  return { everyone: false, seats: changedSeats(before, after) };
}

/** The phase, a pause, the host coming or going, and how many acts there are. */
function isNewsToAll(before: RoomState, after: RoomState): boolean {
  return (
    before.phaseNumber !== after.phaseNumber ||
    before.pause !== after.pause ||
    before.host !== after.host ||
    before.acts !== after.acts ||
    automaticEndOf(before) !== automaticEndOf(after)
  );
}

/** Deadlines everybody sees. Those of briefing and answering only move inwards, which nobody sees. */
function automaticEndOf({ phase }: RoomState): number | null {
  switch (phase.kind) {
    case 'actIntro':
    case 'reveal':
    case 'actSummary':
      return phase.endsAt;
    default:
      return null;
  }
}

function changedSeats(before: RoomState, after: RoomState): SeatId[] {
  const [was, is] = [before.rounds.at(-1), after.rounds.at(-1)];
  const everybody = idsOf(after.seats);
  const changed = [
    changedEntries(before.seats, after.seats, everybody),
    changedEntries(was?.work ?? {}, is?.work ?? {}, everybody),
    changedEntries(was?.answers ?? {}, is?.answers ?? {}, everybody),
    changedEntries(was?.picks ?? {}, is?.picks ?? {}, everybody),
    changedEntries(before.act?.expertOf ?? {}, after.act?.expertOf ?? {}, everybody),
  ];
  return [...new Set(changed.flat())];
}

const idsOf = remember((seats: RoomState['seats']) => rollOf(seats).map((seat) => seat.id));
