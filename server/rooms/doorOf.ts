import type { RoomCode } from '#game/room/state';
import type { RoomRegistry } from './roomRegistry';

/** What a visitor may know about a room before joining, and nothing else. */
export type RoomDoor = 'open' | 'locked' | 'ended' | 'none';

export async function doorOf(code: string, registry: RoomRegistry): Promise<RoomDoor> {
  if (!/^\d{6}$/.test(code)) return 'none';
  const live = await registry.find(code as RoomCode); // checked just above
  if (live === null) return 'none';
  const { state } = live.room;
  if (state.phase.kind === 'ended') return 'ended';
  return state.door;
}
