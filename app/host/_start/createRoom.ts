import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { Refusal } from '#game/room/command';

export type Created =
  | { ok: true; code: string }
  | { ok: false; problem: Refusal | 'noSuchDeck' | 'unreachable' };

/** Asks the server for a room. */
export async function createRoom(request: CreateRoomRequest): Promise<Created> {
  try {
    const response = await fetch('/api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    // The route handler's two answers: app/api/rooms/route.ts.
    const body = (await response.json()) as { code: string } | { refusal: Refusal | 'noSuchDeck' };
    return 'code' in body ? { ok: true, code: body.code } : { ok: false, problem: body.refusal };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}
