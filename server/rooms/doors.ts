import type { RoomCode } from '#game/room/state';
import { Attempts } from '#server/auth/attempts';
import type { RoomRegistry } from './roomRegistry';

/** What a visitor may know about a room before joining, and nothing else. */
export type RoomDoor = 'open' | 'locked' | 'ended' | 'none';

/** So many wrong codes from one address, and then two a second: a school's typing errors never add up to it. */
const WRONG_CODES = { most: 600, everyMs: 500 };

/** `wait`: too many wrong codes came from there, so this one was not looked up. */
export type DoorAnswer = { door: RoomDoor } | { door: 'wait'; waitMs: number };

/**
 * Tells whether rooms can be joined. Whoever tries code after code is slowed down; a page that is
 * told to wait goes on to the socket, where each connection has tries of its own, so a school
 * behind one address is never locked out.
 */
export function doors(registry: RoomRegistry, now: () => number) {
  const wrongCodes = new Attempts(WRONG_CODES);
  return async function doorOf(code: string, address: string | null): Promise<DoorAnswer> {
    const key = address ?? '';
    const waitMs = wrongCodes.waitFor(key, now());
    if (waitMs > 0) return { door: 'wait', waitMs };
    const door = await look(code, registry);
    if (door === 'none') wrongCodes.take(key, now());
    return { door };
  };
}

async function look(code: string, registry: RoomRegistry): Promise<RoomDoor> {
  if (!/^\d{6}$/.test(code)) return 'none';
  const live = await registry.find(code as RoomCode); // checked just above
  if (live === null) return 'none';
  const { state } = live.room;
  if (state.phase.kind === 'ended') return 'ended';
  return state.door;
}
