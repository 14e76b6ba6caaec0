import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SeatId } from '#game/room/state';
import type { SessionId } from '#server/storage/roomStorage';

/** The secret that proves a seat is yours. It is computed, never stored. */
export function seatKeyOf(secret: string, session: SessionId, seat: SeatId): string {
  return createHmac('sha256', secret).update(`${session}.${seat}`).digest('base64url');
}

/** Whether a key offered by a phone is the key of that seat, in constant time. */
export function isSeatKey(
  secret: string,
  session: SessionId,
  seat: SeatId,
  offered: string,
): boolean {
  const right = Buffer.from(seatKeyOf(secret, session, seat));
  const given = Buffer.from(offered);
  return right.length === given.length && timingSafeEqual(right, given);
}
