import type { Answered, Attached, AttachRequest } from '#game/protocol/events';
import type { LiveRoom } from '#server/rooms/liveRoom';
import { isSeatKey } from '#server/seats/seatKeys';
import type { Connection } from './connection';
import { findRoom } from './findRoom';
import { refused } from './refused';
import { seatPhone } from './seatPhone';
import type { SocketTools } from './socketTools';

/** A device takes its place: a host or screen by the owner's cookie, a phone by its seat key. */
export async function onAttach(
  connection: Connection,
  request: AttachRequest,
  { registry, secret, now }: SocketTools,
): Promise<Answered<Attached>> {
  const live = await findRoom(connection, request.code, { registry, now });
  if (typeof live === 'string') return refused(live);
  if (request.as !== 'player') return attachWall(connection, live, request.as, now);
  const { seat, seatKey, language } = request;
  if (!isSeatKey(secret, live.room.session.id, seat, seatKey)) return refused('notYours');
  return seatPhone(connection, live, seat, language, now);
}

function attachWall(
  connection: Connection,
  live: LiveRoom,
  kind: 'host' | 'screen',
  now: () => number,
): Answered<Attached> {
  if (connection.visitor.owner !== live.room.session.owner) return refused('notHost');
  if (live.isClosed) return refused('restarting');
  connection.leave();
  const view = live.audience.attachWall(kind, connection);
  if (kind === 'host') live.presence.hostAttached();
  connection.standing = { kind, live };
  return { ok: true, view, now: now() };
}
