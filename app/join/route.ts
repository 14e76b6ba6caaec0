import { asRoomCode, joinAddress } from '#app/_join/roomCode';
import { readDoor } from '#server/pages';

/**
 * Where the join form is sent, so that joining needs no script. The redirect is a relative address:
 * behind a proxy or on a LAN address the server does not know what it is called.
 */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const location = await destination(typed, request.headers);
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store' },
  });
}

async function destination(typed: string, headers: Headers): Promise<string> {
  const code = asRoomCode(typed);
  if (code === null) return joinAddress(typed, 'notSixDigits');
  if ((await readDoor(code, headers)) === 'none') return joinAddress(code, 'noSuchRoom');
  return `/play/${code}`;
}
