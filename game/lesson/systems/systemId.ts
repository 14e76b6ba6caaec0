import type { SystemId } from '#game/deck/deck';

/** The cards are where these ids come from. */
export function systemId(id: string): SystemId {
  return id as SystemId; // branded here and nowhere else
}
