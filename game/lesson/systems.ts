/** Every system this lesson speaks of: those of its source article, and five that complete them. */

import type { SystemId } from '#game/deck/deck';
import type { SystemCard } from './systemCard';
import { BOTH, NEITHER } from './systems/bothOrNeither';
import { SEVERAL_SENSES } from './systems/severalSenses';
import { SPARSE } from './systems/sparse';

/** Known for its inputs, for its inside, for both, and for neither: the order of the page. */
export const SYSTEMS: SystemCard[] = [...SEVERAL_SENSES, ...SPARSE, ...BOTH, ...NEITHER];

/** The card of a system; undefined for a name that no card has, as an imported deck may use. */
export function systemCard(id: SystemId): SystemCard | undefined {
  return SYSTEMS.find((card) => card.id === id);
}
