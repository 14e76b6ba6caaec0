import type { Answered, Attached, JoinRequest } from '#game/protocol/events';
import { normaliseNickname } from '#game/room/nicknames';
import { seatOfSubmission } from '#game/room/seats';
import type { SeatId } from '#game/room/state';
import { isUnsuitable } from '#server/names/unsuitable';
import { newSeatId } from '#server/rooms/roomRegistry';
import { seatKeyOf } from '#server/seats/seatKeys';
import type { Connection } from './connection';
import { findRoom } from './findRoom';
import { refused } from './refused';
import { seatPhone } from './seatPhone';
import type { SocketTools } from './socketTools';

/** Somebody sits down for the first time, or repeats a request whose answer got lost. */
export async function onJoin(
  connection: Connection,
  request: JoinRequest,
  { registry, secret, now, chance }: SocketTools,
): Promise<Answered<Attached & { seat: SeatId; seatKey: string }>> {
  const live = await findRoom(connection, request.code, { registry, now });
  if (typeof live === 'string') return refused(live);
  const { room } = live;
  const { nickname, submission, cannot, language } = request;
  // One connection, one seat: a program must not fill a room through a single door.
  const { standing } = connection;
  const earlier = seatOfSubmission(room.state, submission);
  if (standing.kind === 'player' && earlier?.id !== standing.seat) return refused('badMessage');
  if (isUnsuitable(normaliseNickname(nickname))) return refused('nicknameUnsuitable');

  const wished = newSeatId(chance);
  const taken = await room.submit(
    { type: 'takeSeat', seat: wished, nickname, submission, cannot },
    { kind: 'seat', seat: wished },
  );
  if (!taken.ok) return taken;
  const seat = room.state.seats[wished]?.id ?? seatOfSubmission(room.state, submission)?.id;
  if (seat === undefined) return refused('unknownSeat');
  const attached = await seatPhone(connection, live, seat, language, now);
  if (!attached.ok) return attached;
  return { ...attached, seat, seatKey: seatKeyOf(secret, room.session.id, seat) };
}
