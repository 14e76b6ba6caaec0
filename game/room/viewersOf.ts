/** Whose player view can have changed, by comparing references: nobody else is told anything. */

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
  const isSame = (seat: SeatId): boolean =>
    before.seats[seat] === after.seats[seat] &&
    was?.work[seat] === is?.work[seat] &&
    was?.answers[seat] === is?.answers[seat] &&
    before.act?.expertOf[seat] === after.act?.expertOf[seat];
  if (was === is && before.seats === after.seats && before.act === after.act) return [];
  return (Object.keys(after.seats) as SeatId[]).filter((seat) => !isSame(seat));
}
