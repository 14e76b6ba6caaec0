const LONGEST_MS = 6_000;

/**
 * Milliseconds until a socket of one transport stands, or null when it does not in time. It enters no
 * room and is hung up again; nothing is tried twice, so that what comes back is what a phone meets.
 */
export async function tryLine(transport: 'websocket' | 'polling'): Promise<number | null> {
  const { io } = await import('socket.io-client');
  const from = performance.now();
  const socket = io({
    transports: [transport],
    upgrade: false,
    reconnection: false,
    // One of its own: sockets to the same address would share a line.
    forceNew: true,
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => end(null), LONGEST_MS);
    const end = (took: number | null) => {
      clearTimeout(late);
      // First of all, since hanging up closes the line too.
      resolve(took);
      socket.disconnect();
    };
    socket.once('connect', () => end(performance.now() - from));
    socket.once('connect_error', () => end(null));
    // A line that opens and breaks before it is greeted is no error to the library.
    socket.io.once('close', () => end(null));
  });
}
