import type { SeatId } from '#game/room/state';
import type { HostView } from '#game/room/view';

export type RosterRow = HostView['roster'][SeatId] & { seat: SeatId };

/** Who needs attention comes first: phones away, then those here, bots, and those gone. */
const ORDER: readonly string[] = ['away', 'here', 'bot', 'left', 'kicked'];

/** The roster as a list, found by any part of a name whatever its case and width. */
export function rosterRows(roster: HostView['roster'], search: string): RosterRow[] {
  const wanted = folded(search);
  return (Object.entries(roster) as [SeatId, HostView['roster'][SeatId]][])
    .filter(([, { name }]) => wanted === '' || folded(name).includes(wanted))
    .map(([seat, entry]) => ({ seat, ...entry }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}

function placeOf({ kind, presence }: RosterRow): number {
  const isPresent = presence === 'here' || presence === 'away';
  return ORDER.indexOf(kind === 'bot' && isPresent ? 'bot' : presence);
}
