import type { Socket } from 'socket.io-client';
import type { ClientEvents, ServerEvents } from '#game/protocol/events';

export type RoomSocket = Socket<ServerEvents, ClientEvents>;

const CONNECT_TIMEOUT_MS = 6_000;
const RETRY_FROM_MS = 500;
const RETRY_AT_MOST_MS = 5_000;

/**
 * A socket to our own origin, not connected yet. The package is fetched only here, so a page that
 * never needs a socket never pays for it.
 */
export async function openSocket(url?: string): Promise<RoomSocket> {
  const { io } = await import('socket.io-client');
  const options = {
    autoConnect: false,
    // WebSocket first, since a class of phones joins faster so; long-polling where it is blocked.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: CONNECT_TIMEOUT_MS,
    reconnectionDelay: RETRY_FROM_MS,
    reconnectionDelayMax: RETRY_AT_MOST_MS,
    // Spreads the return of a whole class after a break.
    randomizationFactor: 0.5,
  };
  const socket: RoomSocket = url === undefined ? io(options) : io(url, options);
  socket.io.on('error', () => {
    // A proxy that swallows WebSockets in silence looks like a timeout: begin with polling then.
    socket.io.opts.transports = ['polling', 'websocket'];
  });
  return socket;
}
