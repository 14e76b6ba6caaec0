import type { IncomingMessage } from 'node:http';

/** The server writes it over whatever a browser sends (createServer.ts). */
export const ADDRESS_HEADER = 'x-mixperts-address';

/**
 * The network address a request comes from, for counting tries while the process runs; it is
 * written down nowhere. Only when the server is known to stand behind a proxy is the proxy's word
 * taken, and of that only the last, which the proxy wrote itself.
 */
export function addressOf(request: IncomingMessage, publicOrigin: string | null): string {
  const forwarded = request.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim();
  const own = request.socket.remoteAddress ?? '';
  return publicOrigin === null ? own : forwarded || own;
}
