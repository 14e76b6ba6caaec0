/** Expert Choice by people: the experts pick the prompts they want (RULES part III). */

import type { SeatCommand } from './command';
import type { Ruling } from './ruling';
import type { RoomState, SeatId } from './state';

type Picking = Extract<SeatCommand, { type: 'pickPrompts' }>;

/** Replaces the picks of one seat. */
export function pickPrompts(
  state: RoomState,
  seatId: SeatId,
  picking: Picking,
  now: number,
): Ruling {
  const round = state.rounds.at(-1);
  if (state.phase.kind !== 'choosing' || round === undefined) return 'wrongPhase';
  if (round.number !== picking.round || now < state.phase.startedAt) return 'phasePassed';
  return {
    ...state,
    rounds: state.rounds.with(-1, {
      ...round,
      picks: { ...round.picks, [seatId]: picking.tokens },
    }),
  };
}
