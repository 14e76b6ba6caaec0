/** What follows by itself from a change of who is here, ready or done. */

import { allReady } from './answering';
import { retimed } from './clock';
import { awakened } from './flow';
import { rollOf } from './roll';
import { currentRound } from './rounds';
import type { RoomState, Round } from './state';

/**
 * Brings deadlines up to date after a command: a briefing ends as soon as everybody is ready, and
 * answering as soon as everybody who is here is done. The clock then moves on, so that there is one
 * way from phase to phase.
 */
export function settle(state: RoomState, before: RoomState | null, now: number): RoomState {
  if (state === before || state.pause.kind === 'paused') return state;
  const isResumed = before?.pause.kind === 'paused';
  const isPeopleChanged = before?.seats !== state.seats || isResumed;
  let next = state;
  if (isPeopleChanged && hasSomebody(state)) next = awakened(next, now);
  if (next.phase.kind === 'briefing') next = hurried(next, now);
  if (isPeopleChanged) next = retimed(next, now);
  return next;
}

function hasSomebody(state: RoomState): boolean {
  return rollOf(state.seats).some((seat) => seat.presence === 'here');
}

function hurried(state: RoomState, now: number): RoomState {
  const round = currentRound(state);
  const { phase } = state;
  if (phase.kind !== 'briefing' || round === null) return state;
  const isEarly = hasSomebodyAtWork(state, round) && allReady(state, round);
  const endsAt = isEarly ? Math.max(phase.earliestAt, Math.min(phase.endsAt, now)) : phase.endsAt;
  return endsAt === phase.endsAt ? state : { ...state, phase: { ...phase, endsAt } };
}

/** An emptied classroom is not a ready one. */
function hasSomebodyAtWork(state: RoomState, round: Round): boolean {
  return rollOf(state.seats).some(
    (seat) => seat.presence === 'here' && round.work[seat.id] !== undefined,
  );
}
