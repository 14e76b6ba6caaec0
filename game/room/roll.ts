/** Everybody who ever sat down, as a list: records of a full hall are slow to walk through. */

import { withEntry } from './perSeat';
import type { RoomState, Seat } from './state';

type Seats = RoomState['seats'];

const rolls = new WeakMap<Seats, readonly Seat[]>();

/** All seats in the order of their record, which is the order of joining. */
export function rollOf(seats: Seats): readonly Seat[] {
  const known = rolls.get(seats);
  if (known !== undefined) return known;
  const roll = Object.values(seats);
  rolls.set(seats, roll);
  return roll;
}

/** The seats with one added or replaced. */
export function withSeat(seats: Seats, seat: Seat): Seats {
  const next = withEntry(seats, seat.id, seat);
  const roll = rolls.get(seats);
  // Ids of digits only are moved to the front of a record; such a roll is made anew.
  if (roll === undefined || /^\d+$/.test(seat.id)) return next;
  const isNew = seats[seat.id] === undefined;
  rolls.set(next, isNew ? [...roll, seat] : roll.map((one) => (one.id === seat.id ? seat : one)));
  return next;
}
