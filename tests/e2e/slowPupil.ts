import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { ClientEvents, JoinRequest, ServerEvents } from '#game/protocol/events';
import type { RoomCode } from '#game/room/state';

/**
 * A pupil whose phone is never done loading and who never answers. Bots alone are quick, and a page
 * that is looked at may not be: as long as this pupil sits there, a round goes on when the host says so.
 */
export async function seatSlowPupil(base: string, code: string) {
  const socket: Socket<ServerEvents, ClientEvents> = io(base);
  const request: JoinRequest = {
    code: code as RoomCode, // the server made it
    nickname: 'Slow',
    language: 'en',
    cannot: [],
    submission: crypto.randomUUID(),
  };
  await new Promise<void>((resolve, reject) => {
    socket.emit('join', request, (reply) => {
      if (reply.ok) resolve();
      else reject(new Error(reply.refusal));
    });
  });
  return {
    /** Gives the seat up: from the next round on bots are alone. */
    leave: () =>
      new Promise<void>((resolve) => {
        socket.emit('command', { type: 'leaveSeat' }, () => {
          socket.disconnect();
          resolve();
        });
      }),
    close: () => socket.disconnect(),
  };
}
