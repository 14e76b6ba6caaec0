import type { RoomCode } from '#game/room/state';
import type { LiveRoom } from '#server/rooms/liveRoom';
import type { Connection } from './connection';
import type { SocketTools } from './socketTools';

/** The room with this code, for a connection that has not tried too many others. */
export async function findRoom(
  connection: Connection,
  code: RoomCode,
  { registry, now }: Pick<SocketTools, 'registry' | 'now'>,
): Promise<LiveRoom | 'noSuchRoom' | 'tooManyCodes'> {
  if (!connection.mayTryCode(now())) return 'tooManyCodes';
  const live = await registry.find(code);
  if (live !== null) return live;
  connection.countWrongCode(now());
  return 'noSuchRoom';
}
