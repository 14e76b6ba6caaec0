import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Socket } from 'socket.io';
import { openSocket } from '#app/_live/socket';
import type { DeviceStore } from '#app/_live/deviceStore';
import type { ClientEvents, ServerEvents } from '#game/protocol/events';

export type ServerSide = Socket<ClientEvents, ServerEvents>;

/** A real Socket.IO server on a free port whose answers the test writes. */
export async function scriptedServer(onConnection: (socket: ServerSide) => void) {
  const http = createServer();
  const io = new Server<ClientEvents, ServerEvents>(http);
  io.on('connection', onConnection);
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      http.listen(port, '127.0.0.1', () => resolve((http.address() as AddressInfo).port));
    });
  const port = await listen(0);
  return {
    open: () => openSocket(`http://127.0.0.1:${port}`),
    /** Drops every connection as a broken network does, without a word. */
    cut: () => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    },
    close: () => new Promise<void>((resolve) => void io.close(() => resolve())),
  };
}

/** What a browser keeps through a reload. */
export function memoryStore(): DeviceStore & { keys: () => string[] } {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

/** Resolves as soon as the store shows what the test waits for. */
export function until<S>(
  room: { subscribe: (listener: () => void) => () => void; snapshot: () => S },
  holds: (snapshot: S) => boolean,
): Promise<S> {
  return new Promise((resolve) => {
    let stop: (() => void) | null = null;
    const look = () => {
      const snapshot = room.snapshot();
      if (!holds(snapshot)) return;
      resolve(snapshot);
      queueMicrotask(() => stop?.());
    };
    stop = room.subscribe(look);
    look();
  });
}
