import { asRoomCode, joinAddress } from '#app/_join/roomCode';

/**
 * Where the join form is sent, so that joining needs no script. The redirect is a relative address:
 * behind a proxy or on a LAN address the server does not know what it is called.
 */
export function GET(request: Request): Response {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const code = asRoomCode(typed);
  const location = code === null ? joinAddress(typed, 'notSixDigits') : `/play/${code}`;
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store' },
  });
}
