import type { Answered } from '#game/protocol/events';
import type { HostCommand, SeatCommand } from '#game/room/command';
import { normaliseNickname } from '#game/room/nicknames';
import type { SeatId } from '#game/room/state';
import { isUnsuitable } from '#server/names/unsuitable';
import type { LiveRoom } from '#server/rooms/liveRoom';
import type { Connection } from './connection';
import { refused } from './refused';

/** Somebody who is attached asks for something; who asks is stamped here, never sent. */
export async function onCommand(
  connection: Connection,
  command: HostCommand | SeatCommand,
): Promise<Answered> {
  const { standing } = connection;
  switch (standing.kind) {
    case 'stranger':
      return refused('notAttached');
    case 'screen':
      return refused('notHost');
    case 'host':
      return standing.live.room.submit(command, { kind: 'host' });
    case 'player':
      return askForSeat(connection, standing.live, standing.seat, command);
  }
}

async function askForSeat(
  connection: Connection,
  live: LiveRoom,
  seat: SeatId,
  command: HostCommand | SeatCommand,
): Promise<Answered> {
  // The host may give any name: a teacher knows better than a list.
  if (command.type === 'changeNickname' && isUnsuitable(normaliseNickname(command.nickname))) {
    return refused('nicknameUnsuitable');
  }
  const result = await live.room.submit(command, { kind: 'seat', seat });
  if (!result.ok) return result;
  if (command.type === 'leaveSeat') {
    live.audience.detachPhone(seat, connection);
    connection.standing = { kind: 'stranger' };
    return { ok: true };
  }
  const change = live.audience.catchUp(seat, connection);
  return change === undefined ? { ok: true } : { ok: true, change };
}
