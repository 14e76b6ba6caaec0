import type { Language } from '#game/deck/deck';
import type { Attached, Refused } from '#game/protocol/events';
import type { SeatId } from '#game/room/state';
import type { LiveRoom } from '#server/rooms/liveRoom';
import type { Connection } from './connection';
import { refused } from './refused';

/**
 * The one path by which a phone comes to its seat, whether it joins, reloads or comes back: the
 * seat is here again, and the phone gets its whole view.
 */
export async function seatPhone(
  connection: Connection,
  live: LiveRoom,
  seat: SeatId,
  language: Language,
  now: () => number,
): Promise<({ ok: true } & Attached) | Refused> {
  const presence = live.room.state.seats[seat]?.presence;
  if (presence === undefined) return refused('unknownSeat');
  if (presence !== 'here') {
    const back = await live.room.submit({ type: 'markHere', seat }, { kind: 'seat', seat });
    if (!back.ok) return back;
  }
  // The phone may have hung up, or the room may have closed, while the seat was being saved.
  if (!connection.socket.connected || live.isClosed) return refused('restarting');
  const { standing } = connection;
  const isSame = standing.kind === 'player' && standing.live === live && standing.seat === seat;
  if (!isSame) connection.leave();
  const view = live.audience.attachPhone(seat, language, connection);
  live.presence.seatAttached(seat);
  connection.standing = { kind: 'player', live, seat };
  return { ok: true, view, now: now() };
}
