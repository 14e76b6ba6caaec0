/** Whose results are shown. */

import { isMember } from './experts';
import { remember } from './remember';
import { rollOf } from './roll';
import type { RoomState, Seat } from './state';

/** Pupils; bots only when nobody else plays. */
export const honouredSeats = remember((seats: RoomState['seats']): Seat[] => {
  const members = rollOf(seats).filter(isMember);
  const pupils = members.filter((seat) => seat.kind === 'pupil');
  return pupils.length > 0 ? pupils : members;
});
